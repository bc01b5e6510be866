create table users (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email)),
  password_hash text not null,
  display_name text not null,
  role text not null default 'user' check (role in ('user', 'admin')),
  proficiency text not null default 'beginner' check (proficiency in ('beginner', 'intermediate', 'advanced')),
  preferred_language text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
