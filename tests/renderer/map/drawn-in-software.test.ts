import { expect, test } from 'vitest';
import { isSoftware } from '../../../renderer/map/drawn-in-software';

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
])('%s is no graphics card', (renderer) => expect(isSoftware(renderer)).toBe(true));

test.each(['ANGLE (Intel, Mesa Intel(R) UHD Graphics 630 (CFL GT2), OpenGL 4.6)', 'Apple M2', ''])('%s may be one', (renderer) => expect(isSoftware(renderer)).toBe(false));
