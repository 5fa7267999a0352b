import 'server-only';

/** Marks a file as Candor's: "Cndr" in ASCII, in SQLite's `application_id`. */
export const APPLICATION_ID = 0x436e6472;

/**
 * How the database came to be what it is. Only ever add to the end: a file of version n has run the
 * first n. `scripts/check-data.mjs` names the newest version too.
 *
 * The JSON is the truth; `type` and `at` stand beside it for whoever looks into the file.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE people (
    id TEXT PRIMARY KEY NOT NULL,
    restore_hash TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE interviews (
    opened INTEGER PRIMARY KEY AUTOINCREMENT, -- the order they were opened in
    id TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL
  ) STRICT;
  CREATE INDEX interviews_of_owner ON interviews (owner, opened);

  CREATE TABLE events (
    interview TEXT NOT NULL REFERENCES interviews (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    command TEXT,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (interview, version)
  ) STRICT;

  CREATE TABLE assessments (
    interview TEXT NOT NULL REFERENCES interviews (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    json TEXT NOT NULL,
    PRIMARY KEY (interview, position)
  ) STRICT;

  CREATE TABLE drafts (
    interview TEXT NOT NULL,
    question TEXT NOT NULL,
    revision INTEGER NOT NULL,
    text_json TEXT NOT NULL, -- a JSON string: SQLite's own text loses lone surrogates
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (interview, question)
  ) STRICT;

  CREATE TABLE pens (
    interview TEXT PRIMARY KEY NOT NULL,
    tab TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE contests (
    interview TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    command TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (interview, position)
  ) STRICT;
  `,
  `
  CREATE TABLE model_calls (
    place INTEGER PRIMARY KEY AUTOINCREMENT, -- the order they were recorded in
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    interview TEXT,
    tokens INTEGER NOT NULL,
    cost REAL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX model_calls_of_interview ON model_calls (interview);
  CREATE INDEX model_calls_by_time ON model_calls (at);

  CREATE TABLE coaching (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    interview TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX coaching_of_interview ON coaching (interview, place);
  `,
  `
  CREATE TABLE stories (
    place INTEGER PRIMARY KEY AUTOINCREMENT, -- the order they were first saved in
    person TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (person, id)
  ) STRICT;

  CREATE TABLE self_ratings (
    interview TEXT PRIMARY KEY NOT NULL,
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE retellings (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    interview TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (interview, id)
  ) STRICT;
  `,
  `
  CREATE TABLE shares (
    place INTEGER PRIMARY KEY AUTOINCREMENT, -- the order they were made in
    interview TEXT NOT NULL,
    id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    comments INTEGER NOT NULL CHECK (comments IN (0, 1)),
    revoked_at INTEGER,
    json TEXT NOT NULL, -- as it was made
    UNIQUE (interview, id)
  ) STRICT;

  CREATE TABLE comments (
    place INTEGER PRIMARY KEY AUTOINCREMENT, -- the order they were left in
    interview TEXT NOT NULL,
    id TEXT NOT NULL,
    share TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (interview, id),
    FOREIGN KEY (interview, share) REFERENCES shares (interview, id)
  ) STRICT;
  CREATE INDEX comments_of_share ON comments (interview, share);
  `,
  `
  CREATE TABLE swept_shares (
    token_hash TEXT PRIMARY KEY NOT NULL -- all that is kept of a link: it never works again
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE self_ratings RENAME TO ratings_of_interviews;
  CREATE TABLE self_ratings (
    place INTEGER PRIMARY KEY AUTOINCREMENT, -- the order they were made in
    interview TEXT NOT NULL,
    about TEXT NOT NULL, -- 'interview' or a question
    json TEXT NOT NULL,
    UNIQUE (interview, about)
  ) STRICT;
  INSERT INTO self_ratings (interview, about, json)
    SELECT interview, 'interview', json FROM ratings_of_interviews ORDER BY rowid;
  DROP TABLE ratings_of_interviews;
  `,
  `
  ALTER TABLE comments ADD COLUMN seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)); -- by the owner of the report
  `,
];

/** The version of a database that this program writes. */
export const SCHEMA_VERSION = migrations.length;
