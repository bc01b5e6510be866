-- A session is a family of refresh tokens: one login, and every token that came of it by rotation.
create table sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);

create index sessions_user_id on sessions (user_id);

-- Tokens are random, so a plain SHA-256 keeps them safe: there is nothing to guess.
create table refresh_tokens (
  hash bytea primary key,
  session_id uuid not null references sessions (id) on delete cascade,
  issued_at timestamptz not null default now(),
  used_at timestamptz
);

create index refresh_tokens_session_id on refresh_tokens (session_id);
