/** Height of the bar on top of every screen, in CSS pixels; what sticks below it starts here. */
export const topBarHeight = 52;
