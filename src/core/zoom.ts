/** The steps of every browser. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next step from a zoom factor; a factor between two steps goes to the nearer side. */
export const zoomed = (zoom: number, step: 'in' | 'out' | 'reset'): number => {
  if (step === 'reset') return 1;
  const next = step === 'in' ? STEPS.find((one) => one > zoom + 0.001) : STEPS.findLast((one) => one < zoom - 0.001);
  return next ?? zoom;
};
