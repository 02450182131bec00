import { app } from 'electron';

/** What Chromium must and must not do, before it starts. */
export function setSwitches(): void {
  // Root has no sandbox to enable: asked for both, Chromium starts children that end at once, for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Chromium forbids WebGL to a page after two deaths of the graphics process, and gives up altogether after six.
  app.disableDomainBlockingFor3DAPIs();
  const set = (name: string, value?: string) => app.commandLine.appendSwitch(name, value);
  set('disable-gpu-process-crash-limit');
  set('disable-pinch');
  set('overscroll-history-navigation', '0');
  // Chromium itself asks the network nothing: no updates, no reports, no name ever resolved.
  set('disable-background-networking');
  set('disable-component-update');
  set('disable-domain-reliability');
  set('disable-sync');
  set('no-pings');
  set('host-resolver-rules', 'MAP * ~NOTFOUND');
  set('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  set('disable-features', 'HardwareMediaKeyHandling,MediaSessionService,SpareRendererForSitePerProcess');
  // A recording begins when a visitor has chosen it, even when the touch was a second ago.
  set('autoplay-policy', 'no-user-gesture-required');
}
