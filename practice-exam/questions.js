// @ts-check

/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} topic
 * @property {readonly string[]} [passage] paragraphs to read before the question
 * @property {string} prompt
 * @property {readonly string[]} options
 * @property {number} answer index of the one right option
 * @property {string} explanation
 */

/** @type {readonly Question[]} */
export const QUESTIONS = [
  {
    id: 'guest-updates',
    topic: 'Cloud models',
    prompt:
      'A company rents virtual machines from a cloud provider and runs its own software on them. Who has to install security updates of the operating system inside those machines?',
    options: [
      'The cloud provider, as part of the rent',
      'The company that rents the machines',
      'The maker of the processors',
      'Nobody: rented machines are replaced every day',
    ],
    answer: 1,
    explanation:
      'With rented virtual machines the provider looks after buildings, hardware and hypervisor. Everything inside the machine, from the operating system up, is the customer’s job.',
  },
  {
    id: 'elasticity',
    topic: 'Cloud models',
    prompt:
      'A ticket shop needs forty servers for two hours on the day of a sale and three on other days. Which property of the cloud keeps its bill low?',
    options: ['Durability', 'Data residency', 'Elasticity', 'Vendor lock-in'],
    answer: 2,
    explanation:
      'Elasticity means that capacity grows and shrinks with demand, so the shop pays for forty servers only while it uses forty.',
  },
  {
    id: 'photo-storage',
    topic: 'Storage',
    prompt:
      'Which kind of storage suits 80 million holiday photos that a web site serves over HTTPS and never edits in place?',
    options: [
      'Object storage',
      'A block volume attached to one server',
      'A message queue',
      'The memory of a cache cluster',
    ],
    answer: 0,
    explanation:
      'Object storage keeps whole files under a key, is read over HTTP by any number of clients, grows without planning and costs least per gigabyte.',
  },
  {
    id: 'zones',
    topic: 'Resilience',
    prompt:
      'An application runs on two servers in the same data centre. What is the smallest change that lets it survive a power failure of that whole building?',
    options: [
      'Use servers with twice the memory',
      'Put both servers behind a firewall',
      'Take a backup every hour',
      'Run the second server in another availability zone of the region',
    ],
    answer: 3,
    explanation:
      'Availability zones have separate power, cooling and network. A backup would help to rebuild the application later, but it would still stop when the building goes dark.',
  },
  {
    id: 'bookshop-recovery',
    topic: 'Resilience',
    passage: [
      'Harbour Books sells second-hand books on the internet. Its orders are kept in a relational database in one region. Every night at two o’clock a full backup is copied to a second region, which takes about twenty minutes. Nothing else is copied.',
      'After a flood near the first region, the owner asks what would have been lost. She writes: “If the region disappears, we may be closed for up to four hours while you set everything up again; our customers will forgive that. But I cannot phone people and ask what they ordered. We must never lose more than five minutes of orders.”',
      'The team has little money, and nobody wants to pay for a second set of servers that waits all year.',
    ],
    prompt: 'Which change meets the owner’s wishes at the lowest running cost?',
    options: [
      'Take the full backup every four hours instead of every night',
      'Run a complete second shop in the other region and send half of the visitors there',
      'Copy the database’s transaction log to the second region every minute, and rehearse rebuilding the servers from templates there',
      'Move the nightly backup from two o’clock to midnight',
    ],
    answer: 2,
    explanation:
      'She allows four hours of closure (recovery time) but only five minutes of lost orders (recovery point). Shipping the log every minute meets the second; rebuilding from templates within four hours meets the first without servers that wait.',
  },
  {
    id: 'aaaa-record',
    topic: 'Networking',
    prompt: 'Which DNS record type maps a host name to an IPv6 address?',
    options: ['MX', 'AAAA', 'CNAME', 'TXT'],
    answer: 1,
    explanation:
      'AAAA records hold IPv6 addresses, A records IPv4 addresses. MX names mail servers, CNAME is an alias, TXT is free text.',
  },
  {
    id: 'https-hides',
    topic: 'Security',
    prompt:
      'Somebody records all network packets between a browser and an HTTPS site. What can that person still read?',
    options: [
      'The IP address of the server',
      'The password typed into the login form',
      'The path and query of each address opened',
      'The cookies sent by the server',
    ],
    answer: 0,
    explanation:
      'TLS encrypts everything inside the connection: paths, headers, cookies and bodies. The packets themselves must carry addresses, or they could not be delivered.',
  },
  {
    id: 'least-privilege',
    topic: 'Security',
    prompt:
      'A nightly job reads one folder of reports and e-mails a summary. Which permission follows the principle of least privilege?',
    options: [
      'Administrator rights, limited to the night',
      'Read and write access to all storage of the company',
      'The personal account of the developer who wrote it',
      'Read access to that one folder, and the right to send that e-mail',
    ],
    answer: 3,
    explanation:
      'Least privilege gives each identity only what its task needs. If the job is ever misused, one folder can be read and nothing can be destroyed.',
  },
  {
    id: 'two-factors',
    topic: 'Security',
    prompt: 'Which of these pairs are two different factors of authentication?',
    options: [
      'A password and the answer to a security question',
      'A fingerprint and a face scan',
      'A password and a hardware security key',
      'A PIN and a longer PIN',
    ],
    answer: 2,
    explanation:
      'Factors are something you know, something you have and something you are. A password is known, a key is owned. The other pairs use one kind twice.',
  },
  {
    id: 'subnet-size',
    topic: 'Networking',
    prompt: 'How many IPv4 addresses does the block 10.0.8.0/26 contain, counting every address in it?',
    options: ['26', '32', '64', '128'],
    answer: 2,
    explanation: 'An IPv4 address has 32 bits. With 26 of them fixed, 6 are free, and 2 to the power of 6 is 64.',
  },
  {
    id: 'health-check',
    topic: 'Resilience',
    prompt:
      'One of five web servers behind a load balancer starts to answer every request with an error. What should the load balancer’s health check cause?',
    options: [
      'All five servers are restarted',
      'New requests go only to the four healthy servers until the fifth recovers',
      'Visitors see a maintenance page',
      'The faulty server gets more requests, so that it warms up',
    ],
    answer: 1,
    explanation:
      'A health check takes a failing target out of rotation and puts it back when it answers properly again. Visitors should notice nothing.',
  },
  {
    id: 'containers',
    topic: 'Computing',
    prompt: 'What do containers on one Linux host share that virtual machines on one host do not?',
    options: ['The kernel of the host', 'Their file systems', 'Their process lists', 'Their network addresses'],
    answer: 0,
    explanation:
      'Containers are isolated groups of processes on one kernel, so they start in a moment. Each virtual machine boots a kernel of its own.',
  },
  {
    id: 'idempotent',
    topic: 'Computing',
    prompt:
      'A client loses its connection and cannot tell whether its request arrived. Which HTTP method is defined so that sending the same request again does no further harm?',
    options: ['POST', 'PUT', 'PATCH', 'CONNECT'],
    answer: 1,
    explanation:
      'PUT is idempotent: storing the same thing at the same address twice leaves the same state as once. POST and PATCH make no such promise.',
  },
  {
    id: 'index-cost',
    topic: 'Databases',
    prompt: 'An index is added to a large table in a relational database. Which drawback should be expected?',
    options: [
      'Reading by the indexed column becomes slower',
      'The table can no longer be joined',
      'Rows lose their order of insertion and have to be sorted by hand',
      'Inserting and updating rows takes more work, and more storage is used',
    ],
    answer: 3,
    explanation:
      'An index is a second structure that must be kept up to date with every write and needs space of its own. In return, lookups become fast.',
  },
  {
    id: 'three-two-one',
    topic: 'Storage',
    prompt: 'What does the “3-2-1” rule for backups ask for?',
    options: [
      'Three copies of the data, on two kinds of media, one of them elsewhere',
      'Three backups a day, two a week and one a month',
      'Three people who can restore, two keys and one password',
      'Three regions, two providers and one contract',
    ],
    answer: 0,
    explanation:
      'Three copies (the original counts), two kinds of media so that one kind of fault cannot take all, and one copy in another place, in case of fire, flood or theft.',
  },
  {
    id: 'night-shift',
    topic: 'Operations',
    passage: [
      'At 02:10 the monitoring of a parcel service reports that one in five requests to the tracking page fails. The engineer on call, Noor, opens the dashboards. Processor use is normal on all servers, memory is normal, and the database answers within three milliseconds.',
      'Noor sees that a new version of the tracking service went live at 02:05, on two of ten servers, as the first step of a gradual release. All failing requests were answered by these two servers. Their logs repeat one line: “unknown field: deliveredTo”. The developer of the change is asleep and cannot be reached. The next step of the release, four more servers, will start by itself at 02:30.',
      'It is 02:14. Parcels are still being delivered, but customers cannot follow them, and the first complaints are coming in.',
    ],
    prompt: 'What should Noor do first?',
    options: [
      'Add two more servers, so that fewer requests meet the faulty ones',
      'Wait for the step at 02:30 to see whether the error rate changes',
      'Stop the release and put the two servers back to the previous version',
      'Correct the field’s name in the code and release it to all ten servers',
    ],
    answer: 2,
    explanation:
      'The failures began with the release and come only from the servers that have it. Going back ends the harm within minutes and is known to work; the cause can be looked for afterwards, in daylight.',
  },
  {
    id: 'function-pricing',
    topic: 'Computing',
    prompt:
      'A small program runs about two hundred times a day, for half a second each time, at moments nobody can foresee. Which way of running it usually costs least?',
    options: [
      'A virtual machine that is always on',
      'A function that is billed by call and by running time',
      'A reserved server with a three-year contract',
      'A container cluster with three nodes',
    ],
    answer: 1,
    explanation:
      'It works for less than two minutes a day. A function billed by use costs nothing in between; everything else is paid around the clock.',
  },
  {
    id: 'password-storage',
    topic: 'Security',
    prompt: 'How should a service store its users’ passwords?',
    options: [
      'Encrypted with a key that is kept in the same database',
      'As SHA-256 hashes without a salt, for speed',
      'In plain text, in a table that only administrators can read',
      'As hashes of a deliberately slow algorithm, with a separate random salt for each user',
    ],
    answer: 3,
    explanation:
      'Slow hashing (Argon2, scrypt, bcrypt) makes guessing expensive, and a salt for each user means that every password has to be guessed on its own.',
  },
  {
    id: 'declarative',
    topic: 'Operations',
    prompt:
      'A team describes its infrastructure in declarative files and applies them twice in a row. Nothing has changed in between. What should the second run do?',
    options: [
      'Create a second copy of everything',
      'Nothing, since the desired state is already there',
      'Delete everything and build it anew',
      'Fail, because the names are taken',
    ],
    answer: 1,
    explanation:
      'Declarative tools compare the desired state with the actual one and carry out only the difference. Without a difference there is nothing to do.',
  },
  {
    id: 'three-nines',
    topic: 'Operations',
    prompt:
      'A provider promises an availability of 99.9 % for each month. For about how long may the service be down in a month of thirty days?',
    options: ['4 minutes', '43 minutes', '7 hours', '3 days'],
    answer: 1,
    explanation:
      'Thirty days have 43,200 minutes. The promise leaves one thousandth of them open, which is 43.2 minutes.',
  },
];
