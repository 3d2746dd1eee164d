import { describe, expect, it, vi } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { leftOutOf } from '#model/findings/left-out.ts';
import { createLeftOut } from '#store/left-out.ts';
import { createNeevStore } from '#store/neev-store.ts';
import { inlineExecutor } from '#workers/inline.ts';
import { WorkerDied, type Executor } from '#workers/job.ts';

const { document } = EXAMPLES.ecommerce;

function opened(executor: Executor = inlineExecutor()) {
  const store = createNeevStore({
    persistence: {
      load: () => ({
        workspace: { scenarios: [{ id: 'one', document, example: null }], openId: 'one' },
        unreadable: [],
      }),
      begin: () => undefined,
      save: (workspace) => ({ isSaved: true, workspace }),
      received: (workspace) => workspace,
      discardUnreadable: () => undefined,
    },
    newId: () => 'new',
  });
  const errors: unknown[] = [];
  const leftOut = createLeftOut({ store, executor, soon: queueMicrotask, onError: (error) => errors.push(error) });
  return { store, leftOut, errors };
}

describe('what the formula leaves out of the scenario on show', () => {
  it('is found once somebody looks, and again after an edit, as the model finds it', async () => {
    const { store, leftOut } = opened();
    expect(leftOut.getState().finding).toBeNull();
    const stop = leftOut.watch();
    await vi.waitFor(() => expect(leftOut.getState().finding).toEqual(leftOutOf(readCase(document))));
    store.actions.edit('finance.taxRate', 0.25);
    const edited = { ...document, finance: { taxRate: 0.25 } };
    await vi.waitFor(() => expect(leftOut.getState().finding).toEqual(leftOutOf(readCase(edited))));
    stop();
    store.actions.edit('finance.taxRate', 0.3);
    await new Promise((resolve) => setTimeout(resolve));
    expect(leftOut.getState().document).toEqual(edited);
  });

  it('is that of the scenario on show where an edit is undone before its own is found', async () => {
    const { store, leftOut } = opened();
    leftOut.watch();
    await vi.waitFor(() => expect(leftOut.getState().document).toBe(document));
    store.actions.edit('finance.taxRate', 0.25);
    await Promise.resolve();
    store.actions.undo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(leftOut.getState().document).toBe(document);
  });

  it('is asked for again after a worker died, and of its death no error is made', async () => {
    const inline = inlineExecutor();
    let deaths = 1;
    const { store, leftOut, errors } = opened({
      ...inline,
      run: (name, input, options) =>
        deaths-- > 0 ? Promise.reject(new WorkerDied('out of memory')) : inline.run(name, input, options),
    });
    leftOut.watch();
    await vi.waitFor(() => expect(deaths).toBe(0));
    store.actions.edit('finance.taxRate', 0.25);
    await vi.waitFor(() => expect(leftOut.getState().finding).not.toBeNull());
    expect(errors).toEqual([]);
  });
});
