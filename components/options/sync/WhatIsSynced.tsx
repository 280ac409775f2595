/** What goes through the browser's sync and what never does, before anybody turns it on. */
export function WhatIsSynced() {
  return (
    <details>
      <summary>What goes, and what never does</summary>
      <div class="sync__kinds">
        <p>
          <strong>Goes:</strong> how strict all rules are and what you changed about them, what you changed about
          providers’ rules, exams that you added, your training plan, weekly goals, whether the proctor makes a sound
          and the clock is hidden. Of each sitting: when it was, its exam, how long, how it ended, how much of it was
          clean, and how often a proctor would have spoken up about what.
        </p>
        <p>
          <strong>Never goes:</strong> pictures, sound, what was measured, reports, notes, planned exams, the addresses
          and titles of sites, your cameras and microphones, and whether pictures and sound are kept: you decide that on
          each computer.
        </p>
        <p>
          Google or Mozilla store it for your account, by their rules; whether they can read it depends on your
          browser’s sync settings. Practice Proctor itself makes no connection.
        </p>
      </div>
    </details>
  );
}
