/** How far ahead a plan after an absence is looked at: nobody wants a longer one, and it takes long. */
export const lookDays = 120;
