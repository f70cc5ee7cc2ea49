/** A window that is minimised, or whose display is just lost, gets no frames; what waits for one goes on without it. */
const PATIENCE_MS = 300;

/** Resolves when the next frame has been handed over to be painted, and soon in any case. */
export const framePainted = (): Promise<void> =>
  new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS);
    // The picture follows the frame's callbacks.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(patience);
        resolve();
      }),
    );
  });
