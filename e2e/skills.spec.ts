import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { expect, expectHeadline, field, figuresOf, test, withStored } from '#e2e/support/journey.ts';

const document: ScenarioDocument = { ...EXAMPLES.ecommerce.document, plan: { start: '2027-04-01' } };

test('people are named by keyboard, get a path without what they can do, and may be the training that is paid; practices are actions wherever they are chosen', async ({
  page,
  context,
}) => {
  await withStored(context, [{ document }]);
  await page.goto('./#/team/skills');
  const opening = page.getByTestId('opening');
  await expect(opening).toContainText('Nobody is named to learn yet.');
  await field(page, 'Name').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give the person a name first.')).toBeVisible();
  await page.keyboard.type('Asha Rao');
  await page.keyboard.press('Enter');
  await expect(opening).toContainText('One person learns for 23 weeks and ₹67,000; ready on 8 September 2027.');
  await expect(field(page, 'Name').last()).toBeFocused();
  await page.keyboard.type('Vikram Shah');
  await page.getByRole('combobox', { name: 'On the way from' }).last().selectOption('DBA to data engineer');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expect(opening).toContainText('Two people learn for up to 23 weeks');

  // What somebody can do already is left out.
  const asha = page.getByRole('group', { name: 'Asha Rao' });
  await asha.getByText('Can do already').click();
  await asha.getByRole('checkbox', { name: 'Terraform' }).check();
  await asha.getByRole('checkbox', { name: 'Docker' }).check();
  await expect(asha).toContainText('17 weeks, ₹49,000; ready on');
  await page.keyboard.press('Control+z');
  await expect(asha).toContainText('19 weeks, ₹55,000');
  await asha.getByText('Has yet to learn').click();
  await expect(asha.getByRole('heading', { name: 'Kubernetes' })).toBeVisible();
  await expect(asha.getByRole('heading', { name: 'Terraform' })).toHaveCount(0);

  // The sum is the training that the case pays, on Investment too.
  const people = [
    { id: 'p1', name: 'Asha Rao', path: 'dataops_engineer', skills: ['terraform'] },
    { id: 'p2', name: 'Vikram Shah', path: 'dba_to_data_engineer' },
  ] as const;
  await page.getByRole('switch', { name: 'Let these paths be the training that the case pays' }).click();
  await expectHeadline(
    page,
    figuresOf({ ...document, plan: { start: '2027-04-01', people, trainingFromSkills: true } }),
  );
  await page.goto('./#/investment');
  await expect(page.getByText(/of training is what the learning paths come to/)).toBeVisible();
  await page.getByRole('link', { name: 'Change them' }).click();

  // Taken away, and back.
  await page.getByRole('button', { name: 'Delete Vikram Shah' }).click();
  await expect(opening).toContainText('One person learns for 19 weeks');
  await page.keyboard.press('Control+z');
  await expect(opening).toContainText('Two people learn');
  // With nobody left the switch stays and pays what was paid before.
  await page.getByRole('button', { name: 'Delete Vikram Shah' }).click();
  await page.getByRole('button', { name: 'Delete Asha Rao' }).click();
  await expect(page.getByTestId('training')).toContainText('Nobody is named yet, so the case pays the ₹42');
  await expectHeadline(page, figuresOf(document));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(opening).toContainText('Two people learn');
  await page.getByText('DBA to data engineer').last().click();
  await expect(page.getByText('Process what no single machine holds.')).toBeVisible();

  // A practice that is a readiness action is that action: chosen here it is chosen there, and the figures follow.
  await page.getByRole('navigation', { name: 'Team: its questions' }).getByRole('link', { name: 'Culture' }).click();
  await expect(opening).toContainText('Nothing is chosen yet');
  await page.getByRole('switch', { name: 'Postmortems without blame' }).click();
  await expect(opening).toContainText('Two of 40 practices are chosen; one readiness action comes with them.');
  await expect(page.getByRole('switch', { name: 'Failures told aloud' })).toBeChecked();
  const failures = page.getByRole('listitem').filter({ hasText: 'Failures told aloud' }).last();
  await expect(failures).toContainText(
    'Part of Postmortems without blame, ₹3\u00A0lakh once: cultural openness to change +4',
  );
  await expect(failures.getByRole('link', { name: 'Postmortems without blame' })).toHaveAttribute(
    'href',
    '#/readiness/actions.blameless_postmortems.chosen',
  );
  await field(page, 'Owner: Postmortems without blame').fill('Asha Rao');
  await field(page, 'How often: Postmortems without blame').fill('x'.repeat(61));
  await page.keyboard.press('Enter');
  await expect(page.getByText('At most 60 characters; these are 61.')).toBeVisible();
  await field(page, 'How often: Postmortems without blame').fill('after each incident');
  await page.keyboard.press('Enter');
  await expect(opening).toContainText('One has no owner');
  await page.getByRole('switch', { name: 'Lunches at which somebody explains' }).click();
  await expect(opening).toContainText('Three of 40');
  await page.goto('./#/readiness');
  await expect(page.getByText('Postmortems without blame').first()).toBeVisible();
  await page.goto('./#/plan');
  await expect(page.getByRole('slider', { name: 'Postmortems without blame' })).toBeVisible();
});
