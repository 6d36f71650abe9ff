/** How wide the drawer is, in pixels, where the screen has them. */
export const DRAWER_WIDTH = 680;
