import { Contents } from '../ui/Contents';
import { Page } from '../ui/Page';
import { Catalogue } from './Catalogue';
import { PackCard } from './PackCard';
import { SiteChoices } from './SiteChoices';

/** Whose rules there are, which exams, and what is practised where. */
export function Exams() {
  return (
    <Page current="exams">
      <h1>Exams and rules</h1>
      <Contents />
      <SiteChoices />
      <Catalogue />
      <PackCard />
    </Page>
  );
}
