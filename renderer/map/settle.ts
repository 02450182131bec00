/**
 * How often labels are placed anew while the plan moves, in ms. At 0 MapLibre places them at every frame, even at one
 * in which nothing but time has moved.
 */
export const SETTLE = 300;
