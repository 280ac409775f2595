import { parseGoals } from '../../lib/habits/goals';
import { habitGoals } from '../../lib/settings';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { StorageError } from '../ui/StorageError';
import { useSetting } from '../use-setting';
import { NothingYet } from './NothingYet';
import { Practice } from './Practice';
import { usePractice } from './use-practice';
import { useToday } from './use-today';

/** What practice amounts to over the weeks, and what comes next. */
export function Home() {
  return (
    <Page current="home">
      <HomeContent />
    </Page>
  );
}

function HomeContent() {
  const practice = usePractice();
  const goals = useSetting(habitGoals);
  const today = useToday();
  switch (practice.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <StorageError cause={practice.error} />;
    case 'ready':
      if (practice.value.length === 0) return <NothingYet />;
      if (goals === undefined) return <Loading />;
      return <Practice sittings={practice.value} goals={parseGoals(goals)} today={today} />;
  }
}
