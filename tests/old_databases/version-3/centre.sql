--
-- PostgreSQL database dump
--

\restrict qJUvgo4eUwtmc3FUkcvM8rd8mUJpj9nPlVKtZg56O8a7PcVOnDjNYa3EkaX3Poi

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    council uuid NOT NULL,
    officer uuid NOT NULL,
    username text NOT NULL,
    hash text NOT NULL
);

ALTER TABLE ONLY public.account FORCE ROW LEVEL SECURITY;


--
-- Name: activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    officer uuid NOT NULL,
    at text NOT NULL,
    text text NOT NULL,
    person uuid,
    "case" uuid,
    contact uuid
);

ALTER TABLE ONLY public.activity FORCE ROW LEVEL SECURITY;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    "case" uuid NOT NULL,
    question text NOT NULL,
    value text NOT NULL
);

ALTER TABLE ONLY public.answer FORCE ROW LEVEL SECURITY;


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    council uuid NOT NULL,
    number bigint NOT NULL,
    at text NOT NULL,
    actor text NOT NULL,
    act text NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    operation text NOT NULL,
    hash bytea NOT NULL
);

ALTER TABLE ONLY public.audit FORCE ROW LEVEL SECURITY;


--
-- Name: audit_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_check (
    one boolean NOT NULL,
    broken integer NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    CONSTRAINT audit_check_one_check CHECK (one)
);


--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    council uuid NOT NULL,
    owner uuid NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL,
    at text NOT NULL,
    signature bytea NOT NULL
);

ALTER TABLE ONLY public.audit_head FORCE ROW LEVEL SECURITY;


--
-- Name: audit_rest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_rest (
    council uuid NOT NULL,
    device uuid NOT NULL,
    sent_by uuid NOT NULL,
    number bigint NOT NULL,
    at text NOT NULL,
    actor text NOT NULL,
    act text NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    operation text NOT NULL,
    hash bytea NOT NULL
);

ALTER TABLE ONLY public.audit_rest FORCE ROW LEVEL SECURITY;


--
-- Name: block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.block (
    council uuid NOT NULL,
    number integer NOT NULL,
    code text NOT NULL,
    device uuid NOT NULL
);

ALTER TABLE ONLY public.block FORCE ROW LEVEL SECURITY;


--
-- Name: case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."case" (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    reference text NOT NULL,
    service text NOT NULL,
    service_version bigint NOT NULL,
    received_at text NOT NULL,
    person uuid,
    place uuid,
    status text NOT NULL,
    outcome text NOT NULL,
    closed_at text,
    team uuid,
    officer uuid
);

ALTER TABLE ONLY public."case" FORCE ROW LEVEL SECURITY;


--
-- Name: case_reference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_reference (
    council uuid NOT NULL,
    reference text NOT NULL,
    "case" uuid NOT NULL
);

ALTER TABLE ONLY public.case_reference FORCE ROW LEVEL SECURITY;


--
-- Name: conflict; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conflict (
    council uuid NOT NULL,
    operation uuid NOT NULL,
    field text NOT NULL,
    kind text NOT NULL,
    record uuid NOT NULL,
    base jsonb,
    theirs jsonb,
    mine jsonb,
    settled boolean NOT NULL
);

ALTER TABLE ONLY public.conflict FORCE ROW LEVEL SECURITY;


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    channel text NOT NULL,
    officer uuid NOT NULL,
    started_at text NOT NULL,
    state text NOT NULL,
    ended_at text,
    parked_with text NOT NULL,
    avoidable text
);

ALTER TABLE ONLY public.contact FORCE ROW LEVEL SECURITY;


--
-- Name: contact_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_point (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    person uuid NOT NULL,
    channel text NOT NULL,
    value text NOT NULL,
    normalised text NOT NULL,
    verified_at text,
    do_not_use text NOT NULL
);

ALTER TABLE ONLY public.contact_point FORCE ROW LEVEL SECURITY;


--
-- Name: council; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.council (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    slug text NOT NULL,
    prefix text NOT NULL,
    name text NOT NULL,
    name_cy text NOT NULL,
    address text NOT NULL,
    phone text NOT NULL
);

ALTER TABLE ONLY public.council FORCE ROW LEVEL SECURITY;


--
-- Name: council_slug; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.council_slug (
    slug text NOT NULL,
    id uuid NOT NULL
);


--
-- Name: desk_audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_audit (
    council uuid NOT NULL,
    device uuid NOT NULL,
    number bigint NOT NULL,
    at text NOT NULL,
    actor text NOT NULL,
    act text NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    operation text NOT NULL,
    hash bytea NOT NULL
);

ALTER TABLE ONLY public.desk_audit FORCE ROW LEVEL SECURITY;


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    officer uuid NOT NULL,
    name text NOT NULL,
    enrolled_at text NOT NULL
);

ALTER TABLE ONLY public.device FORCE ROW LEVEL SECURITY;


--
-- Name: feed_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feed_head (
    council uuid NOT NULL,
    "position" bigint NOT NULL
);

ALTER TABLE ONLY public.feed_head FORCE ROW LEVEL SECURITY;


--
-- Name: feed_position; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.feed_position
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file (
    council uuid NOT NULL,
    sha256 text NOT NULL,
    size integer NOT NULL,
    content bytea NOT NULL,
    put_by uuid NOT NULL,
    put_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.file FORCE ROW LEVEL SECURITY;


--
-- Name: identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.identifier (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    source text NOT NULL,
    key text NOT NULL
);

ALTER TABLE ONLY public.identifier FORCE ROW LEVEL SECURITY;


--
-- Name: ledger; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger (
    council uuid NOT NULL,
    operation uuid NOT NULL,
    device uuid NOT NULL,
    number bigint NOT NULL,
    wire jsonb NOT NULL,
    result jsonb NOT NULL,
    "position" bigint NOT NULL,
    decided_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.ledger FORCE ROW LEVEL SECURITY;


--
-- Name: letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    "case" uuid NOT NULL,
    person uuid,
    template text NOT NULL,
    template_version bigint NOT NULL,
    language text NOT NULL,
    sha256 text NOT NULL,
    pages bigint NOT NULL,
    size bigint NOT NULL,
    officer uuid NOT NULL,
    final_at text NOT NULL
);

ALTER TABLE ONLY public.letter FORCE ROW LEVEL SECURITY;


--
-- Name: marker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.marker (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    kind text NOT NULL,
    instruction text NOT NULL,
    person uuid,
    place uuid,
    level bigint NOT NULL,
    incident text NOT NULL,
    proposed_by uuid,
    approved_by uuid,
    review_on text,
    ended_on text
);

ALTER TABLE ONLY public.marker FORCE ROW LEVEL SECURITY;


--
-- Name: occupancy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occupancy (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    person uuid NOT NULL,
    place uuid NOT NULL,
    capacity text NOT NULL,
    since text,
    until text
);

ALTER TABLE ONLY public.occupancy FORCE ROW LEVEL SECURITY;


--
-- Name: officer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.officer (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    username text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    team uuid
);

ALTER TABLE ONLY public.officer FORCE ROW LEVEL SECURITY;


--
-- Name: party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    contact uuid NOT NULL,
    person uuid,
    capacity text NOT NULL
);

ALTER TABLE ONLY public.party FORCE ROW LEVEL SECURITY;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    born text,
    language text NOT NULL,
    needs jsonb NOT NULL,
    pinned text NOT NULL,
    died_on text
);

ALTER TABLE ONLY public.person FORCE ROW LEVEL SECURITY;


--
-- Name: person_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_name (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    person uuid NOT NULL,
    "full" text NOT NULL,
    kind text NOT NULL
);

ALTER TABLE ONLY public.person_name FORCE ROW LEVEL SECURITY;


--
-- Name: property; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.property (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    uprn text NOT NULL,
    lines text NOT NULL,
    postcode text NOT NULL,
    usrn text NOT NULL,
    easting text NOT NULL,
    northing text NOT NULL,
    custodian text NOT NULL
);

ALTER TABLE ONLY public.property FORCE ROW LEVEL SECURITY;


--
-- Name: schema_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_version (
    version integer NOT NULL
);


--
-- Name: schema_version_version_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.schema_version_version_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: schema_version_version_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.schema_version_version_seq OWNED BY public.schema_version.version;


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    council uuid NOT NULL,
    family uuid NOT NULL,
    generation integer NOT NULL,
    officer uuid NOT NULL,
    device uuid NOT NULL,
    used boolean NOT NULL,
    access_hash bytea NOT NULL,
    access_until timestamp with time zone NOT NULL,
    refresh_hash bytea NOT NULL,
    refresh_until timestamp with time zone NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.session FORCE ROW LEVEL SECURITY;


--
-- Name: sign_in_try; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_try (
    name_hash bytea NOT NULL,
    failed integer NOT NULL,
    locked_until timestamp with time zone NOT NULL
);


--
-- Name: signing_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signing_key (
    one boolean NOT NULL,
    private bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT signing_key_one_check CHECK (one)
);


--
-- Name: team; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.team (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    name text NOT NULL,
    name_cy text NOT NULL,
    services jsonb NOT NULL
);

ALTER TABLE ONLY public.team FORCE ROW LEVEL SECURITY;


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    council uuid NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    contact uuid NOT NULL,
    service text NOT NULL,
    outcome text NOT NULL,
    "case" uuid
);

ALTER TABLE ONLY public.topic FORCE ROW LEVEL SECURITY;


--
-- Name: schema_version version; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_version ALTER COLUMN version SET DEFAULT nextval('public.schema_version_version_seq'::regclass);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (council, officer, username, hash) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	abi	$argon2id$v=19$m=65536,t=3,p=4$2EEe2EwQmBLhsqXyjaZA4Q$+SFXywgNUgq9WVTwTLVtQZPRoKCdTGJFvj0kRxLRPuI
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	jo	$argon2id$v=19$m=65536,t=3,p=4$a2OPaQu3oT96i6cXLaYjUg$+m0BORjfiYq6qAIWgWdgIUPPbx0T3KOdWQcqEo1rdek
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	lena	$argon2id$v=19$m=65536,t=3,p=4$ext0cl/z8oj8v14dfiX3ew$nevdlHspBAj7aOI5IVCHK6Ok6eo9hLRQBeBSi+wO5Tc
\.


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activity (council, id, scope, "position", writers, kind, what, officer, at, text, person, "case", contact) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	council	223	{"at": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"], "case": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"], "text": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"], "what": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [223, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	note	note	01990000-0000-7000-8000-000000000021	2026-11-17T10:48:00.000Z	Daughter Carys rang along with her. Wants it explained in Welsh, large print.	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	council	256	{"at": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"], "case": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"], "text": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"], "what": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [256, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	note	note	01990000-0000-7000-8000-000000000022	2026-10-19T11:44:00.000Z	Spoke to the daughter, who is allowed to ask about this.	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	council	296	{"at": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"], "case": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"], "text": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"], "what": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [296, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	note	note	01990000-0000-7000-8000-000000000023	2026-10-01T14:47:00.000Z	Asked us to ring back after 4, at work until then.	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bab-b505-92859be3cecb	council	312	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01990000-0000-7000-8000-000000000031	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de9-bb29-7d0b0e5e18ba	council	313	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01990000-0000-7000-8000-000000000032	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78a6-89d9-bf020067dba8	council	314	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01990000-0000-7000-8000-000000000033	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7085-815a-f341ee52bdb6	council	315	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7d13-99ed-17e3cc0e95ee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7414-a8dd-37eb2adf559a	council	316	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-711d-8a50-12dc582c18c9	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-757d-a2f5-680c4fdf8e1a	council	317	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7060-9d3b-993f79490eab	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a62-861e-02ec39235bc0	council	318	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7736-843f-dda7b1eedaff	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-775e-91fd-e85ce69bae29	council	319	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7f64-b7b4-000bd1c51f86	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7613-9673-93d618ae013e	council	320	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7ac9-843b-aac536891eeb	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f1b-9e0f-39a73c35612e	council	321	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-74a8-9d29-6588571ceeee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79d0-832b-73284bb57b5c	council	322	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c94-82b0-87f806faadb1	council	323	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-70a1-9142-3286a6ecc31f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d1c-94d4-954e5c47577b	council	324	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7132-baaa-d6511227932f	council	325	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7de2-8d1b-c13a449fd49b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d72-8d8e-3b13e83b3ab1	council	326	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7ac3-8dc9-86669f9f80d0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7236-947f-81435add92d1	council	327	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7b10-8ff4-4f6504d75988	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c34-9251-310bebee3521	council	328	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-70c4-b82f-21e4a57b7700	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b79-a4c3-71cfae7fba11	council	329	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-77e8-8d58-9a58c842c19a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7205-b029-38155351d2c1	council	330	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7e8c-aa2d-551f65b184f7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7aef-9515-36644039d142	council	331	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7c1e-95f2-ee554fa69611	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7710-9fb7-f62800375c0d	council	332	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-752e-8744-d3c0c234472f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b3d-8e2a-89f5fcd26dad	council	333	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7fce-b64e-172fbea01ca0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d08-92cb-2f3fc47addc9	council	334	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-72db-98a5-0636452fac9a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7870-b579-c67e4ded5faa	council	335	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-79ad-869a-8a20b05c4a59	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7da0-87d1-1b6ba92cd2de	council	336	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7d80-be85-b0a9b4e9a806	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ed9-be0b-6723524550a4	council	337	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7658-ba45-48f21b3c137b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7422-b705-fbf373a26890	council	338	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7361-a3bc-6601947678f5	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70fa-8977-8fb7091489cd	council	339	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-703b-a7f5-24f34dabb96d	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e16-b62e-96933309cdb1	council	340	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-789d-a9a3-6e9a8c0354be	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7452-8646-422cbc937d7e	council	341	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7065-b232-80c3e1df6f91	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7330-a833-3e0ebe40f38e	council	342	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-74ab-bdbb-37b8d4e4db03	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d0d-a16a-43def841ad26	council	343	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7442-ae6a-c89a8bb3835b	council	344	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-712a-b9cf-3dde7b6eb806	council	345	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bf3-be72-5a5ee31ef8fb	council	346	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7831-8d7a-b56dd265bcd7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c07-a534-6059a8b3b3de	council	347	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7ef9-8813-fcaa66f292ed	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-749a-8387-a1e7f065df4a	council	348	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7421-a9b4-8c0eff6b0446	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-758d-ac00-46f488d4161a	council	349	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-737e-8cb2-52440d05f982	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de5-89e1-33b0896631d2	council	350	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7fdf-af65-f0f8e350835f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f5f-a74b-7fb69936ee94	council	351	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T11:45:01.000Z		01a0dd88-6e48-7a16-8f93-d205686032b8	\N	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	council	352	{}	case	case.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	council	353	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a1e919-6cc0-724b-851d-7956e60b483d
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	council	354	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-17T14:42:00.000Z	checking	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	council	355	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	council	356	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a211fb-bbc0-7872-b9b2-21639ee213b9
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	council	357	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-25T12:14:00.000Z	crew_told	01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	council	358	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a15e22-c760-789d-801b-0277051dcf52
01990000-0000-7000-8000-000000000001	01a21738-fb20-7cd3-9772-6d007bec1bce	council	359	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z		01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a4b-90b2-b05ceb70399f	council	360	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z		01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	\N	01a21738-fb20-7a3b-8ca4-b02bafdc47c4
01990000-0000-7000-8000-000000000001	01a217ac-5a48-7689-9ec1-c3d1eefb98a9	council	361	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-26T11:45:01.000Z	crew_told	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a217ac-5a48-7194-8da3-625d7644d38c	council	362	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-26T11:45:01.000Z	crew_back	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	council	363	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	01a21247-b8e0-75b3-8361-442e82116c71	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	council	364	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	\N	01a21247-b8e0-76a1-af53-d0b39df096d0
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	council	365	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	council	366	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	\N	01a153bc-6ce0-7924-9ed3-34d08ac21475
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	council	367	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-10-19T14:16:00.000Z	crew_told	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	council	368	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-10-19T22:06:00.000Z	crew_back	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	council	369	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-10-20T15:10:00.000Z	no_access	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	council	370	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dd88-6e48-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	council	371	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dd88-6e48-70c4-b82f-21e4a57b7700	\N	01a20d40-7da0-7984-aaac-ba426a6213e1
01990000-0000-7000-8000-000000000001	01a217ac-5a48-747a-911e-ace3426b7d57	council	372	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-26T11:45:01.000Z	not_upheld	01a0dd88-6e48-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	council	373	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	council	374	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	\N	01a10bab-a240-7c94-a730-4c5f13c01044
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	council	375	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-07T07:59:00.000Z	no_access	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	council	376	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dd88-6e48-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	council	377	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dd88-6e48-752e-8744-d3c0c234472f	\N	01a1d02b-48a0-7352-bea2-9cb93ef34007
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	council	378	{}	status	case.progress	01990000-0000-7000-8000-000000000021	2026-11-12T14:41:00.000Z	crew_told	01a0dd88-6e48-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	council	379	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-13T09:56:00.000Z	crew_back	01a0dd88-6e48-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	council	380	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-14T04:15:00.000Z	collected	01a0dd88-6e48-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	council	381	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dd88-6e48-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	council	382	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dd88-6e48-7421-a9b4-8c0eff6b0446	\N	01a1f988-45e0-7713-9571-84186c33e05d
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	council	383	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-20T18:52:00.000Z	no_access	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	council	384	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	council	385	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	\N	01a0f7a8-57c0-7263-8b93-8ebf513b4224
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	council	386	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-02T12:13:00.000Z	wrong_items	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	council	387	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z		01a0dd88-6e48-7d80-be85-b0a9b4e9a806	\N	01a15518-5360-78b7-8f72-e552eb4a6dc2
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	council	388	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z		01a0dd88-6e48-7d80-be85-b0a9b4e9a806	\N	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	council	389	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z		01a0dd88-6e48-74a8-9d29-6588571ceeee	\N	01a2088b-a820-74d2-831c-27cebcd00477
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	council	390	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z		01a0dd88-6e48-7d80-be85-b0a9b4e9a806	\N	01a11071-dce0-796a-b4f5-fdba0a667cf5
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	council	391	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z		01a0dd88-6e48-7e8c-aa2d-551f65b184f7	\N	01a13492-8520-7a2b-aebb-6118ecf50b6e
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
3
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer (council, id, scope, "position", writers, "case", question, value) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7577-9c79-1848fc286e97	council	218	{"case": [218, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [218, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [218, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	about	bill
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-705d-a118-446184b7d15b	council	219	{"case": [219, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [219, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [219, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	details	Why has the instalment gone up?
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	council	225	{"case": [225, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [225, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [225, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	bin	recycling
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	council	226	{"case": [226, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [226, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [226, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	council	227	{"case": [227, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [227, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [227, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a21738-fb20-755f-8473-1c46d9259496	council	235	{"case": [235, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [235, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [235, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	bin	rubbish
01990000-0000-7000-8000-000000000001	01a21738-fb20-7d94-a7d5-b39228e68ad3	council	236	{"case": [236, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [236, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [236, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	missed_on	2026-11-26
01990000-0000-7000-8000-000000000001	01a21738-fb20-71e1-a7d8-070270915526	council	237	{"case": [237, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [237, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [237, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	council	242	{"case": [242, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [242, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [242, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21247-b8e0-75b3-8361-442e82116c71	bin	garden
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7df1-9b93-5771f3b43519	council	243	{"case": [243, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [243, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [243, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21247-b8e0-75b3-8361-442e82116c71	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	council	244	{"case": [244, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [244, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [244, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21247-b8e0-75b3-8361-442e82116c71	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-740d-98a4-3d4eba2ed757	council	245	{"case": [245, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [245, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [245, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21247-b8e0-75b3-8361-442e82116c71	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7543-b84b-ef6bf9916395	council	250	{"case": [250, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [250, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [250, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	bin	recycling
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	council	251	{"case": [251, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [251, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [251, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	missed_on	2026-10-19
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7a9f-85ed-8155a6c40444	council	252	{"case": [252, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [252, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [252, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	out_by_six	no
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	council	258	{"case": [258, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [258, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [258, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-737a-835b-b8050585d23f	about	staff
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7773-878b-ce5b65ee0465	council	259	{"case": [259, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [259, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [259, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-737a-835b-b8050585d23f	happened_on	2026-11-24
01990000-0000-7000-8000-000000000001	01a20d40-7da0-716d-a311-99da0c607fe9	council	260	{"case": [260, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [260, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [260, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-737a-835b-b8050585d23f	what_happened	The crew left rubbish all over the pavement and drove off.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	council	261	{"case": [261, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [261, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [261, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-737a-835b-b8050585d23f	wanted	An apology and a call from somebody who can decide.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7054-831d-76d8c700c80c	council	262	{"case": [262, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [262, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [262, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-737a-835b-b8050585d23f	before	not_sure
01990000-0000-7000-8000-000000000001	01a10bab-a240-7f54-a158-d607f42fe1b4	council	267	{"case": [267, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [267, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [267, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a10bab-a240-7420-a488-bce5eda92bb4	bin	garden
01990000-0000-7000-8000-000000000001	01a10bab-a240-7947-8d3c-409b1209a614	council	268	{"case": [268, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [268, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [268, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a10bab-a240-7420-a488-bce5eda92bb4	missed_on	2026-10-05
01990000-0000-7000-8000-000000000001	01a10bab-a240-7b75-ade1-2c088b02d636	council	269	{"case": [269, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [269, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [269, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a10bab-a240-7420-a488-bce5eda92bb4	out_by_six	no
01990000-0000-7000-8000-000000000001	01a10bab-a240-775e-8dcd-531023a2258f	council	270	{"case": [270, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [270, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [270, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a10bab-a240-7420-a488-bce5eda92bb4	garden_paid	no
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-71a6-97b4-49d59f40007e	council	275	{"case": [275, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [275, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [275, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	bin	garden
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	council	276	{"case": [276, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [276, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [276, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	missed_on	2026-11-12
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-728d-90cb-7fc0c80035e4	council	277	{"case": [277, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [277, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [277, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	council	278	{"case": [278, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [278, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [278, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7c0d-b434-cdaa04102605	council	283	{"case": [283, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [283, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [283, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	bin	rubbish
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7baf-92a9-59a464d94b3e	council	284	{"case": [284, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [284, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [284, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	missed_on	2026-11-20
01990000-0000-7000-8000-000000000001	01a1f988-45e0-73e7-a870-fbaf561478e4	council	285	{"case": [285, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [285, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [285, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-74d2-a567-43ec928b7f14	council	290	{"case": [290, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [290, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [290, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	bin	food
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7f61-b87b-281c5a29396e	council	291	{"case": [291, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [291, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [291, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	missed_on	2026-10-01
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	council	292	{"case": [292, "01a217ac-5c62-759f-9e56-10baa69b6180"], "value": [292, "01a217ac-5c62-759f-9e56-10baa69b6180"], "question": [292, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	out_by_six	yes
\.


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit (council, number, at, actor, act, kind, record, operation, hash) FROM stdin;
01990000-0000-7000-8000-000000000001	1	2026-11-26T11:45:00.013Z		changed	council	01990000-0000-7000-8000-000000000001		\\x0e0659d2f9341f6da1cc15f361af973280cc2dcfbddd52ef55398f543e866e15
01990000-0000-7000-8000-000000000001	2	2026-11-26T11:45:00.093Z		changed	team	01990000-0000-7000-8000-000000000011		\\x5aeb159c204025046ab9b63b7943f47924fd61f5f4a595ef4ccfad52a5f37c67
01990000-0000-7000-8000-000000000001	3	2026-11-26T11:45:00.114Z		changed	team	01990000-0000-7000-8000-000000000012		\\x9dac6d024a4f61b8a9675871ab396b85db5189d3a4755b918aecad46d04447aa
01990000-0000-7000-8000-000000000001	4	2026-11-26T11:45:00.125Z		changed	team	01990000-0000-7000-8000-000000000013		\\xbbdfac7aa306eeeb76c44c8cbe3f3b5095c759084953f361f46e48693682df19
01990000-0000-7000-8000-000000000001	5	2026-11-26T11:45:00.653Z		changed	officer	01990000-0000-7000-8000-000000000021		\\x1f7d29ff397cede088e624bb1c7cabc8622d96c3188a55f21a7ffe2e7869d552
01990000-0000-7000-8000-000000000001	6	2026-11-26T11:45:01.175Z		changed	officer	01990000-0000-7000-8000-000000000022		\\x8c5102bc30169864eca07e72f6255132058ffc7056d40b8ba1dcd6dab25db6e0
01990000-0000-7000-8000-000000000001	7	2026-11-26T11:45:01.523Z		changed	officer	01990000-0000-7000-8000-000000000023		\\xc2d954671737e05aecc172dd71733d59b3dd8a95f793c4f0b0d12c4de8b1cdc7
01990000-0000-7000-8000-000000000001	8	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000041	01a0dd88-6e48-7d8e-91b7-584a2265b1f5	\\x05c2c69a5c571f109f5920e8040fb8acf9aef7a22df872e51bade2c7fe4823c8
01990000-0000-7000-8000-000000000001	9	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7103-8386-bbc4cd613e30	01a0dd88-6e48-77ec-9e2f-eb89414c343c	\\xac28ec549d66e7fb5d4cefd70d6d876919c58dcffd622fb6d4226c0783cc6d24
01990000-0000-7000-8000-000000000001	10	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-778d-b311-d8a3c2ce6f44	01a0dd88-6e48-7c9d-a12e-7696a6cecc1b	\\xf2d44f316c95ab6d1d10428cb8aec66d7459dc6c1cffca44ff83ccd96c430999
01990000-0000-7000-8000-000000000001	11	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000042	01a0dd88-6e48-77cc-9807-2e8c35bf992d	\\x9aadfb11dd4ecf438bb08d5d53b3780339298f354ff2a71b07c9a79518743956
01990000-0000-7000-8000-000000000001	12	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7d5f-a4b0-6ce60741c7a8	01a0dd88-6e48-79b9-aec9-d28663ca828d	\\xd35c5365d81f590dd4534d9d8535d7f0d617322bde791ffcca862bcb68a0181a
01990000-0000-7000-8000-000000000001	13	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-700b-8464-7159c324c985	01a0dd88-6e48-7441-b204-e52db2221a58	\\x350ca09c5f1681f390cd438f4bee6ab5ac1b80bd1eeb80b4423a085e6bde1466
01990000-0000-7000-8000-000000000001	14	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-73ab-8d44-7e35b8b6d8fe	01a0dd88-6e48-71a3-b1fd-42a29755d4c1	\\xdbc57b4c64bc6ccc53e4dd5c6f4bf297792640631aff49ae1692cc83fd409403
01990000-0000-7000-8000-000000000001	15	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-707d-9143-1193e6c3f339	01a0dd88-6e48-7a64-8683-9eb905b6e6e3	\\xfc7c225461816fb968ef69df4a5e215ad2ca27504dc78ae05871be19088f0dff
01990000-0000-7000-8000-000000000001	16	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7f04-825b-413f8a9a021e	01a0dd88-6e48-7af9-a196-99cfe1988ad9	\\xd02aea1d87a8b3f25364fb0c29c460ef5f2de1909587b90ed7e4d5cda126f48d
01990000-0000-7000-8000-000000000001	17	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-76c3-b813-0c4237730edf	01a0dd88-6e48-7870-876f-3787b9d179e0	\\x636615af10eaa2cb14f220594b2f14a4d3df718502a6cf0bb33cfa1e178f76dd
01990000-0000-7000-8000-000000000001	18	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7703-8381-e88f38c0c8fd	01a0dd88-6e48-78d9-beed-8d14f06d3fef	\\x1bad6898e6e52a889c5d334f1bec77ae1671d4ed2adb3207acb513a8ae1efa89
01990000-0000-7000-8000-000000000001	19	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-73b1-987f-d2803bab6c39	01a0dd88-6e48-7c2c-b802-08a9ad45f23d	\\xf247dd8cdb0b0b5e2840e84ae185ebc5a0317623b6039f170bb1c9aed09f532c
01990000-0000-7000-8000-000000000001	20	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-74a3-b3c6-4af775a89294	01a0dd88-6e48-76a8-8580-5975ed2f89d9	\\x36a409c5d1a568a5d4380d879062b9a3d7304496c3c02c5a72812a06e903a878
01990000-0000-7000-8000-000000000001	21	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-78e7-aa90-a8f0d66b829e	01a0dd88-6e48-719a-a46d-6753ec148cb4	\\x67a894997c863ae776189a981addd64768603f1c36c3524f3c470fdd7c3afc09
01990000-0000-7000-8000-000000000001	22	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7fe2-a11d-459a2f978d87	01a0dd88-6e48-74bf-9c25-74bdb94067ed	\\xeb2180d37c6b8365b52892d71de89899474d854f296648c8e1a502352402f016
01990000-0000-7000-8000-000000000001	23	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0	01a0dd88-6e48-7f92-b8b3-33a8e5446dd4	\\x8ddf2cf4aa8ad553a57a02ce4a62a5f90e3a6ba1f3358b9b48f62d80283f5b82
01990000-0000-7000-8000-000000000001	24	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7e93-947d-380d81f9c1f6	01a0dd88-6e48-74d8-b099-fdf5ab99254a	\\x94f291327cdca18e61b067bc3d7f5e39b15fef6ffa5a245d3715192d30be06fa
01990000-0000-7000-8000-000000000001	25	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7f92-966b-aea148beab13	01a0dd88-6e48-7d89-bfd6-3116e1ea24c4	\\xd5a847a9d31b871838a900234fc07006b16657b8ccfeed184f46545097187862
01990000-0000-7000-8000-000000000001	26	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-764a-815a-47c5f0dfb4a5	01a0dd88-6e48-708f-9a71-144896c8da19	\\xd742922c74caf5578400544579c2ca67fc71b166d5e0a80ec819ad28017934c0
01990000-0000-7000-8000-000000000001	27	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7be4-be24-34e37af027bc	01a0dd88-6e48-76a1-a77f-6cbdcc22af58	\\x082d706a52cde2a810357f2e0b35ad9f1a44d1a0a6faf5222e69d982a2676d76
01990000-0000-7000-8000-000000000001	28	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-75dc-ac4a-3698aa2ca1af	01a0dd88-6e48-7b3f-a1fa-b9d78c7e134f	\\xd702f3742310d2ef4a6177ddc1e8341921471ee2a256ac2ecf65e6a9f490e1bc
01990000-0000-7000-8000-000000000001	29	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7bce-acab-1a6bc69d4bd8	01a0dd88-6e48-7704-9622-bd795fec898f	\\x943ed73652f6fa3a94f2cab2ee2f59884bd67ce470cedc881c36461ff296948a
01990000-0000-7000-8000-000000000001	30	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-71ba-8228-3d15a9ec0806	01a0dd88-6e48-7854-a9e8-21a4c74803e3	\\x966f599dd33a71c97d5daa57432efb30404361fc8282cfac6b0fb1ef4e2fb97d
01990000-0000-7000-8000-000000000001	31	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-75ed-a4ac-5db9d707107e	01a0dd88-6e48-707a-bb96-8a437d5c8dfc	\\xb8e8e584a4eef7f78cdfcb250142bee5fde38dce58036e0353e99bfc54a45f43
01990000-0000-7000-8000-000000000001	32	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-74ec-8b21-fbac78255d68	01a0dd88-6e48-7fbb-992a-4aa2b410d93c	\\xdca5e1e6f2ada1c8a0b1d14947017ef27f4b36025093d6cc931632ff3700586f
01990000-0000-7000-8000-000000000001	33	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7942-97da-e38d9d643c25	01a0dd88-6e48-72ba-a5ac-06d864c2f2e3	\\x7e02eb131446e5b32d81e98aad1a32e74f0236983d3a02eefecd9670d92342d3
01990000-0000-7000-8000-000000000001	34	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-73a2-8092-b4d42b28fef0	01a0dd88-6e48-7c54-8326-324dfb695ffb	\\xd576f06e91a9c7069f5ea3e91f9ffc9a744fad54e47fd13e2a604d125b10550b
01990000-0000-7000-8000-000000000001	35	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7eba-8a24-5e6b33138131	01a0dd88-6e48-73b6-8c5f-e8f8dc3bf364	\\x37ce981960338c528fc723e2dd42c1c24611376e0282ae3d3d2abb8d290f3299
01990000-0000-7000-8000-000000000001	36	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7582-8386-8a29678a5aa3	01a0dd88-6e48-793f-98f3-3418f3d4e711	\\xe6841b12cc991ab34176e9b0ec77ee4e9e8e6832c5704238e4cee39147930198
01990000-0000-7000-8000-000000000001	37	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dd88-6e48-7e8d-b589-a82b5a702cfa	01a0dd88-6e48-78c6-a8c2-4d4244ef7feb	\\xd0e8d70c4fa905014a885b5341b5e0eb1cd416ac49f7b17ab0f576c7ab6c49e2
01990000-0000-7000-8000-000000000001	38	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000031	01a0dd88-6e48-7bab-b505-92859be3cecb	\\x586aa9bb3f949f68d42db677771886ae59776517de33624f80dd559c062fc449
01990000-0000-7000-8000-000000000001	39	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7c89-a239-7bc701762741	01a0dd88-6e48-7f47-920b-5d59db610487	\\xbc7070c6ba4ba6173d5c66753eca878ce7e8dbf78d57ed77e814aa3d74b43a63
01990000-0000-7000-8000-000000000001	40	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7bdb-b03e-dca7e2dcaa37	01a0dd88-6e48-7213-8f23-cae883333218	\\xcbc2f61b35a31d782fad05f7eb1771776483b10569ef619b963f86d194d13c34
01990000-0000-7000-8000-000000000001	41	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-78fb-8703-806984c81999	01a0dd88-6e48-7f31-ad14-475b349aae90	\\x6a160e7ddf008144b1a69f46dcc21005fb5530895e11cdee943f1e4a5b4f275f
01990000-0000-7000-8000-000000000001	42	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000032	01a0dd88-6e48-7de9-bb29-7d0b0e5e18ba	\\x91a3c61905b6727914b8d78bb292d964ac63b84b62fa2cc52b8caaac38013b35
01990000-0000-7000-8000-000000000001	43	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-78de-91eb-79fa5d5f576c	01a0dd88-6e48-7813-b0e6-42f43328ad08	\\x4bf7d9daeece19a2c5e08bed78bf3eeaf4307f2b5c7bd6c44711dfd7b86d3f03
01990000-0000-7000-8000-000000000001	44	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7d01-bc24-0d4969d495dd	01a0dd88-6e48-7589-aa17-b9af5b569643	\\xee9316ac1d9babcdc394a7cd0b4cad1a895bfa0a982f295ec4e9adb3515024aa
01990000-0000-7000-8000-000000000001	45	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000033	01a0dd88-6e48-78a6-89d9-bf020067dba8	\\xb6849f77f7a2169262d84bd43b4845258d01fb1159d817031d939b2122098ed8
01990000-0000-7000-8000-000000000001	46	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-79cf-8954-6b439f9d0129	01a0dd88-6e48-7999-b549-1bc354c56c9a	\\xdf28385a039a7c45808beb346c59c7b42b8dba1be643fdd1be2befc45a68e140
01990000-0000-7000-8000-000000000001	47	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-73af-8df8-440407295e42	01a0dd88-6e48-78cc-ad5d-b79ba2a7ae1f	\\x9415b74e2d8d1ce353f9ae1cae90733ad8aae58abc4bf44571654f18faed279e
01990000-0000-7000-8000-000000000001	48	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7dc4-ae47-dc0e959f3a51	01a0dd88-6e48-78d3-8c66-7e971773308c	\\xf1c243288481fcfcb45284e9c56a2b78a936911bdb5e7fef2b257c571b62b9d0
01990000-0000-7000-8000-000000000001	49	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7d13-99ed-17e3cc0e95ee	01a0dd88-6e48-7085-815a-f341ee52bdb6	\\x242296013e6a2051364664a3ad1dc81090496b819508a8cb04c6f3d6c3dd0cfe
01990000-0000-7000-8000-000000000001	50	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7ac7-b18d-d1eed77c96c0	01a0dd88-6e48-7de0-954e-d51212093d26	\\x7fe0bcd5e502c7f2d4d9d826e034cb6ef7afb3c4d991b5236a902becb92acbd9
01990000-0000-7000-8000-000000000001	51	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7039-b3f7-ba8e0445d656	01a0dd88-6e48-747f-816e-2284c10faa40	\\x0896009472b7dc0ab28ae70cc6aa962182992b27b7c813f0d8b790115809a962
01990000-0000-7000-8000-000000000001	52	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-71c1-84c5-b4763fe31d03	01a0dd88-6e48-72f6-9ff3-078fcc1b0c3e	\\xf70094e4ae55713c3a7d6151822fe979891be146625887ffe15f1aa1431c9dc9
01990000-0000-7000-8000-000000000001	53	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-711d-8a50-12dc582c18c9	01a0dd88-6e48-7414-a8dd-37eb2adf559a	\\x1221ed2542d21f2111e51b8ca999d7dc16e002a3561ead682ce7d031f5183329
01990000-0000-7000-8000-000000000001	54	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-72b3-b3b3-7f32870266c4	01a0dd88-6e48-7a5d-85dd-b87da81aa40a	\\x804560d09151cf25db55411be0fda884b306ea42f38e72e4457503d5bbc117b2
01990000-0000-7000-8000-000000000001	55	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7745-8b63-e0efb62ac1fe	01a0dd88-6e48-77f1-926e-b523b3df44a4	\\x99eae2723364f9ffcb24daf59e26f42de2135083ea270432c4f6e474f8bf5b39
01990000-0000-7000-8000-000000000001	56	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7060-9d3b-993f79490eab	01a0dd88-6e48-757d-a2f5-680c4fdf8e1a	\\x69431752495ab93ee5fecd7b961e4e98c9893f1cb3da00a8c147bca580861550
01990000-0000-7000-8000-000000000001	57	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7303-8bd3-f5e06bc15385	01a0dd88-6e48-740c-9bd7-ce734227de21	\\x42036635ab353473c37f91872a759081f728311ac00245fe11bb0ae8d02255c0
01990000-0000-7000-8000-000000000001	58	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-782a-baeb-41a5e65a8149	01a0dd88-6e48-7f70-b586-fca7fa0b8518	\\x84a9364c4cc2ad8e3c159decb26889aa28a57703c29dabf58ed5acf2f5230fc0
01990000-0000-7000-8000-000000000001	59	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7736-843f-dda7b1eedaff	01a0dd88-6e48-7a62-861e-02ec39235bc0	\\xba2573fd6c172725c11b02eea94d5720e0be96fe0533b29e9c745b562da1da2c
01990000-0000-7000-8000-000000000001	60	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7acd-a518-093d07dbf924	01a0dd88-6e48-7523-8daa-ac43936aa40c	\\x79a37bee49be040b9f52ce2325cc3ec4819b8174ecc263de837d8c738a442982
01990000-0000-7000-8000-000000000001	61	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-76d2-a185-cc8ea8ea37f7	01a0dd88-6e48-74c6-bcc9-9ae80f0c8a89	\\x07da5144ca8855e8f93168f7c40d469a84793755d6a5038035e3c19833d69ae1
01990000-0000-7000-8000-000000000001	62	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7367-b7c8-82f4202cc828	01a0dd88-6e48-74e4-8c25-0a03e023033d	\\x3fd2b658ae29da26bc268e7057ba22c58415cf23b58faf3191ef39dc1769da84
01990000-0000-7000-8000-000000000001	63	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7f64-b7b4-000bd1c51f86	01a0dd88-6e48-775e-91fd-e85ce69bae29	\\xac88b23673076ea443aa5493299a96b66bb5e2583d60d684073eb95fdc92f958
01990000-0000-7000-8000-000000000001	64	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7de3-93f2-1dcc2be88b46	01a0dd88-6e48-7c7b-b949-5568deb0e066	\\x577bda6eb962ef4ca3e70af8ec977924b0f858dbe4c4e18d8470cc938943c2a3
01990000-0000-7000-8000-000000000001	65	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7826-9f7a-7dafb43adc4f	01a0dd88-6e48-7335-a0c2-90d00994940e	\\x17d2e652dc7ec793127b102811d7efddc2e9a7f26d0bef2ab0c9ae5f13c546a1
01990000-0000-7000-8000-000000000001	66	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7348-9959-b9ef58d07674	01a0dd88-6e48-7e5a-ac95-4ab592c9357d	\\x281f477b94eec84575178b4e2df52f2dfcc2ad84b35cf429748188ef6cb49044
01990000-0000-7000-8000-000000000001	67	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-731a-9766-99cc6ed5d1bf	01a0dd88-6e48-7f00-9abb-8ba37e0ab2ed	\\xf21c4e90d6cac72f0e7b8521a184eef8376639469acba478c3e8028639a0e870
01990000-0000-7000-8000-000000000001	68	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7ac9-843b-aac536891eeb	01a0dd88-6e48-7613-9673-93d618ae013e	\\xc8ce183e1b720da9c708aa0eb81e86b5e52d6a0b0018e31d0ed998ab7f3b7872
01990000-0000-7000-8000-000000000001	69	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7582-8c31-406deea3d685	01a0dd88-6e48-7d67-a1e4-8557ea190b2a	\\x5b13c496f00daea2fbb0d00e3097e3503f027eda358a97bfae99242710d4c4dd
01990000-0000-7000-8000-000000000001	70	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-77c2-88c9-da8aafe673f6	01a0dd88-6e48-7887-bc4a-447ec49872c6	\\xff2b849ea4ca4d2c56f8726e2f2330c07c9f2fd36e7c3a782bfa97230d2e45b0
01990000-0000-7000-8000-000000000001	71	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-74a8-9d29-6588571ceeee	01a0dd88-6e48-7f1b-9e0f-39a73c35612e	\\xf6e1094486367fafa7cf5af8d7d5224cd5848d27647caf2624c5e8b14292c99b
01990000-0000-7000-8000-000000000001	72	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7f47-878f-ec459a9e994c	01a0dd88-6e48-77d3-a323-ce54b7115c02	\\x41e958c9cf5766dbd7058c982518ba4541bb689545b2a09f50a560ead07798ac
01990000-0000-7000-8000-000000000001	73	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-78d2-9478-10d822a608bf	01a0dd88-6e48-7520-9ab1-c42fc52f4fbe	\\x429f67d39bd05a5c6907ebf4603cbc8774d948ec860ce95f27cdf08ae053cad3
01990000-0000-7000-8000-000000000001	74	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7129-a816-de060a04ef48	01a0dd88-6e48-7fdf-9dbd-358f6156c4df	\\xaa0a53817796b189c8a07c8c34ec69e8c6bfe1ef88bc75ceec178e103f3e9e66
01990000-0000-7000-8000-000000000001	75	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	01a0dd88-6e48-79d0-832b-73284bb57b5c	\\x9ecabb6d11cace49cf05d0a9ea5576ddfc75058c610a047b76f64b5fcbdc04e0
01990000-0000-7000-8000-000000000001	76	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7174-83b9-6d91aba018ea	01a0dd88-6e48-7d34-9d77-5b7c69dd6493	\\xb829f7fd8af6cece950a366870abb706da311ea7d81737f688342896064accaf
01990000-0000-7000-8000-000000000001	77	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-70a3-8a35-7568e2934bf1	01a0dd88-6e48-7c90-bd58-9cab301ba988	\\x67e9848cf1444b879960fe3d06128ede40e0612d65d719a87b5caa5a5d580c13
01990000-0000-7000-8000-000000000001	78	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-76be-9638-0ed6fcf7f49d	01a0dd88-6e48-7734-9d95-389b297a21d7	\\xf9f4c8cb5c8dd83a26bf4a5981ef862f5f37cee5d7b56ae3bc4e84c97c931add
01990000-0000-7000-8000-000000000001	79	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-73de-ae4e-cf4b2ad9a40a	01a0dd88-6e48-7d86-be77-344828b09a93	\\x43b3bf840ca98565f6b73643bb80536b3f0d13db901dbfac66308aa220029ad0
01990000-0000-7000-8000-000000000001	80	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-70a1-9142-3286a6ecc31f	01a0dd88-6e48-7c94-82b0-87f806faadb1	\\x7d1fbd75126a6fd1c6b176bdb7eaf1f53b1fdf392d43e15357da0dc72caa8bfb
01990000-0000-7000-8000-000000000001	81	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-74bb-acf4-5ccbfb8a99a2	01a0dd88-6e48-751e-98b8-da9fb9fad67e	\\x5fe29a9de9b9d93ee21caec5ea3eb5098840a8a4570060eaaf3e9c0a6c0ad6d7
01990000-0000-7000-8000-000000000001	82	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7501-a42a-357c732902f4	01a0dd88-6e48-7104-901e-75eb6607b615	\\x56de5712809f7b9184011fb3872afc1448c6d5b0664d8f491d2ea0ba91a1e74d
01990000-0000-7000-8000-000000000001	83	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7f85-913d-d1a6e9d40f2b	01a0dd88-6e48-774b-b844-956099f86c8d	\\x4a40a534560cc77bc5546ebff8ab2643b371f69854c12372dc446ae6b43823da
01990000-0000-7000-8000-000000000001	84	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	01a0dd88-6e48-7d1c-94d4-954e5c47577b	\\x6ff8c7687228d62f0cd8ce1ec3a417a2927b8f818eab891ef2f86789473a571a
01990000-0000-7000-8000-000000000001	85	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7fb8-96e3-e38047e1a38b	01a0dd88-6e48-7171-b2a9-b8a4c0d76560	\\xa6e3bf849098bb6243522a6c647f55198a37cddfe12c54f87d2b60dc08a6dc00
01990000-0000-7000-8000-000000000001	86	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7a4a-9309-0287a6ea2981	01a0dd88-6e48-73a3-b0d3-fa5c56c11669	\\xcfdd13a3afe54786f4ad3e7172d077bc914845dd81c97be72c193029873f0f8c
01990000-0000-7000-8000-000000000001	87	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	01a0dd88-6e48-7132-baaa-d6511227932f	\\x5279411cea46a28b2e602ef477d64808b46724a1c28b0a0670fbc300ec9e58cc
01990000-0000-7000-8000-000000000001	88	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-702a-a2a8-66b40581f255	01a0dd88-6e48-7caf-802f-c22a4a7347fa	\\x0466bb85efcbbbff32d6396a2fd9b7242f416bb259c46cb4aa786de015752d00
01990000-0000-7000-8000-000000000001	89	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7781-be46-5b195bf3f74d	01a0dd88-6e48-7277-9bee-f77adcd69029	\\x5b1517113954ad9661c723ee97e656e1723b04088e05601a336f49f5dbdb675a
01990000-0000-7000-8000-000000000001	90	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7c72-805d-b06a19d6d73b	01a0dd88-6e48-7139-93fd-f07ccb8409d6	\\xcbe99145d0f9629658908ae0ab21a7dabb1161b1730cf3d80f16d00654bc896b
01990000-0000-7000-8000-000000000001	91	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7aa7-b300-9a5c825f8542	01a0dd88-6e48-7c68-adf8-10b92c599859	\\x5f21f6d82668f652ccaf0835a574b3a1017c106089e67d6f86851c0d6aca53c3
01990000-0000-7000-8000-000000000001	92	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7243-bc22-22d22649c1b0	01a0dd88-6e48-751f-9d94-6658d2511c38	\\x1997422c5a78f48a6ca8258d25f200c2a96ffd8d2b524a299abcc0bda3c248c0
01990000-0000-7000-8000-000000000001	93	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7ac3-8dc9-86669f9f80d0	01a0dd88-6e48-7d72-8d8e-3b13e83b3ab1	\\x833119a3be793d7171af6a2cc682f3e32fa2e87a926c6844f9dff7a1d7785e32
01990000-0000-7000-8000-000000000001	94	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7fca-bf05-f8faf1878d5f	01a0dd88-6e48-72d8-b497-553cb0894f5a	\\x487a22a31a78619306beff6889c46f599ce80aff913328d27b23b3a643fef52d
01990000-0000-7000-8000-000000000001	95	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7899-aec1-5d384c867062	01a0dd88-6e48-7b6c-8c6e-5973286bef29	\\xae6a18b9fc2f54b1d9162b4d2f6fe24a1e98811f389bca718c14f0caa9489deb
01990000-0000-7000-8000-000000000001	96	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-73f6-aaf3-8c2fdcb284f8	01a0dd88-6e48-7107-871c-5cf140a980bd	\\x94834ade1ff8e6978825316fe1987122c5e92528610f5fb901d3acbed9e19c75
01990000-0000-7000-8000-000000000001	97	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7b10-8ff4-4f6504d75988	01a0dd88-6e48-7236-947f-81435add92d1	\\x90a95f9d9e27d9b08a8c24f7b461a2640150f4959a799adc0d1420fa7d11d29e
01990000-0000-7000-8000-000000000001	98	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7234-a008-749797f2a702	01a0dd88-6e48-7d43-bbb4-1d1442553a33	\\x2b910011243f35fb47aff1ac22992754991067193113dd7696dc686f163bec6e
01990000-0000-7000-8000-000000000001	99	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7905-a5d6-0b6e46e3db95	01a0dd88-6e48-79cc-ac13-9c1966ad51fd	\\xa291f8c8752b85509deade152015036813b2a4c323ac8168a1be9a5bcb94e9b0
01990000-0000-7000-8000-000000000001	100	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-77c4-bbc8-996b16d8e80e	01a0dd88-6e48-7874-ad75-c25d01ea0639	\\x62b555169f2dce6b8c4924a17172ec6dd99d76d81658f61a0c6393926114dffc
01990000-0000-7000-8000-000000000001	101	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7e4a-803a-f5065136bf62	01a0dd88-6e48-7703-aba1-a9d3a61a59e3	\\x147453e207656f65f80099716fed107ac81584e39187837ca22edc4fe0b226d4
01990000-0000-7000-8000-000000000001	102	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-70c4-b82f-21e4a57b7700	01a0dd88-6e48-7c34-9251-310bebee3521	\\x3ac1e804fc455e3909d00bf485c35081953f0aee3b37dd97b4049a0003c1b7ff
01990000-0000-7000-8000-000000000001	103	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7e0a-a531-9f4782fe3a4a	01a0dd88-6e48-782c-a8d2-e08e5e6279db	\\xcd4ec6d9688d494559d066fa5787bf7f808937e1d57bfedcb8816d4e673cc967
01990000-0000-7000-8000-000000000001	104	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7e23-8adf-f918c41a66d9	01a0dd88-6e48-74c5-8fd2-4206342f22ba	\\x79280c04d44cd27e6d99d99160b684faaa0aa30f117adc2b9b697caa52bfebdd
01990000-0000-7000-8000-000000000001	105	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-77e8-8d58-9a58c842c19a	01a0dd88-6e48-7b79-a4c3-71cfae7fba11	\\x95f5d081e776d92cf17b48f295d57287de30e2b1b4645584337530a4363ab7b6
01990000-0000-7000-8000-000000000001	106	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7625-9915-50ffa310a849	01a0dd88-6e48-72a3-9870-64fc83dab265	\\xeab6a3f99aef5363a302299cfc2f7ab4216314845e27f7f22df4e1ae3961115a
01990000-0000-7000-8000-000000000001	107	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7fea-bada-79478b5230ed	01a0dd88-6e48-7fb2-8630-43d70a6be26c	\\xe0c916315dae7bd0a928af52cb61392379e05827b8b826e687dcac241e35982b
01990000-0000-7000-8000-000000000001	108	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7417-8ed5-669f1724925f	01a0dd88-6e48-7444-99de-2deda0e20045	\\xb03e559f5a0bd3afbc0d7802630a13548fa02108666b4a15706382c1310056dc
01990000-0000-7000-8000-000000000001	109	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7157-a9b1-61f4bca5f87b	01a0dd88-6e48-723b-b98d-dc84f59dc887	\\xf5d305b749969a84f20e63b2d957efa270a330c74b6195e1d286fc92c6171775
01990000-0000-7000-8000-000000000001	110	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7e8c-aa2d-551f65b184f7	01a0dd88-6e48-7205-b029-38155351d2c1	\\x6cfa810442ed804f5bd5618ce5a5801012a833a7166c208d38ed38f17017365d
01990000-0000-7000-8000-000000000001	111	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-77cf-a8ac-abff9f55c5fc	01a0dd88-6e48-71e8-b646-9fabf59cd100	\\x97afb5c7e48726a5c29d8457dfdccd5463582989213df900c62d5fc320d14edb
01990000-0000-7000-8000-000000000001	112	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-788a-99c6-1aa86e671698	01a0dd88-6e48-71e3-a8c7-a01d68815fda	\\x91cbf44be315abe331262092b117ecc5d55aacd18db9ce003d8354e15341f01b
01990000-0000-7000-8000-000000000001	113	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7c1e-95f2-ee554fa69611	01a0dd88-6e48-7aef-9515-36644039d142	\\x8f1cb107c212f70284e757df461a2a6510ca61886bf6522e81785a50f961c997
01990000-0000-7000-8000-000000000001	114	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7dc7-8a84-ebca72470add	01a0dd88-6e48-7f93-9ae7-20b2cf03fd21	\\xccb067eecb288786949ceec64af2f1433e540faefc1340819e83f98f9159e53f
01990000-0000-7000-8000-000000000001	115	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-75b6-8b9d-d3d42b00b570	01a0dd88-6e48-7db1-ab82-ed5c7da5ad52	\\x012874a1424ddc7b6b0e8836d8ce03380ff074f5b0d5bea783aea29b506b770c
01990000-0000-7000-8000-000000000001	116	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7357-84e1-99a11f2e490c	01a0dd88-6e48-7623-a101-8cc5920f3663	\\x622d8ae3bff11d95f15cdf5a4d9fc8fe23b2702b3881ba466a1b3f11e1f185a5
01990000-0000-7000-8000-000000000001	117	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7cf9-88b7-5541346f3293	01a0dd88-6e48-7ceb-a76d-b5ef1baf02cf	\\x78c85b86b081111120e18b9ee12860f9a1ee8f3453d4d8ae2b82e7e220eaf5cf
01990000-0000-7000-8000-000000000001	118	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7918-9e39-ef8e062ebc92	01a0dd88-6e48-78b8-8362-1f97bf4cc645	\\x7bef83cc2d4b0191d6aead13c2b274698a924866e015e8d401e355fea2d278b3
01990000-0000-7000-8000-000000000001	119	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-752e-8744-d3c0c234472f	01a0dd88-6e48-7710-9fb7-f62800375c0d	\\xbe3de65a4e939ad903856c071cd513960f4b0f6e4e98ccd9442fced88a8b4a3c
01990000-0000-7000-8000-000000000001	120	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7599-b315-d969b7ccba58	01a0dd88-6e48-7662-8a0f-42834e0751d7	\\x4160d88327f5cdc14f0474668fde2295fa5513b1faef0d9c081561dc58e05e7d
01990000-0000-7000-8000-000000000001	121	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7bb3-8878-68fa56e0a246	01a0dd88-6e48-77e2-9248-4194aef4259c	\\xc81fcea26a3c7eb5db9ac87d6dafa4a7a5f669b77848be42e50482b296f04132
01990000-0000-7000-8000-000000000001	122	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7fce-b64e-172fbea01ca0	01a0dd88-6e48-7b3d-8e2a-89f5fcd26dad	\\x7e7b02da173eda83ef681f0f92d8d4178563b15210cb41cc5f875fea69b77e20
01990000-0000-7000-8000-000000000001	123	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-79e9-b30b-19ec2b999f07	01a0dd88-6e48-732a-87ec-be86ab392034	\\x33c51abc79b0e98a5ced779c8b1da0e385fbac4e803f2241cd34190f8ed3c2ce
01990000-0000-7000-8000-000000000001	124	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-700e-86b4-6f015c03151c	01a0dd88-6e48-7945-a3a0-29a5adb55556	\\xb52a2b6dafa2859162b85af02c9ca509bc1916928a417a0f21ead1c85357d287
01990000-0000-7000-8000-000000000001	125	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-72db-98a5-0636452fac9a	01a0dd88-6e48-7d08-92cb-2f3fc47addc9	\\xc53d37c7d7292e8a44fde52dadc98505fa4dcc2516ce333deec8f4b8895f585d
01990000-0000-7000-8000-000000000001	126	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-702a-9aff-956cc6ad0327	01a0dd88-6e48-743b-a9a4-13ca59758f83	\\x3d2c948190e4dc23c8598ca0671f9d93cc7854867ebdea599bcdc1c15bdcac0b
01990000-0000-7000-8000-000000000001	127	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7696-b540-cce4cc5d375a	01a0dd88-6e48-78b6-af5e-490bdfbaaafa	\\x2eeb0e04e8e3b5b3c04d2757a9831a2bbf023800d47e54f24b3ae0e5dbc55727
01990000-0000-7000-8000-000000000001	128	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7764-a6ee-0eac4dbd3dc9	01a0dd88-6e48-77c1-8264-d159d53dde5e	\\x698cccfdc2974b6ea0f6985da9f3d588bd31905b80dca2b6ebc479a5b3639917
01990000-0000-7000-8000-000000000001	129	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7829-b794-09b92b6c5763	01a0dd88-6e48-7829-8554-7d9d0b9e8d4d	\\xe94936d6282dea7b5f061233c4977641edabdd09fc0eb9819248a9ae4425acbe
01990000-0000-7000-8000-000000000001	130	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-79ad-869a-8a20b05c4a59	01a0dd88-6e48-7870-b579-c67e4ded5faa	\\xdc4bf5ce700383e43295f21c54e52cc0c0a38b0039add2c3d3f13c91468e6658
01990000-0000-7000-8000-000000000001	131	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7e2c-bcbb-5615352c5f80	01a0dd88-6e48-7119-84e1-b856557d728c	\\x7e37bf48c92e5521e0fd1a11c63250ee1a195fc19a8ea54e5054a76a3ecf53a7
01990000-0000-7000-8000-000000000001	132	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7d4a-b2fe-7205132ba600	01a0dd88-6e48-7a8a-85f0-49fee90c0722	\\x3fffc42be818c44af23a73aca854923adc5e720c279a0eb13f9ceba9ceb46cc2
01990000-0000-7000-8000-000000000001	133	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-782d-b7ca-b1f95e42e3e0	01a0dd88-6e48-70ca-bc9a-0e0c8ec23615	\\x0d84a03d92ea9ae5c927aa03de734ec2a1409ea5d48760092b9910d652bd361b
01990000-0000-7000-8000-000000000001	134	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	01a0dd88-6e48-7da0-87d1-1b6ba92cd2de	\\xc96e450d11d25ef360d8d1a5fb7955a4ccb1cec0928648c3c745a8bf707e330d
01990000-0000-7000-8000-000000000001	135	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-79f7-9e51-8343e63ea3d6	01a0dd88-6e48-7ed9-9108-0deb6710b0e7	\\x398b2b54281043f7af427791e00a91d5af2ddf9e40a313b7617af3fcd7629ca3
01990000-0000-7000-8000-000000000001	136	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7c2f-aee1-33ea6e883110	01a0dd88-6e48-744f-8910-c2013f98e0ee	\\x43eca7c5e2238168cfdc847397e293ba347729b6ad7a9711128ed6ddef551ee4
01990000-0000-7000-8000-000000000001	137	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7a00-9291-f006309d57ed	01a0dd88-6e48-7dec-aa66-b259bb798e9b	\\x5836fc77591b5547b210e36dc19c429f7f0d8758f1baa4fad7837ca90de3e863
01990000-0000-7000-8000-000000000001	138	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-771a-9442-f362f919cb32	01a0dd88-6e48-7eef-a9c3-deee94d8cd47	\\xa2a2f3d04197062b0a6934a0d2b69ba8cec5028240bc512864b15cf4b12ee15c
01990000-0000-7000-8000-000000000001	139	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7658-ba45-48f21b3c137b	01a0dd88-6e48-7ed9-be0b-6723524550a4	\\x02d35bfd4bb096e568f42007dad95383566c8063cc944ccf2c57a60d2ba88a0d
01990000-0000-7000-8000-000000000001	140	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-72ff-b48f-e7d31997e8f3	01a0dd88-6e48-7cf0-8e2a-f6410b83da50	\\xfa9af0a6a61e35fc545a6b312f91c2ebb25b125b15277e09361e739c53c2d036
01990000-0000-7000-8000-000000000001	141	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7e38-85f5-e71b98f6a644	01a0dd88-6e48-7aec-b770-54cfc09f025e	\\x74f21bdb9c4fddb3555fda1665ec00bb094ec64a46abaa6acb051ea65e924fd8
01990000-0000-7000-8000-000000000001	142	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7b41-be94-f5ab08e2fad3	01a0dd88-6e48-7b97-909d-fa6c874e263f	\\xa4164e0570c4a2a6af09c9bc9e66496d745a6fbb25c0dc3495e6e15eb81048d0
01990000-0000-7000-8000-000000000001	143	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-79cf-a31e-1292f6d0ac1d	01a0dd88-6e48-7a99-97aa-5ae17139bed1	\\xa6463e2e556edbceccaaea28c601f9545ccbeb10dc1d0ebf848e310935aa0e5e
01990000-0000-7000-8000-000000000001	144	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7361-a3bc-6601947678f5	01a0dd88-6e48-7422-b705-fbf373a26890	\\xa01221d6d84430978a651e8a6b4e8b749f7106965ea042d3cd36d8630ab555f5
01990000-0000-7000-8000-000000000001	145	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-797d-bf0f-ad3b5482909f	01a0dd88-6e48-736b-a8d4-24ee1c66eed2	\\x5f30c2dcef7b68d0c570c42a7e8b3a0758ed133b1f13b4b6f5b218d9cdc4d4c3
01990000-0000-7000-8000-000000000001	146	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-70bc-942f-ab55fe909103	01a0dd88-6e48-7017-8c25-34b403f20791	\\xeffafa3f05959394173338ca4f56eba13af04ce1451ca9d9d47a8d6850a2135a
01990000-0000-7000-8000-000000000001	147	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-751d-bafb-6462db8ae021	01a0dd88-6e48-7d91-a215-f679e38a59aa	\\x4da72cd184fb09371afba13cc8df1fb64e6c03ce16f746932c1df81742cd7baa
01990000-0000-7000-8000-000000000001	148	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7eb1-8986-f3a6948b82b1	01a0dd88-6e48-728d-a661-b877322578eb	\\xe1fed740120b5a5f38dda949c3ac4526809977e41fd6fd251106af5334f8b973
01990000-0000-7000-8000-000000000001	149	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-703b-a7f5-24f34dabb96d	01a0dd88-6e48-70fa-8977-8fb7091489cd	\\x5ea9f6814e9e7d0f67a092a3f8a5277e97e9aa3763d85e06ff5840e7399343cc
01990000-0000-7000-8000-000000000001	150	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7213-9733-230a8660194d	01a0dd88-6e48-7463-aef2-08450af5e8d2	\\x655e16644bb1694b5365cef89af05ef1252069d1a684ae78be68b9f38be21538
01990000-0000-7000-8000-000000000001	151	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-76e8-9e10-553bc7e21846	01a0dd88-6e48-7070-b0ab-1c2e174e3f4b	\\x3b9aea4be85535b443cba602d49d6ee50d0e2e2b2db75d8a1b1f126977aca198
01990000-0000-7000-8000-000000000001	152	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7216-a334-0d967fe9da20	01a0dd88-6e48-7afd-877e-4a80be9f0a63	\\x4831cae5303c677109c9e1e552c418e14e4282aa309539857359adb2f26a79c6
01990000-0000-7000-8000-000000000001	153	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7313-987a-bbffd12ff4bf	01a0dd88-6e48-763d-b290-4d18a9bb6dcb	\\x704a1f5a117522d1c0408bb2cf4cd2409ccf03bc6a0e9ab5e07d866699744444
01990000-0000-7000-8000-000000000001	154	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-789d-a9a3-6e9a8c0354be	01a0dd88-6e48-7e16-b62e-96933309cdb1	\\xf02ba0e1bbd9780ba6406350863d2d2c7766434845cabd14cd576ecd4b96f0ff
01990000-0000-7000-8000-000000000001	155	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7eb5-ac93-1d1a8951d454	01a0dd88-6e48-7b68-91f1-0c60a9921b68	\\x1af1871c9d82cc2835311dd3e0619e42b9fc2d87dafd051d679cd81b4fdbf6a4
01990000-0000-7000-8000-000000000001	156	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-79c6-be47-cc7a446056bf	01a0dd88-6e48-7c0b-b8ec-ae24b89b02f9	\\x5e40a286518f9a5828667cc2ee6f6d577c5ca341acebf5cb331458245e94a9cc
01990000-0000-7000-8000-000000000001	157	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-72d5-8067-97b6128137ea	01a0dd88-6e48-7268-98b8-a008f9f59771	\\xebed321753f9be5761e8e02002b17bcd1bbfffeb35266059a1ce02232a51bd88
01990000-0000-7000-8000-000000000001	158	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7343-ab2c-79d40f078f6c	01a0dd88-6e48-7da1-ad98-14d5dac504e5	\\x24185580b0aa8be78e21397ca70d5997a7796e3a49d307e4faff75ed487cf885
01990000-0000-7000-8000-000000000001	159	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7065-b232-80c3e1df6f91	01a0dd88-6e48-7452-8646-422cbc937d7e	\\x1d9a305c4e8e065d3d08f3b92c8786f5569a503b7d03616c6a3a3a8d3e7e4c81
01990000-0000-7000-8000-000000000001	160	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7ccd-8000-8e261722ebbe	01a0dd88-6e48-74d4-95f6-063e534e570f	\\x9c1e7f278792e49bd5857d5a918bca1ebfcbf1ab9bdbc0f612ffb77693b66818
01990000-0000-7000-8000-000000000001	161	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7627-9c14-f82708c0e4a2	01a0dd88-6e48-742e-bb8c-14090ee3bdcb	\\x023f55fe3c499ff81aa242ebe9d1f9010dc771f0ef7ce9303f1e95ff615ed807
01990000-0000-7000-8000-000000000001	162	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7216-bc37-7f13502e5056	01a0dd88-6e48-7617-8b69-15c142a305d5	\\x256f545b03ef5afcde5b414a9455ca5f16ad2cd9dd1479dd86028db3abbb1097
01990000-0000-7000-8000-000000000001	163	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7db0-9dfc-a10cce9244cb	01a0dd88-6e48-7181-8dc2-32a6ad83c3fb	\\xa838b4900d2ef6a6e49fe6e1603e496615e011c44ad2e8c3d2eb8d36048a3fc5
01990000-0000-7000-8000-000000000001	164	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-73ef-9765-194f6cc1aeaf	01a0dd88-6e48-734a-8ea3-2f2e80b38011	\\x0f0ba5902c1a46e63588de9de385dd5ddfcfa159671e80259bc09db95820d1c1
01990000-0000-7000-8000-000000000001	165	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-74ab-bdbb-37b8d4e4db03	01a0dd88-6e48-7330-a833-3e0ebe40f38e	\\x6149bdd586c6fbe59c61cc2e2209de7dffa29f305d35b315f1a246b0e21e5e57
01990000-0000-7000-8000-000000000001	166	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7855-a3a5-22e35ecf615d	01a0dd88-6e48-768c-98ed-e6c353001b63	\\x7002aa0b84613feec51e57df3090f847d4498ca050131a80b3596640471ddc2e
01990000-0000-7000-8000-000000000001	167	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7930-a059-9249586ac6e6	01a0dd88-6e48-74cc-8b27-b4c9109ada70	\\x3304797ce2147e04e47bb8a3d4620a90830b957a5d281f1a87e8382a532f8687
01990000-0000-7000-8000-000000000001	168	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7a6b-8c88-ebd1d0a079f5	01a0dd88-6e48-76ad-904b-60b5889f5e9a	\\x203bf74e838ae4696ae54dd1187aff71ddb76d6ef4a78b6805e5e9bbf97d4e6b
01990000-0000-7000-8000-000000000001	169	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	01a0dd88-6e48-7d0d-a16a-43def841ad26	\\x72a26c78d53cd3824850114e17a50ddac3a53a9ca24d3e72491a15afb6da3822
01990000-0000-7000-8000-000000000001	170	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7143-ace9-d8ede3bba436	01a0dd88-6e48-7cd2-9437-35d4ec1b2724	\\xbfeb2bb7799fd775182ce8edd55c2533d400728932130e0f26659ff4c8e13657
01990000-0000-7000-8000-000000000001	171	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-70c4-a273-ea380e5c9beb	01a0dd88-6e48-7935-bdff-04ae8611f8b9	\\x0c212b89876405d4de923cf06ac018d9f4ba127b7a13d388874dc6d21bbd070c
01990000-0000-7000-8000-000000000001	172	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7407-be14-5171da64b870	01a0dd88-6e48-7b3c-bed0-3c49c8b0da28	\\xee69b35662da7343e4186a8d17fc29f16de78ad9278eccd3144c22d82b0ee407
01990000-0000-7000-8000-000000000001	173	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-756a-bf24-642492e38012	01a0dd88-6e48-7f13-bd98-3df55c905c22	\\x3c3959742705b3d0d35cc6d9cc8e6ada95a7546f9269242f31bd6d9c0fcbe462
01990000-0000-7000-8000-000000000001	174	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a0dd88-6e48-7442-ae6a-c89a8bb3835b	\\xd7c3382717c2574f4269c0972b87f37f1ac6b24740695b3fcec8952c7fe596fc
01990000-0000-7000-8000-000000000001	175	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7344-9b60-4336b6f3d08a	01a0dd88-6e48-7a1c-9118-0cd942fe9ca9	\\x57199d86ead6171010998f3da270771441d505e2839679a2a86a9174146728c9
01990000-0000-7000-8000-000000000001	176	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7a42-86c0-abfe923b3bea	01a0dd88-6e48-712b-9aeb-22a514185d06	\\x722135c5e46db8146a26baeeb971b9d5b324deecf5aa59dc085a4a6c8d7c378c
01990000-0000-7000-8000-000000000001	177	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-737b-99c2-b0cfcb517e6a	01a0dd88-6e48-72c7-9698-71bca4ab4eec	\\x0f05a0e4247053ce7df869cfe0938ff79e8224dd91c6ade965fd66826eb44bbf
01990000-0000-7000-8000-000000000001	178	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-76eb-9ca1-284f82f01b58	01a0dd88-6e48-75e2-9721-c6e50597ebc1	\\xebdf01fc4457fd3508a914a8da57afc6776027a0caad34370586c860e47e3389
01990000-0000-7000-8000-000000000001	179	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	01a0dd88-6e48-712a-b9cf-3dde7b6eb806	\\xd946655bb0616b1f14a6e1a148fa6f8d17a1621a39675e13ec9f811332e98f4e
01990000-0000-7000-8000-000000000001	180	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7ffb-973e-cd63d0646cf9	01a0dd88-6e48-7685-81ad-fe67f9eef8db	\\x259e592f4688dd11722663a388b9de69b60e6727f05ba84b7784c2d90b6c6f9f
01990000-0000-7000-8000-000000000001	181	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7bf0-821e-a0e2338c9127	01a0dd88-6e48-7617-8534-82ec883062fa	\\x1ff39925ce19085d47ff5b99eca6797afdac7e600fc18d2731c83794374c7993
01990000-0000-7000-8000-000000000001	182	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-77cb-a046-3f9f83a81a4e	01a0dd88-6e48-79d9-a75b-b4b3138fcc23	\\x066cd9568e3fc5350f5df4f8e28b6503bde10aef039faec51b974105e13364e3
01990000-0000-7000-8000-000000000001	183	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7831-8d7a-b56dd265bcd7	01a0dd88-6e48-7bf3-be72-5a5ee31ef8fb	\\xf6220b6dea2688290fec827594a464f3b71e128a6052ac788d4467ba3b510ea7
01990000-0000-7000-8000-000000000001	184	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7c6f-b885-ce6350c80450	01a0dd88-6e48-7926-a521-dadd8b03ee7c	\\x78f11e19519bae22c30067613131f35d047678aa8e5c1b0dc41fce66dc764ab3
01990000-0000-7000-8000-000000000001	185	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7486-8d27-07d7fe692199	01a0dd88-6e48-78ad-a953-e9e8868f8154	\\x47066fe680ff47937a9a15e6f1dcd144c3cab1073f0dd2c1a6a8c019a37a29d1
01990000-0000-7000-8000-000000000001	186	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7ed7-918d-a490f08b5652	01a0dd88-6e48-768a-8492-c7b5f40ff922	\\x50bb0e40c6d5d54fd2497a46f08a86810775365e6bd91eb62bf0e625a0cf8a5a
01990000-0000-7000-8000-000000000001	187	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7ef9-8813-fcaa66f292ed	01a0dd88-6e48-7c07-a534-6059a8b3b3de	\\x2508647cac6725688d54b8a67c1c3c8e8db8df60136cb10fba146697c3a3cd77
01990000-0000-7000-8000-000000000001	188	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7e60-84b1-5253ab6fe7d5	01a0dd88-6e48-7173-acd7-866317297db8	\\xa22c7c7ea547923c6143787592e324705e76798a8568dc26338b9829a47958dc
01990000-0000-7000-8000-000000000001	189	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7620-813b-c6bad8a9f8f4	01a0dd88-6e48-7459-b6e0-99f944d50172	\\x592610de13ce1463af1f9b7537efeb1ee69c8b87ae58219b3d1f219985c52f4c
01990000-0000-7000-8000-000000000001	190	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-75f7-8812-fed7cbc0981c	01a0dd88-6e48-7da2-bfd6-4e7fa2c63133	\\x95a2ac018406aef271161e8e9d7cc5c25696cf782e5ff2036219150101f5eb78
01990000-0000-7000-8000-000000000001	191	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7563-84c5-475d7b3e5daa	01a0dd88-6e48-7cd9-b4c6-224f6372099a	\\x727b04abdfa075fc3d3456a8bd5b2a4151cb6faa85ccff3303c10048190b7f9c
01990000-0000-7000-8000-000000000001	192	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	01a0dd88-6e48-749a-8387-a1e7f065df4a	\\x01e0f8282259b456ff5d5e49fd2ea8adfaa23c4b689d689a81fc27300e1f5c72
01990000-0000-7000-8000-000000000001	193	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7b0d-abb6-85a0bd512b39	01a0dd88-6e48-755d-aefa-083b460f923d	\\x0e6f03eb622e9f2b7e7d0d0bc3adb461d96aa6863a8bec8b6b14f9f3ad624282
01990000-0000-7000-8000-000000000001	194	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-77c7-a9f9-fa5bc6e95218	01a0dd88-6e48-7d46-b728-b7f93728aab9	\\xb4ee2ceee724543ec6e84a1c471eae296f9006c5663f2b12ac8845b821edf529
01990000-0000-7000-8000-000000000001	195	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7f8b-b308-5db87dcada54	01a0dd88-6e48-76ce-b757-918366e33812	\\x1d1158dd12cc7202f859d4d5c7c60ab5031e2ebccbc604d55d727a92a2fcfce7
01990000-0000-7000-8000-000000000001	196	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-737e-8cb2-52440d05f982	01a0dd88-6e48-758d-ac00-46f488d4161a	\\xdbef244e3d4bed67ea4f0fa61e626d099548b9d90948ea724657789ee99c76d7
01990000-0000-7000-8000-000000000001	197	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7a6f-b233-f6920c0a78d0	01a0dd88-6e48-71a7-ad10-e6b8f837a7d6	\\x06f68722c1e1eaa6206172b881259ac1485c7ad8f912a190ca30ac4ab78833ad
01990000-0000-7000-8000-000000000001	198	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7ade-8d86-850ebc098fd8	01a0dd88-6e48-7abf-95bc-9f746b6cd23a	\\x51f1d0ca02d17e36c43cad9e93dc724840538acc427ffbe70bfd68db03abcfdd
01990000-0000-7000-8000-000000000001	199	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7fec-9e5f-a037bdba19eb	01a0dd88-6e48-7476-af3e-f55c43ecf2b9	\\x90a9bed8244ededdd2fc170213cb91444907154ab5e932231c5a6c5b2b200528
01990000-0000-7000-8000-000000000001	200	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7ce1-bace-77832dd5ad98	01a0dd88-6e48-7dba-b444-090fcb14957d	\\xb493a13e5c172c24a37f9fd9a4b7a7a81f629aa9bcb75d4a4833dceef0cf2213
01990000-0000-7000-8000-000000000001	201	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-736f-8953-0f5e0c346fdf	01a0dd88-6e48-7166-a4ee-ff8dad433669	\\x91e8c3c4ec11c88ed0b5ed46e02607f32990c52900c6c1073675c3e2f34b766c
01990000-0000-7000-8000-000000000001	202	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7fdf-af65-f0f8e350835f	01a0dd88-6e48-7de5-89e1-33b0896631d2	\\x967310472d78304ec2437a642a45a5fed06f173adc124fa2f155444479d181fd
01990000-0000-7000-8000-000000000001	203	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7e52-a237-b1967e12f154	01a0dd88-6e48-7e9a-8b77-bab0cf696e8f	\\x5b0b5964ee10586270dd50f877409d8dddb2d1ce5e8b8fe0fc8e5d73b7db9784
01990000-0000-7000-8000-000000000001	204	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7c27-89e9-01e136f1a8ec	01a0dd88-6e48-7dc5-964b-7be99fa16a0c	\\xe694fb40faa02b3aaa38a7b6f33d6453956d4320ef47d2c429ed8483357a7e13
01990000-0000-7000-8000-000000000001	205	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7020-9a54-fec67c68d11c	01a0dd88-6e48-7bab-bd2c-f1a3c1fd9e00	\\xc41a47cd0256023dbbd2768325dc10d8bde7f20c4320d211c37ab789b6f6599b
01990000-0000-7000-8000-000000000001	206	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-7ed1-98cd-091ba843a823	01a0dd88-6e48-7b57-b7fb-c221e299d75e	\\xcd691624db1296ee9b1d916edf0a93fecdaa01d8de60ecc7dc78c9bed3257175
01990000-0000-7000-8000-000000000001	207	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dd88-6e48-7a16-8f93-d205686032b8	01a0dd88-6e48-7f5f-a74b-7fb69936ee94	\\xcda45ce299a037284cfec3b0eb0ad68a6497e4e892d62f95825efdc21044513e
01990000-0000-7000-8000-000000000001	208	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dd88-6e48-7d5a-8864-44510ef54306	01a0dd88-6e48-7262-8265-c9789be629db	\\x4dd79eca0e641ed1aed706741b245b1051574c8e938baa8fdd4785131c647891
01990000-0000-7000-8000-000000000001	209	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-7451-a9ee-ec3bf2242639	01a0dd88-6e48-7b21-baea-e92e47a066e3	\\x445ea1cd612ccdc5f2f61a71777aa725e9ab480fa1de3a57a5424fd945553c2a
01990000-0000-7000-8000-000000000001	210	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dd88-6e48-77dd-845d-dd254e48b720	01a0dd88-6e48-75e1-bfae-9d4036e2f04e	\\x3bbd893e666da3ea3ffb036e21d63c70833aca17a07bae8d205483d5b61d0f23
01990000-0000-7000-8000-000000000001	211	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dd88-6e48-73dd-b875-e73f995880fb	01a0dd88-6e48-79b0-ad18-be2f56a10d9b	\\x3a627ac0d278428e0226d721713409f790dd858526209c9cd7069bc46e1eb971
01990000-0000-7000-8000-000000000001	212	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dd88-6e48-7bd0-ae63-5d0dc2485eaa	01a0dd88-6e48-7b1a-949e-ba96e141cd02	\\x4745de250c583a4be8d2c2e8b4f0d43aac5d55721f11d7a70da28f34d02996ce
01990000-0000-7000-8000-000000000001	213	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dd88-6e48-7fd3-8fdc-3a81c2eba580	01a0dd88-6e48-7508-b693-0452e439e76d	\\x73213c4da0f1ad08fea9cb31b5a2741baebc5a774b32387b459c6daf2cd323a1
01990000-0000-7000-8000-000000000001	214	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dd88-6e48-723f-a323-1fe920bf8361	01a0dd88-6e48-7399-81a7-fb5fb2c6fbd0	\\xa2531788eb2d8abf6beebbedfff3e5617d6544dff072792876e3bf139113901b
01990000-0000-7000-8000-000000000001	215	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dd88-6e48-71da-af4c-dfb52c0dacc3	01a0dd88-6e48-7332-9031-d49539eb63b0	\\xcb3296834218b9798efd39db5bbb510854040e0f4e74b762046d8c14cc23caa4
01990000-0000-7000-8000-000000000001	216	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dd88-6e48-7c60-8115-a71d53e0472c	01a0dd88-6e48-74e3-925c-806205221a0f	\\xd65e0aea2244ea44c0e7bc79c9b1b4b4ae76e07bd22827515914dab05f45ce07
01990000-0000-7000-8000-000000000001	217	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e919-6cc0-7a02-ae41-bc7847b963b4	\\x68a6d6b239dd3c09f5747bd60275577015649d50e6b168a4033dcc7ce4812caf
01990000-0000-7000-8000-000000000001	218	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-7577-9c79-1848fc286e97	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	\\xe1cbcf5fd55f17a4f9e98ebf9eb807cf2937c2fb8f71606d8a24e77a5c0d5688
01990000-0000-7000-8000-000000000001	219	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-705d-a118-446184b7d15b	01a1e919-6cc0-758d-9470-07231f24df03	\\x1f408eb234d553b3d1e2f90b0b4861c2d290d97c74dac9962a126bf2d13e3957
01990000-0000-7000-8000-000000000001	220	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e919-6cc0-70aa-92f2-33a4ae634acc	\\x2866dd5b30c4e68dce62292bb9293416f613918372bae47dbccfe66ad3a88fb0
01990000-0000-7000-8000-000000000001	221	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	party	01a1e919-6cc0-7178-93ce-db3b58d51a05	01a1e919-6cc0-71a7-bfaf-f116b994f614	\\x20783a123d3e47a5ba64e170eb39483263b451f2cb72454703cc8c426702d2a7
01990000-0000-7000-8000-000000000001	222	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	01a1e919-6cc0-70ca-8795-a22044f34f87	\\x10c5b4d0d2bf11712f2dfb5c88d7c570d8fffea45cf3cbc5509fad11e3a4b55a
01990000-0000-7000-8000-000000000001	223	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e923-7ee0-7140-87fa-c1775c9c1898	\\xa5862b85e7e1029d25ef7f1600eedc4df7ce5a92ef7f0205e08cf9991927133f
01990000-0000-7000-8000-000000000001	224	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e9f5-26c0-7663-acfe-ba262397c884	\\xaa86bad58bea5e92a43f209bd967725f8263e3330d9e11b63f78515ff3564b82
01990000-0000-7000-8000-000000000001	225	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	activity	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a1e91e-eb00-7b87-af07-56b95f3f23f3	\\xfd72abbf9f87bac698050ea138071c1013326569fa4f887758d1bc64eb6c69f7
01990000-0000-7000-8000-000000000001	226	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a211fb-bbc0-783c-8209-da6c460cd339	\\xf1762fc00dea0fdb64c87d80beab1cff2b579f65b43ecdf2565a3d063bed6418
01990000-0000-7000-8000-000000000001	227	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	\\xd0a17dc4a707a282cde3ff5c6b881c06209a307e2b7b9d28807110b49e7be67c
01990000-0000-7000-8000-000000000001	228	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	01a211fb-bbc0-7d7e-b962-ba01a42538db	\\x8234ef2d25ffedf18a4f168271ce138db8dbbd407d13da6e6088b782e5346481
01990000-0000-7000-8000-000000000001	229	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	01a211fb-bbc0-7679-8565-7cb4ded18ce5	\\xf14f04f72accfeddc561ed1c180d012045022255b1b4c1fc5d4c04aef408cd44
01990000-0000-7000-8000-000000000001	230	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a211fb-bbc0-76b2-907f-236079bffa46	\\x9875105363bdff7ddb0da35a0539d5f8c174ae465085221e331c09ba843ec550
01990000-0000-7000-8000-000000000001	231	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a211fb-bbc0-764f-af13-e6958927b27d	01a211fb-bbc0-7383-a5f8-42604d149354	\\xd438400cdbac3da287a75b404c8c625c6675dd46757a950c7ceed5b1a46d4bd4
01990000-0000-7000-8000-000000000001	232	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	01a211fb-bbc0-7998-8dce-f328221468e5	\\xb621125854afd5c1770d9109f54281c840f196797c937abfddc248a10d13bc62
01990000-0000-7000-8000-000000000001	233	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a21203-0ec0-72cc-9c20-5729822ee60d	\\x65b50417454c1fa8f05f144c432a4d0092f5c901aa29d3493986a571d794c75a
01990000-0000-7000-8000-000000000001	234	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	\\xf9beb3b0b8605f6213c7f15102334975d909c9f43f8843adcef31568ca540cb0
01990000-0000-7000-8000-000000000001	235	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e22-c760-787b-b1e0-9e06455bf496	\\x6365286db5a3ba3bdfe559ba51cc15243ff6c0a18a0b1b04763c1671fb4a87c5
01990000-0000-7000-8000-000000000001	236	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	party	01a15e22-c760-7205-b925-de5f4301b666	01a15e22-c760-71aa-b578-afa0673dd93b	\\xb2470704597d26f3b267be0194128be0f0eb561b9ceb36a0c35f0fa45931e47b
01990000-0000-7000-8000-000000000001	237	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	topic	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	01a15e22-c760-78b7-ba3b-a057a78826d6	\\xb12ecd42abfe6450a83f3a6038e0f76f471694f8955c73ab22a412d138aac694
01990000-0000-7000-8000-000000000001	238	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	\\xfa8bd83e6d9ef7f878556ac4146b29dd9c849223b82274ee1e0a79022512881a
01990000-0000-7000-8000-000000000001	239	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a21738-fb20-7cd3-9772-6d007bec1bce	\\xb876f0b0669e7d000dd3f5726ec25fb04f0ab11e429b2d36e969963164bd4355
01990000-0000-7000-8000-000000000001	240	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-755f-8473-1c46d9259496	01a21738-fb20-74af-a37a-ca275d769cea	\\x05bdd9a019c51321c2ae3bd227dc72612ebf06635276b48b1f05417119e2a6ed
01990000-0000-7000-8000-000000000001	241	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-7d94-a7d5-b39228e68ad3	01a21738-fb20-7d55-a1b9-5afecb8cb4bf	\\x60a20de8144073950b4a9b103d57bae8552337d70eba27fb06540992eaabb305
01990000-0000-7000-8000-000000000001	242	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-71e1-a7d8-070270915526	01a21738-fb20-7252-99db-7b23fa095573	\\xca2a350398205714512ba19b8b27ebcd8d66d3751788f749628c77ae3d4c879d
01990000-0000-7000-8000-000000000001	243	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a21738-fb20-7023-b3ff-1b4d9a8b0920	\\x6e619b4da5d01f6633d6a962abe667004b5983a49c78aa69c14213b5d6db5b3c
01990000-0000-7000-8000-000000000001	244	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a21738-fb20-7027-b3cc-3e09898b2252	01a21738-fb20-7a4b-90b2-b05ceb70399f	\\x941412f111d32cd4dd8b8bff4c42bb3410c3ac33d68ac63b9e19588157b3eb1e
01990000-0000-7000-8000-000000000001	245	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a21738-fb20-7bf1-a127-53f121f09771	01a21738-fb20-7e1f-b13a-08998fd9949c	\\xd8b6c503ebfd6472e63698372a55795bd82e8665d42161f069864ccbadb79d12
01990000-0000-7000-8000-000000000001	246	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a2174b-4aa0-707d-b5a3-ae1819e48393	\\x85e77b13c134591520291851e66753f53f5cc752064a80077d1e373aad2205a7
01990000-0000-7000-8000-000000000001	247	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a217ac-5a48-7689-9ec1-c3d1eefb98a9	\\xc7e9eb2199a4979307556d9d9cba7ed11aba33031f3ee33a9ee5ef838ed94794
01990000-0000-7000-8000-000000000001	248	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a217ac-5a48-7194-8da3-625d7644d38c	\\xf1a79a1b2a2a39927a67515e0a00259f27f6af4c1b8105cc34eb00b2b143db1b
01990000-0000-7000-8000-000000000001	249	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a21247-b8e0-75b3-8361-442e82116c71	01a21247-b8e0-73ee-b28d-8aacd1d86841	\\x0647ea5c680cd9556ff459cd5dcffcdd87302bfe4fe0429bab7c3d160cef7e63
01990000-0000-7000-8000-000000000001	250	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	01a21247-b8e0-78fc-9b04-b28c3d644b75	\\x6c6635538418458aae5ef3b1644cb05179219456ca4441e912ad18509917c1eb
01990000-0000-7000-8000-000000000001	251	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7df1-9b93-5771f3b43519	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	\\xe042fbd4c4e9a284d8ea3140732a65ce4d0ae2ab92354a47fc201f305ad11a30
01990000-0000-7000-8000-000000000001	252	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	01a21247-b8e0-7e11-ac22-0d3f504e8c60	\\x809edf74e99d0f2bc679a37c0b308a358256ef9e6080061d470db58c5cbc23f3
01990000-0000-7000-8000-000000000001	253	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-740d-98a4-3d4eba2ed757	01a21247-b8e0-7fee-a032-b015a8558c5d	\\x3f016ab8de6c35dd5497f91585ffc5ce2aa8b74b82d62bf8fa6645d32a3e11b8
01990000-0000-7000-8000-000000000001	254	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21247-b8e0-74b1-9bd6-a94d60556919	\\xa3f99961a1926eab070f1c7f741704da7a726eaa5bc2eced72383cbcf11a0bd5
01990000-0000-7000-8000-000000000001	255	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	party	01a21247-b8e0-7577-90ee-4266c1000bea	01a21247-b8e0-7b33-8c56-4cc870e6b31e	\\x375e5ac50757000144ec53229b49ab488079e671191bdc05cc2507366f6dcbf9
01990000-0000-7000-8000-000000000001	256	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	topic	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	01a21247-b8e0-70e4-a4f5-a90184dce864	\\xc7f6d6933a4b0617da6fc738d3017a66fe97193ccad40e862a948c5dde31a84b
01990000-0000-7000-8000-000000000001	257	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21277-5460-71d2-ac4c-09d3576c5be3	\\x38094545b5f7345f05491784ad4b1d4220acab6d8b8ed12f13e8a295c60669f5
01990000-0000-7000-8000-000000000001	258	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a153bc-6ce0-755c-bf94-1ef51985b59f	\\x3698d5eb00966ceb5b35c9efdbd33bc3538fd36d40f065bb7098674c76ea46f8
01990000-0000-7000-8000-000000000001	259	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7543-b84b-ef6bf9916395	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	\\xb3c8f07f8fe853c3bd9b9bb768384dd5d1354434322b96f5a7d80333a2e407d1
01990000-0000-7000-8000-000000000001	260	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	\\xf5ba7e9fac129e64f81983d9f6ac025a62cf2ee937064c08845da2d5f2c787e7
01990000-0000-7000-8000-000000000001	261	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7a9f-85ed-8155a6c40444	01a153bc-6ce0-731b-afd0-1861b926e626	\\x0912f058ff8e0b8e016271e9f3014f3278045f8a44c03a6321cd0f2ffb9c0942
01990000-0000-7000-8000-000000000001	262	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	\\x9ea30f42e49c81d68fefe1968045e3b36bc7c43ee9ea33345d71a9565328cef7
01990000-0000-7000-8000-000000000001	263	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a153bc-6ce0-7264-a00e-1425d6f9abcd	01a153bc-6ce0-76a1-a049-7284030ea6ed	\\xa39de76243c399bc2016b677304c247b9129e19cbce7dba09dcebe82a1c0d2e5
01990000-0000-7000-8000-000000000001	264	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a153bc-6ce0-706b-8c8b-dd031be59f38	01a153bc-6ce0-7f0c-9318-10bfa703caef	\\x938c0978e55435ace15df8d3780be79d84863ba697362bc90dffc822a8433b92
01990000-0000-7000-8000-000000000001	265	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153d7-e420-7c41-b573-bb6c2ed6d44c	\\xd1b4deac1c98b978198c86b4c60c563f2aea51e0893674d9ba673b2ce86de1b5
01990000-0000-7000-8000-000000000001	266	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	activity	01a153f9-c400-7274-a7cf-91fbeaff520b	01a153f9-c400-7274-a7cf-91fbeaff520b	\\xc6a37a55aabb4c5675f49401314a9b192f7a8862d1d7d1eae0ec2f16b8157155
01990000-0000-7000-8000-000000000001	267	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	\\x26fc73162e77bf7709c7fe9f87604247ca3a10eaaf65a3e00607fb725d68b22a
01990000-0000-7000-8000-000000000001	268	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15633-3940-7fdd-a40a-f86cb20ccdb0	\\x696a99c68f62c975d47417739957c38a3746af3d822123b2c664c607ab11aa08
01990000-0000-7000-8000-000000000001	269	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a159dc-b940-7578-add6-6631a98a6ddc	\\xd5f84e00a53998ffdba2c9b98df16bda79b6d7ca6b136337bf22c611c6611084
01990000-0000-7000-8000-000000000001	270	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a20d40-7da0-7b0e-8108-1239b3473ea3	\\xf6b1469fbbc3acbebe7e529c65c0402aff1cfeba2f8b02db3b6aca3341bce3ff
01990000-0000-7000-8000-000000000001	271	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	01a20d40-7da0-73f4-93c4-be398968b582	\\x00bbf265ce3b406b2cccd6bbdae6ea6d16c3233372801f4efa077c20dd90b478
01990000-0000-7000-8000-000000000001	272	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7773-878b-ce5b65ee0465	01a20d40-7da0-7a4e-9127-bd471e7ce857	\\x6118fb4dc6968907ce9a18419b473d01e41c29497177dc711741670713743cc5
01990000-0000-7000-8000-000000000001	273	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-716d-a311-99da0c607fe9	01a20d40-7da0-7a40-9837-1c678f59b481	\\x81ae038a6decd736f796abdc043e3dcf62dcf9e454f1f622c3540c0ada701d09
01990000-0000-7000-8000-000000000001	274	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	01a20d40-7da0-73d2-84ba-ed6ffa646036	\\xf95c7ab1f9408be0829df605ad25ed62664de04491f2b548aeff90d8436191f7
01990000-0000-7000-8000-000000000001	275	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7054-831d-76d8c700c80c	01a20d40-7da0-74ff-9bf9-fb74f48bc982	\\x8edd4b878dcac4d48af0bf9164f52ef0113cdc33b4b20c7d74aee3adcdc80bdd
01990000-0000-7000-8000-000000000001	276	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d40-7da0-78ff-bc72-011f22197c77	\\x9440463c7801ebd4c115b2826961c9e11a89d0cec2f78aeefb489e507bef025f
01990000-0000-7000-8000-000000000001	277	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	party	01a20d40-7da0-7517-93a4-278bb5205660	01a20d40-7da0-7a2e-88e1-54aac545ff88	\\xa57605b6e673efffb00e72c3633296dd44c6109579e4fcb5d97e2be21e321045
01990000-0000-7000-8000-000000000001	278	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	topic	01a20d40-7da0-7807-bdf9-117b72dd0d77	01a20d40-7da0-78dd-aae8-5efacd9454e3	\\x12cf54f09518ae544ffec10529b552750bf2c23d70c28255e8fb79746a72e018
01990000-0000-7000-8000-000000000001	279	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d5d-c9a0-7652-b2e9-ed252ae90104	\\x7f842d9630208bb685aa2087e837c951443aeac1e8c98de1bca65b7b26ff2ed2
01990000-0000-7000-8000-000000000001	280	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a217ac-5a48-747a-911e-ace3426b7d57	\\xfc6dfd2e93471c5c4d0f28179cf125d927ef2cc4c75cfd3c006336daec7e0fd4
01990000-0000-7000-8000-000000000001	281	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a10bab-a240-7260-8372-a69b77bf362f	\\x1a24edcf402976023d0b7fc1f632a028dfc10250e03af3d0ffa0869b4f8abe7c
01990000-0000-7000-8000-000000000001	282	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7f54-a158-d607f42fe1b4	01a10bab-a240-7324-b9d5-976440b282f6	\\x8dfb1c5f45f397b96c58f8f364ccf921e23e690f1399e8fadc17698a25a85fbe
01990000-0000-7000-8000-000000000001	283	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7947-8d3c-409b1209a614	01a10bab-a240-732e-9e51-33be899d52ea	\\xd95960d656869d2e88eafb67258e72ebb6a2a46ebe7e201ac317637836447515
01990000-0000-7000-8000-000000000001	284	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7b75-ade1-2c088b02d636	01a10bab-a240-793c-bd65-66b5df35dbde	\\xb8ae4cd5ba79a2439560d57317661473ef7c73261650a716864e79d55a9fd485
01990000-0000-7000-8000-000000000001	285	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-775e-8dcd-531023a2258f	01a10bab-a240-7322-b626-ad95642d6bd6	\\x272b54f1ed18bbe158004f701f0301e79e817c0d4159b83cb4bebcc155e98445
01990000-0000-7000-8000-000000000001	286	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bab-a240-7078-8eb9-f2efaad3fcf4	\\xd1ac4b9620bc4ee25c3e22034dc90af8b8c4e7becad9f162abf61034fbc00138
01990000-0000-7000-8000-000000000001	287	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a10bab-a240-761d-a7c7-79bbbf109e08	01a10bab-a240-7232-aeb2-841d6ad12a0f	\\xb4df5324bf4791fa473dc67e7e2fdeefc26bba178f39187d73987e360878beb5
01990000-0000-7000-8000-000000000001	288	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a10bab-a240-7212-98ce-b485974c214f	01a10bab-a240-78be-89db-4616ac354cdd	\\xaf1d378d625cf5525aa3fbc52e801d694d748605313cb896ededcf954747d39b
01990000-0000-7000-8000-000000000001	289	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bb2-f540-73df-ad6e-472512fca4ed	\\x0c99f99e5c42e4890e0fdf9cdb295e4da805a95a38c65e370b4e1657b2d0a309
01990000-0000-7000-8000-000000000001	290	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a1155f-75a0-72db-96ae-4caebfc24715	\\x38c6bb15a760937aef4206556d9200d7324fc87e3ca7352f1bbb68fa7797253f
01990000-0000-7000-8000-000000000001	291	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	\\x3a458642fc20c5f11b3008affc25773da8e2b3763715a8036846d800b83a04be
01990000-0000-7000-8000-000000000001	292	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-71a6-97b4-49d59f40007e	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	\\x601e16267c301df3906d455708aedb8e7d3645af33f3e93bb5ff5d61e99c8583
01990000-0000-7000-8000-000000000001	293	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	01a1d02b-48a0-7d40-8d54-19000ee95a3a	\\xd99a7062fa9ffc9feea0943eb463f0cc6c02f4c5732e5cc0f1d8429b828b7806
01990000-0000-7000-8000-000000000001	294	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-728d-90cb-7fc0c80035e4	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	\\x6bbe3e5564c4e3e62d0d9c1ca534a089f3b4739fa9482234027dd5a1a0f28f9e
01990000-0000-7000-8000-000000000001	295	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	\\x6bb97637b0ebff60eb745edc2ff16fcdc22304d0cf616c1d79eb37c2082a3fed
01990000-0000-7000-8000-000000000001	296	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d02b-48a0-765a-81fa-0627811580bc	\\xc041ee6ef454e5d24aa680946e6c22199cd6ef5297cc9c90dad5667cae6d415c
01990000-0000-7000-8000-000000000001	297	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a1d02b-48a0-7e7f-a982-148c1f1ef074	01a1d02b-48a0-7366-b536-74fffc570dd0	\\x23efc6acaeacc0bdbc19a95c540d47e84b7f1d04aa24a5f8ef38194721ccf095
01990000-0000-7000-8000-000000000001	298	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	01a1d02b-48a0-7847-ac56-43f2a92daea2	\\x95d8bac67b5f3fe6552583a218fd77b54afe487f023fd05aa2341539dce76552
01990000-0000-7000-8000-000000000001	299	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d046-bfe0-7b77-905b-490a224adc1f	\\x29d45034d2fc58b005c0017cae06c058ce98f3c6580faa40da00041d26de6e45
01990000-0000-7000-8000-000000000001	300	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d034-7060-7fc4-b398-63efcf019ed9	\\x86da80eaabd575fbfff607d84569ca041c86c7edf22c7043a4fe7594a97e006a
01990000-0000-7000-8000-000000000001	301	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	\\xfde12fbc9327a497097e789173f52e0a6db96e1180557268bc800afd4b5c6a2f
01990000-0000-7000-8000-000000000001	302	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d844-09a0-7ebe-abac-4a78abec2357	\\x0b5351929879e371fad9df5d5d8774e17494aebbd7c9b3fe5ffb96ad4491d6e9
01990000-0000-7000-8000-000000000001	303	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1f988-45e0-78f0-afc8-7104212d7797	\\x59e172fb837ecd99174cb6efb5d6a8e211e4ef0f7bcd84cf239f2bcaaf872b4b
01990000-0000-7000-8000-000000000001	304	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7c0d-b434-cdaa04102605	01a1f988-45e0-736d-bd0b-6da50b7b0e03	\\xa7422d87c5b0b38886134bfacb5a2aa10e6df8fb805ba1e19a0163e28ac1d81b
01990000-0000-7000-8000-000000000001	305	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7baf-92a9-59a464d94b3e	01a1f988-45e0-7ecb-9285-402189e598ba	\\x34b9416580e9014a2a915abbbb9c2c9ecbfd14e2d171b9bfcd10a0c95bc51e84
01990000-0000-7000-8000-000000000001	306	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-73e7-a870-fbaf561478e4	01a1f988-45e0-7ad8-93bd-b673181230ae	\\x57b035b97fed7d7a7c0764f21d7de9446179b47c035871efaf1325ee3113ba04
01990000-0000-7000-8000-000000000001	307	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	\\xf7cb25455c3047ef84d4c2fe78e4233ad78c717cfb332ed183bd3ae62b0a18e9
01990000-0000-7000-8000-000000000001	308	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a1f988-45e0-730a-8083-12489866ba58	01a1f988-45e0-762a-827e-cca2d8ebc32d	\\xeb013d8c6866c00de215eea2e7c3cd79348818f151aef0f4c4aedc4d60737893
01990000-0000-7000-8000-000000000001	309	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1f988-45e0-7325-9c4c-c59d859693e9	01a1f988-45e0-7a89-9c17-5a9a3b937128	\\xaa9347b3bddea94470e92f9dc541406499f3b1ab10f85676b5057c6a0383ac2b
01990000-0000-7000-8000-000000000001	310	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	\\xe9fcd6f498eda2fba45efdd641245cc29e3ba5f896f3abf04cd87392ee2c2d01
01990000-0000-7000-8000-000000000001	311	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1fa4d-1c80-72d6-9c50-e95fd584b246	\\x6648ccb7671466b044af7a34025dbbdb05a5ae2e86744556b0503243d9503779
01990000-0000-7000-8000-000000000001	312	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0f7a8-57c0-7d7a-8300-089acbf293e6	\\x6a05bc7a3f2ed3de82851ff188b34f4586a9997a5fd6396c5ddbf39d75dd64fd
01990000-0000-7000-8000-000000000001	313	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-74d2-a567-43ec928b7f14	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	\\xc6ed9bd01acb04340820610330f2e440dadd512a0fc454087239b67c29c9e13d
01990000-0000-7000-8000-000000000001	314	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7f61-b87b-281c5a29396e	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	\\xb831a095519713ec2d216154833046ee8697dbceaf39faf7de486baff9937781
01990000-0000-7000-8000-000000000001	315	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	\\x411c166607f666f7f3717c5975f2466e47e96f503de798f7dd0facc7eae89bca
01990000-0000-7000-8000-000000000001	316	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7a8-57c0-78e6-96de-7db5989bd675	\\x8a8007e82636dd6decb9e0f229e8081d52eb16924b839c47f7efc001a5a0b9bb
01990000-0000-7000-8000-000000000001	317	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	party	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	01a0f7a8-57c0-79b7-9d72-0b1410dca628	\\xd8df16a6c31be03d7b0b289782c2747c8ac6bc05f2f81310d67314a6d311caf9
01990000-0000-7000-8000-000000000001	318	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	topic	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	01a0f7a8-57c0-7641-aa45-f8d35c69467e	\\x24bf2dc4a48d41fea7a522f4873a6694fdbc2c81fc673fa73c563247deecc358
01990000-0000-7000-8000-000000000001	319	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7bc-7c00-7ca6-8513-e54effae81dc	\\x7bd6f2b86e441f4eb153bc16ffa0ff07ffe66f1f5ba811ee633c80e15843e3a8
01990000-0000-7000-8000-000000000001	320	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000023	changed	activity	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a0f7ee-d6a0-787a-92e5-92740974ba91	\\xb1e8d975ea6a2dcc2e5b54d0c77ac014c4746e286ded906458648b5c75849f98
01990000-0000-7000-8000-000000000001	321	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0fc88-34e0-708e-8d06-ae30c012c0ac	\\xf67865dfe9a45c8e756064b64dbd8798fb693817e32cb27ff05018fbe2b25854
01990000-0000-7000-8000-000000000001	322	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15518-5360-7293-ac2f-23e100df3854	\\x3b48588f39fc2f65c420a3b5f1ce55eec5ccbd392d9b969ae7c481b2ade0c3ac
01990000-0000-7000-8000-000000000001	323	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	party	01a15518-5360-75c5-9335-2971e8ec6597	01a15518-5360-7e54-a569-aa4536c499d2	\\x33630b15eee80b034861bd52520ef69f44cb8c260d8bb42eff895a6ff7cb1f6b
01990000-0000-7000-8000-000000000001	324	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	topic	01a15518-5360-796c-a5f1-7f9a94883ba1	01a15518-5360-7511-a76b-00ec1b9e778d	\\xeb1c3f22f3855a3693871fe982e572b3edcf28fcb5c7a72d9c8a00f2a2cb2b24
01990000-0000-7000-8000-000000000001	325	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15534-b500-76ba-8236-47d0dde63f07	\\xdf9154f9db2e394d7aa145d3ff6ab455ac75a99e3feffd25154a40c89e807f53
01990000-0000-7000-8000-000000000001	326	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a1116f-76c0-7f83-812d-512f43f89eed	\\x16d67e9bcd5308e9b39965f9087064cc12ef316115a623bdbc7f258c8cf15847
01990000-0000-7000-8000-000000000001	327	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	party	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	01a1116f-76c0-79e7-892c-3f4592e2ab5a	\\x6b7933603f31fd032fe61790fd1b6d4e4694cc070256aa223a51c1020ff6c01b
01990000-0000-7000-8000-000000000001	328	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1116f-76c0-7b54-932d-93a4155efa9f	01a1116f-76c0-7efb-a786-ba332b9e8e92	\\x9ef0c67026a3fad7e789ca162a1ec4ef64274d3c377d7b090cb01515c41851dc
01990000-0000-7000-8000-000000000001	329	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a11175-df60-769d-846d-7598f3d05037	\\x3555bc1d56482fbf2bd8db93cf7030a3311c79182063a8e9e31be19906e00666
01990000-0000-7000-8000-000000000001	330	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a2088b-a820-7cfb-9f9e-5384c99305c8	\\x1d8e666fc833cdf9dc22223c6203c6ae4cdb0026405646b7ac5d75c2cba28f9e
01990000-0000-7000-8000-000000000001	331	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	party	01a2088b-a820-7d24-b433-53b0f9d36e2e	01a2088b-a820-78cc-933b-6bab8b2db754	\\x859ad5555782896cd291595e253dd1aa69bdb32ce05be19f4d081931cd9d399e
01990000-0000-7000-8000-000000000001	332	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	topic	01a2088b-a820-7ed1-96f4-4f8150c1e48a	01a2088b-a820-7843-9c00-9da54bc9afd3	\\xeaf774ad656d6b8cdbd90315e28855d2471a691245629cee58e4fea1c43ff852
01990000-0000-7000-8000-000000000001	333	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a208b8-8480-7710-8906-4139221ce34e	\\xb66ed6edc7edd0298fc3bc20b9a22ad4c6a27f39629568805007e18975e81055
01990000-0000-7000-8000-000000000001	334	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	\\x0cf831001c717eee881c948fb598d80e38348d0e451495a07653154e8d010265
01990000-0000-7000-8000-000000000001	335	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a11071-dce0-76ca-869f-0a4bdf777ac9	01a11071-dce0-7e73-b919-c8b52f32ebdb	\\x4a4032ec0fe381763e20d3ed0136043978ee9b077b99e991fe6e66c899e9838a
01990000-0000-7000-8000-000000000001	336	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a11071-dce0-71d4-bb9b-56ae328a7f0c	01a11071-dce0-7f94-a14a-a97c96629599	\\xe685a5bc8dc3b5e78e0df1205c57c47c2eccb8458398b43cfb50e31191432fda
01990000-0000-7000-8000-000000000001	337	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a1107d-c3c0-71f6-8198-f9cc96338789	\\x3e533e79a17fd507296aadb6b026017997e47fd818e60be2c0842e71bf9de821
01990000-0000-7000-8000-000000000001	338	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a13492-8520-7fb4-8392-38450264e491	\\x1082b4be2b69280b363cb4f146ce5ecd3366a63c17b7883e48c6f4fd2af81186
01990000-0000-7000-8000-000000000001	339	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	party	01a13492-8520-72a0-8842-7a407d1e2aff	01a13492-8520-78d7-a610-3b1e40d924ad	\\x28590fb3098b794c505328df61d9384e7ff0c5ac2c09fe1e8ebcba683a023ec2
01990000-0000-7000-8000-000000000001	340	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	topic	01a13492-8520-73ac-8259-794a0a34c449	01a13492-8520-715b-a32a-9e7bc3c42754	\\x98305834c1ecb2af7431801687746a1149618d3bc848e38a83f1a9ca3ea3d580
01990000-0000-7000-8000-000000000001	341	2026-11-26T11:45:01.926Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a134bf-6180-72c7-912c-92268638c26b	\\x618da1dfc08d6b287df71bd15fcd3864b54c38367c6334ecb077378198a4d9fa
01990000-0000-7000-8000-000000000001	342	2026-11-26T11:45:07.176Z	01990000-0000-7000-8000-000000000021	signed_in	device	01a217ac-6e24-7095-8c8b-e42b8707b3e7		\\xc8c6aabc70341c733641c2f3bdb67745aa84c1b730465d8579e910e01fa2a64c
01990000-0000-7000-8000-000000000001	343	2026-11-26T11:45:07.254Z	01990000-0000-7000-8000-000000000021	changed	device	01a217ac-6e24-7095-8c8b-e42b8707b3e7		\\x07af18e0e54c3e91260cbe93104f3363ad18b0c010315ff31e46d235b2533d1f
\.


--
-- Data for Name: audit_check; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_check (one, broken, checked_at) FROM stdin;
\.


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_head (council, owner, number, hash, at, signature) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	343	\\x07af18e0e54c3e91260cbe93104f3363ad18b0c010315ff31e46d235b2533d1f	2026-11-26T11:45:07.254Z	\\xf0c42e2a0300a27fbe225a0c1a55a88913b83997f7b9d276a2fdf09a7cb42a3f207fb61c3751385752c5fed48cbe1900aa03c9a764bf0cc4bd185050bd8af60a
\.


--
-- Data for Name: audit_rest; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_rest (council, device, sent_by, number, at, actor, act, kind, record, operation, hash) FROM stdin;
\.


--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.block (council, number, code, device) FROM stdin;
01990000-0000-7000-8000-000000000001	1	KZZX	01a217ac-6e24-7095-8c8b-e42b8707b3e7
\.


--
-- Data for Name: case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."case" (council, id, scope, "position", writers, reference, service, service_version, received_at, person, place, status, outcome, closed_at, team, officer) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	council	217	{"team": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "status": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [217, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0001-R	57	1	2026-11-17T10:42:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	checking		\N	01990000-0000-7000-8000-000000000012	01990000-0000-7000-8000-000000000021
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	council	224	{"team": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "status": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [224, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0002-H	524	1	2026-11-25T09:14:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	crew_told		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022
01990000-0000-7000-8000-000000000001	01a21738-fb20-727c-a1d8-9737aeb292fb	council	234	{"team": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "status": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [234, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0003-P	524	1	2026-11-26T09:39:00.000Z	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	01a0dd88-6e48-74ec-8b21-fbac78255d68	crew_back		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000021
01990000-0000-7000-8000-000000000001	01a21247-b8e0-75b3-8361-442e82116c71	council	241	{"team": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [241, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0004-3	524	1	2026-11-25T10:37:00.000Z	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	opened		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7620-b58f-0efbe5b5d483	council	249	{"team": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "status": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "closed_at": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [249, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0005-4	524	1	2026-10-19T10:37:00.000Z	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a0dd88-6e48-74ec-8b21-fbac78255d68	crew_back	no_access	2026-10-20T15:10:00.000Z	01990000-0000-7000-8000-000000000011	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-737a-835b-b8050585d23f	council	257	{"team": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "closed_at": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [257, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0006-D	353	1	2026-11-24T11:11:00.000Z	01a0dd88-6e48-70c4-b82f-21e4a57b7700	01a0dd88-6e48-78e7-aa90-a8f0d66b829e	opened	not_upheld	2026-11-26T11:45:01.000Z	01990000-0000-7000-8000-000000000013	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7420-a488-bce5eda92bb4	council	266	{"team": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "closed_at": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [266, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0007-A	524	1	2026-10-05T10:46:00.000Z	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	01a0dd88-6e48-73b1-987f-d2803bab6c39	opened	no_access	2026-10-07T07:59:00.000Z	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000023
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d3e-83a8-28e216ad6632	council	274	{"team": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "status": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "closed_at": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [274, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0008-2	524	1	2026-11-12T14:31:00.000Z	01a0dd88-6e48-752e-8744-d3c0c234472f	01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0	crew_back	collected	2026-11-14T04:15:00.000Z	01990000-0000-7000-8000-000000000011	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-77e5-85a0-77d666071f0b	council	282	{"team": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "closed_at": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [282, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0009-5	524	1	2026-11-20T15:17:00.000Z	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	01a0dd88-6e48-7942-97da-e38d9d643c25	opened	no_access	2026-11-20T18:52:00.000Z	01990000-0000-7000-8000-000000000011	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	council	289	{"team": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "closed_at": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "reference": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "received_at": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service_version": [289, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	WES-0DEM-0010-E	524	1	2026-10-01T13:30:00.000Z	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	01a0dd88-6e48-73b1-987f-d2803bab6c39	opened	wrong_items	2026-10-02T12:13:00.000Z	01990000-0000-7000-8000-000000000011	\N
\.


--
-- Data for Name: case_reference; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_reference (council, reference, "case") FROM stdin;
01990000-0000-7000-8000-000000000001	WES-0DEM-0001-R	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	WES-0DEM-0002-H	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	WES-0DEM-0003-P	01a21738-fb20-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	WES-0DEM-0004-3	01a21247-b8e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	WES-0DEM-0005-4	01a153bc-6ce0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	WES-0DEM-0006-D	01a20d40-7da0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	WES-0DEM-0007-A	01a10bab-a240-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	WES-0DEM-0008-2	01a1d02b-48a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	WES-0DEM-0009-5	01a1f988-45e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	WES-0DEM-0010-E	01a0f7a8-57c0-7fd8-909b-ad308044b1fb
\.


--
-- Data for Name: conflict; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conflict (council, operation, field, kind, record, base, theirs, mine, settled) FROM stdin;
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (council, id, scope, "position", writers, channel, officer, started_at, state, ended_at, parked_with, avoidable) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-724b-851d-7956e60b483d	council	220	{"state": [220, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [220, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [220, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [220, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [220, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z	done	2026-11-17T10:53:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7872-b9b2-21639ee213b9	council	228	{"state": [228, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [228, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [228, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [228, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [228, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z	done	2026-11-25T09:22:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-789d-801b-0277051dcf52	council	231	{"state": [231, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [231, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [231, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [231, "01a217ac-5c62-759f-9e56-10baa69b6180"], "avoidable": [231, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [231, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z	done	2026-10-21T11:35:00.000Z		chasing
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	council	238	{"state": [238, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [238, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [238, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [238, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [238, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z	done	2026-11-26T09:59:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-76a1-af53-d0b39df096d0	council	246	{"state": [246, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [246, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [246, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [246, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [246, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	counter	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z	done	2026-11-25T11:29:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7924-9ed3-34d08ac21475	council	253	{"state": [253, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [253, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [253, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [253, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [253, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z	done	2026-10-19T11:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7984-aaac-ba426a6213e1	council	263	{"state": [263, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [263, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [263, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [263, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [263, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z	done	2026-11-24T11:43:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7c94-a730-4c5f13c01044	council	271	{"state": [271, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [271, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [271, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [271, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [271, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z	done	2026-10-05T10:54:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7352-bea2-9cb93ef34007	council	279	{"state": [279, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [279, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [279, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [279, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [279, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z	done	2026-11-12T15:01:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7713-9571-84186c33e05d	council	286	{"state": [286, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [286, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [286, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [286, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [286, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z	done	2026-11-20T16:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7263-8b93-8ebf513b4224	council	293	{"state": [293, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [293, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [293, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [293, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [293, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z	done	2026-10-01T13:52:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15518-5360-78b7-8f72-e552eb4a6dc2	council	297	{"state": [297, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [297, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [297, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [297, "01a217ac-5c62-759f-9e56-10baa69b6180"], "avoidable": [297, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [297, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z	done	2026-10-19T17:28:00.000Z		closed_too_early
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	council	300	{"state": [300, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [300, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [300, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [300, "01a217ac-5c62-759f-9e56-10baa69b6180"], "avoidable": [300, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [300, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z	done	2026-10-06T13:45:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a2088b-a820-74d2-831c-27cebcd00477	council	303	{"state": [303, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [303, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [303, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [303, "01a217ac-5c62-759f-9e56-10baa69b6180"], "avoidable": [303, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [303, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z	done	2026-11-23T14:04:00.000Z		repeat_information
01990000-0000-7000-8000-000000000001	01a11071-dce0-796a-b4f5-fdba0a667cf5	council	306	{"state": [306, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [306, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [306, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [306, "01a217ac-5c62-759f-9e56-10baa69b6180"], "avoidable": [306, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [306, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z	done	2026-10-06T09:14:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a13492-8520-7a2b-aebb-6118ecf50b6e	council	309	{"state": [309, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [309, "01a217ac-5c62-759f-9e56-10baa69b6180"], "officer": [309, "01a217ac-5c62-759f-9e56-10baa69b6180"], "ended_at": [309, "01a217ac-5c62-759f-9e56-10baa69b6180"], "avoidable": [309, "01a217ac-5c62-759f-9e56-10baa69b6180"], "started_at": [309, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z	done	2026-10-13T10:12:00.000Z		closed_too_early
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (council, id, scope, "position", writers, person, channel, value, normalised, verified_at, do_not_use) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bdb-b03e-dca7e2dcaa37	council	40	{"value": [40, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [40, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [40, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [40, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000031	phone	0121 496 0142	+441214960142	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73af-8df8-440407295e42	council	47	{"value": [47, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [47, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [47, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [47, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000033	phone	07700 900417	+447700900417	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7039-b3f7-ba8e0445d656	council	51	{"value": [51, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [51, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [51, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [51, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d13-99ed-17e3cc0e95ee	phone	07700 900232	+447700900232	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76d2-a185-cc8ea8ea37f7	council	61	{"value": [61, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [61, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [61, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [61, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7736-843f-dda7b1eedaff	phone	0121 496 0000	+441214960000	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7826-9f7a-7dafb43adc4f	council	65	{"value": [65, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [65, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [65, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [65, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7f64-b7b4-000bd1c51f86	phone	07700 900961	+447700900961	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7348-9959-b9ef58d07674	council	66	{"value": [66, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [66, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [66, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [66, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7f64-b7b4-000bd1c51f86	email	caron.bevan@example.org	caron.bevan@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78d2-9478-10d822a608bf	council	73	{"value": [73, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [73, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [73, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [73, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-74a8-9d29-6588571ceeee	phone	07700 900173	+447700900173	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70a3-8a35-7568e2934bf1	council	77	{"value": [77, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [77, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [77, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [77, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	phone	0121 496 0002	+441214960002	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76be-9638-0ed6fcf7f49d	council	78	{"value": [78, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [78, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [78, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [78, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	phone	07700 900083	+447700900083	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7501-a42a-357c732902f4	council	82	{"value": [82, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [82, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [82, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [82, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-70a1-9142-3286a6ecc31f	email	chloe.okonkwo@example.org	chloe.okonkwo@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c72-805d-b06a19d6d73b	council	90	{"value": [90, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [90, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [90, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [90, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	phone	07700 900342	+447700900342	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7aa7-b300-9a5c825f8542	council	91	{"value": [91, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [91, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [91, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [91, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	email	thomas.mcginty@example.org	thomas.mcginty@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7905-a5d6-0b6e46e3db95	council	99	{"value": [99, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [99, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [99, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [99, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7b10-8ff4-4f6504d75988	phone	0121 496 0004	+441214960004	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77c4-bbc8-996b16d8e80e	council	100	{"value": [100, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [100, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [100, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [100, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7b10-8ff4-4f6504d75988	phone	07700 900011	+447700900011	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fea-bada-79478b5230ed	council	107	{"value": [107, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [107, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [107, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [107, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-77e8-8d58-9a58c842c19a	phone	0121 496 0005	+441214960005	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7417-8ed5-669f1724925f	council	108	{"value": [108, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [108, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [108, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [108, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-77e8-8d58-9a58c842c19a	phone	07700 900620	+447700900620	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-75b6-8b9d-d3d42b00b570	council	115	{"value": [115, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [115, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [115, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [115, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7c1e-95f2-ee554fa69611	phone	0121 496 0006	+441214960006	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7357-84e1-99a11f2e490c	council	116	{"value": [116, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [116, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [116, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [116, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7c1e-95f2-ee554fa69611	phone	07700 900031	+447700900031	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7cf9-88b7-5541346f3293	council	117	{"value": [117, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [117, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [117, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [117, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7c1e-95f2-ee554fa69611	email	fatima.ackland@example.org	fatima.ackland@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7696-b540-cce4cc5d375a	council	127	{"value": [127, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [127, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [127, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [127, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-72db-98a5-0636452fac9a	phone	07700 900990	+447700900990	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7764-a6ee-0eac4dbd3dc9	council	128	{"value": [128, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [128, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [128, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [128, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-72db-98a5-0636452fac9a	email	rajesh.boateng@example.org	rajesh.boateng@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d4a-b2fe-7205132ba600	council	132	{"value": [132, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [132, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [132, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [132, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-79ad-869a-8a20b05c4a59	phone	07700 900363	+447700900363	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c2f-aee1-33ea6e883110	council	136	{"value": [136, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [136, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [136, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [136, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	phone	07700 900574	+447700900574	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a00-9291-f006309d57ed	council	137	{"value": [137, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [137, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [137, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [137, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	email	linda.kettlewell@example.org	linda.kettlewell@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e38-85f5-e71b98f6a644	council	141	{"value": [141, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [141, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [141, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [141, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7658-ba45-48f21b3c137b	phone	0121 496 0010	+441214960010	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b41-be94-f5ab08e2fad3	council	142	{"value": [142, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [142, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [142, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [142, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7658-ba45-48f21b3c137b	phone	07700 900732	+447700900732	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70bc-942f-ab55fe909103	council	146	{"value": [146, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [146, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [146, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [146, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7361-a3bc-6601947678f5	phone	07700 900409	+447700900409	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-751d-bafb-6462db8ae021	council	147	{"value": [147, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [147, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [147, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [147, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7361-a3bc-6601947678f5	email	idris.featherstone@example.org	idris.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76e8-9e10-553bc7e21846	council	151	{"value": [151, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [151, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [151, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [151, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-703b-a7f5-24f34dabb96d	phone	07700 900396	+447700900396	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7216-a334-0d967fe9da20	council	152	{"value": [152, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [152, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [152, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [152, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-703b-a7f5-24f34dabb96d	email	elin.featherstone@example.org	elin.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79c6-be47-cc7a446056bf	council	156	{"value": [156, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [156, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [156, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [156, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-789d-a9a3-6e9a8c0354be	phone	0121 496 0011	+441214960011	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72d5-8067-97b6128137ea	council	157	{"value": [157, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [157, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [157, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [157, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-789d-a9a3-6e9a8c0354be	phone	07700 900806	+447700900806	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7627-9c14-f82708c0e4a2	council	161	{"value": [161, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [161, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [161, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [161, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7065-b232-80c3e1df6f91	phone	0121 496 0012	+441214960012	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7216-bc37-7f13502e5056	council	162	{"value": [162, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [162, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [162, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [162, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7065-b232-80c3e1df6f91	phone	07700 900320	+447700900320	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7db0-9dfc-a10cce9244cb	council	163	{"value": [163, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [163, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [163, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [163, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7065-b232-80c3e1df6f91	email	paul.villiers@example.org	paul.villiers@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7930-a059-9249586ac6e6	council	167	{"value": [167, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [167, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [167, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [167, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-74ab-bdbb-37b8d4e4db03	phone	0121 496 0013	+441214960013	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70c4-a273-ea380e5c9beb	council	171	{"value": [171, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [171, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [171, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [171, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	phone	0121 496 0014	+441214960014	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7407-be14-5171da64b870	council	172	{"value": [172, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [172, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [172, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [172, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	phone	07700 900324	+447700900324	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a42-86c0-abfe923b3bea	council	176	{"value": [176, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [176, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [176, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [176, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	phone	0121 496 0015	+441214960015	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-737b-99c2-b0cfcb517e6a	council	177	{"value": [177, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [177, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [177, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [177, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	phone	07700 900256	+447700900256	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bf0-821e-a0e2338c9127	council	181	{"value": [181, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [181, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [181, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [181, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	phone	07700 900912	+447700900912	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7486-8d27-07d7fe692199	council	185	{"value": [185, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [185, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [185, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [185, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7831-8d7a-b56dd265bcd7	phone	07700 900041	+447700900041	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7620-813b-c6bad8a9f8f4	council	189	{"value": [189, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [189, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [189, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [189, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ef9-8813-fcaa66f292ed	phone	0121 496 0016	+441214960016	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-75f7-8812-fed7cbc0981c	council	190	{"value": [190, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [190, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [190, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [190, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ef9-8813-fcaa66f292ed	phone	07700 900791	+447700900791	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77c7-a9f9-fa5bc6e95218	council	194	{"value": [194, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [194, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [194, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [194, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	phone	07700 900151	+447700900151	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ade-8d86-850ebc098fd8	council	198	{"value": [198, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [198, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [198, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [198, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-737e-8cb2-52440d05f982	phone	0121 496 0017	+441214960017	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fec-9e5f-a037bdba19eb	council	199	{"value": [199, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [199, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [199, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [199, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-737e-8cb2-52440d05f982	phone	07700 900793	+447700900793	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ce1-bace-77832dd5ad98	council	200	{"value": [200, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [200, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [200, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [200, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-737e-8cb2-52440d05f982	email	alasdair.hemmings@example.org	alasdair.hemmings@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c27-89e9-01e136f1a8ec	council	204	{"value": [204, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [204, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [204, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [204, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fdf-af65-f0f8e350835f	phone	07700 900874	+447700900874	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7020-9a54-fec67c68d11c	council	205	{"value": [205, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [205, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [205, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [205, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fdf-af65-f0f8e350835f	email	raymond.venkataraman@example.org	raymond.venkataraman@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7451-a9ee-ec3bf2242639	council	209	{"value": [209, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [209, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [209, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [209, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7a16-8f93-d205686032b8	phone	07700 900925	+447700900925	\N	
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77dd-845d-dd254e48b720	council	210	{"value": [210, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [210, "01a217ac-5c62-759f-9e56-10baa69b6180"], "channel": [210, "01a217ac-5c62-759f-9e56-10baa69b6180"], "normalised": [210, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7a16-8f93-d205686032b8	email	james.satterthwaite@example.org	james.satterthwaite@example.org	\N	
\.


--
-- Data for Name: council; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.council (council, id, scope, "position", writers, slug, prefix, name, name_cy, address, phone) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	council	1	{}	westmere	WES	Westmere Council	Cyngor Westmere	Civic Hall\n1 Castle Square\nWestmere\nLD29 1AA	0121 496 0100
\.


--
-- Data for Name: council_slug; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.council_slug (slug, id) FROM stdin;
westmere	01990000-0000-7000-8000-000000000001
\.


--
-- Data for Name: desk_audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.desk_audit (council, device, number, at, actor, act, kind, record, operation, hash) FROM stdin;
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (council, id, scope, "position", writers, officer, name, enrolled_at) FROM stdin;
01990000-0000-7000-8000-000000000001	01a217ac-6e24-7095-8c8b-e42b8707b3e7	council	392	{}	01990000-0000-7000-8000-000000000021	vm	2026-11-26T11:45:07.232Z
\.


--
-- Data for Name: feed_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed_head (council, "position") FROM stdin;
01990000-0000-7000-8000-000000000001	392
\.


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.file (council, sha256, size, content, put_by, put_at) FROM stdin;
\.


--
-- Data for Name: identifier; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.identifier (council, id, scope, "position", writers, kind, record, source, key) FROM stdin;
\.


--
-- Data for Name: ledger; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger (council, operation, device, number, wire, result, "position", decided_at) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d8e-91b7-584a2265b1f5	01a217ac-5c62-759f-9e56-10baa69b6180	1	{"id": "01a0dd88-6e48-7d8e-91b7-584a2265b1f5", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 1, "record": "01990000-0000-7000-8000-000000000041", "values": {"uprn": "999000004217", "usrn": "90000042", "lines": "Tŷ Dŵr\\n4 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d8e-91b7-584a2265b1f5"}	{"id": "01a0dd88-6e48-7d8e-91b7-584a2265b1f5", "reason": null, "clashes": [], "verdict": "applied", "position": 8}	8	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77ec-9e2f-eb89414c343c	01a217ac-5c62-759f-9e56-10baa69b6180	2	{"id": "01a0dd88-6e48-77ec-9e2f-eb89414c343c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 2, "record": "01a0dd88-6e48-7103-8386-bbc4cd613e30", "values": {"uprn": "999000004215", "usrn": "90000042", "lines": "2 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-77ec-9e2f-eb89414c343c"}	{"id": "01a0dd88-6e48-77ec-9e2f-eb89414c343c", "reason": null, "clashes": [], "verdict": "applied", "position": 9}	9	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c9d-a12e-7696a6cecc1b	01a217ac-5c62-759f-9e56-10baa69b6180	3	{"id": "01a0dd88-6e48-7c9d-a12e-7696a6cecc1b", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 3, "record": "01a0dd88-6e48-778d-b311-d8a3c2ce6f44", "values": {"uprn": "999000004219", "usrn": "90000042", "lines": "6 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c9d-a12e-7696a6cecc1b"}	{"id": "01a0dd88-6e48-7c9d-a12e-7696a6cecc1b", "reason": null, "clashes": [], "verdict": "applied", "position": 10}	10	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77cc-9807-2e8c35bf992d	01a217ac-5c62-759f-9e56-10baa69b6180	4	{"id": "01a0dd88-6e48-77cc-9807-2e8c35bf992d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 4, "record": "01990000-0000-7000-8000-000000000042", "values": {"uprn": "999000010402", "usrn": "90000104", "lines": "11 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-77cc-9807-2e8c35bf992d"}	{"id": "01a0dd88-6e48-77cc-9807-2e8c35bf992d", "reason": null, "clashes": [], "verdict": "applied", "position": 11}	11	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79b9-aec9-d28663ca828d	01a217ac-5c62-759f-9e56-10baa69b6180	5	{"id": "01a0dd88-6e48-79b9-aec9-d28663ca828d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 5, "record": "01a0dd88-6e48-7d5f-a4b0-6ce60741c7a8", "values": {"uprn": "999000010400", "usrn": "90000104", "lines": "9 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-79b9-aec9-d28663ca828d"}	{"id": "01a0dd88-6e48-79b9-aec9-d28663ca828d", "reason": null, "clashes": [], "verdict": "applied", "position": 12}	12	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7441-b204-e52db2221a58	01a217ac-5c62-759f-9e56-10baa69b6180	6	{"id": "01a0dd88-6e48-7441-b204-e52db2221a58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 6, "record": "01a0dd88-6e48-700b-8464-7159c324c985", "values": {"uprn": "999000010405", "usrn": "90000104", "lines": "14 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7441-b204-e52db2221a58"}	{"id": "01a0dd88-6e48-7441-b204-e52db2221a58", "reason": null, "clashes": [], "verdict": "applied", "position": 13}	13	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71a3-b1fd-42a29755d4c1	01a217ac-5c62-759f-9e56-10baa69b6180	7	{"id": "01a0dd88-6e48-71a3-b1fd-42a29755d4c1", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 7, "record": "01a0dd88-6e48-73ab-8d44-7e35b8b6d8fe", "values": {"uprn": "999000010388", "usrn": "90000103", "lines": "Llŷr Mill\\nDock Road\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-71a3-b1fd-42a29755d4c1"}	{"id": "01a0dd88-6e48-71a3-b1fd-42a29755d4c1", "reason": null, "clashes": [], "verdict": "applied", "position": 14}	14	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a64-8683-9eb905b6e6e3	01a217ac-5c62-759f-9e56-10baa69b6180	8	{"id": "01a0dd88-6e48-7a64-8683-9eb905b6e6e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 8, "record": "01a0dd88-6e48-707d-9143-1193e6c3f339", "values": {"uprn": "999000010512", "usrn": "90000105", "lines": "17 Millbrook Close\\nWestmere", "postcode": "LD29 7TA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7a64-8683-9eb905b6e6e3"}	{"id": "01a0dd88-6e48-7a64-8683-9eb905b6e6e3", "reason": null, "clashes": [], "verdict": "applied", "position": 15}	15	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7af9-a196-99cfe1988ad9	01a217ac-5c62-759f-9e56-10baa69b6180	9	{"id": "01a0dd88-6e48-7af9-a196-99cfe1988ad9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 9, "record": "01a0dd88-6e48-7f04-825b-413f8a9a021e", "values": {"uprn": "999000010630", "usrn": "90000106", "lines": "30 Castle Street\\nWestmere", "postcode": "LD29 1DE"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7af9-a196-99cfe1988ad9"}	{"id": "01a0dd88-6e48-7af9-a196-99cfe1988ad9", "reason": null, "clashes": [], "verdict": "applied", "position": 16}	16	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7870-876f-3787b9d179e0	01a217ac-5c62-759f-9e56-10baa69b6180	10	{"id": "01a0dd88-6e48-7870-876f-3787b9d179e0", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 10, "record": "01a0dd88-6e48-76c3-b813-0c4237730edf", "values": {"uprn": "999000020000", "usrn": "90000000", "lines": "1 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7870-876f-3787b9d179e0"}	{"id": "01a0dd88-6e48-7870-876f-3787b9d179e0", "reason": null, "clashes": [], "verdict": "applied", "position": 17}	17	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78d9-beed-8d14f06d3fef	01a217ac-5c62-759f-9e56-10baa69b6180	11	{"id": "01a0dd88-6e48-78d9-beed-8d14f06d3fef", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 11, "record": "01a0dd88-6e48-7703-8381-e88f38c0c8fd", "values": {"uprn": "999000020001", "usrn": "90000000", "lines": "2 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78d9-beed-8d14f06d3fef"}	{"id": "01a0dd88-6e48-78d9-beed-8d14f06d3fef", "reason": null, "clashes": [], "verdict": "applied", "position": 18}	18	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c2c-b802-08a9ad45f23d	01a217ac-5c62-759f-9e56-10baa69b6180	12	{"id": "01a0dd88-6e48-7c2c-b802-08a9ad45f23d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 12, "record": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "values": {"uprn": "999000020002", "usrn": "90000000", "lines": "3 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c2c-b802-08a9ad45f23d"}	{"id": "01a0dd88-6e48-7c2c-b802-08a9ad45f23d", "reason": null, "clashes": [], "verdict": "applied", "position": 19}	19	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76a8-8580-5975ed2f89d9	01a217ac-5c62-759f-9e56-10baa69b6180	13	{"id": "01a0dd88-6e48-76a8-8580-5975ed2f89d9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 13, "record": "01a0dd88-6e48-74a3-b3c6-4af775a89294", "values": {"uprn": "999000020003", "usrn": "90000000", "lines": "4 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-76a8-8580-5975ed2f89d9"}	{"id": "01a0dd88-6e48-76a8-8580-5975ed2f89d9", "reason": null, "clashes": [], "verdict": "applied", "position": 20}	20	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-719a-a46d-6753ec148cb4	01a217ac-5c62-759f-9e56-10baa69b6180	14	{"id": "01a0dd88-6e48-719a-a46d-6753ec148cb4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 14, "record": "01a0dd88-6e48-78e7-aa90-a8f0d66b829e", "values": {"uprn": "999000020004", "usrn": "90000000", "lines": "5 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-719a-a46d-6753ec148cb4"}	{"id": "01a0dd88-6e48-719a-a46d-6753ec148cb4", "reason": null, "clashes": [], "verdict": "applied", "position": 21}	21	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74bf-9c25-74bdb94067ed	01a217ac-5c62-759f-9e56-10baa69b6180	15	{"id": "01a0dd88-6e48-74bf-9c25-74bdb94067ed", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 15, "record": "01a0dd88-6e48-7fe2-a11d-459a2f978d87", "values": {"uprn": "999000020005", "usrn": "90000000", "lines": "6 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74bf-9c25-74bdb94067ed"}	{"id": "01a0dd88-6e48-74bf-9c25-74bdb94067ed", "reason": null, "clashes": [], "verdict": "applied", "position": 22}	22	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f92-b8b3-33a8e5446dd4	01a217ac-5c62-759f-9e56-10baa69b6180	16	{"id": "01a0dd88-6e48-7f92-b8b3-33a8e5446dd4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 16, "record": "01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0", "values": {"uprn": "999000020006", "usrn": "90000000", "lines": "7 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f92-b8b3-33a8e5446dd4"}	{"id": "01a0dd88-6e48-7f92-b8b3-33a8e5446dd4", "reason": null, "clashes": [], "verdict": "applied", "position": 23}	23	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74d8-b099-fdf5ab99254a	01a217ac-5c62-759f-9e56-10baa69b6180	17	{"id": "01a0dd88-6e48-74d8-b099-fdf5ab99254a", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 17, "record": "01a0dd88-6e48-7e93-947d-380d81f9c1f6", "values": {"uprn": "999000020007", "usrn": "90000000", "lines": "The Laurels\\n8 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74d8-b099-fdf5ab99254a"}	{"id": "01a0dd88-6e48-74d8-b099-fdf5ab99254a", "reason": null, "clashes": [], "verdict": "applied", "position": 24}	24	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d89-bfd6-3116e1ea24c4	01a217ac-5c62-759f-9e56-10baa69b6180	18	{"id": "01a0dd88-6e48-7d89-bfd6-3116e1ea24c4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 18, "record": "01a0dd88-6e48-7f92-966b-aea148beab13", "values": {"uprn": "999000020008", "usrn": "90000000", "lines": "9 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d89-bfd6-3116e1ea24c4"}	{"id": "01a0dd88-6e48-7d89-bfd6-3116e1ea24c4", "reason": null, "clashes": [], "verdict": "applied", "position": 25}	25	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-708f-9a71-144896c8da19	01a217ac-5c62-759f-9e56-10baa69b6180	19	{"id": "01a0dd88-6e48-708f-9a71-144896c8da19", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 19, "record": "01a0dd88-6e48-764a-815a-47c5f0dfb4a5", "values": {"uprn": "999000020009", "usrn": "90000000", "lines": "10 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-708f-9a71-144896c8da19"}	{"id": "01a0dd88-6e48-708f-9a71-144896c8da19", "reason": null, "clashes": [], "verdict": "applied", "position": 26}	26	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76a1-a77f-6cbdcc22af58	01a217ac-5c62-759f-9e56-10baa69b6180	20	{"id": "01a0dd88-6e48-76a1-a77f-6cbdcc22af58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 20, "record": "01a0dd88-6e48-7be4-be24-34e37af027bc", "values": {"uprn": "999000020010", "usrn": "90000000", "lines": "11 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-76a1-a77f-6cbdcc22af58"}	{"id": "01a0dd88-6e48-76a1-a77f-6cbdcc22af58", "reason": null, "clashes": [], "verdict": "applied", "position": 27}	27	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b3f-a1fa-b9d78c7e134f	01a217ac-5c62-759f-9e56-10baa69b6180	21	{"id": "01a0dd88-6e48-7b3f-a1fa-b9d78c7e134f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 21, "record": "01a0dd88-6e48-75dc-ac4a-3698aa2ca1af", "values": {"uprn": "999000020011", "usrn": "90000000", "lines": "Flat 1\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b3f-a1fa-b9d78c7e134f"}	{"id": "01a0dd88-6e48-7b3f-a1fa-b9d78c7e134f", "reason": null, "clashes": [], "verdict": "applied", "position": 28}	28	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7704-9622-bd795fec898f	01a217ac-5c62-759f-9e56-10baa69b6180	22	{"id": "01a0dd88-6e48-7704-9622-bd795fec898f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 22, "record": "01a0dd88-6e48-7bce-acab-1a6bc69d4bd8", "values": {"uprn": "999000020012", "usrn": "90000000", "lines": "Flat 2\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7704-9622-bd795fec898f"}	{"id": "01a0dd88-6e48-7704-9622-bd795fec898f", "reason": null, "clashes": [], "verdict": "applied", "position": 29}	29	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7854-a9e8-21a4c74803e3	01a217ac-5c62-759f-9e56-10baa69b6180	23	{"id": "01a0dd88-6e48-7854-a9e8-21a4c74803e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 23, "record": "01a0dd88-6e48-71ba-8228-3d15a9ec0806", "values": {"uprn": "999000020013", "usrn": "90000000", "lines": "Flat 3\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7854-a9e8-21a4c74803e3"}	{"id": "01a0dd88-6e48-7854-a9e8-21a4c74803e3", "reason": null, "clashes": [], "verdict": "applied", "position": 30}	30	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-707a-bb96-8a437d5c8dfc	01a217ac-5c62-759f-9e56-10baa69b6180	24	{"id": "01a0dd88-6e48-707a-bb96-8a437d5c8dfc", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 24, "record": "01a0dd88-6e48-75ed-a4ac-5db9d707107e", "values": {"uprn": "999000020014", "usrn": "90000000", "lines": "15 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-707a-bb96-8a437d5c8dfc"}	{"id": "01a0dd88-6e48-707a-bb96-8a437d5c8dfc", "reason": null, "clashes": [], "verdict": "applied", "position": 31}	31	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fbb-992a-4aa2b410d93c	01a217ac-5c62-759f-9e56-10baa69b6180	25	{"id": "01a0dd88-6e48-7fbb-992a-4aa2b410d93c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 25, "record": "01a0dd88-6e48-74ec-8b21-fbac78255d68", "values": {"uprn": "999000020015", "usrn": "90000000", "lines": "16 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7fbb-992a-4aa2b410d93c"}	{"id": "01a0dd88-6e48-7fbb-992a-4aa2b410d93c", "reason": null, "clashes": [], "verdict": "applied", "position": 32}	32	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72ba-a5ac-06d864c2f2e3	01a217ac-5c62-759f-9e56-10baa69b6180	26	{"id": "01a0dd88-6e48-72ba-a5ac-06d864c2f2e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 26, "record": "01a0dd88-6e48-7942-97da-e38d9d643c25", "values": {"uprn": "999000020016", "usrn": "90000000", "lines": "17 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-72ba-a5ac-06d864c2f2e3"}	{"id": "01a0dd88-6e48-72ba-a5ac-06d864c2f2e3", "reason": null, "clashes": [], "verdict": "applied", "position": 33}	33	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c54-8326-324dfb695ffb	01a217ac-5c62-759f-9e56-10baa69b6180	27	{"id": "01a0dd88-6e48-7c54-8326-324dfb695ffb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 27, "record": "01a0dd88-6e48-73a2-8092-b4d42b28fef0", "values": {"uprn": "999000020017", "usrn": "90000000", "lines": "18 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c54-8326-324dfb695ffb"}	{"id": "01a0dd88-6e48-7c54-8326-324dfb695ffb", "reason": null, "clashes": [], "verdict": "applied", "position": 34}	34	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73b6-8c5f-e8f8dc3bf364	01a217ac-5c62-759f-9e56-10baa69b6180	28	{"id": "01a0dd88-6e48-73b6-8c5f-e8f8dc3bf364", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 28, "record": "01a0dd88-6e48-7eba-8a24-5e6b33138131", "values": {"uprn": "999000020018", "usrn": "90000000", "lines": "19 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-73b6-8c5f-e8f8dc3bf364"}	{"id": "01a0dd88-6e48-73b6-8c5f-e8f8dc3bf364", "reason": null, "clashes": [], "verdict": "applied", "position": 35}	35	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-793f-98f3-3418f3d4e711	01a217ac-5c62-759f-9e56-10baa69b6180	29	{"id": "01a0dd88-6e48-793f-98f3-3418f3d4e711", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 29, "record": "01a0dd88-6e48-7582-8386-8a29678a5aa3", "values": {"uprn": "999000020019", "usrn": "90000000", "lines": "20 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-793f-98f3-3418f3d4e711"}	{"id": "01a0dd88-6e48-793f-98f3-3418f3d4e711", "reason": null, "clashes": [], "verdict": "applied", "position": 36}	36	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78c6-a8c2-4d4244ef7feb	01a217ac-5c62-759f-9e56-10baa69b6180	30	{"id": "01a0dd88-6e48-78c6-a8c2-4d4244ef7feb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 30, "record": "01a0dd88-6e48-7e8d-b589-a82b5a702cfa", "values": {"uprn": "999000020020", "usrn": "90000000", "lines": "21 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78c6-a8c2-4d4244ef7feb"}	{"id": "01a0dd88-6e48-78c6-a8c2-4d4244ef7feb", "reason": null, "clashes": [], "verdict": "applied", "position": 37}	37	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bab-b505-92859be3cecb	01a217ac-5c62-759f-9e56-10baa69b6180	31	{"id": "01a0dd88-6e48-7bab-b505-92859be3cecb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 31, "record": "01990000-0000-7000-8000-000000000031", "values": {"born": "1951-03-12", "needs": ["large_print_18", "text_relay"], "pinned": "Ring after 10, hearing aid in by then.", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7bab-b505-92859be3cecb"}	{"id": "01a0dd88-6e48-7bab-b505-92859be3cecb", "reason": null, "clashes": [], "verdict": "applied", "position": 38}	38	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f47-920b-5d59db610487	01a217ac-5c62-759f-9e56-10baa69b6180	32	{"id": "01a0dd88-6e48-7f47-920b-5d59db610487", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 32, "record": "01a0dd88-6e48-7c89-a239-7bc701762741", "values": {"full": "Rhiannon Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f47-920b-5d59db610487"}	{"id": "01a0dd88-6e48-7f47-920b-5d59db610487", "reason": null, "clashes": [], "verdict": "applied", "position": 39}	39	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7213-8f23-cae883333218	01a217ac-5c62-759f-9e56-10baa69b6180	33	{"id": "01a0dd88-6e48-7213-8f23-cae883333218", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 33, "record": "01a0dd88-6e48-7bdb-b03e-dca7e2dcaa37", "values": {"value": "0121 496 0142", "person": "01990000-0000-7000-8000-000000000031", "channel": "phone", "normalised": "+441214960142"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7213-8f23-cae883333218"}	{"id": "01a0dd88-6e48-7213-8f23-cae883333218", "reason": null, "clashes": [], "verdict": "applied", "position": 40}	40	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f31-ad14-475b349aae90	01a217ac-5c62-759f-9e56-10baa69b6180	34	{"id": "01a0dd88-6e48-7f31-ad14-475b349aae90", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 34, "record": "01a0dd88-6e48-78fb-8703-806984c81999", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f31-ad14-475b349aae90"}	{"id": "01a0dd88-6e48-7f31-ad14-475b349aae90", "reason": null, "clashes": [], "verdict": "applied", "position": 41}	41	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de9-bb29-7d0b0e5e18ba	01a217ac-5c62-759f-9e56-10baa69b6180	35	{"id": "01a0dd88-6e48-7de9-bb29-7d0b0e5e18ba", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 35, "record": "01990000-0000-7000-8000-000000000032", "values": {"born": "1979-06-30", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7de9-bb29-7d0b0e5e18ba"}	{"id": "01a0dd88-6e48-7de9-bb29-7d0b0e5e18ba", "reason": null, "clashes": [], "verdict": "applied", "position": 42}	42	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7813-b0e6-42f43328ad08	01a217ac-5c62-759f-9e56-10baa69b6180	36	{"id": "01a0dd88-6e48-7813-b0e6-42f43328ad08", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 36, "record": "01a0dd88-6e48-78de-91eb-79fa5d5f576c", "values": {"full": "Gethin Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7813-b0e6-42f43328ad08"}	{"id": "01a0dd88-6e48-7813-b0e6-42f43328ad08", "reason": null, "clashes": [], "verdict": "applied", "position": 43}	43	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7589-aa17-b9af5b569643	01a217ac-5c62-759f-9e56-10baa69b6180	37	{"id": "01a0dd88-6e48-7589-aa17-b9af5b569643", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 37, "record": "01a0dd88-6e48-7d01-bc24-0d4969d495dd", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7589-aa17-b9af5b569643"}	{"id": "01a0dd88-6e48-7589-aa17-b9af5b569643", "reason": null, "clashes": [], "verdict": "applied", "position": 44}	44	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78a6-89d9-bf020067dba8	01a217ac-5c62-759f-9e56-10baa69b6180	38	{"id": "01a0dd88-6e48-78a6-89d9-bf020067dba8", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 38, "record": "01990000-0000-7000-8000-000000000033", "values": {"born": "1987-03-27", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78a6-89d9-bf020067dba8"}	{"id": "01a0dd88-6e48-78a6-89d9-bf020067dba8", "reason": null, "clashes": [], "verdict": "applied", "position": 45}	45	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7999-b549-1bc354c56c9a	01a217ac-5c62-759f-9e56-10baa69b6180	39	{"id": "01a0dd88-6e48-7999-b549-1bc354c56c9a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 39, "record": "01a0dd88-6e48-79cf-8954-6b439f9d0129", "values": {"full": "Tomos Adeyemi", "kind": "legal", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7999-b549-1bc354c56c9a"}	{"id": "01a0dd88-6e48-7999-b549-1bc354c56c9a", "reason": null, "clashes": [], "verdict": "applied", "position": 46}	46	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78cc-ad5d-b79ba2a7ae1f	01a217ac-5c62-759f-9e56-10baa69b6180	40	{"id": "01a0dd88-6e48-78cc-ad5d-b79ba2a7ae1f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 40, "record": "01a0dd88-6e48-73af-8df8-440407295e42", "values": {"value": "07700 900417", "person": "01990000-0000-7000-8000-000000000033", "channel": "phone", "normalised": "+447700900417"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78cc-ad5d-b79ba2a7ae1f"}	{"id": "01a0dd88-6e48-78cc-ad5d-b79ba2a7ae1f", "reason": null, "clashes": [], "verdict": "applied", "position": 47}	47	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78d3-8c66-7e971773308c	01a217ac-5c62-759f-9e56-10baa69b6180	41	{"id": "01a0dd88-6e48-78d3-8c66-7e971773308c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 41, "record": "01a0dd88-6e48-7dc4-ae47-dc0e959f3a51", "values": {"place": "01990000-0000-7000-8000-000000000042", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78d3-8c66-7e971773308c"}	{"id": "01a0dd88-6e48-78d3-8c66-7e971773308c", "reason": null, "clashes": [], "verdict": "applied", "position": 48}	48	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7085-815a-f341ee52bdb6	01a217ac-5c62-759f-9e56-10baa69b6180	42	{"id": "01a0dd88-6e48-7085-815a-f341ee52bdb6", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 42, "record": "01a0dd88-6e48-7d13-99ed-17e3cc0e95ee", "values": {"born": "1976-10-04", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7085-815a-f341ee52bdb6"}	{"id": "01a0dd88-6e48-7085-815a-f341ee52bdb6", "reason": null, "clashes": [], "verdict": "applied", "position": 49}	49	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de0-954e-d51212093d26	01a217ac-5c62-759f-9e56-10baa69b6180	43	{"id": "01a0dd88-6e48-7de0-954e-d51212093d26", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 43, "record": "01a0dd88-6e48-7ac7-b18d-d1eed77c96c0", "values": {"full": "Carys Llŷr", "kind": "legal", "person": "01a0dd88-6e48-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7de0-954e-d51212093d26"}	{"id": "01a0dd88-6e48-7de0-954e-d51212093d26", "reason": null, "clashes": [], "verdict": "applied", "position": 50}	50	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-747f-816e-2284c10faa40	01a217ac-5c62-759f-9e56-10baa69b6180	44	{"id": "01a0dd88-6e48-747f-816e-2284c10faa40", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 44, "record": "01a0dd88-6e48-7039-b3f7-ba8e0445d656", "values": {"value": "07700 900232", "person": "01a0dd88-6e48-7d13-99ed-17e3cc0e95ee", "channel": "phone", "normalised": "+447700900232"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-747f-816e-2284c10faa40"}	{"id": "01a0dd88-6e48-747f-816e-2284c10faa40", "reason": null, "clashes": [], "verdict": "applied", "position": 51}	51	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72f6-9ff3-078fcc1b0c3e	01a217ac-5c62-759f-9e56-10baa69b6180	45	{"id": "01a0dd88-6e48-72f6-9ff3-078fcc1b0c3e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 45, "record": "01a0dd88-6e48-71c1-84c5-b4763fe31d03", "values": {"place": "01a0dd88-6e48-7d5f-a4b0-6ce60741c7a8", "person": "01a0dd88-6e48-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-72f6-9ff3-078fcc1b0c3e"}	{"id": "01a0dd88-6e48-72f6-9ff3-078fcc1b0c3e", "reason": null, "clashes": [], "verdict": "applied", "position": 52}	52	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7414-a8dd-37eb2adf559a	01a217ac-5c62-759f-9e56-10baa69b6180	46	{"id": "01a0dd88-6e48-7414-a8dd-37eb2adf559a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 46, "record": "01a0dd88-6e48-711d-8a50-12dc582c18c9", "values": {"born": "1988-02-02", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7414-a8dd-37eb2adf559a"}	{"id": "01a0dd88-6e48-7414-a8dd-37eb2adf559a", "reason": null, "clashes": [], "verdict": "applied", "position": 53}	53	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a5d-85dd-b87da81aa40a	01a217ac-5c62-759f-9e56-10baa69b6180	47	{"id": "01a0dd88-6e48-7a5d-85dd-b87da81aa40a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 47, "record": "01a0dd88-6e48-72b3-b3b3-7f32870266c4", "values": {"full": "Carys Leare", "kind": "legal", "person": "01a0dd88-6e48-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7a5d-85dd-b87da81aa40a"}	{"id": "01a0dd88-6e48-7a5d-85dd-b87da81aa40a", "reason": null, "clashes": [], "verdict": "applied", "position": 54}	54	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77f1-926e-b523b3df44a4	01a217ac-5c62-759f-9e56-10baa69b6180	48	{"id": "01a0dd88-6e48-77f1-926e-b523b3df44a4", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 48, "record": "01a0dd88-6e48-7745-8b63-e0efb62ac1fe", "values": {"place": "01a0dd88-6e48-707d-9143-1193e6c3f339", "person": "01a0dd88-6e48-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-77f1-926e-b523b3df44a4"}	{"id": "01a0dd88-6e48-77f1-926e-b523b3df44a4", "reason": null, "clashes": [], "verdict": "applied", "position": 55}	55	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-757d-a2f5-680c4fdf8e1a	01a217ac-5c62-759f-9e56-10baa69b6180	49	{"id": "01a0dd88-6e48-757d-a2f5-680c4fdf8e1a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 49, "record": "01a0dd88-6e48-7060-9d3b-993f79490eab", "values": {"born": "1994-09-09", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-757d-a2f5-680c4fdf8e1a"}	{"id": "01a0dd88-6e48-757d-a2f5-680c4fdf8e1a", "reason": null, "clashes": [], "verdict": "applied", "position": 56}	56	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-740c-9bd7-ce734227de21	01a217ac-5c62-759f-9e56-10baa69b6180	50	{"id": "01a0dd88-6e48-740c-9bd7-ce734227de21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 50, "record": "01a0dd88-6e48-7303-8bd3-f5e06bc15385", "values": {"full": "Lyra Millard", "kind": "legal", "person": "01a0dd88-6e48-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-740c-9bd7-ce734227de21"}	{"id": "01a0dd88-6e48-740c-9bd7-ce734227de21", "reason": null, "clashes": [], "verdict": "applied", "position": 57}	57	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f70-b586-fca7fa0b8518	01a217ac-5c62-759f-9e56-10baa69b6180	51	{"id": "01a0dd88-6e48-7f70-b586-fca7fa0b8518", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 51, "record": "01a0dd88-6e48-782a-baeb-41a5e65a8149", "values": {"place": "01a0dd88-6e48-7f04-825b-413f8a9a021e", "person": "01a0dd88-6e48-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f70-b586-fca7fa0b8518"}	{"id": "01a0dd88-6e48-7f70-b586-fca7fa0b8518", "reason": null, "clashes": [], "verdict": "applied", "position": 58}	58	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a62-861e-02ec39235bc0	01a217ac-5c62-759f-9e56-10baa69b6180	52	{"id": "01a0dd88-6e48-7a62-861e-02ec39235bc0", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 52, "record": "01a0dd88-6e48-7736-843f-dda7b1eedaff", "values": {"born": "1995-03-19", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7a62-861e-02ec39235bc0"}	{"id": "01a0dd88-6e48-7a62-861e-02ec39235bc0", "reason": null, "clashes": [], "verdict": "applied", "position": 59}	59	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7523-8daa-ac43936aa40c	01a217ac-5c62-759f-9e56-10baa69b6180	53	{"id": "01a0dd88-6e48-7523-8daa-ac43936aa40c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 53, "record": "01a0dd88-6e48-7acd-a518-093d07dbf924", "values": {"full": "Nia Bevan", "kind": "legal", "person": "01a0dd88-6e48-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7523-8daa-ac43936aa40c"}	{"id": "01a0dd88-6e48-7523-8daa-ac43936aa40c", "reason": null, "clashes": [], "verdict": "applied", "position": 60}	60	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74c6-bcc9-9ae80f0c8a89	01a217ac-5c62-759f-9e56-10baa69b6180	54	{"id": "01a0dd88-6e48-74c6-bcc9-9ae80f0c8a89", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 54, "record": "01a0dd88-6e48-76d2-a185-cc8ea8ea37f7", "values": {"value": "0121 496 0000", "person": "01a0dd88-6e48-7736-843f-dda7b1eedaff", "channel": "phone", "normalised": "+441214960000"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74c6-bcc9-9ae80f0c8a89"}	{"id": "01a0dd88-6e48-74c6-bcc9-9ae80f0c8a89", "reason": null, "clashes": [], "verdict": "applied", "position": 61}	61	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74e4-8c25-0a03e023033d	01a217ac-5c62-759f-9e56-10baa69b6180	55	{"id": "01a0dd88-6e48-74e4-8c25-0a03e023033d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 55, "record": "01a0dd88-6e48-7367-b7c8-82f4202cc828", "values": {"place": "01a0dd88-6e48-76c3-b813-0c4237730edf", "person": "01a0dd88-6e48-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74e4-8c25-0a03e023033d"}	{"id": "01a0dd88-6e48-74e4-8c25-0a03e023033d", "reason": null, "clashes": [], "verdict": "applied", "position": 62}	62	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-775e-91fd-e85ce69bae29	01a217ac-5c62-759f-9e56-10baa69b6180	56	{"id": "01a0dd88-6e48-775e-91fd-e85ce69bae29", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 56, "record": "01a0dd88-6e48-7f64-b7b4-000bd1c51f86", "values": {"born": "1946-03-12", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-775e-91fd-e85ce69bae29"}	{"id": "01a0dd88-6e48-775e-91fd-e85ce69bae29", "reason": null, "clashes": [], "verdict": "applied", "position": 63}	63	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c7b-b949-5568deb0e066	01a217ac-5c62-759f-9e56-10baa69b6180	57	{"id": "01a0dd88-6e48-7c7b-b949-5568deb0e066", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 57, "record": "01a0dd88-6e48-7de3-93f2-1dcc2be88b46", "values": {"full": "Caron Bevan", "kind": "legal", "person": "01a0dd88-6e48-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c7b-b949-5568deb0e066"}	{"id": "01a0dd88-6e48-7c7b-b949-5568deb0e066", "reason": null, "clashes": [], "verdict": "applied", "position": 64}	64	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7335-a0c2-90d00994940e	01a217ac-5c62-759f-9e56-10baa69b6180	58	{"id": "01a0dd88-6e48-7335-a0c2-90d00994940e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 58, "record": "01a0dd88-6e48-7826-9f7a-7dafb43adc4f", "values": {"value": "07700 900961", "person": "01a0dd88-6e48-7f64-b7b4-000bd1c51f86", "channel": "phone", "normalised": "+447700900961"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7335-a0c2-90d00994940e"}	{"id": "01a0dd88-6e48-7335-a0c2-90d00994940e", "reason": null, "clashes": [], "verdict": "applied", "position": 65}	65	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e5a-ac95-4ab592c9357d	01a217ac-5c62-759f-9e56-10baa69b6180	59	{"id": "01a0dd88-6e48-7e5a-ac95-4ab592c9357d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 59, "record": "01a0dd88-6e48-7348-9959-b9ef58d07674", "values": {"value": "caron.bevan@example.org", "person": "01a0dd88-6e48-7f64-b7b4-000bd1c51f86", "channel": "email", "normalised": "caron.bevan@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7e5a-ac95-4ab592c9357d"}	{"id": "01a0dd88-6e48-7e5a-ac95-4ab592c9357d", "reason": null, "clashes": [], "verdict": "applied", "position": 66}	66	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f00-9abb-8ba37e0ab2ed	01a217ac-5c62-759f-9e56-10baa69b6180	60	{"id": "01a0dd88-6e48-7f00-9abb-8ba37e0ab2ed", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 60, "record": "01a0dd88-6e48-731a-9766-99cc6ed5d1bf", "values": {"place": "01a0dd88-6e48-76c3-b813-0c4237730edf", "person": "01a0dd88-6e48-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f00-9abb-8ba37e0ab2ed"}	{"id": "01a0dd88-6e48-7f00-9abb-8ba37e0ab2ed", "reason": null, "clashes": [], "verdict": "applied", "position": 67}	67	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7613-9673-93d618ae013e	01a217ac-5c62-759f-9e56-10baa69b6180	61	{"id": "01a0dd88-6e48-7613-9673-93d618ae013e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 61, "record": "01a0dd88-6e48-7ac9-843b-aac536891eeb", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7613-9673-93d618ae013e"}	{"id": "01a0dd88-6e48-7613-9673-93d618ae013e", "reason": null, "clashes": [], "verdict": "applied", "position": 68}	68	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d67-a1e4-8557ea190b2a	01a217ac-5c62-759f-9e56-10baa69b6180	62	{"id": "01a0dd88-6e48-7d67-a1e4-8557ea190b2a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 62, "record": "01a0dd88-6e48-7582-8c31-406deea3d685", "values": {"full": "Yusuf Merriweather", "kind": "legal", "person": "01a0dd88-6e48-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d67-a1e4-8557ea190b2a"}	{"id": "01a0dd88-6e48-7d67-a1e4-8557ea190b2a", "reason": null, "clashes": [], "verdict": "applied", "position": 69}	69	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7887-bc4a-447ec49872c6	01a217ac-5c62-759f-9e56-10baa69b6180	63	{"id": "01a0dd88-6e48-7887-bc4a-447ec49872c6", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 63, "record": "01a0dd88-6e48-77c2-88c9-da8aafe673f6", "values": {"place": "01a0dd88-6e48-7703-8381-e88f38c0c8fd", "person": "01a0dd88-6e48-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7887-bc4a-447ec49872c6"}	{"id": "01a0dd88-6e48-7887-bc4a-447ec49872c6", "reason": null, "clashes": [], "verdict": "applied", "position": 70}	70	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f1b-9e0f-39a73c35612e	01a217ac-5c62-759f-9e56-10baa69b6180	64	{"id": "01a0dd88-6e48-7f1b-9e0f-39a73c35612e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 64, "record": "01a0dd88-6e48-74a8-9d29-6588571ceeee", "values": {"born": "1980-04-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f1b-9e0f-39a73c35612e"}	{"id": "01a0dd88-6e48-7f1b-9e0f-39a73c35612e", "reason": null, "clashes": [], "verdict": "applied", "position": 71}	71	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77d3-a323-ce54b7115c02	01a217ac-5c62-759f-9e56-10baa69b6180	65	{"id": "01a0dd88-6e48-77d3-a323-ce54b7115c02", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 65, "record": "01a0dd88-6e48-7f47-878f-ec459a9e994c", "values": {"full": "Helen Barraclough", "kind": "legal", "person": "01a0dd88-6e48-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-77d3-a323-ce54b7115c02"}	{"id": "01a0dd88-6e48-77d3-a323-ce54b7115c02", "reason": null, "clashes": [], "verdict": "applied", "position": 72}	72	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7520-9ab1-c42fc52f4fbe	01a217ac-5c62-759f-9e56-10baa69b6180	66	{"id": "01a0dd88-6e48-7520-9ab1-c42fc52f4fbe", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 66, "record": "01a0dd88-6e48-78d2-9478-10d822a608bf", "values": {"value": "07700 900173", "person": "01a0dd88-6e48-74a8-9d29-6588571ceeee", "channel": "phone", "normalised": "+447700900173"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7520-9ab1-c42fc52f4fbe"}	{"id": "01a0dd88-6e48-7520-9ab1-c42fc52f4fbe", "reason": null, "clashes": [], "verdict": "applied", "position": 73}	73	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fdf-9dbd-358f6156c4df	01a217ac-5c62-759f-9e56-10baa69b6180	67	{"id": "01a0dd88-6e48-7fdf-9dbd-358f6156c4df", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 67, "record": "01a0dd88-6e48-7129-a816-de060a04ef48", "values": {"place": "01a0dd88-6e48-7703-8381-e88f38c0c8fd", "person": "01a0dd88-6e48-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7fdf-9dbd-358f6156c4df"}	{"id": "01a0dd88-6e48-7fdf-9dbd-358f6156c4df", "reason": null, "clashes": [], "verdict": "applied", "position": 74}	74	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79d0-832b-73284bb57b5c	01a217ac-5c62-759f-9e56-10baa69b6180	68	{"id": "01a0dd88-6e48-79d0-832b-73284bb57b5c", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 68, "record": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06", "values": {"born": "1964-09-25", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-79d0-832b-73284bb57b5c"}	{"id": "01a0dd88-6e48-79d0-832b-73284bb57b5c", "reason": null, "clashes": [], "verdict": "applied", "position": 75}	75	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d34-9d77-5b7c69dd6493	01a217ac-5c62-759f-9e56-10baa69b6180	69	{"id": "01a0dd88-6e48-7d34-9d77-5b7c69dd6493", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 69, "record": "01a0dd88-6e48-7174-83b9-6d91aba018ea", "values": {"full": "Beth Okonkwo", "kind": "legal", "person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d34-9d77-5b7c69dd6493"}	{"id": "01a0dd88-6e48-7d34-9d77-5b7c69dd6493", "reason": null, "clashes": [], "verdict": "applied", "position": 76}	76	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c90-bd58-9cab301ba988	01a217ac-5c62-759f-9e56-10baa69b6180	70	{"id": "01a0dd88-6e48-7c90-bd58-9cab301ba988", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 70, "record": "01a0dd88-6e48-70a3-8a35-7568e2934bf1", "values": {"value": "0121 496 0002", "person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+441214960002"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c90-bd58-9cab301ba988"}	{"id": "01a0dd88-6e48-7c90-bd58-9cab301ba988", "reason": null, "clashes": [], "verdict": "applied", "position": 77}	77	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7734-9d95-389b297a21d7	01a217ac-5c62-759f-9e56-10baa69b6180	71	{"id": "01a0dd88-6e48-7734-9d95-389b297a21d7", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 71, "record": "01a0dd88-6e48-76be-9638-0ed6fcf7f49d", "values": {"value": "07700 900083", "person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+447700900083"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7734-9d95-389b297a21d7"}	{"id": "01a0dd88-6e48-7734-9d95-389b297a21d7", "reason": null, "clashes": [], "verdict": "applied", "position": 78}	78	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d86-be77-344828b09a93	01a217ac-5c62-759f-9e56-10baa69b6180	72	{"id": "01a0dd88-6e48-7d86-be77-344828b09a93", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 72, "record": "01a0dd88-6e48-73de-ae4e-cf4b2ad9a40a", "values": {"place": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d86-be77-344828b09a93"}	{"id": "01a0dd88-6e48-7d86-be77-344828b09a93", "reason": null, "clashes": [], "verdict": "applied", "position": 79}	79	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c94-82b0-87f806faadb1	01a217ac-5c62-759f-9e56-10baa69b6180	73	{"id": "01a0dd88-6e48-7c94-82b0-87f806faadb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 73, "record": "01a0dd88-6e48-70a1-9142-3286a6ecc31f", "values": {"born": "1980-09-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c94-82b0-87f806faadb1"}	{"id": "01a0dd88-6e48-7c94-82b0-87f806faadb1", "reason": null, "clashes": [], "verdict": "applied", "position": 80}	80	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-751e-98b8-da9fb9fad67e	01a217ac-5c62-759f-9e56-10baa69b6180	74	{"id": "01a0dd88-6e48-751e-98b8-da9fb9fad67e", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 74, "record": "01a0dd88-6e48-74bb-acf4-5ccbfb8a99a2", "values": {"full": "Chloe Okonkwo", "kind": "legal", "person": "01a0dd88-6e48-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-751e-98b8-da9fb9fad67e"}	{"id": "01a0dd88-6e48-751e-98b8-da9fb9fad67e", "reason": null, "clashes": [], "verdict": "applied", "position": 81}	81	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7104-901e-75eb6607b615	01a217ac-5c62-759f-9e56-10baa69b6180	75	{"id": "01a0dd88-6e48-7104-901e-75eb6607b615", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 75, "record": "01a0dd88-6e48-7501-a42a-357c732902f4", "values": {"value": "chloe.okonkwo@example.org", "person": "01a0dd88-6e48-70a1-9142-3286a6ecc31f", "channel": "email", "normalised": "chloe.okonkwo@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7104-901e-75eb6607b615"}	{"id": "01a0dd88-6e48-7104-901e-75eb6607b615", "reason": null, "clashes": [], "verdict": "applied", "position": 82}	82	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-774b-b844-956099f86c8d	01a217ac-5c62-759f-9e56-10baa69b6180	76	{"id": "01a0dd88-6e48-774b-b844-956099f86c8d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 76, "record": "01a0dd88-6e48-7f85-913d-d1a6e9d40f2b", "values": {"place": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "person": "01a0dd88-6e48-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-774b-b844-956099f86c8d"}	{"id": "01a0dd88-6e48-774b-b844-956099f86c8d", "reason": null, "clashes": [], "verdict": "applied", "position": 83}	83	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d1c-94d4-954e5c47577b	01a217ac-5c62-759f-9e56-10baa69b6180	77	{"id": "01a0dd88-6e48-7d1c-94d4-954e5c47577b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 77, "record": "01a0dd88-6e48-73f0-b2ff-d03d4eac98d6", "values": {"born": "2011-12-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d1c-94d4-954e5c47577b"}	{"id": "01a0dd88-6e48-7d1c-94d4-954e5c47577b", "reason": null, "clashes": [], "verdict": "applied", "position": 84}	84	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7171-b2a9-b8a4c0d76560	01a217ac-5c62-759f-9e56-10baa69b6180	78	{"id": "01a0dd88-6e48-7171-b2a9-b8a4c0d76560", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 78, "record": "01a0dd88-6e48-7fb8-96e3-e38047e1a38b", "values": {"full": "Ciarán Okonkwo", "kind": "legal", "person": "01a0dd88-6e48-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7171-b2a9-b8a4c0d76560"}	{"id": "01a0dd88-6e48-7171-b2a9-b8a4c0d76560", "reason": null, "clashes": [], "verdict": "applied", "position": 85}	85	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73a3-b0d3-fa5c56c11669	01a217ac-5c62-759f-9e56-10baa69b6180	79	{"id": "01a0dd88-6e48-73a3-b0d3-fa5c56c11669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 79, "record": "01a0dd88-6e48-7a4a-9309-0287a6ea2981", "values": {"place": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "person": "01a0dd88-6e48-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-73a3-b0d3-fa5c56c11669"}	{"id": "01a0dd88-6e48-73a3-b0d3-fa5c56c11669", "reason": null, "clashes": [], "verdict": "applied", "position": 86}	86	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7132-baaa-d6511227932f	01a217ac-5c62-759f-9e56-10baa69b6180	80	{"id": "01a0dd88-6e48-7132-baaa-d6511227932f", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 80, "record": "01a0dd88-6e48-7de2-8d1b-c13a449fd49b", "values": {"born": "1986-11-07", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7132-baaa-d6511227932f"}	{"id": "01a0dd88-6e48-7132-baaa-d6511227932f", "reason": null, "clashes": [], "verdict": "applied", "position": 87}	87	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7caf-802f-c22a4a7347fa	01a217ac-5c62-759f-9e56-10baa69b6180	81	{"id": "01a0dd88-6e48-7caf-802f-c22a4a7347fa", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 81, "record": "01a0dd88-6e48-702a-a2a8-66b40581f255", "values": {"full": "Thomas McGinty", "kind": "legal", "person": "01a0dd88-6e48-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7caf-802f-c22a4a7347fa"}	{"id": "01a0dd88-6e48-7caf-802f-c22a4a7347fa", "reason": null, "clashes": [], "verdict": "applied", "position": 88}	88	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7277-9bee-f77adcd69029	01a217ac-5c62-759f-9e56-10baa69b6180	82	{"id": "01a0dd88-6e48-7277-9bee-f77adcd69029", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 82, "record": "01a0dd88-6e48-7781-be46-5b195bf3f74d", "values": {"full": "Jacko McGinty", "kind": "preferred", "person": "01a0dd88-6e48-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7277-9bee-f77adcd69029"}	{"id": "01a0dd88-6e48-7277-9bee-f77adcd69029", "reason": null, "clashes": [], "verdict": "applied", "position": 89}	89	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7139-93fd-f07ccb8409d6	01a217ac-5c62-759f-9e56-10baa69b6180	83	{"id": "01a0dd88-6e48-7139-93fd-f07ccb8409d6", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 83, "record": "01a0dd88-6e48-7c72-805d-b06a19d6d73b", "values": {"value": "07700 900342", "person": "01a0dd88-6e48-7de2-8d1b-c13a449fd49b", "channel": "phone", "normalised": "+447700900342"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7139-93fd-f07ccb8409d6"}	{"id": "01a0dd88-6e48-7139-93fd-f07ccb8409d6", "reason": null, "clashes": [], "verdict": "applied", "position": 90}	90	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c68-adf8-10b92c599859	01a217ac-5c62-759f-9e56-10baa69b6180	84	{"id": "01a0dd88-6e48-7c68-adf8-10b92c599859", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 84, "record": "01a0dd88-6e48-7aa7-b300-9a5c825f8542", "values": {"value": "thomas.mcginty@example.org", "person": "01a0dd88-6e48-7de2-8d1b-c13a449fd49b", "channel": "email", "normalised": "thomas.mcginty@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c68-adf8-10b92c599859"}	{"id": "01a0dd88-6e48-7c68-adf8-10b92c599859", "reason": null, "clashes": [], "verdict": "applied", "position": 91}	91	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-751f-9d94-6658d2511c38	01a217ac-5c62-759f-9e56-10baa69b6180	85	{"id": "01a0dd88-6e48-751f-9d94-6658d2511c38", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 85, "record": "01a0dd88-6e48-7243-bc22-22d22649c1b0", "values": {"place": "01a0dd88-6e48-74a3-b3c6-4af775a89294", "person": "01a0dd88-6e48-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-751f-9d94-6658d2511c38"}	{"id": "01a0dd88-6e48-751f-9d94-6658d2511c38", "reason": null, "clashes": [], "verdict": "applied", "position": 92}	92	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d72-8d8e-3b13e83b3ab1	01a217ac-5c62-759f-9e56-10baa69b6180	86	{"id": "01a0dd88-6e48-7d72-8d8e-3b13e83b3ab1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 86, "record": "01a0dd88-6e48-7ac3-8dc9-86669f9f80d0", "values": {"born": "1943-05-01", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d72-8d8e-3b13e83b3ab1"}	{"id": "01a0dd88-6e48-7d72-8d8e-3b13e83b3ab1", "reason": null, "clashes": [], "verdict": "applied", "position": 93}	93	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72d8-b497-553cb0894f5a	01a217ac-5c62-759f-9e56-10baa69b6180	87	{"id": "01a0dd88-6e48-72d8-b497-553cb0894f5a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 87, "record": "01a0dd88-6e48-7fca-bf05-f8faf1878d5f", "values": {"full": "Karen Villiers", "kind": "legal", "person": "01a0dd88-6e48-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-72d8-b497-553cb0894f5a"}	{"id": "01a0dd88-6e48-72d8-b497-553cb0894f5a", "reason": null, "clashes": [], "verdict": "applied", "position": 94}	94	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b6c-8c6e-5973286bef29	01a217ac-5c62-759f-9e56-10baa69b6180	88	{"id": "01a0dd88-6e48-7b6c-8c6e-5973286bef29", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 88, "record": "01a0dd88-6e48-7899-aec1-5d384c867062", "values": {"full": "Lottie Villiers", "kind": "preferred", "person": "01a0dd88-6e48-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b6c-8c6e-5973286bef29"}	{"id": "01a0dd88-6e48-7b6c-8c6e-5973286bef29", "reason": null, "clashes": [], "verdict": "applied", "position": 95}	95	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7107-871c-5cf140a980bd	01a217ac-5c62-759f-9e56-10baa69b6180	89	{"id": "01a0dd88-6e48-7107-871c-5cf140a980bd", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 89, "record": "01a0dd88-6e48-73f6-aaf3-8c2fdcb284f8", "values": {"place": "01a0dd88-6e48-74a3-b3c6-4af775a89294", "person": "01a0dd88-6e48-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7107-871c-5cf140a980bd"}	{"id": "01a0dd88-6e48-7107-871c-5cf140a980bd", "reason": null, "clashes": [], "verdict": "applied", "position": 96}	96	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7236-947f-81435add92d1	01a217ac-5c62-759f-9e56-10baa69b6180	90	{"id": "01a0dd88-6e48-7236-947f-81435add92d1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 90, "record": "01a0dd88-6e48-7b10-8ff4-4f6504d75988", "values": {"born": "1962-05-20", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7236-947f-81435add92d1"}	{"id": "01a0dd88-6e48-7236-947f-81435add92d1", "reason": null, "clashes": [], "verdict": "applied", "position": 97}	97	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d43-bbb4-1d1442553a33	01a217ac-5c62-759f-9e56-10baa69b6180	91	{"id": "01a0dd88-6e48-7d43-bbb4-1d1442553a33", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 91, "record": "01a0dd88-6e48-7234-a008-749797f2a702", "values": {"full": "Sarah Ingleby", "kind": "legal", "person": "01a0dd88-6e48-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d43-bbb4-1d1442553a33"}	{"id": "01a0dd88-6e48-7d43-bbb4-1d1442553a33", "reason": null, "clashes": [], "verdict": "applied", "position": 98}	98	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79cc-ac13-9c1966ad51fd	01a217ac-5c62-759f-9e56-10baa69b6180	92	{"id": "01a0dd88-6e48-79cc-ac13-9c1966ad51fd", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 92, "record": "01a0dd88-6e48-7905-a5d6-0b6e46e3db95", "values": {"value": "0121 496 0004", "person": "01a0dd88-6e48-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+441214960004"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-79cc-ac13-9c1966ad51fd"}	{"id": "01a0dd88-6e48-79cc-ac13-9c1966ad51fd", "reason": null, "clashes": [], "verdict": "applied", "position": 99}	99	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7874-ad75-c25d01ea0639	01a217ac-5c62-759f-9e56-10baa69b6180	93	{"id": "01a0dd88-6e48-7874-ad75-c25d01ea0639", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 93, "record": "01a0dd88-6e48-77c4-bbc8-996b16d8e80e", "values": {"value": "07700 900011", "person": "01a0dd88-6e48-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+447700900011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7874-ad75-c25d01ea0639"}	{"id": "01a0dd88-6e48-7874-ad75-c25d01ea0639", "reason": null, "clashes": [], "verdict": "applied", "position": 100}	100	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7703-aba1-a9d3a61a59e3	01a217ac-5c62-759f-9e56-10baa69b6180	94	{"id": "01a0dd88-6e48-7703-aba1-a9d3a61a59e3", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 94, "record": "01a0dd88-6e48-7e4a-803a-f5065136bf62", "values": {"place": "01a0dd88-6e48-78e7-aa90-a8f0d66b829e", "person": "01a0dd88-6e48-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7703-aba1-a9d3a61a59e3"}	{"id": "01a0dd88-6e48-7703-aba1-a9d3a61a59e3", "reason": null, "clashes": [], "verdict": "applied", "position": 101}	101	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c34-9251-310bebee3521	01a217ac-5c62-759f-9e56-10baa69b6180	95	{"id": "01a0dd88-6e48-7c34-9251-310bebee3521", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 95, "record": "01a0dd88-6e48-70c4-b82f-21e4a57b7700", "values": {"born": "1995-12-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c34-9251-310bebee3521"}	{"id": "01a0dd88-6e48-7c34-9251-310bebee3521", "reason": null, "clashes": [], "verdict": "applied", "position": 102}	102	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-782c-a8d2-e08e5e6279db	01a217ac-5c62-759f-9e56-10baa69b6180	96	{"id": "01a0dd88-6e48-782c-a8d2-e08e5e6279db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 96, "record": "01a0dd88-6e48-7e0a-a531-9f4782fe3a4a", "values": {"full": "Hannah Thornycroft", "kind": "legal", "person": "01a0dd88-6e48-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-782c-a8d2-e08e5e6279db"}	{"id": "01a0dd88-6e48-782c-a8d2-e08e5e6279db", "reason": null, "clashes": [], "verdict": "applied", "position": 103}	103	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74c5-8fd2-4206342f22ba	01a217ac-5c62-759f-9e56-10baa69b6180	97	{"id": "01a0dd88-6e48-74c5-8fd2-4206342f22ba", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 97, "record": "01a0dd88-6e48-7e23-8adf-f918c41a66d9", "values": {"place": "01a0dd88-6e48-78e7-aa90-a8f0d66b829e", "person": "01a0dd88-6e48-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74c5-8fd2-4206342f22ba"}	{"id": "01a0dd88-6e48-74c5-8fd2-4206342f22ba", "reason": null, "clashes": [], "verdict": "applied", "position": 104}	104	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b79-a4c3-71cfae7fba11	01a217ac-5c62-759f-9e56-10baa69b6180	98	{"id": "01a0dd88-6e48-7b79-a4c3-71cfae7fba11", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 98, "record": "01a0dd88-6e48-77e8-8d58-9a58c842c19a", "values": {"born": "1983-04-01", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b79-a4c3-71cfae7fba11"}	{"id": "01a0dd88-6e48-7b79-a4c3-71cfae7fba11", "reason": null, "clashes": [], "verdict": "applied", "position": 105}	105	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72a3-9870-64fc83dab265	01a217ac-5c62-759f-9e56-10baa69b6180	99	{"id": "01a0dd88-6e48-72a3-9870-64fc83dab265", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 99, "record": "01a0dd88-6e48-7625-9915-50ffa310a849", "values": {"full": "Wanda Sowerby", "kind": "legal", "person": "01a0dd88-6e48-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-72a3-9870-64fc83dab265"}	{"id": "01a0dd88-6e48-72a3-9870-64fc83dab265", "reason": null, "clashes": [], "verdict": "applied", "position": 106}	106	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fb2-8630-43d70a6be26c	01a217ac-5c62-759f-9e56-10baa69b6180	100	{"id": "01a0dd88-6e48-7fb2-8630-43d70a6be26c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 100, "record": "01a0dd88-6e48-7fea-bada-79478b5230ed", "values": {"value": "0121 496 0005", "person": "01a0dd88-6e48-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+441214960005"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7fb2-8630-43d70a6be26c"}	{"id": "01a0dd88-6e48-7fb2-8630-43d70a6be26c", "reason": null, "clashes": [], "verdict": "applied", "position": 107}	107	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7444-99de-2deda0e20045	01a217ac-5c62-759f-9e56-10baa69b6180	101	{"id": "01a0dd88-6e48-7444-99de-2deda0e20045", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 101, "record": "01a0dd88-6e48-7417-8ed5-669f1724925f", "values": {"value": "07700 900620", "person": "01a0dd88-6e48-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+447700900620"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7444-99de-2deda0e20045"}	{"id": "01a0dd88-6e48-7444-99de-2deda0e20045", "reason": null, "clashes": [], "verdict": "applied", "position": 108}	108	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-723b-b98d-dc84f59dc887	01a217ac-5c62-759f-9e56-10baa69b6180	102	{"id": "01a0dd88-6e48-723b-b98d-dc84f59dc887", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 102, "record": "01a0dd88-6e48-7157-a9b1-61f4bca5f87b", "values": {"place": "01a0dd88-6e48-7fe2-a11d-459a2f978d87", "person": "01a0dd88-6e48-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-723b-b98d-dc84f59dc887"}	{"id": "01a0dd88-6e48-723b-b98d-dc84f59dc887", "reason": null, "clashes": [], "verdict": "applied", "position": 109}	109	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7205-b029-38155351d2c1	01a217ac-5c62-759f-9e56-10baa69b6180	103	{"id": "01a0dd88-6e48-7205-b029-38155351d2c1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 103, "record": "01a0dd88-6e48-7e8c-aa2d-551f65b184f7", "values": {"born": "1971-12-05", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7205-b029-38155351d2c1"}	{"id": "01a0dd88-6e48-7205-b029-38155351d2c1", "reason": null, "clashes": [], "verdict": "applied", "position": 110}	110	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71e8-b646-9fabf59cd100	01a217ac-5c62-759f-9e56-10baa69b6180	104	{"id": "01a0dd88-6e48-71e8-b646-9fabf59cd100", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 104, "record": "01a0dd88-6e48-77cf-a8ac-abff9f55c5fc", "values": {"full": "Zainab Sowerby", "kind": "legal", "person": "01a0dd88-6e48-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-71e8-b646-9fabf59cd100"}	{"id": "01a0dd88-6e48-71e8-b646-9fabf59cd100", "reason": null, "clashes": [], "verdict": "applied", "position": 111}	111	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71e3-a8c7-a01d68815fda	01a217ac-5c62-759f-9e56-10baa69b6180	105	{"id": "01a0dd88-6e48-71e3-a8c7-a01d68815fda", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 105, "record": "01a0dd88-6e48-788a-99c6-1aa86e671698", "values": {"place": "01a0dd88-6e48-7fe2-a11d-459a2f978d87", "person": "01a0dd88-6e48-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-71e3-a8c7-a01d68815fda"}	{"id": "01a0dd88-6e48-71e3-a8c7-a01d68815fda", "reason": null, "clashes": [], "verdict": "applied", "position": 112}	112	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7aef-9515-36644039d142	01a217ac-5c62-759f-9e56-10baa69b6180	106	{"id": "01a0dd88-6e48-7aef-9515-36644039d142", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 106, "record": "01a0dd88-6e48-7c1e-95f2-ee554fa69611", "values": {"born": "1986-05-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7aef-9515-36644039d142"}	{"id": "01a0dd88-6e48-7aef-9515-36644039d142", "reason": null, "clashes": [], "verdict": "applied", "position": 113}	113	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f93-9ae7-20b2cf03fd21	01a217ac-5c62-759f-9e56-10baa69b6180	107	{"id": "01a0dd88-6e48-7f93-9ae7-20b2cf03fd21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 107, "record": "01a0dd88-6e48-7dc7-8a84-ebca72470add", "values": {"full": "Fatima Ackland", "kind": "legal", "person": "01a0dd88-6e48-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f93-9ae7-20b2cf03fd21"}	{"id": "01a0dd88-6e48-7f93-9ae7-20b2cf03fd21", "reason": null, "clashes": [], "verdict": "applied", "position": 114}	114	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7db1-ab82-ed5c7da5ad52	01a217ac-5c62-759f-9e56-10baa69b6180	108	{"id": "01a0dd88-6e48-7db1-ab82-ed5c7da5ad52", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 108, "record": "01a0dd88-6e48-75b6-8b9d-d3d42b00b570", "values": {"value": "0121 496 0006", "person": "01a0dd88-6e48-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+441214960006"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7db1-ab82-ed5c7da5ad52"}	{"id": "01a0dd88-6e48-7db1-ab82-ed5c7da5ad52", "reason": null, "clashes": [], "verdict": "applied", "position": 115}	115	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7623-a101-8cc5920f3663	01a217ac-5c62-759f-9e56-10baa69b6180	109	{"id": "01a0dd88-6e48-7623-a101-8cc5920f3663", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 109, "record": "01a0dd88-6e48-7357-84e1-99a11f2e490c", "values": {"value": "07700 900031", "person": "01a0dd88-6e48-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+447700900031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7623-a101-8cc5920f3663"}	{"id": "01a0dd88-6e48-7623-a101-8cc5920f3663", "reason": null, "clashes": [], "verdict": "applied", "position": 116}	116	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ceb-a76d-b5ef1baf02cf	01a217ac-5c62-759f-9e56-10baa69b6180	110	{"id": "01a0dd88-6e48-7ceb-a76d-b5ef1baf02cf", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 110, "record": "01a0dd88-6e48-7cf9-88b7-5541346f3293", "values": {"value": "fatima.ackland@example.org", "person": "01a0dd88-6e48-7c1e-95f2-ee554fa69611", "channel": "email", "normalised": "fatima.ackland@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7ceb-a76d-b5ef1baf02cf"}	{"id": "01a0dd88-6e48-7ceb-a76d-b5ef1baf02cf", "reason": null, "clashes": [], "verdict": "applied", "position": 117}	117	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78b8-8362-1f97bf4cc645	01a217ac-5c62-759f-9e56-10baa69b6180	111	{"id": "01a0dd88-6e48-78b8-8362-1f97bf4cc645", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 111, "record": "01a0dd88-6e48-7918-9e39-ef8e062ebc92", "values": {"place": "01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0", "person": "01a0dd88-6e48-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78b8-8362-1f97bf4cc645"}	{"id": "01a0dd88-6e48-78b8-8362-1f97bf4cc645", "reason": null, "clashes": [], "verdict": "applied", "position": 118}	118	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7710-9fb7-f62800375c0d	01a217ac-5c62-759f-9e56-10baa69b6180	112	{"id": "01a0dd88-6e48-7710-9fb7-f62800375c0d", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 112, "record": "01a0dd88-6e48-752e-8744-d3c0c234472f", "values": {"born": "1944-04-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7710-9fb7-f62800375c0d"}	{"id": "01a0dd88-6e48-7710-9fb7-f62800375c0d", "reason": null, "clashes": [], "verdict": "applied", "position": 119}	119	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7662-8a0f-42834e0751d7	01a217ac-5c62-759f-9e56-10baa69b6180	113	{"id": "01a0dd88-6e48-7662-8a0f-42834e0751d7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 113, "record": "01a0dd88-6e48-7599-b315-d969b7ccba58", "values": {"full": "John Ackland", "kind": "legal", "person": "01a0dd88-6e48-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7662-8a0f-42834e0751d7"}	{"id": "01a0dd88-6e48-7662-8a0f-42834e0751d7", "reason": null, "clashes": [], "verdict": "applied", "position": 120}	120	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77e2-9248-4194aef4259c	01a217ac-5c62-759f-9e56-10baa69b6180	114	{"id": "01a0dd88-6e48-77e2-9248-4194aef4259c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 114, "record": "01a0dd88-6e48-7bb3-8878-68fa56e0a246", "values": {"place": "01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0", "person": "01a0dd88-6e48-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-77e2-9248-4194aef4259c"}	{"id": "01a0dd88-6e48-77e2-9248-4194aef4259c", "reason": null, "clashes": [], "verdict": "applied", "position": 121}	121	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b3d-8e2a-89f5fcd26dad	01a217ac-5c62-759f-9e56-10baa69b6180	115	{"id": "01a0dd88-6e48-7b3d-8e2a-89f5fcd26dad", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 115, "record": "01a0dd88-6e48-7fce-b64e-172fbea01ca0", "values": {"born": "1997-05-06", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b3d-8e2a-89f5fcd26dad"}	{"id": "01a0dd88-6e48-7b3d-8e2a-89f5fcd26dad", "reason": null, "clashes": [], "verdict": "applied", "position": 122}	122	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-732a-87ec-be86ab392034	01a217ac-5c62-759f-9e56-10baa69b6180	116	{"id": "01a0dd88-6e48-732a-87ec-be86ab392034", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 116, "record": "01a0dd88-6e48-79e9-b30b-19ec2b999f07", "values": {"full": "Jean Abara", "kind": "legal", "person": "01a0dd88-6e48-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-732a-87ec-be86ab392034"}	{"id": "01a0dd88-6e48-732a-87ec-be86ab392034", "reason": null, "clashes": [], "verdict": "applied", "position": 123}	123	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7945-a3a0-29a5adb55556	01a217ac-5c62-759f-9e56-10baa69b6180	117	{"id": "01a0dd88-6e48-7945-a3a0-29a5adb55556", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 117, "record": "01a0dd88-6e48-700e-86b4-6f015c03151c", "values": {"place": "01a0dd88-6e48-7e93-947d-380d81f9c1f6", "person": "01a0dd88-6e48-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7945-a3a0-29a5adb55556"}	{"id": "01a0dd88-6e48-7945-a3a0-29a5adb55556", "reason": null, "clashes": [], "verdict": "applied", "position": 124}	124	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d08-92cb-2f3fc47addc9	01a217ac-5c62-759f-9e56-10baa69b6180	118	{"id": "01a0dd88-6e48-7d08-92cb-2f3fc47addc9", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 118, "record": "01a0dd88-6e48-72db-98a5-0636452fac9a", "values": {"born": "1988-06-28", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d08-92cb-2f3fc47addc9"}	{"id": "01a0dd88-6e48-7d08-92cb-2f3fc47addc9", "reason": null, "clashes": [], "verdict": "applied", "position": 125}	125	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-743b-a9a4-13ca59758f83	01a217ac-5c62-759f-9e56-10baa69b6180	119	{"id": "01a0dd88-6e48-743b-a9a4-13ca59758f83", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 119, "record": "01a0dd88-6e48-702a-9aff-956cc6ad0327", "values": {"full": "Rajesh Boateng", "kind": "legal", "person": "01a0dd88-6e48-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-743b-a9a4-13ca59758f83"}	{"id": "01a0dd88-6e48-743b-a9a4-13ca59758f83", "reason": null, "clashes": [], "verdict": "applied", "position": 126}	126	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78b6-af5e-490bdfbaaafa	01a217ac-5c62-759f-9e56-10baa69b6180	120	{"id": "01a0dd88-6e48-78b6-af5e-490bdfbaaafa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 120, "record": "01a0dd88-6e48-7696-b540-cce4cc5d375a", "values": {"value": "07700 900990", "person": "01a0dd88-6e48-72db-98a5-0636452fac9a", "channel": "phone", "normalised": "+447700900990"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78b6-af5e-490bdfbaaafa"}	{"id": "01a0dd88-6e48-78b6-af5e-490bdfbaaafa", "reason": null, "clashes": [], "verdict": "applied", "position": 127}	127	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77c1-8264-d159d53dde5e	01a217ac-5c62-759f-9e56-10baa69b6180	121	{"id": "01a0dd88-6e48-77c1-8264-d159d53dde5e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 121, "record": "01a0dd88-6e48-7764-a6ee-0eac4dbd3dc9", "values": {"value": "rajesh.boateng@example.org", "person": "01a0dd88-6e48-72db-98a5-0636452fac9a", "channel": "email", "normalised": "rajesh.boateng@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-77c1-8264-d159d53dde5e"}	{"id": "01a0dd88-6e48-77c1-8264-d159d53dde5e", "reason": null, "clashes": [], "verdict": "applied", "position": 128}	128	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7829-8554-7d9d0b9e8d4d	01a217ac-5c62-759f-9e56-10baa69b6180	122	{"id": "01a0dd88-6e48-7829-8554-7d9d0b9e8d4d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 122, "record": "01a0dd88-6e48-7829-b794-09b92b6c5763", "values": {"place": "01a0dd88-6e48-7f92-966b-aea148beab13", "person": "01a0dd88-6e48-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7829-8554-7d9d0b9e8d4d"}	{"id": "01a0dd88-6e48-7829-8554-7d9d0b9e8d4d", "reason": null, "clashes": [], "verdict": "applied", "position": 129}	129	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7870-b579-c67e4ded5faa	01a217ac-5c62-759f-9e56-10baa69b6180	123	{"id": "01a0dd88-6e48-7870-b579-c67e4ded5faa", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 123, "record": "01a0dd88-6e48-79ad-869a-8a20b05c4a59", "values": {"born": "1971", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7870-b579-c67e4ded5faa"}	{"id": "01a0dd88-6e48-7870-b579-c67e4ded5faa", "reason": null, "clashes": [], "verdict": "applied", "position": 130}	130	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7119-84e1-b856557d728c	01a217ac-5c62-759f-9e56-10baa69b6180	124	{"id": "01a0dd88-6e48-7119-84e1-b856557d728c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 124, "record": "01a0dd88-6e48-7e2c-bcbb-5615352c5f80", "values": {"full": "Charlie Boateng", "kind": "legal", "person": "01a0dd88-6e48-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7119-84e1-b856557d728c"}	{"id": "01a0dd88-6e48-7119-84e1-b856557d728c", "reason": null, "clashes": [], "verdict": "applied", "position": 131}	131	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a8a-85f0-49fee90c0722	01a217ac-5c62-759f-9e56-10baa69b6180	125	{"id": "01a0dd88-6e48-7a8a-85f0-49fee90c0722", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 125, "record": "01a0dd88-6e48-7d4a-b2fe-7205132ba600", "values": {"value": "07700 900363", "person": "01a0dd88-6e48-79ad-869a-8a20b05c4a59", "channel": "phone", "normalised": "+447700900363"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7a8a-85f0-49fee90c0722"}	{"id": "01a0dd88-6e48-7a8a-85f0-49fee90c0722", "reason": null, "clashes": [], "verdict": "applied", "position": 132}	132	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70ca-bc9a-0e0c8ec23615	01a217ac-5c62-759f-9e56-10baa69b6180	126	{"id": "01a0dd88-6e48-70ca-bc9a-0e0c8ec23615", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 126, "record": "01a0dd88-6e48-782d-b7ca-b1f95e42e3e0", "values": {"place": "01a0dd88-6e48-7f92-966b-aea148beab13", "person": "01a0dd88-6e48-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-70ca-bc9a-0e0c8ec23615"}	{"id": "01a0dd88-6e48-70ca-bc9a-0e0c8ec23615", "reason": null, "clashes": [], "verdict": "applied", "position": 133}	133	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7da0-87d1-1b6ba92cd2de	01a217ac-5c62-759f-9e56-10baa69b6180	127	{"id": "01a0dd88-6e48-7da0-87d1-1b6ba92cd2de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 127, "record": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806", "values": {"born": "1975-05-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7da0-87d1-1b6ba92cd2de"}	{"id": "01a0dd88-6e48-7da0-87d1-1b6ba92cd2de", "reason": null, "clashes": [], "verdict": "applied", "position": 134}	134	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ed9-9108-0deb6710b0e7	01a217ac-5c62-759f-9e56-10baa69b6180	128	{"id": "01a0dd88-6e48-7ed9-9108-0deb6710b0e7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 128, "record": "01a0dd88-6e48-79f7-9e51-8343e63ea3d6", "values": {"full": "Linda Kettlewell", "kind": "legal", "person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7ed9-9108-0deb6710b0e7"}	{"id": "01a0dd88-6e48-7ed9-9108-0deb6710b0e7", "reason": null, "clashes": [], "verdict": "applied", "position": 135}	135	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-744f-8910-c2013f98e0ee	01a217ac-5c62-759f-9e56-10baa69b6180	129	{"id": "01a0dd88-6e48-744f-8910-c2013f98e0ee", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 129, "record": "01a0dd88-6e48-7c2f-aee1-33ea6e883110", "values": {"value": "07700 900574", "person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806", "channel": "phone", "normalised": "+447700900574"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-744f-8910-c2013f98e0ee"}	{"id": "01a0dd88-6e48-744f-8910-c2013f98e0ee", "reason": null, "clashes": [], "verdict": "applied", "position": 136}	136	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7dec-aa66-b259bb798e9b	01a217ac-5c62-759f-9e56-10baa69b6180	130	{"id": "01a0dd88-6e48-7dec-aa66-b259bb798e9b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 130, "record": "01a0dd88-6e48-7a00-9291-f006309d57ed", "values": {"value": "linda.kettlewell@example.org", "person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806", "channel": "email", "normalised": "linda.kettlewell@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7dec-aa66-b259bb798e9b"}	{"id": "01a0dd88-6e48-7dec-aa66-b259bb798e9b", "reason": null, "clashes": [], "verdict": "applied", "position": 137}	137	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7eef-a9c3-deee94d8cd47	01a217ac-5c62-759f-9e56-10baa69b6180	131	{"id": "01a0dd88-6e48-7eef-a9c3-deee94d8cd47", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 131, "record": "01a0dd88-6e48-771a-9442-f362f919cb32", "values": {"place": "01a0dd88-6e48-764a-815a-47c5f0dfb4a5", "person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7eef-a9c3-deee94d8cd47"}	{"id": "01a0dd88-6e48-7eef-a9c3-deee94d8cd47", "reason": null, "clashes": [], "verdict": "applied", "position": 138}	138	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ed9-be0b-6723524550a4	01a217ac-5c62-759f-9e56-10baa69b6180	132	{"id": "01a0dd88-6e48-7ed9-be0b-6723524550a4", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 132, "record": "01a0dd88-6e48-7658-ba45-48f21b3c137b", "values": {"born": "1959-10-16", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7ed9-be0b-6723524550a4"}	{"id": "01a0dd88-6e48-7ed9-be0b-6723524550a4", "reason": null, "clashes": [], "verdict": "applied", "position": 139}	139	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7cf0-8e2a-f6410b83da50	01a217ac-5c62-759f-9e56-10baa69b6180	133	{"id": "01a0dd88-6e48-7cf0-8e2a-f6410b83da50", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 133, "record": "01a0dd88-6e48-72ff-b48f-e7d31997e8f3", "values": {"full": "Elis Ogwen", "kind": "legal", "person": "01a0dd88-6e48-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7cf0-8e2a-f6410b83da50"}	{"id": "01a0dd88-6e48-7cf0-8e2a-f6410b83da50", "reason": null, "clashes": [], "verdict": "applied", "position": 140}	140	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7aec-b770-54cfc09f025e	01a217ac-5c62-759f-9e56-10baa69b6180	134	{"id": "01a0dd88-6e48-7aec-b770-54cfc09f025e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 134, "record": "01a0dd88-6e48-7e38-85f5-e71b98f6a644", "values": {"value": "0121 496 0010", "person": "01a0dd88-6e48-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+441214960010"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7aec-b770-54cfc09f025e"}	{"id": "01a0dd88-6e48-7aec-b770-54cfc09f025e", "reason": null, "clashes": [], "verdict": "applied", "position": 141}	141	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b97-909d-fa6c874e263f	01a217ac-5c62-759f-9e56-10baa69b6180	135	{"id": "01a0dd88-6e48-7b97-909d-fa6c874e263f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 135, "record": "01a0dd88-6e48-7b41-be94-f5ab08e2fad3", "values": {"value": "07700 900732", "person": "01a0dd88-6e48-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+447700900732"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b97-909d-fa6c874e263f"}	{"id": "01a0dd88-6e48-7b97-909d-fa6c874e263f", "reason": null, "clashes": [], "verdict": "applied", "position": 142}	142	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a99-97aa-5ae17139bed1	01a217ac-5c62-759f-9e56-10baa69b6180	136	{"id": "01a0dd88-6e48-7a99-97aa-5ae17139bed1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 136, "record": "01a0dd88-6e48-79cf-a31e-1292f6d0ac1d", "values": {"place": "01a0dd88-6e48-7be4-be24-34e37af027bc", "person": "01a0dd88-6e48-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7a99-97aa-5ae17139bed1"}	{"id": "01a0dd88-6e48-7a99-97aa-5ae17139bed1", "reason": null, "clashes": [], "verdict": "applied", "position": 143}	143	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7422-b705-fbf373a26890	01a217ac-5c62-759f-9e56-10baa69b6180	137	{"id": "01a0dd88-6e48-7422-b705-fbf373a26890", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 137, "record": "01a0dd88-6e48-7361-a3bc-6601947678f5", "values": {"born": "1972-05-09", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7422-b705-fbf373a26890"}	{"id": "01a0dd88-6e48-7422-b705-fbf373a26890", "reason": null, "clashes": [], "verdict": "applied", "position": 144}	144	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-736b-a8d4-24ee1c66eed2	01a217ac-5c62-759f-9e56-10baa69b6180	138	{"id": "01a0dd88-6e48-736b-a8d4-24ee1c66eed2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 138, "record": "01a0dd88-6e48-797d-bf0f-ad3b5482909f", "values": {"full": "Idris Featherstone", "kind": "legal", "person": "01a0dd88-6e48-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-736b-a8d4-24ee1c66eed2"}	{"id": "01a0dd88-6e48-736b-a8d4-24ee1c66eed2", "reason": null, "clashes": [], "verdict": "applied", "position": 145}	145	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7017-8c25-34b403f20791	01a217ac-5c62-759f-9e56-10baa69b6180	139	{"id": "01a0dd88-6e48-7017-8c25-34b403f20791", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 139, "record": "01a0dd88-6e48-70bc-942f-ab55fe909103", "values": {"value": "07700 900409", "person": "01a0dd88-6e48-7361-a3bc-6601947678f5", "channel": "phone", "normalised": "+447700900409"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7017-8c25-34b403f20791"}	{"id": "01a0dd88-6e48-7017-8c25-34b403f20791", "reason": null, "clashes": [], "verdict": "applied", "position": 146}	146	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d91-a215-f679e38a59aa	01a217ac-5c62-759f-9e56-10baa69b6180	140	{"id": "01a0dd88-6e48-7d91-a215-f679e38a59aa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 140, "record": "01a0dd88-6e48-751d-bafb-6462db8ae021", "values": {"value": "idris.featherstone@example.org", "person": "01a0dd88-6e48-7361-a3bc-6601947678f5", "channel": "email", "normalised": "idris.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d91-a215-f679e38a59aa"}	{"id": "01a0dd88-6e48-7d91-a215-f679e38a59aa", "reason": null, "clashes": [], "verdict": "applied", "position": 147}	147	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-728d-a661-b877322578eb	01a217ac-5c62-759f-9e56-10baa69b6180	141	{"id": "01a0dd88-6e48-728d-a661-b877322578eb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 141, "record": "01a0dd88-6e48-7eb1-8986-f3a6948b82b1", "values": {"place": "01a0dd88-6e48-7be4-be24-34e37af027bc", "person": "01a0dd88-6e48-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-728d-a661-b877322578eb"}	{"id": "01a0dd88-6e48-728d-a661-b877322578eb", "reason": null, "clashes": [], "verdict": "applied", "position": 148}	148	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70fa-8977-8fb7091489cd	01a217ac-5c62-759f-9e56-10baa69b6180	142	{"id": "01a0dd88-6e48-70fa-8977-8fb7091489cd", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 142, "record": "01a0dd88-6e48-703b-a7f5-24f34dabb96d", "values": {"born": "1991-08-23", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-70fa-8977-8fb7091489cd"}	{"id": "01a0dd88-6e48-70fa-8977-8fb7091489cd", "reason": null, "clashes": [], "verdict": "applied", "position": 149}	149	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7463-aef2-08450af5e8d2	01a217ac-5c62-759f-9e56-10baa69b6180	143	{"id": "01a0dd88-6e48-7463-aef2-08450af5e8d2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 143, "record": "01a0dd88-6e48-7213-9733-230a8660194d", "values": {"full": "Elin Featherstone", "kind": "legal", "person": "01a0dd88-6e48-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7463-aef2-08450af5e8d2"}	{"id": "01a0dd88-6e48-7463-aef2-08450af5e8d2", "reason": null, "clashes": [], "verdict": "applied", "position": 150}	150	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7070-b0ab-1c2e174e3f4b	01a217ac-5c62-759f-9e56-10baa69b6180	144	{"id": "01a0dd88-6e48-7070-b0ab-1c2e174e3f4b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 144, "record": "01a0dd88-6e48-76e8-9e10-553bc7e21846", "values": {"value": "07700 900396", "person": "01a0dd88-6e48-703b-a7f5-24f34dabb96d", "channel": "phone", "normalised": "+447700900396"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7070-b0ab-1c2e174e3f4b"}	{"id": "01a0dd88-6e48-7070-b0ab-1c2e174e3f4b", "reason": null, "clashes": [], "verdict": "applied", "position": 151}	151	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7afd-877e-4a80be9f0a63	01a217ac-5c62-759f-9e56-10baa69b6180	145	{"id": "01a0dd88-6e48-7afd-877e-4a80be9f0a63", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 145, "record": "01a0dd88-6e48-7216-a334-0d967fe9da20", "values": {"value": "elin.featherstone@example.org", "person": "01a0dd88-6e48-703b-a7f5-24f34dabb96d", "channel": "email", "normalised": "elin.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7afd-877e-4a80be9f0a63"}	{"id": "01a0dd88-6e48-7afd-877e-4a80be9f0a63", "reason": null, "clashes": [], "verdict": "applied", "position": 152}	152	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-763d-b290-4d18a9bb6dcb	01a217ac-5c62-759f-9e56-10baa69b6180	146	{"id": "01a0dd88-6e48-763d-b290-4d18a9bb6dcb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 146, "record": "01a0dd88-6e48-7313-987a-bbffd12ff4bf", "values": {"place": "01a0dd88-6e48-7be4-be24-34e37af027bc", "person": "01a0dd88-6e48-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-763d-b290-4d18a9bb6dcb"}	{"id": "01a0dd88-6e48-763d-b290-4d18a9bb6dcb", "reason": null, "clashes": [], "verdict": "applied", "position": 153}	153	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e16-b62e-96933309cdb1	01a217ac-5c62-759f-9e56-10baa69b6180	147	{"id": "01a0dd88-6e48-7e16-b62e-96933309cdb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 147, "record": "01a0dd88-6e48-789d-a9a3-6e9a8c0354be", "values": {"born": "1963-05-14", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7e16-b62e-96933309cdb1"}	{"id": "01a0dd88-6e48-7e16-b62e-96933309cdb1", "reason": null, "clashes": [], "verdict": "applied", "position": 154}	154	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b68-91f1-0c60a9921b68	01a217ac-5c62-759f-9e56-10baa69b6180	148	{"id": "01a0dd88-6e48-7b68-91f1-0c60a9921b68", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 148, "record": "01a0dd88-6e48-7eb5-ac93-1d1a8951d454", "values": {"full": "Haf Puw", "kind": "legal", "person": "01a0dd88-6e48-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b68-91f1-0c60a9921b68"}	{"id": "01a0dd88-6e48-7b68-91f1-0c60a9921b68", "reason": null, "clashes": [], "verdict": "applied", "position": 155}	155	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c0b-b8ec-ae24b89b02f9	01a217ac-5c62-759f-9e56-10baa69b6180	149	{"id": "01a0dd88-6e48-7c0b-b8ec-ae24b89b02f9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 149, "record": "01a0dd88-6e48-79c6-be47-cc7a446056bf", "values": {"value": "0121 496 0011", "person": "01a0dd88-6e48-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+441214960011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c0b-b8ec-ae24b89b02f9"}	{"id": "01a0dd88-6e48-7c0b-b8ec-ae24b89b02f9", "reason": null, "clashes": [], "verdict": "applied", "position": 156}	156	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7268-98b8-a008f9f59771	01a217ac-5c62-759f-9e56-10baa69b6180	150	{"id": "01a0dd88-6e48-7268-98b8-a008f9f59771", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 150, "record": "01a0dd88-6e48-72d5-8067-97b6128137ea", "values": {"value": "07700 900806", "person": "01a0dd88-6e48-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+447700900806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7268-98b8-a008f9f59771"}	{"id": "01a0dd88-6e48-7268-98b8-a008f9f59771", "reason": null, "clashes": [], "verdict": "applied", "position": 157}	157	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7da1-ad98-14d5dac504e5	01a217ac-5c62-759f-9e56-10baa69b6180	151	{"id": "01a0dd88-6e48-7da1-ad98-14d5dac504e5", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 151, "record": "01a0dd88-6e48-7343-ab2c-79d40f078f6c", "values": {"place": "01a0dd88-6e48-75dc-ac4a-3698aa2ca1af", "person": "01a0dd88-6e48-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7da1-ad98-14d5dac504e5"}	{"id": "01a0dd88-6e48-7da1-ad98-14d5dac504e5", "reason": null, "clashes": [], "verdict": "applied", "position": 158}	158	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7452-8646-422cbc937d7e	01a217ac-5c62-759f-9e56-10baa69b6180	152	{"id": "01a0dd88-6e48-7452-8646-422cbc937d7e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 152, "record": "01a0dd88-6e48-7065-b232-80c3e1df6f91", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7452-8646-422cbc937d7e"}	{"id": "01a0dd88-6e48-7452-8646-422cbc937d7e", "reason": null, "clashes": [], "verdict": "applied", "position": 159}	159	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74d4-95f6-063e534e570f	01a217ac-5c62-759f-9e56-10baa69b6180	153	{"id": "01a0dd88-6e48-74d4-95f6-063e534e570f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 153, "record": "01a0dd88-6e48-7ccd-8000-8e261722ebbe", "values": {"full": "Paul Villiers", "kind": "legal", "person": "01a0dd88-6e48-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74d4-95f6-063e534e570f"}	{"id": "01a0dd88-6e48-74d4-95f6-063e534e570f", "reason": null, "clashes": [], "verdict": "applied", "position": 160}	160	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-742e-bb8c-14090ee3bdcb	01a217ac-5c62-759f-9e56-10baa69b6180	154	{"id": "01a0dd88-6e48-742e-bb8c-14090ee3bdcb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 154, "record": "01a0dd88-6e48-7627-9c14-f82708c0e4a2", "values": {"value": "0121 496 0012", "person": "01a0dd88-6e48-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+441214960012"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-742e-bb8c-14090ee3bdcb"}	{"id": "01a0dd88-6e48-742e-bb8c-14090ee3bdcb", "reason": null, "clashes": [], "verdict": "applied", "position": 161}	161	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7617-8b69-15c142a305d5	01a217ac-5c62-759f-9e56-10baa69b6180	155	{"id": "01a0dd88-6e48-7617-8b69-15c142a305d5", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 155, "record": "01a0dd88-6e48-7216-bc37-7f13502e5056", "values": {"value": "07700 900320", "person": "01a0dd88-6e48-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+447700900320"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7617-8b69-15c142a305d5"}	{"id": "01a0dd88-6e48-7617-8b69-15c142a305d5", "reason": null, "clashes": [], "verdict": "applied", "position": 162}	162	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7181-8dc2-32a6ad83c3fb	01a217ac-5c62-759f-9e56-10baa69b6180	156	{"id": "01a0dd88-6e48-7181-8dc2-32a6ad83c3fb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 156, "record": "01a0dd88-6e48-7db0-9dfc-a10cce9244cb", "values": {"value": "paul.villiers@example.org", "person": "01a0dd88-6e48-7065-b232-80c3e1df6f91", "channel": "email", "normalised": "paul.villiers@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7181-8dc2-32a6ad83c3fb"}	{"id": "01a0dd88-6e48-7181-8dc2-32a6ad83c3fb", "reason": null, "clashes": [], "verdict": "applied", "position": 163}	163	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-734a-8ea3-2f2e80b38011	01a217ac-5c62-759f-9e56-10baa69b6180	157	{"id": "01a0dd88-6e48-734a-8ea3-2f2e80b38011", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 157, "record": "01a0dd88-6e48-73ef-9765-194f6cc1aeaf", "values": {"place": "01a0dd88-6e48-7bce-acab-1a6bc69d4bd8", "person": "01a0dd88-6e48-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-734a-8ea3-2f2e80b38011"}	{"id": "01a0dd88-6e48-734a-8ea3-2f2e80b38011", "reason": null, "clashes": [], "verdict": "applied", "position": 164}	164	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7330-a833-3e0ebe40f38e	01a217ac-5c62-759f-9e56-10baa69b6180	158	{"id": "01a0dd88-6e48-7330-a833-3e0ebe40f38e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 158, "record": "01a0dd88-6e48-74ab-bdbb-37b8d4e4db03", "values": {"born": "1982-02-12", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7330-a833-3e0ebe40f38e"}	{"id": "01a0dd88-6e48-7330-a833-3e0ebe40f38e", "reason": null, "clashes": [], "verdict": "applied", "position": 165}	165	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-768c-98ed-e6c353001b63	01a217ac-5c62-759f-9e56-10baa69b6180	159	{"id": "01a0dd88-6e48-768c-98ed-e6c353001b63", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 159, "record": "01a0dd88-6e48-7855-a3a5-22e35ecf615d", "values": {"full": "Chloe Swindlehurst", "kind": "legal", "person": "01a0dd88-6e48-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-768c-98ed-e6c353001b63"}	{"id": "01a0dd88-6e48-768c-98ed-e6c353001b63", "reason": null, "clashes": [], "verdict": "applied", "position": 166}	166	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74cc-8b27-b4c9109ada70	01a217ac-5c62-759f-9e56-10baa69b6180	160	{"id": "01a0dd88-6e48-74cc-8b27-b4c9109ada70", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 160, "record": "01a0dd88-6e48-7930-a059-9249586ac6e6", "values": {"value": "0121 496 0013", "person": "01a0dd88-6e48-74ab-bdbb-37b8d4e4db03", "channel": "phone", "normalised": "+441214960013"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74cc-8b27-b4c9109ada70"}	{"id": "01a0dd88-6e48-74cc-8b27-b4c9109ada70", "reason": null, "clashes": [], "verdict": "applied", "position": 167}	167	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76ad-904b-60b5889f5e9a	01a217ac-5c62-759f-9e56-10baa69b6180	161	{"id": "01a0dd88-6e48-76ad-904b-60b5889f5e9a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 161, "record": "01a0dd88-6e48-7a6b-8c88-ebd1d0a079f5", "values": {"place": "01a0dd88-6e48-71ba-8228-3d15a9ec0806", "person": "01a0dd88-6e48-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-76ad-904b-60b5889f5e9a"}	{"id": "01a0dd88-6e48-76ad-904b-60b5889f5e9a", "reason": null, "clashes": [], "verdict": "applied", "position": 168}	168	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d0d-a16a-43def841ad26	01a217ac-5c62-759f-9e56-10baa69b6180	162	{"id": "01a0dd88-6e48-7d0d-a16a-43def841ad26", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 162, "record": "01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8", "values": {"born": "1961-03-17", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d0d-a16a-43def841ad26"}	{"id": "01a0dd88-6e48-7d0d-a16a-43def841ad26", "reason": null, "clashes": [], "verdict": "applied", "position": 169}	169	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7cd2-9437-35d4ec1b2724	01a217ac-5c62-759f-9e56-10baa69b6180	163	{"id": "01a0dd88-6e48-7cd2-9437-35d4ec1b2724", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 163, "record": "01a0dd88-6e48-7143-ace9-d8ede3bba436", "values": {"full": "Rebecca Weatherby", "kind": "legal", "person": "01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7cd2-9437-35d4ec1b2724"}	{"id": "01a0dd88-6e48-7cd2-9437-35d4ec1b2724", "reason": null, "clashes": [], "verdict": "applied", "position": 170}	170	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7935-bdff-04ae8611f8b9	01a217ac-5c62-759f-9e56-10baa69b6180	164	{"id": "01a0dd88-6e48-7935-bdff-04ae8611f8b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 164, "record": "01a0dd88-6e48-70c4-a273-ea380e5c9beb", "values": {"value": "0121 496 0014", "person": "01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+441214960014"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7935-bdff-04ae8611f8b9"}	{"id": "01a0dd88-6e48-7935-bdff-04ae8611f8b9", "reason": null, "clashes": [], "verdict": "applied", "position": 171}	171	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b3c-bed0-3c49c8b0da28	01a217ac-5c62-759f-9e56-10baa69b6180	165	{"id": "01a0dd88-6e48-7b3c-bed0-3c49c8b0da28", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 165, "record": "01a0dd88-6e48-7407-be14-5171da64b870", "values": {"value": "07700 900324", "person": "01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+447700900324"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b3c-bed0-3c49c8b0da28"}	{"id": "01a0dd88-6e48-7b3c-bed0-3c49c8b0da28", "reason": null, "clashes": [], "verdict": "applied", "position": 172}	172	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f13-bd98-3df55c905c22	01a217ac-5c62-759f-9e56-10baa69b6180	166	{"id": "01a0dd88-6e48-7f13-bd98-3df55c905c22", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 166, "record": "01a0dd88-6e48-756a-bf24-642492e38012", "values": {"place": "01a0dd88-6e48-75ed-a4ac-5db9d707107e", "person": "01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f13-bd98-3df55c905c22"}	{"id": "01a0dd88-6e48-7f13-bd98-3df55c905c22", "reason": null, "clashes": [], "verdict": "applied", "position": 173}	173	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7442-ae6a-c89a8bb3835b	01a217ac-5c62-759f-9e56-10baa69b6180	167	{"id": "01a0dd88-6e48-7442-ae6a-c89a8bb3835b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 167, "record": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902", "values": {"born": "1982-06-28", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7442-ae6a-c89a8bb3835b"}	{"id": "01a0dd88-6e48-7442-ae6a-c89a8bb3835b", "reason": null, "clashes": [], "verdict": "applied", "position": 174}	174	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a1c-9118-0cd942fe9ca9	01a217ac-5c62-759f-9e56-10baa69b6180	168	{"id": "01a0dd88-6e48-7a1c-9118-0cd942fe9ca9", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 168, "record": "01a0dd88-6e48-7344-9b60-4336b6f3d08a", "values": {"full": "Samina Mukherjee", "kind": "legal", "person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7a1c-9118-0cd942fe9ca9"}	{"id": "01a0dd88-6e48-7a1c-9118-0cd942fe9ca9", "reason": null, "clashes": [], "verdict": "applied", "position": 175}	175	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-712b-9aeb-22a514185d06	01a217ac-5c62-759f-9e56-10baa69b6180	169	{"id": "01a0dd88-6e48-712b-9aeb-22a514185d06", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 169, "record": "01a0dd88-6e48-7a42-86c0-abfe923b3bea", "values": {"value": "0121 496 0015", "person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+441214960015"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-712b-9aeb-22a514185d06"}	{"id": "01a0dd88-6e48-712b-9aeb-22a514185d06", "reason": null, "clashes": [], "verdict": "applied", "position": 176}	176	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72c7-9698-71bca4ab4eec	01a217ac-5c62-759f-9e56-10baa69b6180	170	{"id": "01a0dd88-6e48-72c7-9698-71bca4ab4eec", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 170, "record": "01a0dd88-6e48-737b-99c2-b0cfcb517e6a", "values": {"value": "07700 900256", "person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+447700900256"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-72c7-9698-71bca4ab4eec"}	{"id": "01a0dd88-6e48-72c7-9698-71bca4ab4eec", "reason": null, "clashes": [], "verdict": "applied", "position": 177}	177	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-75e2-9721-c6e50597ebc1	01a217ac-5c62-759f-9e56-10baa69b6180	171	{"id": "01a0dd88-6e48-75e2-9721-c6e50597ebc1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 171, "record": "01a0dd88-6e48-76eb-9ca1-284f82f01b58", "values": {"place": "01a0dd88-6e48-74ec-8b21-fbac78255d68", "person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-75e2-9721-c6e50597ebc1"}	{"id": "01a0dd88-6e48-75e2-9721-c6e50597ebc1", "reason": null, "clashes": [], "verdict": "applied", "position": 178}	178	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-712a-b9cf-3dde7b6eb806	01a217ac-5c62-759f-9e56-10baa69b6180	172	{"id": "01a0dd88-6e48-712a-b9cf-3dde7b6eb806", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 172, "record": "01a0dd88-6e48-7cc4-b056-ddb0f1da2b29", "values": {"born": "1976-04-13", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-712a-b9cf-3dde7b6eb806"}	{"id": "01a0dd88-6e48-712a-b9cf-3dde7b6eb806", "reason": null, "clashes": [], "verdict": "applied", "position": 179}	179	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7685-81ad-fe67f9eef8db	01a217ac-5c62-759f-9e56-10baa69b6180	173	{"id": "01a0dd88-6e48-7685-81ad-fe67f9eef8db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 173, "record": "01a0dd88-6e48-7ffb-973e-cd63d0646cf9", "values": {"full": "Priya Mukherjee", "kind": "legal", "person": "01a0dd88-6e48-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7685-81ad-fe67f9eef8db"}	{"id": "01a0dd88-6e48-7685-81ad-fe67f9eef8db", "reason": null, "clashes": [], "verdict": "applied", "position": 180}	180	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7617-8534-82ec883062fa	01a217ac-5c62-759f-9e56-10baa69b6180	174	{"id": "01a0dd88-6e48-7617-8534-82ec883062fa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 174, "record": "01a0dd88-6e48-7bf0-821e-a0e2338c9127", "values": {"value": "07700 900912", "person": "01a0dd88-6e48-7cc4-b056-ddb0f1da2b29", "channel": "phone", "normalised": "+447700900912"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7617-8534-82ec883062fa"}	{"id": "01a0dd88-6e48-7617-8534-82ec883062fa", "reason": null, "clashes": [], "verdict": "applied", "position": 181}	181	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79d9-a75b-b4b3138fcc23	01a217ac-5c62-759f-9e56-10baa69b6180	175	{"id": "01a0dd88-6e48-79d9-a75b-b4b3138fcc23", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 175, "record": "01a0dd88-6e48-77cb-a046-3f9f83a81a4e", "values": {"place": "01a0dd88-6e48-74ec-8b21-fbac78255d68", "person": "01a0dd88-6e48-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-79d9-a75b-b4b3138fcc23"}	{"id": "01a0dd88-6e48-79d9-a75b-b4b3138fcc23", "reason": null, "clashes": [], "verdict": "applied", "position": 182}	182	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bf3-be72-5a5ee31ef8fb	01a217ac-5c62-759f-9e56-10baa69b6180	176	{"id": "01a0dd88-6e48-7bf3-be72-5a5ee31ef8fb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 176, "record": "01a0dd88-6e48-7831-8d7a-b56dd265bcd7", "values": {"born": "1973-02-16", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7bf3-be72-5a5ee31ef8fb"}	{"id": "01a0dd88-6e48-7bf3-be72-5a5ee31ef8fb", "reason": null, "clashes": [], "verdict": "applied", "position": 183}	183	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7926-a521-dadd8b03ee7c	01a217ac-5c62-759f-9e56-10baa69b6180	177	{"id": "01a0dd88-6e48-7926-a521-dadd8b03ee7c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 177, "record": "01a0dd88-6e48-7c6f-b885-ce6350c80450", "values": {"full": "Robert Mukherjee", "kind": "legal", "person": "01a0dd88-6e48-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7926-a521-dadd8b03ee7c"}	{"id": "01a0dd88-6e48-7926-a521-dadd8b03ee7c", "reason": null, "clashes": [], "verdict": "applied", "position": 184}	184	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78ad-a953-e9e8868f8154	01a217ac-5c62-759f-9e56-10baa69b6180	178	{"id": "01a0dd88-6e48-78ad-a953-e9e8868f8154", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 178, "record": "01a0dd88-6e48-7486-8d27-07d7fe692199", "values": {"value": "07700 900041", "person": "01a0dd88-6e48-7831-8d7a-b56dd265bcd7", "channel": "phone", "normalised": "+447700900041"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-78ad-a953-e9e8868f8154"}	{"id": "01a0dd88-6e48-78ad-a953-e9e8868f8154", "reason": null, "clashes": [], "verdict": "applied", "position": 185}	185	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-768a-8492-c7b5f40ff922	01a217ac-5c62-759f-9e56-10baa69b6180	179	{"id": "01a0dd88-6e48-768a-8492-c7b5f40ff922", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 179, "record": "01a0dd88-6e48-7ed7-918d-a490f08b5652", "values": {"place": "01a0dd88-6e48-74ec-8b21-fbac78255d68", "person": "01a0dd88-6e48-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-768a-8492-c7b5f40ff922"}	{"id": "01a0dd88-6e48-768a-8492-c7b5f40ff922", "reason": null, "clashes": [], "verdict": "applied", "position": 186}	186	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c07-a534-6059a8b3b3de	01a217ac-5c62-759f-9e56-10baa69b6180	180	{"id": "01a0dd88-6e48-7c07-a534-6059a8b3b3de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 180, "record": "01a0dd88-6e48-7ef9-8813-fcaa66f292ed", "values": {"born": "1946-08-15", "needs": ["interpreter"], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7c07-a534-6059a8b3b3de"}	{"id": "01a0dd88-6e48-7c07-a534-6059a8b3b3de", "reason": null, "clashes": [], "verdict": "applied", "position": 187}	187	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7173-acd7-866317297db8	01a217ac-5c62-759f-9e56-10baa69b6180	181	{"id": "01a0dd88-6e48-7173-acd7-866317297db8", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 181, "record": "01a0dd88-6e48-7e60-84b1-5253ab6fe7d5", "values": {"full": "Rita Dalrymple", "kind": "legal", "person": "01a0dd88-6e48-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7173-acd7-866317297db8"}	{"id": "01a0dd88-6e48-7173-acd7-866317297db8", "reason": null, "clashes": [], "verdict": "applied", "position": 188}	188	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7459-b6e0-99f944d50172	01a217ac-5c62-759f-9e56-10baa69b6180	182	{"id": "01a0dd88-6e48-7459-b6e0-99f944d50172", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 182, "record": "01a0dd88-6e48-7620-813b-c6bad8a9f8f4", "values": {"value": "0121 496 0016", "person": "01a0dd88-6e48-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+441214960016"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7459-b6e0-99f944d50172"}	{"id": "01a0dd88-6e48-7459-b6e0-99f944d50172", "reason": null, "clashes": [], "verdict": "applied", "position": 189}	189	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7da2-bfd6-4e7fa2c63133	01a217ac-5c62-759f-9e56-10baa69b6180	183	{"id": "01a0dd88-6e48-7da2-bfd6-4e7fa2c63133", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 183, "record": "01a0dd88-6e48-75f7-8812-fed7cbc0981c", "values": {"value": "07700 900791", "person": "01a0dd88-6e48-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+447700900791"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7da2-bfd6-4e7fa2c63133"}	{"id": "01a0dd88-6e48-7da2-bfd6-4e7fa2c63133", "reason": null, "clashes": [], "verdict": "applied", "position": 190}	190	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7cd9-b4c6-224f6372099a	01a217ac-5c62-759f-9e56-10baa69b6180	184	{"id": "01a0dd88-6e48-7cd9-b4c6-224f6372099a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 184, "record": "01a0dd88-6e48-7563-84c5-475d7b3e5daa", "values": {"place": "01a0dd88-6e48-7942-97da-e38d9d643c25", "person": "01a0dd88-6e48-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7cd9-b4c6-224f6372099a"}	{"id": "01a0dd88-6e48-7cd9-b4c6-224f6372099a", "reason": null, "clashes": [], "verdict": "applied", "position": 191}	191	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-749a-8387-a1e7f065df4a	01a217ac-5c62-759f-9e56-10baa69b6180	185	{"id": "01a0dd88-6e48-749a-8387-a1e7f065df4a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 185, "record": "01a0dd88-6e48-7421-a9b4-8c0eff6b0446", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-749a-8387-a1e7f065df4a"}	{"id": "01a0dd88-6e48-749a-8387-a1e7f065df4a", "reason": null, "clashes": [], "verdict": "applied", "position": 192}	192	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-755d-aefa-083b460f923d	01a217ac-5c62-759f-9e56-10baa69b6180	186	{"id": "01a0dd88-6e48-755d-aefa-083b460f923d", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 186, "record": "01a0dd88-6e48-7b0d-abb6-85a0bd512b39", "values": {"full": "Claire Dalrymple", "kind": "legal", "person": "01a0dd88-6e48-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-755d-aefa-083b460f923d"}	{"id": "01a0dd88-6e48-755d-aefa-083b460f923d", "reason": null, "clashes": [], "verdict": "applied", "position": 193}	193	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d46-b728-b7f93728aab9	01a217ac-5c62-759f-9e56-10baa69b6180	187	{"id": "01a0dd88-6e48-7d46-b728-b7f93728aab9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 187, "record": "01a0dd88-6e48-77c7-a9f9-fa5bc6e95218", "values": {"value": "07700 900151", "person": "01a0dd88-6e48-7421-a9b4-8c0eff6b0446", "channel": "phone", "normalised": "+447700900151"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7d46-b728-b7f93728aab9"}	{"id": "01a0dd88-6e48-7d46-b728-b7f93728aab9", "reason": null, "clashes": [], "verdict": "applied", "position": 194}	194	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76ce-b757-918366e33812	01a217ac-5c62-759f-9e56-10baa69b6180	188	{"id": "01a0dd88-6e48-76ce-b757-918366e33812", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 188, "record": "01a0dd88-6e48-7f8b-b308-5db87dcada54", "values": {"place": "01a0dd88-6e48-7942-97da-e38d9d643c25", "person": "01a0dd88-6e48-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-76ce-b757-918366e33812"}	{"id": "01a0dd88-6e48-76ce-b757-918366e33812", "reason": null, "clashes": [], "verdict": "applied", "position": 195}	195	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-758d-ac00-46f488d4161a	01a217ac-5c62-759f-9e56-10baa69b6180	189	{"id": "01a0dd88-6e48-758d-ac00-46f488d4161a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 189, "record": "01a0dd88-6e48-737e-8cb2-52440d05f982", "values": {"born": "1967-10-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-758d-ac00-46f488d4161a"}	{"id": "01a0dd88-6e48-758d-ac00-46f488d4161a", "reason": null, "clashes": [], "verdict": "applied", "position": 196}	196	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71a7-ad10-e6b8f837a7d6	01a217ac-5c62-759f-9e56-10baa69b6180	190	{"id": "01a0dd88-6e48-71a7-ad10-e6b8f837a7d6", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 190, "record": "01a0dd88-6e48-7a6f-b233-f6920c0a78d0", "values": {"full": "Alasdair Hemmings", "kind": "legal", "person": "01a0dd88-6e48-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-71a7-ad10-e6b8f837a7d6"}	{"id": "01a0dd88-6e48-71a7-ad10-e6b8f837a7d6", "reason": null, "clashes": [], "verdict": "applied", "position": 197}	197	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7abf-95bc-9f746b6cd23a	01a217ac-5c62-759f-9e56-10baa69b6180	191	{"id": "01a0dd88-6e48-7abf-95bc-9f746b6cd23a", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 191, "record": "01a0dd88-6e48-7ade-8d86-850ebc098fd8", "values": {"value": "0121 496 0017", "person": "01a0dd88-6e48-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+441214960017"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7abf-95bc-9f746b6cd23a"}	{"id": "01a0dd88-6e48-7abf-95bc-9f746b6cd23a", "reason": null, "clashes": [], "verdict": "applied", "position": 198}	198	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7476-af3e-f55c43ecf2b9	01a217ac-5c62-759f-9e56-10baa69b6180	192	{"id": "01a0dd88-6e48-7476-af3e-f55c43ecf2b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 192, "record": "01a0dd88-6e48-7fec-9e5f-a037bdba19eb", "values": {"value": "07700 900793", "person": "01a0dd88-6e48-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+447700900793"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7476-af3e-f55c43ecf2b9"}	{"id": "01a0dd88-6e48-7476-af3e-f55c43ecf2b9", "reason": null, "clashes": [], "verdict": "applied", "position": 199}	199	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7dba-b444-090fcb14957d	01a217ac-5c62-759f-9e56-10baa69b6180	193	{"id": "01a0dd88-6e48-7dba-b444-090fcb14957d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 193, "record": "01a0dd88-6e48-7ce1-bace-77832dd5ad98", "values": {"value": "alasdair.hemmings@example.org", "person": "01a0dd88-6e48-737e-8cb2-52440d05f982", "channel": "email", "normalised": "alasdair.hemmings@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7dba-b444-090fcb14957d"}	{"id": "01a0dd88-6e48-7dba-b444-090fcb14957d", "reason": null, "clashes": [], "verdict": "applied", "position": 200}	200	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7166-a4ee-ff8dad433669	01a217ac-5c62-759f-9e56-10baa69b6180	194	{"id": "01a0dd88-6e48-7166-a4ee-ff8dad433669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 194, "record": "01a0dd88-6e48-736f-8953-0f5e0c346fdf", "values": {"place": "01a0dd88-6e48-73a2-8092-b4d42b28fef0", "person": "01a0dd88-6e48-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7166-a4ee-ff8dad433669"}	{"id": "01a0dd88-6e48-7166-a4ee-ff8dad433669", "reason": null, "clashes": [], "verdict": "applied", "position": 201}	201	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de5-89e1-33b0896631d2	01a217ac-5c62-759f-9e56-10baa69b6180	195	{"id": "01a0dd88-6e48-7de5-89e1-33b0896631d2", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 195, "record": "01a0dd88-6e48-7fdf-af65-f0f8e350835f", "values": {"born": "1945-05-18", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7de5-89e1-33b0896631d2"}	{"id": "01a0dd88-6e48-7de5-89e1-33b0896631d2", "reason": null, "clashes": [], "verdict": "applied", "position": 202}	202	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e9a-8b77-bab0cf696e8f	01a217ac-5c62-759f-9e56-10baa69b6180	196	{"id": "01a0dd88-6e48-7e9a-8b77-bab0cf696e8f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 196, "record": "01a0dd88-6e48-7e52-a237-b1967e12f154", "values": {"full": "Raymond Venkataraman", "kind": "legal", "person": "01a0dd88-6e48-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7e9a-8b77-bab0cf696e8f"}	{"id": "01a0dd88-6e48-7e9a-8b77-bab0cf696e8f", "reason": null, "clashes": [], "verdict": "applied", "position": 203}	203	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7dc5-964b-7be99fa16a0c	01a217ac-5c62-759f-9e56-10baa69b6180	197	{"id": "01a0dd88-6e48-7dc5-964b-7be99fa16a0c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 197, "record": "01a0dd88-6e48-7c27-89e9-01e136f1a8ec", "values": {"value": "07700 900874", "person": "01a0dd88-6e48-7fdf-af65-f0f8e350835f", "channel": "phone", "normalised": "+447700900874"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7dc5-964b-7be99fa16a0c"}	{"id": "01a0dd88-6e48-7dc5-964b-7be99fa16a0c", "reason": null, "clashes": [], "verdict": "applied", "position": 204}	204	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bab-bd2c-f1a3c1fd9e00	01a217ac-5c62-759f-9e56-10baa69b6180	198	{"id": "01a0dd88-6e48-7bab-bd2c-f1a3c1fd9e00", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 198, "record": "01a0dd88-6e48-7020-9a54-fec67c68d11c", "values": {"value": "raymond.venkataraman@example.org", "person": "01a0dd88-6e48-7fdf-af65-f0f8e350835f", "channel": "email", "normalised": "raymond.venkataraman@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7bab-bd2c-f1a3c1fd9e00"}	{"id": "01a0dd88-6e48-7bab-bd2c-f1a3c1fd9e00", "reason": null, "clashes": [], "verdict": "applied", "position": 205}	205	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b57-b7fb-c221e299d75e	01a217ac-5c62-759f-9e56-10baa69b6180	199	{"id": "01a0dd88-6e48-7b57-b7fb-c221e299d75e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 199, "record": "01a0dd88-6e48-7ed1-98cd-091ba843a823", "values": {"place": "01a0dd88-6e48-7eba-8a24-5e6b33138131", "person": "01a0dd88-6e48-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b57-b7fb-c221e299d75e"}	{"id": "01a0dd88-6e48-7b57-b7fb-c221e299d75e", "reason": null, "clashes": [], "verdict": "applied", "position": 206}	206	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f5f-a74b-7fb69936ee94	01a217ac-5c62-759f-9e56-10baa69b6180	200	{"id": "01a0dd88-6e48-7f5f-a74b-7fb69936ee94", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 200, "record": "01a0dd88-6e48-7a16-8f93-d205686032b8", "values": {"born": "1952-07-03", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7f5f-a74b-7fb69936ee94"}	{"id": "01a0dd88-6e48-7f5f-a74b-7fb69936ee94", "reason": null, "clashes": [], "verdict": "applied", "position": 207}	207	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7262-8265-c9789be629db	01a217ac-5c62-759f-9e56-10baa69b6180	201	{"id": "01a0dd88-6e48-7262-8265-c9789be629db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 201, "record": "01a0dd88-6e48-7d5a-8864-44510ef54306", "values": {"full": "James Satterthwaite", "kind": "legal", "person": "01a0dd88-6e48-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7262-8265-c9789be629db"}	{"id": "01a0dd88-6e48-7262-8265-c9789be629db", "reason": null, "clashes": [], "verdict": "applied", "position": 208}	208	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b21-baea-e92e47a066e3	01a217ac-5c62-759f-9e56-10baa69b6180	202	{"id": "01a0dd88-6e48-7b21-baea-e92e47a066e3", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 202, "record": "01a0dd88-6e48-7451-a9ee-ec3bf2242639", "values": {"value": "07700 900925", "person": "01a0dd88-6e48-7a16-8f93-d205686032b8", "channel": "phone", "normalised": "+447700900925"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b21-baea-e92e47a066e3"}	{"id": "01a0dd88-6e48-7b21-baea-e92e47a066e3", "reason": null, "clashes": [], "verdict": "applied", "position": 209}	209	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-75e1-bfae-9d4036e2f04e	01a217ac-5c62-759f-9e56-10baa69b6180	203	{"id": "01a0dd88-6e48-75e1-bfae-9d4036e2f04e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 203, "record": "01a0dd88-6e48-77dd-845d-dd254e48b720", "values": {"value": "james.satterthwaite@example.org", "person": "01a0dd88-6e48-7a16-8f93-d205686032b8", "channel": "email", "normalised": "james.satterthwaite@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-75e1-bfae-9d4036e2f04e"}	{"id": "01a0dd88-6e48-75e1-bfae-9d4036e2f04e", "reason": null, "clashes": [], "verdict": "applied", "position": 210}	210	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79b0-ad18-be2f56a10d9b	01a217ac-5c62-759f-9e56-10baa69b6180	204	{"id": "01a0dd88-6e48-79b0-ad18-be2f56a10d9b", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 204, "record": "01a0dd88-6e48-73dd-b875-e73f995880fb", "values": {"place": "01a0dd88-6e48-7eba-8a24-5e6b33138131", "person": "01a0dd88-6e48-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-79b0-ad18-be2f56a10d9b"}	{"id": "01a0dd88-6e48-79b0-ad18-be2f56a10d9b", "reason": null, "clashes": [], "verdict": "applied", "position": 211}	211	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b1a-949e-ba96e141cd02	01a217ac-5c62-759f-9e56-10baa69b6180	205	{"id": "01a0dd88-6e48-7b1a-949e-ba96e141cd02", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 205, "record": "01a0dd88-6e48-7bd0-ae63-5d0dc2485eaa", "values": {"kind": "two_officers", "level": 2, "place": "01990000-0000-7000-8000-000000000041", "incident": "Dog at the gate when the crew came to change the bin.", "review_on": "2026-12-26", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Dog loose, ring 10 minutes before.", "proposed_by": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7b1a-949e-ba96e141cd02"}	{"id": "01a0dd88-6e48-7b1a-949e-ba96e141cd02", "reason": null, "clashes": [], "verdict": "applied", "position": 212}	212	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7508-b693-0452e439e76d	01a217ac-5c62-759f-9e56-10baa69b6180	206	{"id": "01a0dd88-6e48-7508-b693-0452e439e76d", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 206, "record": "01a0dd88-6e48-7fd3-8fdc-3a81c2eba580", "values": {"kind": "oxygen", "level": 1, "place": "01a0dd88-6e48-71ba-8228-3d15a9ec0806", "person": null, "incident": "Told by the tenant", "review_on": "2027-10-27", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7508-b693-0452e439e76d"}	{"id": "01a0dd88-6e48-7508-b693-0452e439e76d", "reason": null, "clashes": [], "verdict": "applied", "position": 213}	213	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7399-81a7-fb5fb2c6fbd0	01a217ac-5c62-759f-9e56-10baa69b6180	207	{"id": "01a0dd88-6e48-7399-81a7-fb5fb2c6fbd0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 207, "record": "01a0dd88-6e48-723f-a323-1fe920bf8361", "values": {"kind": "oxygen", "level": 1, "place": "01a0dd88-6e48-7942-97da-e38d9d643c25", "person": null, "incident": "Police notice", "review_on": "2027-01-30", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7399-81a7-fb5fb2c6fbd0"}	{"id": "01a0dd88-6e48-7399-81a7-fb5fb2c6fbd0", "reason": null, "clashes": [], "verdict": "applied", "position": 214}	214	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7332-9031-d49539eb63b0	01a217ac-5c62-759f-9e56-10baa69b6180	208	{"id": "01a0dd88-6e48-7332-9031-d49539eb63b0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 208, "record": "01a0dd88-6e48-71da-af4c-dfb52c0dacc3", "values": {"kind": "two_officers", "level": 2, "place": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "person": null, "incident": "Visit report", "review_on": "2027-09-15", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Meet at the corner and go in together.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-7332-9031-d49539eb63b0"}	{"id": "01a0dd88-6e48-7332-9031-d49539eb63b0", "reason": null, "clashes": [], "verdict": "applied", "position": 215}	215	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	01a217ac-5c62-759f-9e56-10baa69b6180	227	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 227, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T12:14:00.000Z", "transaction": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1"}	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74e3-925c-806205221a0f	01a217ac-5c62-759f-9e56-10baa69b6180	209	{"id": "01a0dd88-6e48-74e3-925c-806205221a0f", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 209, "record": "01a0dd88-6e48-7c60-8115-a71d53e0472c", "values": {"kind": "oxygen", "level": 1, "place": "01a0dd88-6e48-7f04-825b-413f8a9a021e", "person": null, "incident": "Police notice", "review_on": "2027-07-05", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T11:45:01.000Z", "transaction": "01a0dd88-6e48-74e3-925c-806205221a0f"}	{"id": "01a0dd88-6e48-74e3-925c-806205221a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 216}	216	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	01a217ac-5c62-759f-9e56-10baa69b6180	210	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 210, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"team": "01990000-0000-7000-8000-000000000012", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021", "service": "57", "reference": "WES-0DEM-0001-R", "received_at": "2026-11-17T10:42:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7a02-ae41-bc7847b963b4"}	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	01a217ac-5c62-759f-9e56-10baa69b6180	211	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 211, "record": "01a1e919-6cc0-7577-9c79-1848fc286e97", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "bill", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d"}	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "reason": null, "clashes": [], "verdict": "applied", "position": 218}	218	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-758d-9470-07231f24df03	01a217ac-5c62-759f-9e56-10baa69b6180	212	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 212, "record": "01a1e919-6cc0-705d-a118-446184b7d15b", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "Why has the instalment gone up?", "question": "details"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-758d-9470-07231f24df03"}	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "reason": null, "clashes": [], "verdict": "applied", "position": 219}	219	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70aa-92f2-33a4ae634acc	01a217ac-5c62-759f-9e56-10baa69b6180	213	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 213, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-17T10:42:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70aa-92f2-33a4ae634acc"}	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	01a217ac-5c62-759f-9e56-10baa69b6180	214	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 214, "record": "01a1e919-6cc0-7178-93ce-db3b58d51a05", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-71a7-bfaf-f116b994f614"}	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "reason": null, "clashes": [], "verdict": "applied", "position": 221}	221	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70ca-8795-a22044f34f87	01a217ac-5c62-759f-9e56-10baa69b6180	215	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 215, "record": "01a1e919-6cc0-73f9-9128-38d74ccbe4bf", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d", "outcome": "case_made", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70ca-8795-a22044f34f87"}	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "reason": null, "clashes": [], "verdict": "applied", "position": 222}	222	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e923-7ee0-7140-87fa-c1775c9c1898	01a217ac-5c62-759f-9e56-10baa69b6180	216	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 216, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"ended_at": "2026-11-17T10:53:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:53:00.000Z", "transaction": "01a1e923-7ee0-7140-87fa-c1775c9c1898"}	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	01a217ac-5c62-759f-9e56-10baa69b6180	217	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 217, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"status": "checking"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T14:42:00.000Z", "transaction": "01a1e9f5-26c0-7663-acfe-ba262397c884"}	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a217ac-5c62-759f-9e56-10baa69b6180	218	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 218, "record": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "values": {"at": "2026-11-17T10:48:00.000Z", "case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "kind": "note", "text": "Daughter Carys rang along with her. Wants it explained in Welsh, large print.", "what": "note", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:48:00.000Z", "transaction": "01a1e91e-eb00-7b87-af07-56b95f3f23f3"}	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "reason": null, "clashes": [], "verdict": "applied", "position": 223}	223	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	01a217ac-5c62-759f-9e56-10baa69b6180	219	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 219, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0002-H", "received_at": "2026-11-25T09:14:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-783c-8209-da6c460cd339"}	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	01a217ac-5c62-759f-9e56-10baa69b6180	220	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 220, "record": "01a211fb-bbc0-7f55-9263-4c8ae3608ec6", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6"}	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "reason": null, "clashes": [], "verdict": "applied", "position": 225}	225	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7d7e-b962-ba01a42538db	01a217ac-5c62-759f-9e56-10baa69b6180	221	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 221, "record": "01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7d7e-b962-ba01a42538db"}	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "reason": null, "clashes": [], "verdict": "applied", "position": 226}	226	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7679-8565-7cb4ded18ce5	01a217ac-5c62-759f-9e56-10baa69b6180	222	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 222, "record": "01a211fb-bbc0-7ed6-9b2d-537d203afa3a", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7679-8565-7cb4ded18ce5"}	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "reason": null, "clashes": [], "verdict": "applied", "position": 227}	227	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-76b2-907f-236079bffa46	01a217ac-5c62-759f-9e56-10baa69b6180	223	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 223, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-25T09:14:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-76b2-907f-236079bffa46"}	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	01a217ac-5c62-759f-9e56-10baa69b6180	224	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 224, "record": "01a211fb-bbc0-764f-af13-e6958927b27d", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7383-a5f8-42604d149354"}	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "reason": null, "clashes": [], "verdict": "applied", "position": 229}	229	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7998-8dce-f328221468e5	01a217ac-5c62-759f-9e56-10baa69b6180	225	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 225, "record": "01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7998-8dce-f328221468e5"}	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "reason": null, "clashes": [], "verdict": "applied", "position": 230}	230	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21203-0ec0-72cc-9c20-5729822ee60d	01a217ac-5c62-759f-9e56-10baa69b6180	226	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 226, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"ended_at": "2026-11-25T09:22:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:22:00.000Z", "transaction": "01a21203-0ec0-72cc-9c20-5729822ee60d"}	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-787b-b1e0-9e06455bf496	01a217ac-5c62-759f-9e56-10baa69b6180	228	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 228, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-21T11:05:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-787b-b1e0-9e06455bf496"}	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	01a217ac-5c62-759f-9e56-10baa69b6180	229	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 229, "record": "01a15e22-c760-7205-b925-de5f4301b666", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a15e22-c760-789d-801b-0277051dcf52"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-71aa-b578-afa0673dd93b"}	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "reason": null, "clashes": [], "verdict": "applied", "position": 232}	232	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-78b7-ba3b-a057a78826d6	01a217ac-5c62-759f-9e56-10baa69b6180	230	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 230, "record": "01a15e22-c760-7119-9f9c-3b5bbeb2cca9", "values": {"case": null, "contact": "01a15e22-c760-789d-801b-0277051dcf52", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-78b7-ba3b-a057a78826d6"}	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "reason": null, "clashes": [], "verdict": "applied", "position": 233}	233	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	01a217ac-5c62-759f-9e56-10baa69b6180	231	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 231, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"ended_at": "2026-10-21T11:35:00.000Z", "avoidable": "chasing"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:35:00.000Z", "transaction": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757"}	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7cd3-9772-6d007bec1bce	01a217ac-5c62-759f-9e56-10baa69b6180	232	{"id": "01a21738-fb20-7cd3-9772-6d007bec1bce", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 232, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dd88-6e48-74ec-8b21-fbac78255d68", "person": "01a0dd88-6e48-7cc4-b056-ddb0f1da2b29", "officer": "01990000-0000-7000-8000-000000000021", "service": "524", "reference": "WES-0DEM-0003-P", "received_at": "2026-11-26T09:39:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7cd3-9772-6d007bec1bce"}	{"id": "01a21738-fb20-7cd3-9772-6d007bec1bce", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-74af-a37a-ca275d769cea	01a217ac-5c62-759f-9e56-10baa69b6180	233	{"id": "01a21738-fb20-74af-a37a-ca275d769cea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 233, "record": "01a21738-fb20-755f-8473-1c46d9259496", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-74af-a37a-ca275d769cea"}	{"id": "01a21738-fb20-74af-a37a-ca275d769cea", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7d55-a1b9-5afecb8cb4bf	01a217ac-5c62-759f-9e56-10baa69b6180	234	{"id": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 234, "record": "01a21738-fb20-7d94-a7d5-b39228e68ad3", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "2026-11-26", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf"}	{"id": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf", "reason": null, "clashes": [], "verdict": "applied", "position": 236}	236	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7252-99db-7b23fa095573	01a217ac-5c62-759f-9e56-10baa69b6180	235	{"id": "01a21738-fb20-7252-99db-7b23fa095573", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 235, "record": "01a21738-fb20-71e1-a7d8-070270915526", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7252-99db-7b23fa095573"}	{"id": "01a21738-fb20-7252-99db-7b23fa095573", "reason": null, "clashes": [], "verdict": "applied", "position": 237}	237	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7023-b3ff-1b4d9a8b0920	01a217ac-5c62-759f-9e56-10baa69b6180	236	{"id": "01a21738-fb20-7023-b3ff-1b4d9a8b0920", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 236, "record": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-26T09:39:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7023-b3ff-1b4d9a8b0920"}	{"id": "01a21738-fb20-7023-b3ff-1b4d9a8b0920", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a4b-90b2-b05ceb70399f	01a217ac-5c62-759f-9e56-10baa69b6180	237	{"id": "01a21738-fb20-7a4b-90b2-b05ceb70399f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 237, "record": "01a21738-fb20-7027-b3cc-3e09898b2252", "values": {"person": "01a0dd88-6e48-7cc4-b056-ddb0f1da2b29", "contact": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7a4b-90b2-b05ceb70399f"}	{"id": "01a21738-fb20-7a4b-90b2-b05ceb70399f", "reason": null, "clashes": [], "verdict": "applied", "position": 239}	239	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7e1f-b13a-08998fd9949c	01a217ac-5c62-759f-9e56-10baa69b6180	238	{"id": "01a21738-fb20-7e1f-b13a-08998fd9949c", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 238, "record": "01a21738-fb20-7bf1-a127-53f121f09771", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "contact": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7e1f-b13a-08998fd9949c"}	{"id": "01a21738-fb20-7e1f-b13a-08998fd9949c", "reason": null, "clashes": [], "verdict": "applied", "position": 240}	240	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a2174b-4aa0-707d-b5a3-ae1819e48393	01a217ac-5c62-759f-9e56-10baa69b6180	239	{"id": "01a2174b-4aa0-707d-b5a3-ae1819e48393", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 239, "record": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "values": {"ended_at": "2026-11-26T09:59:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:59:00.000Z", "transaction": "01a2174b-4aa0-707d-b5a3-ae1819e48393"}	{"id": "01a2174b-4aa0-707d-b5a3-ae1819e48393", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a217ac-5a48-7689-9ec1-c3d1eefb98a9	01a217ac-5c62-759f-9e56-10baa69b6180	240	{"id": "01a217ac-5a48-7689-9ec1-c3d1eefb98a9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 240, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T11:45:01.000Z", "transaction": "01a217ac-5a48-7689-9ec1-c3d1eefb98a9"}	{"id": "01a217ac-5a48-7689-9ec1-c3d1eefb98a9", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a217ac-5a48-7194-8da3-625d7644d38c	01a217ac-5c62-759f-9e56-10baa69b6180	241	{"id": "01a217ac-5a48-7194-8da3-625d7644d38c", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 241, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T11:45:01.000Z", "transaction": "01a217ac-5a48-7194-8da3-625d7644d38c"}	{"id": "01a217ac-5a48-7194-8da3-625d7644d38c", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	01a217ac-5c62-759f-9e56-10baa69b6180	242	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 242, "record": "01a21247-b8e0-75b3-8361-442e82116c71", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0004-3", "received_at": "2026-11-25T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-73ee-b28d-8aacd1d86841"}	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "reason": null, "clashes": [], "verdict": "applied", "position": 241}	241	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-78fc-9b04-b28c3d644b75	01a217ac-5c62-759f-9e56-10baa69b6180	243	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 243, "record": "01a21247-b8e0-79f3-8eeb-d5c2ed72f011", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-78fc-9b04-b28c3d644b75"}	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "reason": null, "clashes": [], "verdict": "applied", "position": 242}	242	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	01a217ac-5c62-759f-9e56-10baa69b6180	244	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 244, "record": "01a21247-b8e0-7df1-9b93-5771f3b43519", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae"}	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "reason": null, "clashes": [], "verdict": "applied", "position": 243}	243	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7e11-ac22-0d3f504e8c60	01a217ac-5c62-759f-9e56-10baa69b6180	245	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 245, "record": "01a21247-b8e0-7b43-aa95-5e0e0a635aa2", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7e11-ac22-0d3f504e8c60"}	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "reason": null, "clashes": [], "verdict": "applied", "position": 244}	244	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7fee-a032-b015a8558c5d	01a217ac-5c62-759f-9e56-10baa69b6180	246	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 246, "record": "01a21247-b8e0-740d-98a4-3d4eba2ed757", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7fee-a032-b015a8558c5d"}	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "reason": null, "clashes": [], "verdict": "applied", "position": 245}	245	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-74b1-9bd6-a94d60556919	01a217ac-5c62-759f-9e56-10baa69b6180	247	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 247, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"channel": "counter", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-25T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-74b1-9bd6-a94d60556919"}	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	01a217ac-5c62-759f-9e56-10baa69b6180	248	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 248, "record": "01a21247-b8e0-7577-90ee-4266c1000bea", "values": {"person": "01990000-0000-7000-8000-000000000032", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7b33-8c56-4cc870e6b31e"}	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "reason": null, "clashes": [], "verdict": "applied", "position": 247}	247	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-70e4-a4f5-a90184dce864	01a217ac-5c62-759f-9e56-10baa69b6180	249	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 249, "record": "01a21247-b8e0-79c2-a28a-d8cc3cf17ebd", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-70e4-a4f5-a90184dce864"}	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "reason": null, "clashes": [], "verdict": "applied", "position": 248}	248	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a21277-5460-71d2-ac4c-09d3576c5be3	01a217ac-5c62-759f-9e56-10baa69b6180	250	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 250, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"ended_at": "2026-11-25T11:29:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:29:00.000Z", "transaction": "01a21277-5460-71d2-ac4c-09d3576c5be3"}	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	01a217ac-5c62-759f-9e56-10baa69b6180	251	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 251, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dd88-6e48-74ec-8b21-fbac78255d68", "person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902", "officer": null, "service": "524", "reference": "WES-0DEM-0005-4", "received_at": "2026-10-19T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-755c-bf94-1ef51985b59f"}	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	01a217ac-5c62-759f-9e56-10baa69b6180	252	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 252, "record": "01a153bc-6ce0-7543-b84b-ef6bf9916395", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426"}	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	01a217ac-5c62-759f-9e56-10baa69b6180	253	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 253, "record": "01a153bc-6ce0-7be1-b618-1cc4ad429a2b", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "2026-10-19", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608"}	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "reason": null, "clashes": [], "verdict": "applied", "position": 251}	251	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-731b-afd0-1861b926e626	01a217ac-5c62-759f-9e56-10baa69b6180	254	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 254, "record": "01a153bc-6ce0-7a9f-85ed-8155a6c40444", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-731b-afd0-1861b926e626"}	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "reason": null, "clashes": [], "verdict": "applied", "position": 252}	252	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	01a217ac-5c62-759f-9e56-10baa69b6180	255	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 255, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-19T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c"}	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	01a217ac-5c62-759f-9e56-10baa69b6180	256	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 256, "record": "01a153bc-6ce0-7264-a00e-1425d6f9abcd", "values": {"person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-76a1-a049-7284030ea6ed"}	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "reason": null, "clashes": [], "verdict": "applied", "position": 254}	254	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7f0c-9318-10bfa703caef	01a217ac-5c62-759f-9e56-10baa69b6180	257	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 257, "record": "01a153bc-6ce0-706b-8c8b-dd031be59f38", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7f0c-9318-10bfa703caef"}	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "reason": null, "clashes": [], "verdict": "applied", "position": 255}	255	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153d7-e420-7c41-b573-bb6c2ed6d44c	01a217ac-5c62-759f-9e56-10baa69b6180	258	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 258, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"ended_at": "2026-10-19T11:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:07:00.000Z", "transaction": "01a153d7-e420-7c41-b573-bb6c2ed6d44c"}	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	01a217ac-5c62-759f-9e56-10baa69b6180	259	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 259, "record": "01a153f9-c400-7274-a7cf-91fbeaff520b", "values": {"at": "2026-10-19T11:44:00.000Z", "case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "kind": "note", "text": "Spoke to the daughter, who is allowed to ask about this.", "what": "note", "person": "01a0dd88-6e48-7fa8-9966-a3bbcfcd6902", "officer": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:44:00.000Z", "transaction": "01a153f9-c400-7274-a7cf-91fbeaff520b"}	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "reason": null, "clashes": [], "verdict": "applied", "position": 256}	256	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	01a217ac-5c62-759f-9e56-10baa69b6180	260	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 260, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T14:16:00.000Z", "transaction": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5"}	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	01a217ac-5c62-759f-9e56-10baa69b6180	261	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 261, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T22:06:00.000Z", "transaction": "01a15633-3940-7fdd-a40a-f86cb20ccdb0"}	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	01a217ac-5c62-759f-9e56-10baa69b6180	262	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 262, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"outcome": "no_access", "closed_at": "2026-10-20T15:10:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T15:10:00.000Z", "transaction": "01a159dc-b940-7578-add6-6631a98a6ddc"}	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	01a217ac-5c62-759f-9e56-10baa69b6180	263	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 263, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"team": "01990000-0000-7000-8000-000000000013", "place": "01a0dd88-6e48-78e7-aa90-a8f0d66b829e", "person": "01a0dd88-6e48-70c4-b82f-21e4a57b7700", "officer": null, "service": "353", "reference": "WES-0DEM-0006-D", "received_at": "2026-11-24T11:11:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7b0e-8108-1239b3473ea3"}	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73f4-93c4-be398968b582	01a217ac-5c62-759f-9e56-10baa69b6180	264	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 264, "record": "01a20d40-7da0-7ffa-a74f-7dff9ca354d6", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "staff", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73f4-93c4-be398968b582"}	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "reason": null, "clashes": [], "verdict": "applied", "position": 258}	258	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a4e-9127-bd471e7ce857	01a217ac-5c62-759f-9e56-10baa69b6180	265	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 265, "record": "01a20d40-7da0-7773-878b-ce5b65ee0465", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "2026-11-24", "question": "happened_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a4e-9127-bd471e7ce857"}	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "reason": null, "clashes": [], "verdict": "applied", "position": 259}	259	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a40-9837-1c678f59b481	01a217ac-5c62-759f-9e56-10baa69b6180	266	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 266, "record": "01a20d40-7da0-716d-a311-99da0c607fe9", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "The crew left rubbish all over the pavement and drove off.", "question": "what_happened"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a40-9837-1c678f59b481"}	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "reason": null, "clashes": [], "verdict": "applied", "position": 260}	260	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73d2-84ba-ed6ffa646036	01a217ac-5c62-759f-9e56-10baa69b6180	267	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 267, "record": "01a20d40-7da0-70b9-ba9a-bb94d0a40d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "An apology and a call from somebody who can decide.", "question": "wanted"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73d2-84ba-ed6ffa646036"}	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "reason": null, "clashes": [], "verdict": "applied", "position": 261}	261	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-74ff-9bf9-fb74f48bc982	01a217ac-5c62-759f-9e56-10baa69b6180	268	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 268, "record": "01a20d40-7da0-7054-831d-76d8c700c80c", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "not_sure", "question": "before"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-74ff-9bf9-fb74f48bc982"}	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "reason": null, "clashes": [], "verdict": "applied", "position": 262}	262	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78ff-bc72-011f22197c77	01a217ac-5c62-759f-9e56-10baa69b6180	269	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 269, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-24T11:11:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78ff-bc72-011f22197c77"}	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	01a217ac-5c62-759f-9e56-10baa69b6180	270	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 270, "record": "01a20d40-7da0-7517-93a4-278bb5205660", "values": {"person": "01a0dd88-6e48-70c4-b82f-21e4a57b7700", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a2e-88e1-54aac545ff88"}	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "reason": null, "clashes": [], "verdict": "applied", "position": 264}	264	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78dd-aae8-5efacd9454e3	01a217ac-5c62-759f-9e56-10baa69b6180	271	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 271, "record": "01a20d40-7da0-7807-bdf9-117b72dd0d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1", "outcome": "case_made", "service": "353"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78dd-aae8-5efacd9454e3"}	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "reason": null, "clashes": [], "verdict": "applied", "position": 265}	265	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a20d5d-c9a0-7652-b2e9-ed252ae90104	01a217ac-5c62-759f-9e56-10baa69b6180	272	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 272, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"ended_at": "2026-11-24T11:43:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:43:00.000Z", "transaction": "01a20d5d-c9a0-7652-b2e9-ed252ae90104"}	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a217ac-5a48-747a-911e-ace3426b7d57	01a217ac-5c62-759f-9e56-10baa69b6180	273	{"id": "01a217ac-5a48-747a-911e-ace3426b7d57", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 273, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"outcome": "not_upheld", "closed_at": "2026-11-26T11:45:01.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T11:45:01.000Z", "transaction": "01a217ac-5a48-747a-911e-ace3426b7d57"}	{"id": "01a217ac-5a48-747a-911e-ace3426b7d57", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	01a217ac-5c62-759f-9e56-10baa69b6180	274	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 274, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "person": "01a0dd88-6e48-73f0-b2ff-d03d4eac98d6", "officer": "01990000-0000-7000-8000-000000000023", "service": "524", "reference": "WES-0DEM-0007-A", "received_at": "2026-10-05T10:46:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7260-8372-a69b77bf362f"}	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7324-b9d5-976440b282f6	01a217ac-5c62-759f-9e56-10baa69b6180	275	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 275, "record": "01a10bab-a240-7f54-a158-d607f42fe1b4", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7324-b9d5-976440b282f6"}	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "reason": null, "clashes": [], "verdict": "applied", "position": 267}	267	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-732e-9e51-33be899d52ea	01a217ac-5c62-759f-9e56-10baa69b6180	276	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 276, "record": "01a10bab-a240-7947-8d3c-409b1209a614", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "2026-10-05", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-732e-9e51-33be899d52ea"}	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "reason": null, "clashes": [], "verdict": "applied", "position": 268}	268	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-793c-bd65-66b5df35dbde	01a217ac-5c62-759f-9e56-10baa69b6180	277	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 277, "record": "01a10bab-a240-7b75-ade1-2c088b02d636", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-793c-bd65-66b5df35dbde"}	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "reason": null, "clashes": [], "verdict": "applied", "position": 269}	269	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7322-b626-ad95642d6bd6	01a217ac-5c62-759f-9e56-10baa69b6180	278	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 278, "record": "01a10bab-a240-775e-8dcd-531023a2258f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7322-b626-ad95642d6bd6"}	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "reason": null, "clashes": [], "verdict": "applied", "position": 270}	270	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7078-8eb9-f2efaad3fcf4	01a217ac-5c62-759f-9e56-10baa69b6180	279	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 279, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-05T10:46:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7078-8eb9-f2efaad3fcf4"}	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	01a217ac-5c62-759f-9e56-10baa69b6180	280	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 280, "record": "01a10bab-a240-761d-a7c7-79bbbf109e08", "values": {"person": "01a0dd88-6e48-73f0-b2ff-d03d4eac98d6", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7232-aeb2-841d6ad12a0f"}	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 272}	272	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-78be-89db-4616ac354cdd	01a217ac-5c62-759f-9e56-10baa69b6180	281	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 281, "record": "01a10bab-a240-7212-98ce-b485974c214f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-78be-89db-4616ac354cdd"}	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "reason": null, "clashes": [], "verdict": "applied", "position": 273}	273	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a10bb2-f540-73df-ad6e-472512fca4ed	01a217ac-5c62-759f-9e56-10baa69b6180	282	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 282, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"ended_at": "2026-10-05T10:54:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:54:00.000Z", "transaction": "01a10bb2-f540-73df-ad6e-472512fca4ed"}	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	01a217ac-5c62-759f-9e56-10baa69b6180	283	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 283, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"outcome": "no_access", "closed_at": "2026-10-07T07:59:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T07:59:00.000Z", "transaction": "01a1155f-75a0-72db-96ae-4caebfc24715"}	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	01a217ac-5c62-759f-9e56-10baa69b6180	284	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 284, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0", "person": "01a0dd88-6e48-752e-8744-d3c0c234472f", "officer": null, "service": "524", "reference": "WES-0DEM-0008-2", "received_at": "2026-11-12T14:31:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337"}	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	01a217ac-5c62-759f-9e56-10baa69b6180	285	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 285, "record": "01a1d02b-48a0-71a6-97b4-49d59f40007e", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285"}	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d40-8d54-19000ee95a3a	01a217ac-5c62-759f-9e56-10baa69b6180	286	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 286, "record": "01a1d02b-48a0-79e5-8140-e6b1718f4fb3", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "2026-11-12", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7d40-8d54-19000ee95a3a"}	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "reason": null, "clashes": [], "verdict": "applied", "position": 276}	276	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	01a217ac-5c62-759f-9e56-10baa69b6180	287	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 287, "record": "01a1d02b-48a0-728d-90cb-7fc0c80035e4", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031"}	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "reason": null, "clashes": [], "verdict": "applied", "position": 277}	277	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	01a217ac-5c62-759f-9e56-10baa69b6180	288	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 288, "record": "01a1d02b-48a0-7d26-a112-ad73ec5eeb42", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d"}	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "reason": null, "clashes": [], "verdict": "applied", "position": 278}	278	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-765a-81fa-0627811580bc	01a217ac-5c62-759f-9e56-10baa69b6180	289	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 289, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-12T14:31:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-765a-81fa-0627811580bc"}	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	01a217ac-5c62-759f-9e56-10baa69b6180	290	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 290, "record": "01a1d02b-48a0-7e7f-a982-148c1f1ef074", "values": {"person": "01a0dd88-6e48-752e-8744-d3c0c234472f", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7366-b536-74fffc570dd0"}	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "reason": null, "clashes": [], "verdict": "applied", "position": 280}	280	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7847-ac56-43f2a92daea2	01a217ac-5c62-759f-9e56-10baa69b6180	291	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 291, "record": "01a1d02b-48a0-7627-b27c-fa11d1bc7a14", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7847-ac56-43f2a92daea2"}	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "reason": null, "clashes": [], "verdict": "applied", "position": 281}	281	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d046-bfe0-7b77-905b-490a224adc1f	01a217ac-5c62-759f-9e56-10baa69b6180	292	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 292, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"ended_at": "2026-11-12T15:01:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T15:01:00.000Z", "transaction": "01a1d046-bfe0-7b77-905b-490a224adc1f"}	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	01a217ac-5c62-759f-9e56-10baa69b6180	293	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 293, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:41:00.000Z", "transaction": "01a1d034-7060-7fc4-b398-63efcf019ed9"}	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	01a217ac-5c62-759f-9e56-10baa69b6180	294	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 294, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T09:56:00.000Z", "transaction": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee"}	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	01a217ac-5c62-759f-9e56-10baa69b6180	295	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 295, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"outcome": "collected", "closed_at": "2026-11-14T04:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-14T04:15:00.000Z", "transaction": "01a1d844-09a0-7ebe-abac-4a78abec2357"}	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	01a217ac-5c62-759f-9e56-10baa69b6180	296	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 296, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dd88-6e48-7942-97da-e38d9d643c25", "person": "01a0dd88-6e48-7421-a9b4-8c0eff6b0446", "officer": null, "service": "524", "reference": "WES-0DEM-0009-5", "received_at": "2026-11-20T15:17:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-78f0-afc8-7104212d7797"}	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-736d-bd0b-6da50b7b0e03	01a217ac-5c62-759f-9e56-10baa69b6180	297	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 297, "record": "01a1f988-45e0-7c0d-b434-cdaa04102605", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-736d-bd0b-6da50b7b0e03"}	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "reason": null, "clashes": [], "verdict": "applied", "position": 283}	283	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ecb-9285-402189e598ba	01a217ac-5c62-759f-9e56-10baa69b6180	298	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 298, "record": "01a1f988-45e0-7baf-92a9-59a464d94b3e", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "2026-11-20", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ecb-9285-402189e598ba"}	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "reason": null, "clashes": [], "verdict": "applied", "position": 284}	284	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ad8-93bd-b673181230ae	01a217ac-5c62-759f-9e56-10baa69b6180	299	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 299, "record": "01a1f988-45e0-73e7-a870-fbaf561478e4", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ad8-93bd-b673181230ae"}	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "reason": null, "clashes": [], "verdict": "applied", "position": 285}	285	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	01a217ac-5c62-759f-9e56-10baa69b6180	300	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 300, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-20T15:17:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9"}	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	01a217ac-5c62-759f-9e56-10baa69b6180	301	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 301, "record": "01a1f988-45e0-730a-8083-12489866ba58", "values": {"person": "01a0dd88-6e48-7421-a9b4-8c0eff6b0446", "contact": "01a1f988-45e0-7713-9571-84186c33e05d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-762a-827e-cca2d8ebc32d"}	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "reason": null, "clashes": [], "verdict": "applied", "position": 287}	287	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7a89-9c17-5a9a3b937128	01a217ac-5c62-759f-9e56-10baa69b6180	302	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 302, "record": "01a1f988-45e0-7325-9c4c-c59d859693e9", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "contact": "01a1f988-45e0-7713-9571-84186c33e05d", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7a89-9c17-5a9a3b937128"}	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "reason": null, "clashes": [], "verdict": "applied", "position": 288}	288	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	01a217ac-5c62-759f-9e56-10baa69b6180	303	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 303, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"ended_at": "2026-11-20T16:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T16:07:00.000Z", "transaction": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11"}	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	01a217ac-5c62-759f-9e56-10baa69b6180	304	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 304, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"outcome": "no_access", "closed_at": "2026-11-20T18:52:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T18:52:00.000Z", "transaction": "01a1fa4d-1c80-72d6-9c50-e95fd584b246"}	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	01a217ac-5c62-759f-9e56-10baa69b6180	305	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 305, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dd88-6e48-73b1-987f-d2803bab6c39", "person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06", "officer": null, "service": "524", "reference": "WES-0DEM-0010-E", "received_at": "2026-10-01T13:30:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7d7a-8300-089acbf293e6"}	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	01a217ac-5c62-759f-9e56-10baa69b6180	306	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 306, "record": "01a0f7a8-57c0-74d2-a567-43ec928b7f14", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "food", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde"}	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "reason": null, "clashes": [], "verdict": "applied", "position": 290}	290	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	01a217ac-5c62-759f-9e56-10baa69b6180	307	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 307, "record": "01a0f7a8-57c0-7f61-b87b-281c5a29396e", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "2026-10-01", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596"}	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "reason": null, "clashes": [], "verdict": "applied", "position": 291}	291	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	01a217ac-5c62-759f-9e56-10baa69b6180	308	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 308, "record": "01a0f7a8-57c0-7df3-a8ec-6b3cf299414d", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f"}	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "reason": null, "clashes": [], "verdict": "applied", "position": 292}	292	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78e6-96de-7db5989bd675	01a217ac-5c62-759f-9e56-10baa69b6180	309	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 309, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-01T13:30:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78e6-96de-7db5989bd675"}	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	01a217ac-5c62-759f-9e56-10baa69b6180	310	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 310, "record": "01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba", "values": {"person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-79b7-9d72-0b1410dca628"}	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "reason": null, "clashes": [], "verdict": "applied", "position": 294}	294	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7641-aa45-f8d35c69467e	01a217ac-5c62-759f-9e56-10baa69b6180	311	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 311, "record": "01a0f7a8-57c0-7c6b-8a76-9e0ac9814899", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7641-aa45-f8d35c69467e"}	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "reason": null, "clashes": [], "verdict": "applied", "position": 295}	295	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7bc-7c00-7ca6-8513-e54effae81dc	01a217ac-5c62-759f-9e56-10baa69b6180	312	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 312, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"ended_at": "2026-10-01T13:52:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:52:00.000Z", "transaction": "01a0f7bc-7c00-7ca6-8513-e54effae81dc"}	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a217ac-5c62-759f-9e56-10baa69b6180	313	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 313, "record": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "values": {"at": "2026-10-01T14:47:00.000Z", "case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "kind": "note", "text": "Asked us to ring back after 4, at work until then.", "what": "note", "person": "01a0dd88-6e48-7d3c-8bb6-62a8c979cb06", "officer": "01990000-0000-7000-8000-000000000023"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T14:47:00.000Z", "transaction": "01a0f7ee-d6a0-787a-92e5-92740974ba91"}	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "reason": null, "clashes": [], "verdict": "applied", "position": 296}	296	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	01a217ac-5c62-759f-9e56-10baa69b6180	314	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 314, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"outcome": "wrong_items", "closed_at": "2026-10-02T12:13:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T12:13:00.000Z", "transaction": "01a0fc88-34e0-708e-8d06-ae30c012c0ac"}	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7293-ac2f-23e100df3854	01a217ac-5c62-759f-9e56-10baa69b6180	315	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 315, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-19T16:57:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7293-ac2f-23e100df3854"}	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	01a217ac-5c62-759f-9e56-10baa69b6180	316	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 316, "record": "01a15518-5360-75c5-9335-2971e8ec6597", "values": {"person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806", "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7e54-a569-aa4536c499d2"}	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "reason": null, "clashes": [], "verdict": "applied", "position": 298}	298	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7511-a76b-00ec1b9e778d	01a217ac-5c62-759f-9e56-10baa69b6180	317	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 317, "record": "01a15518-5360-796c-a5f1-7f9a94883ba1", "values": {"case": null, "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7511-a76b-00ec1b9e778d"}	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "reason": null, "clashes": [], "verdict": "applied", "position": 299}	299	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a15534-b500-76ba-8236-47d0dde63f07	01a217ac-5c62-759f-9e56-10baa69b6180	318	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 318, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"ended_at": "2026-10-19T17:28:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T17:28:00.000Z", "transaction": "01a15534-b500-76ba-8236-47d0dde63f07"}	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7f83-812d-512f43f89eed	01a217ac-5c62-759f-9e56-10baa69b6180	319	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 319, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-06T13:38:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7f83-812d-512f43f89eed"}	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	01a217ac-5c62-759f-9e56-10baa69b6180	320	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 320, "record": "01a1116f-76c0-748a-8ce6-2ebd65a4fe7e", "values": {"person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806", "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-79e7-892c-3f4592e2ab5a"}	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "reason": null, "clashes": [], "verdict": "applied", "position": 301}	301	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7efb-a786-ba332b9e8e92	01a217ac-5c62-759f-9e56-10baa69b6180	321	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 321, "record": "01a1116f-76c0-7b54-932d-93a4155efa9f", "values": {"case": null, "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7efb-a786-ba332b9e8e92"}	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "reason": null, "clashes": [], "verdict": "applied", "position": 302}	302	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a11175-df60-769d-846d-7598f3d05037	01a217ac-5c62-759f-9e56-10baa69b6180	322	{"id": "01a11175-df60-769d-846d-7598f3d05037", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 322, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"ended_at": "2026-10-06T13:45:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:45:00.000Z", "transaction": "01a11175-df60-769d-846d-7598f3d05037"}	{"id": "01a11175-df60-769d-846d-7598f3d05037", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7cfb-9f9e-5384c99305c8	01a217ac-5c62-759f-9e56-10baa69b6180	323	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 323, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-23T13:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7cfb-9f9e-5384c99305c8"}	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	01a217ac-5c62-759f-9e56-10baa69b6180	324	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 324, "record": "01a2088b-a820-7d24-b433-53b0f9d36e2e", "values": {"person": "01a0dd88-6e48-74a8-9d29-6588571ceeee", "contact": "01a2088b-a820-74d2-831c-27cebcd00477"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-78cc-933b-6bab8b2db754"}	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "reason": null, "clashes": [], "verdict": "applied", "position": 304}	304	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7843-9c00-9da54bc9afd3	01a217ac-5c62-759f-9e56-10baa69b6180	325	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 325, "record": "01a2088b-a820-7ed1-96f4-4f8150c1e48a", "values": {"case": null, "contact": "01a2088b-a820-74d2-831c-27cebcd00477", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7843-9c00-9da54bc9afd3"}	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "reason": null, "clashes": [], "verdict": "applied", "position": 305}	305	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a208b8-8480-7710-8906-4139221ce34e	01a217ac-5c62-759f-9e56-10baa69b6180	326	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 326, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"ended_at": "2026-11-23T14:04:00.000Z", "avoidable": "repeat_information"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T14:04:00.000Z", "transaction": "01a208b8-8480-7710-8906-4139221ce34e"}	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	01a217ac-5c62-759f-9e56-10baa69b6180	327	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 327, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-06T09:01:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e"}	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	01a217ac-5c62-759f-9e56-10baa69b6180	328	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 328, "record": "01a11071-dce0-76ca-869f-0a4bdf777ac9", "values": {"person": "01a0dd88-6e48-7d80-be85-b0a9b4e9a806", "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7e73-b919-c8b52f32ebdb"}	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "reason": null, "clashes": [], "verdict": "applied", "position": 307}	307	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7f94-a14a-a97c96629599	01a217ac-5c62-759f-9e56-10baa69b6180	329	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 329, "record": "01a11071-dce0-71d4-bb9b-56ae328a7f0c", "values": {"case": null, "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7f94-a14a-a97c96629599"}	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "reason": null, "clashes": [], "verdict": "applied", "position": 308}	308	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a1107d-c3c0-71f6-8198-f9cc96338789	01a217ac-5c62-759f-9e56-10baa69b6180	330	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 330, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"ended_at": "2026-10-06T09:14:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:14:00.000Z", "transaction": "01a1107d-c3c0-71f6-8198-f9cc96338789"}	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a13492-8520-7fb4-8392-38450264e491	01a217ac-5c62-759f-9e56-10baa69b6180	331	{"id": "01a13492-8520-7fb4-8392-38450264e491", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 331, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-13T09:23:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-7fb4-8392-38450264e491"}	{"id": "01a13492-8520-7fb4-8392-38450264e491", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	01a217ac-5c62-759f-9e56-10baa69b6180	332	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 332, "record": "01a13492-8520-72a0-8842-7a407d1e2aff", "values": {"person": "01a0dd88-6e48-7e8c-aa2d-551f65b184f7", "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-78d7-a610-3b1e40d924ad"}	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "reason": null, "clashes": [], "verdict": "applied", "position": 310}	310	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a13492-8520-715b-a32a-9e7bc3c42754	01a217ac-5c62-759f-9e56-10baa69b6180	333	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 333, "record": "01a13492-8520-73ac-8259-794a0a34c449", "values": {"case": null, "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-715b-a32a-9e7bc3c42754"}	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "reason": null, "clashes": [], "verdict": "applied", "position": 311}	311	2026-11-26 11:45:01.886384+00
01990000-0000-7000-8000-000000000001	01a134bf-6180-72c7-912c-92268638c26b	01a217ac-5c62-759f-9e56-10baa69b6180	334	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a217ac-5c62-759f-9e56-10baa69b6180", "number": 334, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"ended_at": "2026-10-13T10:12:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T10:12:00.000Z", "transaction": "01a134bf-6180-72c7-912c-92268638c26b"}	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 11:45:01.886384+00
\.


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.letter (council, id, scope, "position", writers, "case", person, template, template_version, language, sha256, pages, size, officer, final_at) FROM stdin;
\.


--
-- Data for Name: marker; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.marker (council, id, scope, "position", writers, kind, instruction, person, place, level, incident, proposed_by, approved_by, review_on, ended_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bd0-ae63-5d0dc2485eaa	council	212	{"kind": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "level": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "incident": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "review_on": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "approved_by": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "instruction": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"], "proposed_by": [212, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	two_officers	Two officers for visits. Dog loose, ring 10 minutes before.	\N	01990000-0000-7000-8000-000000000041	2	Dog at the gate when the crew came to change the bin.	01990000-0000-7000-8000-000000000022	01990000-0000-7000-8000-000000000023	2026-12-26	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fd3-8fdc-3a81c2eba580	council	213	{"kind": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "level": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "incident": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "review_on": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "approved_by": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "instruction": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"], "proposed_by": [213, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dd88-6e48-71ba-8228-3d15a9ec0806	1	Told by the tenant	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-10-27	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-723f-a323-1fe920bf8361	council	214	{"kind": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "level": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "incident": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "review_on": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "approved_by": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "instruction": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"], "proposed_by": [214, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dd88-6e48-7942-97da-e38d9d643c25	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-01-30	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71da-af4c-dfb52c0dacc3	council	215	{"kind": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "level": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "incident": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "review_on": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "approved_by": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "instruction": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"], "proposed_by": [215, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	two_officers	Two officers for visits. Meet at the corner and go in together.	\N	01a0dd88-6e48-73b1-987f-d2803bab6c39	2	Visit report	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-09-15	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c60-8115-a71d53e0472c	council	216	{"kind": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "level": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "place": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "incident": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "review_on": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "approved_by": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "instruction": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"], "proposed_by": [216, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dd88-6e48-7f04-825b-413f8a9a021e	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-07-05	\N
\.


--
-- Data for Name: occupancy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.occupancy (council, id, scope, "position", writers, person, place, capacity, since, until) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78fb-8703-806984c81999	council	41	{"place": [41, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [41, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d01-bc24-0d4969d495dd	council	44	{"place": [44, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [44, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7dc4-ae47-dc0e959f3a51	council	48	{"place": [48, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [48, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000033	01990000-0000-7000-8000-000000000042	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71c1-84c5-b4763fe31d03	council	52	{"place": [52, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [52, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d13-99ed-17e3cc0e95ee	01a0dd88-6e48-7d5f-a4b0-6ce60741c7a8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7745-8b63-e0efb62ac1fe	council	55	{"place": [55, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [55, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-711d-8a50-12dc582c18c9	01a0dd88-6e48-707d-9143-1193e6c3f339	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-782a-baeb-41a5e65a8149	council	58	{"place": [58, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [58, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7060-9d3b-993f79490eab	01a0dd88-6e48-7f04-825b-413f8a9a021e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7367-b7c8-82f4202cc828	council	62	{"place": [62, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [62, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7736-843f-dda7b1eedaff	01a0dd88-6e48-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-731a-9766-99cc6ed5d1bf	council	67	{"place": [67, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [67, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7f64-b7b4-000bd1c51f86	01a0dd88-6e48-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77c2-88c9-da8aafe673f6	council	70	{"place": [70, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [70, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ac9-843b-aac536891eeb	01a0dd88-6e48-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7129-a816-de060a04ef48	council	74	{"place": [74, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [74, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-74a8-9d29-6588571ceeee	01a0dd88-6e48-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73de-ae4e-cf4b2ad9a40a	council	79	{"place": [79, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [79, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	01a0dd88-6e48-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f85-913d-d1a6e9d40f2b	council	83	{"place": [83, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [83, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-70a1-9142-3286a6ecc31f	01a0dd88-6e48-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a4a-9309-0287a6ea2981	council	86	{"place": [86, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [86, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	01a0dd88-6e48-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7243-bc22-22d22649c1b0	council	92	{"place": [92, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [92, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	01a0dd88-6e48-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73f6-aaf3-8c2fdcb284f8	council	96	{"place": [96, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [96, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ac3-8dc9-86669f9f80d0	01a0dd88-6e48-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e4a-803a-f5065136bf62	council	101	{"place": [101, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [101, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7b10-8ff4-4f6504d75988	01a0dd88-6e48-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e23-8adf-f918c41a66d9	council	104	{"place": [104, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [104, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-70c4-b82f-21e4a57b7700	01a0dd88-6e48-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7157-a9b1-61f4bca5f87b	council	109	{"place": [109, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [109, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-77e8-8d58-9a58c842c19a	01a0dd88-6e48-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-788a-99c6-1aa86e671698	council	112	{"place": [112, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [112, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7e8c-aa2d-551f65b184f7	01a0dd88-6e48-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7918-9e39-ef8e062ebc92	council	118	{"place": [118, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [118, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7c1e-95f2-ee554fa69611	01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bb3-8878-68fa56e0a246	council	121	{"place": [121, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [121, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-752e-8744-d3c0c234472f	01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-700e-86b4-6f015c03151c	council	124	{"place": [124, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [124, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fce-b64e-172fbea01ca0	01a0dd88-6e48-7e93-947d-380d81f9c1f6	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7829-b794-09b92b6c5763	council	129	{"place": [129, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [129, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-72db-98a5-0636452fac9a	01a0dd88-6e48-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-782d-b7ca-b1f95e42e3e0	council	133	{"place": [133, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [133, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-79ad-869a-8a20b05c4a59	01a0dd88-6e48-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-771a-9442-f362f919cb32	council	138	{"place": [138, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [138, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	01a0dd88-6e48-764a-815a-47c5f0dfb4a5	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79cf-a31e-1292f6d0ac1d	council	143	{"place": [143, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [143, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7658-ba45-48f21b3c137b	01a0dd88-6e48-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7eb1-8986-f3a6948b82b1	council	148	{"place": [148, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [148, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7361-a3bc-6601947678f5	01a0dd88-6e48-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7313-987a-bbffd12ff4bf	council	153	{"place": [153, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [153, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-703b-a7f5-24f34dabb96d	01a0dd88-6e48-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7343-ab2c-79d40f078f6c	council	158	{"place": [158, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [158, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-789d-a9a3-6e9a8c0354be	01a0dd88-6e48-75dc-ac4a-3698aa2ca1af	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73ef-9765-194f6cc1aeaf	council	164	{"place": [164, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [164, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7065-b232-80c3e1df6f91	01a0dd88-6e48-7bce-acab-1a6bc69d4bd8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a6b-8c88-ebd1d0a079f5	council	168	{"place": [168, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [168, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-74ab-bdbb-37b8d4e4db03	01a0dd88-6e48-71ba-8228-3d15a9ec0806	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-756a-bf24-642492e38012	council	173	{"place": [173, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [173, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	01a0dd88-6e48-75ed-a4ac-5db9d707107e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76eb-9ca1-284f82f01b58	council	178	{"place": [178, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [178, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	01a0dd88-6e48-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77cb-a046-3f9f83a81a4e	council	182	{"place": [182, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [182, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	01a0dd88-6e48-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ed7-918d-a490f08b5652	council	186	{"place": [186, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [186, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7831-8d7a-b56dd265bcd7	01a0dd88-6e48-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7563-84c5-475d7b3e5daa	council	191	{"place": [191, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [191, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ef9-8813-fcaa66f292ed	01a0dd88-6e48-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f8b-b308-5db87dcada54	council	195	{"place": [195, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [195, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	01a0dd88-6e48-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-736f-8953-0f5e0c346fdf	council	201	{"place": [201, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [201, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-737e-8cb2-52440d05f982	01a0dd88-6e48-73a2-8092-b4d42b28fef0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ed1-98cd-091ba843a823	council	206	{"place": [206, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [206, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fdf-af65-f0f8e350835f	01a0dd88-6e48-7eba-8a24-5e6b33138131	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73dd-b875-e73f995880fb	council	211	{"place": [211, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [211, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7a16-8f93-d205686032b8	01a0dd88-6e48-7eba-8a24-5e6b33138131	resident	\N	\N
\.


--
-- Data for Name: officer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.officer (council, id, scope, "position", writers, username, name, role, team) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	council	5	{}	abi	Abi Bevan	officer	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	council	6	{}	jo	Jo Mistry	officer	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	council	7	{}	lena	Lena Osei	supervisor	01990000-0000-7000-8000-000000000013
\.


--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.party (council, id, scope, "position", writers, contact, person, capacity) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7178-93ce-db3b58d51a05	council	221	{"person": [221, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [221, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1e919-6cc0-724b-851d-7956e60b483d	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-764f-af13-e6958927b27d	council	229	{"person": [229, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [229, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a15e22-c760-7205-b925-de5f4301b666	council	232	{"person": [232, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [232, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a15e22-c760-789d-801b-0277051dcf52	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a21738-fb20-7027-b3cc-3e09898b2252	council	239	{"person": [239, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [239, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	self
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7577-90ee-4266c1000bea	council	247	{"person": [247, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [247, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	01990000-0000-7000-8000-000000000032	self
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7264-a00e-1425d6f9abcd	council	254	{"person": [254, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [254, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	self
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7517-93a4-278bb5205660	council	264	{"person": [264, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [264, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	01a0dd88-6e48-70c4-b82f-21e4a57b7700	self
01990000-0000-7000-8000-000000000001	01a10bab-a240-761d-a7c7-79bbbf109e08	council	272	{"person": [272, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [272, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a10bab-a240-7c94-a730-4c5f13c01044	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	self
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7e7f-a982-148c1f1ef074	council	280	{"person": [280, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [280, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a0dd88-6e48-752e-8744-d3c0c234472f	self
01990000-0000-7000-8000-000000000001	01a1f988-45e0-730a-8083-12489866ba58	council	287	{"person": [287, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [287, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1f988-45e0-7713-9571-84186c33e05d	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	self
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	council	294	{"person": [294, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [294, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	self
01990000-0000-7000-8000-000000000001	01a15518-5360-75c5-9335-2971e8ec6597	council	298	{"person": [298, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [298, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	council	301	{"person": [301, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [301, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a2088b-a820-7d24-b433-53b0f9d36e2e	council	304	{"person": [304, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [304, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a2088b-a820-74d2-831c-27cebcd00477	01a0dd88-6e48-74a8-9d29-6588571ceeee	self
01990000-0000-7000-8000-000000000001	01a11071-dce0-76ca-869f-0a4bdf777ac9	council	307	{"person": [307, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [307, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a13492-8520-72a0-8842-7a407d1e2aff	council	310	{"person": [310, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [310, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a0dd88-6e48-7e8c-aa2d-551f65b184f7	self
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (council, id, scope, "position", writers, born, language, needs, pinned, died_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000031	council	38	{"born": [38, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [38, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [38, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [38, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1951-03-12	cy	["large_print_18", "text_relay"]	Ring after 10, hearing aid in by then.	\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000032	council	42	{"born": [42, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [42, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [42, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [42, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1979-06-30	cy	[]		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000033	council	45	{"born": [45, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [45, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [45, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [45, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1987-03-27	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d13-99ed-17e3cc0e95ee	council	49	{"born": [49, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [49, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [49, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [49, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1976-10-04	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-711d-8a50-12dc582c18c9	council	53	{"born": [53, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [53, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [53, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [53, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1988-02-02	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7060-9d3b-993f79490eab	council	56	{"born": [56, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [56, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [56, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [56, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1994-09-09	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7736-843f-dda7b1eedaff	council	59	{"born": [59, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [59, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [59, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [59, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1995-03-19	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f64-b7b4-000bd1c51f86	council	63	{"born": [63, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [63, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [63, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [63, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1946-03-12	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ac9-843b-aac536891eeb	council	68	{"born": [68, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [68, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [68, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [68, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74a8-9d29-6588571ceeee	council	71	{"born": [71, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [71, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [71, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [71, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1980-04-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	council	75	{"born": [75, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [75, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [75, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [75, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1964-09-25	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70a1-9142-3286a6ecc31f	council	80	{"born": [80, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [80, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [80, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [80, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1980-09-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	council	84	{"born": [84, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [84, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [84, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [84, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	2011-12-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	council	87	{"born": [87, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [87, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [87, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [87, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1986-11-07	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ac3-8dc9-86669f9f80d0	council	93	{"born": [93, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [93, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [93, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [93, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1943-05-01	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b10-8ff4-4f6504d75988	council	97	{"born": [97, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [97, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [97, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [97, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1962-05-20	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-70c4-b82f-21e4a57b7700	council	102	{"born": [102, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [102, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [102, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [102, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1995-12-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77e8-8d58-9a58c842c19a	council	105	{"born": [105, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [105, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [105, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [105, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1983-04-01	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e8c-aa2d-551f65b184f7	council	110	{"born": [110, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [110, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [110, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [110, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1971-12-05	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c1e-95f2-ee554fa69611	council	113	{"born": [113, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [113, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [113, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [113, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1986-05-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-752e-8744-d3c0c234472f	council	119	{"born": [119, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [119, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [119, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [119, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1944-04-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fce-b64e-172fbea01ca0	council	122	{"born": [122, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [122, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [122, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [122, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1997-05-06	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72db-98a5-0636452fac9a	council	125	{"born": [125, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [125, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [125, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [125, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1988-06-28	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79ad-869a-8a20b05c4a59	council	130	{"born": [130, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [130, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [130, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [130, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1971	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	council	134	{"born": [134, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [134, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [134, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [134, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1975-05-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7658-ba45-48f21b3c137b	council	139	{"born": [139, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [139, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [139, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [139, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1959-10-16	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7361-a3bc-6601947678f5	council	144	{"born": [144, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [144, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [144, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [144, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1972-05-09	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-703b-a7f5-24f34dabb96d	council	149	{"born": [149, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [149, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [149, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [149, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1991-08-23	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-789d-a9a3-6e9a8c0354be	council	154	{"born": [154, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [154, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [154, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [154, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1963-05-14	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7065-b232-80c3e1df6f91	council	159	{"born": [159, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [159, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [159, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [159, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74ab-bdbb-37b8d4e4db03	council	165	{"born": [165, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [165, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [165, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [165, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1982-02-12	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	council	169	{"born": [169, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [169, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [169, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [169, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1961-03-17	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	council	174	{"born": [174, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [174, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [174, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [174, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1982-06-28	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	council	179	{"born": [179, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [179, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [179, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [179, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1976-04-13	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7831-8d7a-b56dd265bcd7	council	183	{"born": [183, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [183, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [183, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [183, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1973-02-16	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ef9-8813-fcaa66f292ed	council	187	{"born": [187, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [187, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [187, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [187, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1946-08-15	en	["interpreter"]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	council	192	{"born": [192, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [192, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [192, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [192, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-737e-8cb2-52440d05f982	council	196	{"born": [196, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [196, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [196, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [196, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1967-10-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fdf-af65-f0f8e350835f	council	202	{"born": [202, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [202, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [202, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [202, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1945-05-18	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a16-8f93-d205686032b8	council	207	{"born": [207, "01a217ac-5c62-759f-9e56-10baa69b6180"], "needs": [207, "01a217ac-5c62-759f-9e56-10baa69b6180"], "pinned": [207, "01a217ac-5c62-759f-9e56-10baa69b6180"], "language": [207, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	1952-07-03	en	[]		\N
\.


--
-- Data for Name: person_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person_name (council, id, scope, "position", writers, person, "full", kind) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c89-a239-7bc701762741	council	39	{"full": [39, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [39, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [39, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000031	Rhiannon Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78de-91eb-79fa5d5f576c	council	43	{"full": [43, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [43, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [43, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000032	Gethin Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79cf-8954-6b439f9d0129	council	46	{"full": [46, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [46, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [46, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01990000-0000-7000-8000-000000000033	Tomos Adeyemi	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ac7-b18d-d1eed77c96c0	council	50	{"full": [50, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [50, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [50, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d13-99ed-17e3cc0e95ee	Carys Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72b3-b3b3-7f32870266c4	council	54	{"full": [54, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [54, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [54, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-711d-8a50-12dc582c18c9	Carys Leare	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7303-8bd3-f5e06bc15385	council	57	{"full": [57, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [57, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [57, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7060-9d3b-993f79490eab	Lyra Millard	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7acd-a518-093d07dbf924	council	60	{"full": [60, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [60, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [60, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7736-843f-dda7b1eedaff	Nia Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7de3-93f2-1dcc2be88b46	council	64	{"full": [64, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [64, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [64, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7f64-b7b4-000bd1c51f86	Caron Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7582-8c31-406deea3d685	council	69	{"full": [69, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [69, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [69, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ac9-843b-aac536891eeb	Yusuf Merriweather	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f47-878f-ec459a9e994c	council	72	{"full": [72, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [72, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [72, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-74a8-9d29-6588571ceeee	Helen Barraclough	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7174-83b9-6d91aba018ea	council	76	{"full": [76, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [76, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [76, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d3c-8bb6-62a8c979cb06	Beth Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74bb-acf4-5ccbfb8a99a2	council	81	{"full": [81, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [81, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [81, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-70a1-9142-3286a6ecc31f	Chloe Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fb8-96e3-e38047e1a38b	council	85	{"full": [85, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [85, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [85, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-73f0-b2ff-d03d4eac98d6	Ciarán Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-702a-a2a8-66b40581f255	council	88	{"full": [88, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [88, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [88, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	Thomas McGinty	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7781-be46-5b195bf3f74d	council	89	{"full": [89, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [89, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [89, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7de2-8d1b-c13a449fd49b	Jacko McGinty	preferred
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fca-bf05-f8faf1878d5f	council	94	{"full": [94, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [94, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [94, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ac3-8dc9-86669f9f80d0	Karen Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7899-aec1-5d384c867062	council	95	{"full": [95, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [95, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [95, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ac3-8dc9-86669f9f80d0	Lottie Villiers	preferred
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7234-a008-749797f2a702	council	98	{"full": [98, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [98, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [98, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7b10-8ff4-4f6504d75988	Sarah Ingleby	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e0a-a531-9f4782fe3a4a	council	103	{"full": [103, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [103, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [103, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-70c4-b82f-21e4a57b7700	Hannah Thornycroft	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7625-9915-50ffa310a849	council	106	{"full": [106, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [106, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [106, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-77e8-8d58-9a58c842c19a	Wanda Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-77cf-a8ac-abff9f55c5fc	council	111	{"full": [111, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [111, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [111, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7e8c-aa2d-551f65b184f7	Zainab Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7dc7-8a84-ebca72470add	council	114	{"full": [114, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [114, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [114, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7c1e-95f2-ee554fa69611	Fatima Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7599-b315-d969b7ccba58	council	120	{"full": [120, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [120, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [120, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-752e-8744-d3c0c234472f	John Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79e9-b30b-19ec2b999f07	council	123	{"full": [123, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [123, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [123, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fce-b64e-172fbea01ca0	Jean Abara	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-702a-9aff-956cc6ad0327	council	126	{"full": [126, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [126, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [126, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-72db-98a5-0636452fac9a	Rajesh Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e2c-bcbb-5615352c5f80	council	131	{"full": [131, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [131, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [131, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-79ad-869a-8a20b05c4a59	Charlie Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-79f7-9e51-8343e63ea3d6	council	135	{"full": [135, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [135, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [135, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7d80-be85-b0a9b4e9a806	Linda Kettlewell	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-72ff-b48f-e7d31997e8f3	council	140	{"full": [140, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [140, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [140, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7658-ba45-48f21b3c137b	Elis Ogwen	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-797d-bf0f-ad3b5482909f	council	145	{"full": [145, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [145, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [145, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7361-a3bc-6601947678f5	Idris Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7213-9733-230a8660194d	council	150	{"full": [150, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [150, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [150, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-703b-a7f5-24f34dabb96d	Elin Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7eb5-ac93-1d1a8951d454	council	155	{"full": [155, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [155, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [155, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-789d-a9a3-6e9a8c0354be	Haf Puw	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ccd-8000-8e261722ebbe	council	160	{"full": [160, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [160, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [160, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7065-b232-80c3e1df6f91	Paul Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7855-a3a5-22e35ecf615d	council	166	{"full": [166, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [166, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [166, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-74ab-bdbb-37b8d4e4db03	Chloe Swindlehurst	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7143-ace9-d8ede3bba436	council	170	{"full": [170, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [170, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [170, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7bdf-ad78-52ce5d39f1b8	Rebecca Weatherby	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7344-9b60-4336b6f3d08a	council	175	{"full": [175, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [175, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [175, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fa8-9966-a3bbcfcd6902	Samina Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7ffb-973e-cd63d0646cf9	council	180	{"full": [180, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [180, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [180, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7cc4-b056-ddb0f1da2b29	Priya Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7c6f-b885-ce6350c80450	council	184	{"full": [184, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [184, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [184, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7831-8d7a-b56dd265bcd7	Robert Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e60-84b1-5253ab6fe7d5	council	188	{"full": [188, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [188, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [188, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7ef9-8813-fcaa66f292ed	Rita Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7b0d-abb6-85a0bd512b39	council	193	{"full": [193, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [193, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [193, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7421-a9b4-8c0eff6b0446	Claire Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7a6f-b233-f6920c0a78d0	council	197	{"full": [197, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [197, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [197, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-737e-8cb2-52440d05f982	Alasdair Hemmings	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e52-a237-b1967e12f154	council	203	{"full": [203, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [203, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [203, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7fdf-af65-f0f8e350835f	Raymond Venkataraman	legal
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d5a-8864-44510ef54306	council	208	{"full": [208, "01a217ac-5c62-759f-9e56-10baa69b6180"], "kind": [208, "01a217ac-5c62-759f-9e56-10baa69b6180"], "person": [208, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0dd88-6e48-7a16-8f93-d205686032b8	James Satterthwaite	legal
\.


--
-- Data for Name: property; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.property (council, id, scope, "position", writers, uprn, lines, postcode, usrn, easting, northing, custodian) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000041	council	8	{"uprn": [8, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [8, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [8, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [8, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000004217	Tŷ Dŵr\n4 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7103-8386-bbc4cd613e30	council	9	{"uprn": [9, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [9, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [9, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [9, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000004215	2 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-778d-b311-d8a3c2ce6f44	council	10	{"uprn": [10, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [10, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [10, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [10, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000004219	6 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000042	council	11	{"uprn": [11, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [11, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [11, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [11, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000010402	11 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7d5f-a4b0-6ce60741c7a8	council	12	{"uprn": [12, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [12, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [12, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [12, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000010400	9 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-700b-8464-7159c324c985	council	13	{"uprn": [13, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [13, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [13, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [13, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000010405	14 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73ab-8d44-7e35b8b6d8fe	council	14	{"uprn": [14, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [14, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [14, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [14, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000010388	Llŷr Mill\nDock Road\nWestmere	LD29 4QD	90000103			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-707d-9143-1193e6c3f339	council	15	{"uprn": [15, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [15, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [15, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [15, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000010512	17 Millbrook Close\nWestmere	LD29 7TA	90000105			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f04-825b-413f8a9a021e	council	16	{"uprn": [16, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [16, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [16, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [16, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000010630	30 Castle Street\nWestmere	LD29 1DE	90000106			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-76c3-b813-0c4237730edf	council	17	{"uprn": [17, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [17, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [17, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [17, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020000	1 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7703-8381-e88f38c0c8fd	council	18	{"uprn": [18, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [18, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [18, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [18, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020001	2 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73b1-987f-d2803bab6c39	council	19	{"uprn": [19, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [19, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [19, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [19, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020002	3 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74a3-b3c6-4af775a89294	council	20	{"uprn": [20, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [20, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [20, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [20, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020003	4 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-78e7-aa90-a8f0d66b829e	council	21	{"uprn": [21, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [21, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [21, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [21, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020004	5 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7fe2-a11d-459a2f978d87	council	22	{"uprn": [22, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [22, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [22, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [22, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020005	6 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7552-be3e-dc0a1ef2a4f0	council	23	{"uprn": [23, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [23, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [23, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [23, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020006	7 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e93-947d-380d81f9c1f6	council	24	{"uprn": [24, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [24, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [24, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [24, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020007	The Laurels\n8 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7f92-966b-aea148beab13	council	25	{"uprn": [25, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [25, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [25, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [25, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020008	9 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-764a-815a-47c5f0dfb4a5	council	26	{"uprn": [26, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [26, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [26, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [26, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020009	10 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7be4-be24-34e37af027bc	council	27	{"uprn": [27, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [27, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [27, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [27, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020010	11 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-75dc-ac4a-3698aa2ca1af	council	28	{"uprn": [28, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [28, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [28, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [28, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020011	Flat 1\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7bce-acab-1a6bc69d4bd8	council	29	{"uprn": [29, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [29, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [29, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [29, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020012	Flat 2\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-71ba-8228-3d15a9ec0806	council	30	{"uprn": [30, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [30, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [30, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [30, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020013	Flat 3\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-75ed-a4ac-5db9d707107e	council	31	{"uprn": [31, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [31, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [31, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [31, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020014	15 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-74ec-8b21-fbac78255d68	council	32	{"uprn": [32, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [32, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [32, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [32, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020015	16 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7942-97da-e38d9d643c25	council	33	{"uprn": [33, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [33, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [33, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [33, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020016	17 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-73a2-8092-b4d42b28fef0	council	34	{"uprn": [34, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [34, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [34, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [34, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020017	18 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7eba-8a24-5e6b33138131	council	35	{"uprn": [35, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [35, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [35, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [35, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020018	19 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7582-8386-8a29678a5aa3	council	36	{"uprn": [36, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [36, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [36, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [36, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020019	20 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dd88-6e48-7e8d-b589-a82b5a702cfa	council	37	{"uprn": [37, "01a217ac-5c62-759f-9e56-10baa69b6180"], "usrn": [37, "01a217ac-5c62-759f-9e56-10baa69b6180"], "lines": [37, "01a217ac-5c62-759f-9e56-10baa69b6180"], "postcode": [37, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	999000020020	21 Abbey Street\nWestmere	LD29 0AA	90000000			
\.


--
-- Data for Name: schema_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_version (version) FROM stdin;
2
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (council, family, generation, officer, device, used, access_hash, access_until, refresh_hash, refresh_until, begun_at, used_at) FROM stdin;
01990000-0000-7000-8000-000000000001	01a217ac-7265-7901-a03a-3a3ec634ab2c	0	01990000-0000-7000-8000-000000000021	01a217ac-6e24-7095-8c8b-e42b8707b3e7	t	\\x704c85b27fc3e9e56e1adac8b074d569a4ff05cfabbc4529957deed5cabf3e51	2026-11-26 11:55:07.165177+00	\\x8d1854df1d520965f35e47ce163436ca1731477668456694579f6bf39bef3c93	2026-12-10 11:45:07.165177+00	2026-11-26 11:45:07.165177+00	2026-11-26 11:45:07.165177+00
\.


--
-- Data for Name: sign_in_try; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in_try (name_hash, failed, locked_until) FROM stdin;
\.


--
-- Data for Name: signing_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.signing_key (one, private, made_at) FROM stdin;
t	\\x92393daa332c685aa2506225066dba7d716b00807bc447dbd90598f7795fcf30	2026-11-26 11:44:59.633693+00
\.


--
-- Data for Name: team; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.team (council, id, scope, "position", writers, name, name_cy, services) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000011	council	2	{}	Waste	Gwastraff	["524"]
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000012	council	3	{}	Revenues	Refeniw	["57"]
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000013	council	4	{}	Customer Services	Gwasanaethau Cwsmeriaid	["353"]
\.


--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.topic (council, id, scope, "position", writers, contact, service, outcome, "case") FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	council	222	{"case": [222, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [222, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [222, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [222, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1e919-6cc0-724b-851d-7956e60b483d	57	case_made	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	council	230	{"case": [230, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [230, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [230, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [230, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	524	case_made	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	council	233	{"case": [233, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [233, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [233, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [233, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a15e22-c760-789d-801b-0277051dcf52	57	answered	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-7bf1-a127-53f121f09771	council	240	{"case": [240, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [240, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [240, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [240, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	524	case_made	01a21738-fb20-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	council	248	{"case": [248, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [248, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [248, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [248, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	524	case_made	01a21247-b8e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-706b-8c8b-dd031be59f38	council	255	{"case": [255, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [255, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [255, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [255, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	524	case_made	01a153bc-6ce0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7807-bdf9-117b72dd0d77	council	265	{"case": [265, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [265, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [265, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [265, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	353	case_made	01a20d40-7da0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	01a10bab-a240-7212-98ce-b485974c214f	council	273	{"case": [273, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [273, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [273, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [273, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a10bab-a240-7c94-a730-4c5f13c01044	524	case_made	01a10bab-a240-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	council	281	{"case": [281, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [281, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [281, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [281, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	524	case_made	01a1d02b-48a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7325-9c4c-c59d859693e9	council	288	{"case": [288, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [288, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [288, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [288, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1f988-45e0-7713-9571-84186c33e05d	524	case_made	01a1f988-45e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	council	295	{"case": [295, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [295, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [295, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [295, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	524	case_made	01a0f7a8-57c0-7fd8-909b-ad308044b1fb
01990000-0000-7000-8000-000000000001	01a15518-5360-796c-a5f1-7f9a94883ba1	council	299	{"case": [299, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [299, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [299, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [299, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	524	answered	\N
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7b54-932d-93a4155efa9f	council	302	{"case": [302, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [302, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [302, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [302, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	524	answered	\N
01990000-0000-7000-8000-000000000001	01a2088b-a820-7ed1-96f4-4f8150c1e48a	council	305	{"case": [305, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [305, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [305, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [305, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a2088b-a820-74d2-831c-27cebcd00477	57	answered	\N
01990000-0000-7000-8000-000000000001	01a11071-dce0-71d4-bb9b-56ae328a7f0c	council	308	{"case": [308, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [308, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [308, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [308, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	524	answered	\N
01990000-0000-7000-8000-000000000001	01a13492-8520-73ac-8259-794a0a34c449	council	311	{"case": [311, "01a217ac-5c62-759f-9e56-10baa69b6180"], "contact": [311, "01a217ac-5c62-759f-9e56-10baa69b6180"], "outcome": [311, "01a217ac-5c62-759f-9e56-10baa69b6180"], "service": [311, "01a217ac-5c62-759f-9e56-10baa69b6180"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	57	answered	\N
\.


--
-- Name: feed_position; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_position', 392, true);


--
-- Name: schema_version_version_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.schema_version_version_seq', 1, false);


--
-- Name: account account_council_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_council_username_key UNIQUE (council, username);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (council, officer);


--
-- Name: activity activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (council, id);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: answer answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (council, id);


--
-- Name: audit_check audit_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_check
    ADD CONSTRAINT audit_check_pkey PRIMARY KEY (one);


--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (council, owner);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (council, number);


--
-- Name: audit_rest audit_rest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_rest
    ADD CONSTRAINT audit_rest_pkey PRIMARY KEY (council, device, sent_by, number);


--
-- Name: block block_council_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_council_code_key UNIQUE (council, code);


--
-- Name: block block_council_device_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_council_device_key UNIQUE (council, device);


--
-- Name: block block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.block
    ADD CONSTRAINT block_pkey PRIMARY KEY (council, number);


--
-- Name: case case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."case"
    ADD CONSTRAINT case_pkey PRIMARY KEY (council, id);


--
-- Name: case_reference case_reference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_reference
    ADD CONSTRAINT case_reference_pkey PRIMARY KEY (council, reference);


--
-- Name: conflict conflict_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conflict
    ADD CONSTRAINT conflict_pkey PRIMARY KEY (council, operation, field);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (council, id);


--
-- Name: contact_point contact_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_point
    ADD CONSTRAINT contact_point_pkey PRIMARY KEY (council, id);


--
-- Name: council council_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.council
    ADD CONSTRAINT council_pkey PRIMARY KEY (council, id);


--
-- Name: council_slug council_slug_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.council_slug
    ADD CONSTRAINT council_slug_pkey PRIMARY KEY (slug);


--
-- Name: desk_audit desk_audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_audit
    ADD CONSTRAINT desk_audit_pkey PRIMARY KEY (council, device, number);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (council, id);


--
-- Name: feed_head feed_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_head
    ADD CONSTRAINT feed_head_pkey PRIMARY KEY (council);


--
-- Name: file file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (council, sha256);


--
-- Name: identifier identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (council, id);


--
-- Name: ledger ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (council, operation);


--
-- Name: letter letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (council, id);


--
-- Name: marker marker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.marker
    ADD CONSTRAINT marker_pkey PRIMARY KEY (council, id);


--
-- Name: occupancy occupancy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occupancy
    ADD CONSTRAINT occupancy_pkey PRIMARY KEY (council, id);


--
-- Name: officer officer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_pkey PRIMARY KEY (council, id);


--
-- Name: party party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (council, id);


--
-- Name: person_name person_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_name
    ADD CONSTRAINT person_name_pkey PRIMARY KEY (council, id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (council, id);


--
-- Name: property property_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.property
    ADD CONSTRAINT property_pkey PRIMARY KEY (council, id);


--
-- Name: schema_version schema_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_version
    ADD CONSTRAINT schema_version_pkey PRIMARY KEY (version);


--
-- Name: session session_council_access_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_council_access_hash_key UNIQUE (council, access_hash);


--
-- Name: session session_council_refresh_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_council_refresh_hash_key UNIQUE (council, refresh_hash);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (council, family, generation);


--
-- Name: sign_in_try sign_in_try_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_try
    ADD CONSTRAINT sign_in_try_pkey PRIMARY KEY (name_hash);


--
-- Name: signing_key signing_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_pkey PRIMARY KEY (one);


--
-- Name: team team_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (council, id);


--
-- Name: topic topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (council, id);


--
-- Name: activity_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_feed ON public.activity USING btree (council, scope, "position");


--
-- Name: answer_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answer_feed ON public.answer USING btree (council, scope, "position");


--
-- Name: case_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_feed ON public."case" USING btree (council, scope, "position");


--
-- Name: contact_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_feed ON public.contact USING btree (council, scope, "position");


--
-- Name: contact_point_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_point_feed ON public.contact_point USING btree (council, scope, "position");


--
-- Name: council_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX council_feed ON public.council USING btree (council, scope, "position");


--
-- Name: device_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_feed ON public.device USING btree (council, scope, "position");


--
-- Name: identifier_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX identifier_feed ON public.identifier USING btree (council, scope, "position");


--
-- Name: letter_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_feed ON public.letter USING btree (council, scope, "position");


--
-- Name: marker_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX marker_feed ON public.marker USING btree (council, scope, "position");


--
-- Name: occupancy_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occupancy_feed ON public.occupancy USING btree (council, scope, "position");


--
-- Name: officer_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX officer_feed ON public.officer USING btree (council, scope, "position");


--
-- Name: party_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX party_feed ON public.party USING btree (council, scope, "position");


--
-- Name: person_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_feed ON public.person USING btree (council, scope, "position");


--
-- Name: person_name_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_name_feed ON public.person_name USING btree (council, scope, "position");


--
-- Name: property_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX property_feed ON public.property USING btree (council, scope, "position");


--
-- Name: sign_in_try_old; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_try_old ON public.sign_in_try USING btree (locked_until);


--
-- Name: team_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX team_feed ON public.team USING btree (council, scope, "position");


--
-- Name: topic_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX topic_feed ON public.topic USING btree (council, scope, "position");


--
-- Name: account; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;

--
-- Name: activity; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.activity ENABLE ROW LEVEL SECURITY;

--
-- Name: answer; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.answer ENABLE ROW LEVEL SECURITY;

--
-- Name: audit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_head ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_rest; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_rest ENABLE ROW LEVEL SECURITY;

--
-- Name: block; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.block ENABLE ROW LEVEL SECURITY;

--
-- Name: case; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public."case" ENABLE ROW LEVEL SECURITY;

--
-- Name: case_reference; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_reference ENABLE ROW LEVEL SECURITY;

--
-- Name: conflict; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conflict ENABLE ROW LEVEL SECURITY;

--
-- Name: contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;

--
-- Name: contact_point; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contact_point ENABLE ROW LEVEL SECURITY;

--
-- Name: council; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.council ENABLE ROW LEVEL SECURITY;

--
-- Name: desk_audit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.desk_audit ENABLE ROW LEVEL SECURITY;

--
-- Name: device; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device ENABLE ROW LEVEL SECURITY;

--
-- Name: feed_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.feed_head ENABLE ROW LEVEL SECURITY;

--
-- Name: file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.file ENABLE ROW LEVEL SECURITY;

--
-- Name: identifier; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.identifier ENABLE ROW LEVEL SECURITY;

--
-- Name: ledger; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.ledger ENABLE ROW LEVEL SECURITY;

--
-- Name: letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: marker; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.marker ENABLE ROW LEVEL SECURITY;

--
-- Name: occupancy; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.occupancy ENABLE ROW LEVEL SECURITY;

--
-- Name: officer; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.officer ENABLE ROW LEVEL SECURITY;

--
-- Name: account own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.account USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: activity own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.activity USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: answer own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.answer USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: audit own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.audit USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: audit_head own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.audit_head USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: audit_rest own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.audit_rest USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: block own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.block USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: case own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public."case" USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: case_reference own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.case_reference USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: conflict own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.conflict USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contact own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.contact USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contact_point own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.contact_point USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: council own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.council USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: desk_audit own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.desk_audit USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: device own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.device USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: feed_head own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.feed_head USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: file own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.file USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: identifier own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.identifier USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: ledger own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.ledger USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: letter own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.letter USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: marker own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.marker USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: occupancy own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.occupancy USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: officer own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.officer USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: party own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.party USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: person own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.person USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: person_name own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.person_name USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: property own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.property USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: session own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.session USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: team own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.team USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: topic own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.topic USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: party; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.party ENABLE ROW LEVEL SECURITY;

--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

--
-- Name: person_name; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_name ENABLE ROW LEVEL SECURITY;

--
-- Name: property; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.property ENABLE ROW LEVEL SECURITY;

--
-- Name: session; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

--
-- Name: team; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.team ENABLE ROW LEVEL SECURITY;

--
-- Name: topic; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.topic ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO caseapp_app;


--
-- Name: TABLE account; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.account TO caseapp_app;


--
-- Name: TABLE activity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.activity TO caseapp_app;


--
-- Name: TABLE answer; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.answer TO caseapp_app;


--
-- Name: TABLE audit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.audit TO caseapp_app;


--
-- Name: TABLE audit_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_check TO caseapp_app;


--
-- Name: TABLE audit_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_head TO caseapp_app;


--
-- Name: TABLE audit_rest; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.audit_rest TO caseapp_app;


--
-- Name: TABLE block; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.block TO caseapp_app;


--
-- Name: TABLE "case"; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public."case" TO caseapp_app;


--
-- Name: TABLE case_reference; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_reference TO caseapp_app;


--
-- Name: TABLE conflict; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.conflict TO caseapp_app;


--
-- Name: TABLE contact; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contact TO caseapp_app;


--
-- Name: TABLE contact_point; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contact_point TO caseapp_app;


--
-- Name: TABLE council; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.council TO caseapp_app;


--
-- Name: TABLE council_slug; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.council_slug TO caseapp_app;


--
-- Name: TABLE desk_audit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.desk_audit TO caseapp_app;


--
-- Name: TABLE device; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.device TO caseapp_app;


--
-- Name: TABLE feed_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.feed_head TO caseapp_app;


--
-- Name: SEQUENCE feed_position; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.feed_position TO caseapp_app;


--
-- Name: TABLE file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.file TO caseapp_app;


--
-- Name: TABLE identifier; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.identifier TO caseapp_app;


--
-- Name: TABLE ledger; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.ledger TO caseapp_app;


--
-- Name: TABLE letter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.letter TO caseapp_app;


--
-- Name: TABLE marker; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.marker TO caseapp_app;


--
-- Name: TABLE occupancy; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.occupancy TO caseapp_app;


--
-- Name: TABLE officer; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.officer TO caseapp_app;


--
-- Name: TABLE party; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.party TO caseapp_app;


--
-- Name: TABLE person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.person TO caseapp_app;


--
-- Name: TABLE person_name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.person_name TO caseapp_app;


--
-- Name: TABLE property; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.property TO caseapp_app;


--
-- Name: TABLE session; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.session TO caseapp_app;


--
-- Name: TABLE sign_in_try; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_try TO caseapp_app;


--
-- Name: TABLE signing_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.signing_key TO caseapp_app;


--
-- Name: TABLE team; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.team TO caseapp_app;


--
-- Name: TABLE topic; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.topic TO caseapp_app;


--
-- PostgreSQL database dump complete
--

\unrestrict qJUvgo4eUwtmc3FUkcvM8rd8mUJpj9nPlVKtZg56O8a7PcVOnDjNYa3EkaX3Poi

