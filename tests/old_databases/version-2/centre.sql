--
-- PostgreSQL database dump
--

\restrict eF8u0LYyZockUhcKIC0gYqPbg8e1pI7pZsJ48qSmEpDGylfTgWnCeC7I6GBIb4V

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
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	abi	$argon2id$v=19$m=65536,t=3,p=4$/NrKbMLEE5euDbZulCw7tw$yHibUrxR9+5vPLGhEO2MeztIC7lmS58ohLhtkEthSZo
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	jo	$argon2id$v=19$m=65536,t=3,p=4$Ge8z7ZXSadSL7jGwaDE15g$uJ8snJJhnbFk2toznDTxf78fVVVDVmpdZEBKV5Laz3s
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	lena	$argon2id$v=19$m=65536,t=3,p=4$rw0JmOOyKsi01YSi0w1QNg$zyB/mUk/OxiI7b13G3k53JZs9g4ZK5AtshMywYjPsA0
\.


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activity (council, id, scope, "position", writers, kind, what, officer, at, text, person, "case", contact) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	council	223	{"at": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "case": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "text": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "what": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [223, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	note	note	01990000-0000-7000-8000-000000000021	2026-11-17T10:48:00.000Z	Daughter Carys rang along with her. Wants it explained in Welsh, large print.	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	council	256	{"at": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "case": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "text": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "what": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [256, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	note	note	01990000-0000-7000-8000-000000000022	2026-10-19T11:44:00.000Z	Spoke to the daughter, who is allowed to ask about this.	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	council	296	{"at": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "case": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "text": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "what": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [296, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	note	note	01990000-0000-7000-8000-000000000023	2026-10-01T14:47:00.000Z	Asked us to ring back after 4, at work until then.	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bab-b505-92859be3cecb	council	312	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01990000-0000-7000-8000-000000000031	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de9-bb29-7d0b0e5e18ba	council	313	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01990000-0000-7000-8000-000000000032	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78a6-89d9-bf020067dba8	council	314	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01990000-0000-7000-8000-000000000033	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7085-815a-f341ee52bdb6	council	315	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7414-a8dd-37eb2adf559a	council	316	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-711d-8a50-12dc582c18c9	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-757d-a2f5-680c4fdf8e1a	council	317	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7060-9d3b-993f79490eab	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a62-861e-02ec39235bc0	council	318	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7736-843f-dda7b1eedaff	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-775e-91fd-e85ce69bae29	council	319	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7613-9673-93d618ae013e	council	320	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7ac9-843b-aac536891eeb	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f1b-9e0f-39a73c35612e	council	321	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-74a8-9d29-6588571ceeee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79d0-832b-73284bb57b5c	council	322	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c94-82b0-87f806faadb1	council	323	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-70a1-9142-3286a6ecc31f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d1c-94d4-954e5c47577b	council	324	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7132-baaa-d6511227932f	council	325	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d72-8d8e-3b13e83b3ab1	council	326	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7236-947f-81435add92d1	council	327	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c34-9251-310bebee3521	council	328	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b79-a4c3-71cfae7fba11	council	329	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7205-b029-38155351d2c1	council	330	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7aef-9515-36644039d142	council	331	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7710-9fb7-f62800375c0d	council	332	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-752e-8744-d3c0c234472f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b3d-8e2a-89f5fcd26dad	council	333	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7fce-b64e-172fbea01ca0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d08-92cb-2f3fc47addc9	council	334	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-72db-98a5-0636452fac9a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7870-b579-c67e4ded5faa	council	335	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-79ad-869a-8a20b05c4a59	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7da0-87d1-1b6ba92cd2de	council	336	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ed9-be0b-6723524550a4	council	337	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7658-ba45-48f21b3c137b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7422-b705-fbf373a26890	council	338	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7361-a3bc-6601947678f5	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70fa-8977-8fb7091489cd	council	339	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e16-b62e-96933309cdb1	council	340	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7452-8646-422cbc937d7e	council	341	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7065-b232-80c3e1df6f91	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7330-a833-3e0ebe40f38e	council	342	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d0d-a16a-43def841ad26	council	343	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7442-ae6a-c89a8bb3835b	council	344	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-712a-b9cf-3dde7b6eb806	council	345	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bf3-be72-5a5ee31ef8fb	council	346	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c07-a534-6059a8b3b3de	council	347	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-749a-8387-a1e7f065df4a	council	348	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-758d-ac00-46f488d4161a	council	349	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-737e-8cb2-52440d05f982	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de5-89e1-33b0896631d2	council	350	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f5f-a74b-7fb69936ee94	council	351	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T08:13:24.000Z		01a0dcc6-b0a0-7a16-8f93-d205686032b8	\N	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	council	352	{}	case	case.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	council	353	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a1e919-6cc0-724b-851d-7956e60b483d
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	council	354	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-17T14:42:00.000Z	checking	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	council	355	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	council	356	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a211fb-bbc0-7872-b9b2-21639ee213b9
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	council	357	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-25T12:14:00.000Z	crew_told	01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	council	358	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a15e22-c760-789d-801b-0277051dcf52
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7cd3-9772-6d007bec1bce	council	359	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-26T07:49:24.000Z		01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	01a216d4-a3a0-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7a4b-90b2-b05ceb70399f	council	360	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-26T07:49:24.000Z		01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	\N	01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4
01990000-0000-7000-8000-000000000001	01a216ea-9ca0-7689-9ec1-c3d1eefb98a9	council	361	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-26T08:13:24.000Z	crew_told	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	01a216d4-a3a0-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a216ea-9ca0-7194-8da3-625d7644d38c	council	362	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-26T08:13:24.000Z	crew_back	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	01a216d4-a3a0-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	council	363	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	01a21247-b8e0-75b3-8361-442e82116c71	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	council	364	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	\N	01a21247-b8e0-76a1-af53-d0b39df096d0
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	council	365	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	council	366	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	\N	01a153bc-6ce0-7924-9ed3-34d08ac21475
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	council	367	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-10-19T14:16:00.000Z	crew_told	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	council	368	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-10-19T22:06:00.000Z	crew_back	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	council	369	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-10-20T15:10:00.000Z	no_access	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	council	370	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	council	371	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	\N	01a20d40-7da0-7984-aaac-ba426a6213e1
01990000-0000-7000-8000-000000000001	01a216ea-9ca0-747a-911e-ace3426b7d57	council	372	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-26T08:13:24.000Z	not_upheld	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	council	373	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	council	374	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	\N	01a10bab-a240-7c94-a730-4c5f13c01044
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	council	375	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-07T07:59:00.000Z	no_access	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	council	376	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	council	377	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dcc6-b0a0-752e-8744-d3c0c234472f	\N	01a1d02b-48a0-7352-bea2-9cb93ef34007
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	council	378	{}	status	case.progress	01990000-0000-7000-8000-000000000021	2026-11-12T14:41:00.000Z	crew_told	01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	council	379	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-13T09:56:00.000Z	crew_back	01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	council	380	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-14T04:15:00.000Z	collected	01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	council	381	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	council	382	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	\N	01a1f988-45e0-7713-9571-84186c33e05d
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	council	383	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-20T18:52:00.000Z	no_access	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	council	384	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	council	385	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	\N	01a0f7a8-57c0-7263-8b93-8ebf513b4224
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	council	386	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-02T12:13:00.000Z	wrong_items	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	council	387	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z		01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	\N	01a15518-5360-78b7-8f72-e552eb4a6dc2
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	council	388	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z		01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	\N	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	council	389	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z		01a0dcc6-b0a0-74a8-9d29-6588571ceeee	\N	01a2088b-a820-74d2-831c-27cebcd00477
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	council	390	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z		01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	\N	01a11071-dce0-796a-b4f5-fdba0a667cf5
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	council	391	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z		01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	\N	01a13492-8520-7a2b-aebb-6118ecf50b6e
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
2
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer (council, id, scope, "position", writers, "case", question, value) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7577-9c79-1848fc286e97	council	218	{"case": [218, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [218, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [218, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	about	bill
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-705d-a118-446184b7d15b	council	219	{"case": [219, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [219, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [219, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	details	Why has the instalment gone up?
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	council	225	{"case": [225, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [225, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [225, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	bin	recycling
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	council	226	{"case": [226, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [226, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [226, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	council	227	{"case": [227, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [227, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [227, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-755f-8473-1c46d9259496	council	235	{"case": [235, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [235, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [235, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a216d4-a3a0-727c-a1d8-9737aeb292fb	bin	rubbish
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7d94-a7d5-b39228e68ad3	council	236	{"case": [236, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [236, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [236, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a216d4-a3a0-727c-a1d8-9737aeb292fb	missed_on	2026-11-26
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-71e1-a7d8-070270915526	council	237	{"case": [237, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [237, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [237, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a216d4-a3a0-727c-a1d8-9737aeb292fb	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	council	242	{"case": [242, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [242, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [242, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a21247-b8e0-75b3-8361-442e82116c71	bin	garden
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7df1-9b93-5771f3b43519	council	243	{"case": [243, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [243, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [243, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a21247-b8e0-75b3-8361-442e82116c71	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	council	244	{"case": [244, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [244, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [244, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a21247-b8e0-75b3-8361-442e82116c71	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-740d-98a4-3d4eba2ed757	council	245	{"case": [245, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [245, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [245, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a21247-b8e0-75b3-8361-442e82116c71	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7543-b84b-ef6bf9916395	council	250	{"case": [250, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [250, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [250, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	bin	recycling
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	council	251	{"case": [251, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [251, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [251, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	missed_on	2026-10-19
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7a9f-85ed-8155a6c40444	council	252	{"case": [252, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [252, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [252, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	out_by_six	no
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	council	258	{"case": [258, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [258, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [258, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-737a-835b-b8050585d23f	about	staff
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7773-878b-ce5b65ee0465	council	259	{"case": [259, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [259, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [259, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-737a-835b-b8050585d23f	happened_on	2026-11-24
01990000-0000-7000-8000-000000000001	01a20d40-7da0-716d-a311-99da0c607fe9	council	260	{"case": [260, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [260, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [260, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-737a-835b-b8050585d23f	what_happened	The crew left rubbish all over the pavement and drove off.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	council	261	{"case": [261, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [261, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [261, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-737a-835b-b8050585d23f	wanted	An apology and a call from somebody who can decide.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7054-831d-76d8c700c80c	council	262	{"case": [262, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [262, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [262, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-737a-835b-b8050585d23f	before	not_sure
01990000-0000-7000-8000-000000000001	01a10bab-a240-7f54-a158-d607f42fe1b4	council	267	{"case": [267, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [267, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [267, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a10bab-a240-7420-a488-bce5eda92bb4	bin	garden
01990000-0000-7000-8000-000000000001	01a10bab-a240-7947-8d3c-409b1209a614	council	268	{"case": [268, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [268, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [268, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a10bab-a240-7420-a488-bce5eda92bb4	missed_on	2026-10-05
01990000-0000-7000-8000-000000000001	01a10bab-a240-7b75-ade1-2c088b02d636	council	269	{"case": [269, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [269, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [269, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a10bab-a240-7420-a488-bce5eda92bb4	out_by_six	no
01990000-0000-7000-8000-000000000001	01a10bab-a240-775e-8dcd-531023a2258f	council	270	{"case": [270, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [270, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [270, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a10bab-a240-7420-a488-bce5eda92bb4	garden_paid	no
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-71a6-97b4-49d59f40007e	council	275	{"case": [275, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [275, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [275, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	bin	garden
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	council	276	{"case": [276, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [276, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [276, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	missed_on	2026-11-12
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-728d-90cb-7fc0c80035e4	council	277	{"case": [277, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [277, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [277, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	council	278	{"case": [278, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [278, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [278, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7c0d-b434-cdaa04102605	council	283	{"case": [283, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [283, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [283, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	bin	rubbish
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7baf-92a9-59a464d94b3e	council	284	{"case": [284, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [284, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [284, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	missed_on	2026-11-20
01990000-0000-7000-8000-000000000001	01a1f988-45e0-73e7-a870-fbaf561478e4	council	285	{"case": [285, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [285, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [285, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-74d2-a567-43ec928b7f14	council	290	{"case": [290, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [290, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [290, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	bin	food
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7f61-b87b-281c5a29396e	council	291	{"case": [291, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [291, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [291, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	missed_on	2026-10-01
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	council	292	{"case": [292, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "value": [292, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "question": [292, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	out_by_six	yes
\.


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit (council, number, at, actor, act, kind, record, operation, hash) FROM stdin;
01990000-0000-7000-8000-000000000001	1	2026-11-26T08:13:23.504Z		changed	council	01990000-0000-7000-8000-000000000001		\\x9daa2b385b98b537dddacf33670f3528a7236093b14323349a6be9f7c9d5198c
01990000-0000-7000-8000-000000000001	2	2026-11-26T08:13:23.524Z		changed	team	01990000-0000-7000-8000-000000000011		\\x7c8cc2d0ad435d748f481580841770a3441097f220e44fc65070b00db3435151
01990000-0000-7000-8000-000000000001	3	2026-11-26T08:13:23.531Z		changed	team	01990000-0000-7000-8000-000000000012		\\x027d27b068c63cbb893ccafa5a8ee94b397845968765d000ea80a94dea228e7b
01990000-0000-7000-8000-000000000001	4	2026-11-26T08:13:23.537Z		changed	team	01990000-0000-7000-8000-000000000013		\\x82939f0e1bd01f2d0557c37529f928f105e8f7d517595681e90ab701a06639dd
01990000-0000-7000-8000-000000000001	5	2026-11-26T08:13:23.730Z		changed	officer	01990000-0000-7000-8000-000000000021		\\x7a26f45395cd9c1b071c954df39d46a6484ce508a0d80f22f56c6567c270407c
01990000-0000-7000-8000-000000000001	6	2026-11-26T08:13:23.905Z		changed	officer	01990000-0000-7000-8000-000000000022		\\x44f56e79ac19e4ae7ba0930b87444271a8125006c05fcd26643cb267417bd259
01990000-0000-7000-8000-000000000001	7	2026-11-26T08:13:24.102Z		changed	officer	01990000-0000-7000-8000-000000000023		\\x13caa08f38b05b320b5497a5b0a9ab2d8a390e06d3f38d4cbe6efbe95972985c
01990000-0000-7000-8000-000000000001	8	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000041	01a0dcc6-b0a0-7d8e-91b7-584a2265b1f5	\\x2e52b6e6da07b2866cc259ccdf10f278fdb74bf4d29676ac7c2552f735c5a721
01990000-0000-7000-8000-000000000001	9	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7103-8386-bbc4cd613e30	01a0dcc6-b0a0-77ec-9e2f-eb89414c343c	\\x798a30ed1b3054a3eceec7e0627121552417c1ce463cb91c4f4602e4cd96d277
01990000-0000-7000-8000-000000000001	10	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-778d-b311-d8a3c2ce6f44	01a0dcc6-b0a0-7c9d-a12e-7696a6cecc1b	\\x620ce4150bb228dc2295e077deb8c5cc03240d5c78f3396898e6c40839c5cfa6
01990000-0000-7000-8000-000000000001	11	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000042	01a0dcc6-b0a0-77cc-9807-2e8c35bf992d	\\xf4d42c6eabb05f00b1eab06cf0667d198d953fcfad1e3d733a1fa161f1b99219
01990000-0000-7000-8000-000000000001	12	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7d5f-a4b0-6ce60741c7a8	01a0dcc6-b0a0-79b9-aec9-d28663ca828d	\\x6d9b6882ec5052065b50595941cdf59c050f6aab78bd84c0d6ff224535fb93ea
01990000-0000-7000-8000-000000000001	13	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-700b-8464-7159c324c985	01a0dcc6-b0a0-7441-b204-e52db2221a58	\\x0752a9b59d65149423ffc72abb8ce43e8230541488302cd16fa16927fdaa26b9
01990000-0000-7000-8000-000000000001	14	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-73ab-8d44-7e35b8b6d8fe	01a0dcc6-b0a0-71a3-b1fd-42a29755d4c1	\\x7e3f9e796125862246c903c26fa3eb84bb10da65b514c89136829d4e9eb10391
01990000-0000-7000-8000-000000000001	15	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-707d-9143-1193e6c3f339	01a0dcc6-b0a0-7a64-8683-9eb905b6e6e3	\\xfe3efe091dffcc423b7169aa6d55efb964cfa26d27dcfb6d22f30674075bf63a
01990000-0000-7000-8000-000000000001	16	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7f04-825b-413f8a9a021e	01a0dcc6-b0a0-7af9-a196-99cfe1988ad9	\\x1c1ebb59ab141f5620bb2b5a996a20a57202ba4105d72c5671ecc57fcee992e4
01990000-0000-7000-8000-000000000001	17	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-76c3-b813-0c4237730edf	01a0dcc6-b0a0-7870-876f-3787b9d179e0	\\x4ea1dead9bd62779b782749aac5cb80e788ac9fc8ac907490f796677a1034b2f
01990000-0000-7000-8000-000000000001	18	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7703-8381-e88f38c0c8fd	01a0dcc6-b0a0-78d9-beed-8d14f06d3fef	\\x4d54621afab0566d2b21da24276f349a7e9ec546d033c9c30751253f39fcd89f
01990000-0000-7000-8000-000000000001	19	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	01a0dcc6-b0a0-7c2c-b802-08a9ad45f23d	\\x51f20744b2a4c281b8cb969dae2880b790f1d33050e2301e432b97552fc25459
01990000-0000-7000-8000-000000000001	20	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-74a3-b3c6-4af775a89294	01a0dcc6-b0a0-76a8-8580-5975ed2f89d9	\\xd7d9eca375d3df70e5ec9878ad6ee19f1b4551afec6f8c1c4c0f88e718ff5d38
01990000-0000-7000-8000-000000000001	21	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e	01a0dcc6-b0a0-719a-a46d-6753ec148cb4	\\x8f5333b4d62ca339e28a82cf04414e37746464fdc62029dd0bce7f70569af61d
01990000-0000-7000-8000-000000000001	22	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7fe2-a11d-459a2f978d87	01a0dcc6-b0a0-74bf-9c25-74bdb94067ed	\\x111b6a81be5075855b8dfb4020bc7a0c9dd0fe2b97f35914691877945be72bdd
01990000-0000-7000-8000-000000000001	23	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0	01a0dcc6-b0a0-7f92-b8b3-33a8e5446dd4	\\x5410564089d2dc0fb4149809a1d9cc5ac97d6d265e85ed4cf7ea11be43a95684
01990000-0000-7000-8000-000000000001	24	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7e93-947d-380d81f9c1f6	01a0dcc6-b0a0-74d8-b099-fdf5ab99254a	\\x95d96ae6e2d6a9a66df36525317d6f4ba913183e0a06666441210c7d21c9732e
01990000-0000-7000-8000-000000000001	25	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7f92-966b-aea148beab13	01a0dcc6-b0a0-7d89-bfd6-3116e1ea24c4	\\x8013252e86f2dc5cc307e2207c8b2f566d64c16db49dd1c0072a15e4a10c09be
01990000-0000-7000-8000-000000000001	26	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-764a-815a-47c5f0dfb4a5	01a0dcc6-b0a0-708f-9a71-144896c8da19	\\xa1d07bbc52eeaf2b9d37a8771e7cd549c4efdd34d856af3d79762eacb3edc7a6
01990000-0000-7000-8000-000000000001	27	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7be4-be24-34e37af027bc	01a0dcc6-b0a0-76a1-a77f-6cbdcc22af58	\\x05eba95706bc0212b146b42df96bf4028b6a357ea908e1bfd21dcf0e5d7083fd
01990000-0000-7000-8000-000000000001	28	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-75dc-ac4a-3698aa2ca1af	01a0dcc6-b0a0-7b3f-a1fa-b9d78c7e134f	\\xb3ca11486b4319a5a54a0d5caf58c11172314196c247330afb4f814394d6fcf7
01990000-0000-7000-8000-000000000001	29	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7bce-acab-1a6bc69d4bd8	01a0dcc6-b0a0-7704-9622-bd795fec898f	\\x2105604cc881db5f6c4b94556481e631cb48b529e7af181c8a799d75c10aef61
01990000-0000-7000-8000-000000000001	30	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-71ba-8228-3d15a9ec0806	01a0dcc6-b0a0-7854-a9e8-21a4c74803e3	\\x1be5ebe43e581e2fcb497b02c6ac867b7268edbfda930a7f41f83fc17bf88de1
01990000-0000-7000-8000-000000000001	31	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-75ed-a4ac-5db9d707107e	01a0dcc6-b0a0-707a-bb96-8a437d5c8dfc	\\xa1454e08722d90c1d869e9a1839e953b2dc39ac0425f505b8dac65e3ef8fe1b1
01990000-0000-7000-8000-000000000001	32	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	01a0dcc6-b0a0-7fbb-992a-4aa2b410d93c	\\x515a5c62b348e7ab44c84dfab6ee3695277f68c141cfcfa17a30a88ef7f28fe8
01990000-0000-7000-8000-000000000001	33	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7942-97da-e38d9d643c25	01a0dcc6-b0a0-72ba-a5ac-06d864c2f2e3	\\xe1c2053baaae76e1ddb685dc286e265f9bdc917984555c2f4a727485bea1fb52
01990000-0000-7000-8000-000000000001	34	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-73a2-8092-b4d42b28fef0	01a0dcc6-b0a0-7c54-8326-324dfb695ffb	\\x14c76ab9b927690c04e6544ded7629abf6b85e23f5dd2ac788754307562af9e7
01990000-0000-7000-8000-000000000001	35	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7eba-8a24-5e6b33138131	01a0dcc6-b0a0-73b6-8c5f-e8f8dc3bf364	\\xc0924040778cd1102db9e566e7b0231c58c4ba26ffde81ec7e79647b011ac714
01990000-0000-7000-8000-000000000001	36	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7582-8386-8a29678a5aa3	01a0dcc6-b0a0-793f-98f3-3418f3d4e711	\\xc534393c530fae6a3b917769cf8ab88ef33202e4e3e7d3e7ec5e5ba02ef278c4
01990000-0000-7000-8000-000000000001	37	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dcc6-b0a0-7e8d-b589-a82b5a702cfa	01a0dcc6-b0a0-78c6-a8c2-4d4244ef7feb	\\xe7702b57d7929009be9816f32a96b9008ad8e501c354c78de8528708f68a9df9
01990000-0000-7000-8000-000000000001	38	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000031	01a0dcc6-b0a0-7bab-b505-92859be3cecb	\\xdd9623947a6e1d84220389b80d95db88236ee9f2468483f2de8bd6a4dd0b5812
01990000-0000-7000-8000-000000000001	39	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7c89-a239-7bc701762741	01a0dcc6-b0a0-7f47-920b-5d59db610487	\\x91b3f75582645530376c3adc0b72fc623aa83cbac036db52be92606cc71bcc4c
01990000-0000-7000-8000-000000000001	40	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7bdb-b03e-dca7e2dcaa37	01a0dcc6-b0a0-7213-8f23-cae883333218	\\xb12301b5a0880831f9246a94aa1ff0494644c0c53d699b89b11bf597ee36a56e
01990000-0000-7000-8000-000000000001	41	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-78fb-8703-806984c81999	01a0dcc6-b0a0-7f31-ad14-475b349aae90	\\xd8741e69c7baa9a0b729a52404dcdeccade4cbc77f5d926f06ae9abbd8b92474
01990000-0000-7000-8000-000000000001	42	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000032	01a0dcc6-b0a0-7de9-bb29-7d0b0e5e18ba	\\x01c4d66f2d19c2ddd4786b5650e2b0e2caec5be2535ee29a57523897722947fd
01990000-0000-7000-8000-000000000001	43	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-78de-91eb-79fa5d5f576c	01a0dcc6-b0a0-7813-b0e6-42f43328ad08	\\x990554f2771ca72050b00728bc82fad21a3595aefbbfeef4ba525d2513fee092
01990000-0000-7000-8000-000000000001	44	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7d01-bc24-0d4969d495dd	01a0dcc6-b0a0-7589-aa17-b9af5b569643	\\xfc350ba9cd19901ad59c20f4c10e7a86656856c84ba53d2dc0ac4aaf5e65424e
01990000-0000-7000-8000-000000000001	45	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000033	01a0dcc6-b0a0-78a6-89d9-bf020067dba8	\\xeee1c23bc72334d635f3fbe21b85a88a759ac4504993baf9c23351613aef646d
01990000-0000-7000-8000-000000000001	46	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-79cf-8954-6b439f9d0129	01a0dcc6-b0a0-7999-b549-1bc354c56c9a	\\xb0e536a1bc10199f15b781c523651a64dc33af22a8a5cc18180b3178d105325c
01990000-0000-7000-8000-000000000001	47	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-73af-8df8-440407295e42	01a0dcc6-b0a0-78cc-ad5d-b79ba2a7ae1f	\\xf432d25f3b1da5c137ca4420cdfbee5fc2a054a8c08586d124caa615d31175c2
01990000-0000-7000-8000-000000000001	48	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7dc4-ae47-dc0e959f3a51	01a0dcc6-b0a0-78d3-8c66-7e971773308c	\\xd969b7ba6ad17427b0e1bfba3bec718caf82451edb43fb891948aff7a1871df6
01990000-0000-7000-8000-000000000001	49	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee	01a0dcc6-b0a0-7085-815a-f341ee52bdb6	\\x5f22aebf48864bcd14b7b0e4ad708f54eed4628ddcf5fb0f8714c37234d72170
01990000-0000-7000-8000-000000000001	50	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7ac7-b18d-d1eed77c96c0	01a0dcc6-b0a0-7de0-954e-d51212093d26	\\xd1a83cc514498a63ce2fd9f66d5e3a6ea3a0b5b77129e9350e09d17a603028d6
01990000-0000-7000-8000-000000000001	51	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7039-b3f7-ba8e0445d656	01a0dcc6-b0a0-747f-816e-2284c10faa40	\\xe42e16cec54015fc4f71de055d854c1254e19dfd98b77ad7f3631229372fa0aa
01990000-0000-7000-8000-000000000001	52	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-71c1-84c5-b4763fe31d03	01a0dcc6-b0a0-72f6-9ff3-078fcc1b0c3e	\\x55acb28bca12f3ed8c367d366a239e7a1a0ffc40cbc833df4634d472d09bddcd
01990000-0000-7000-8000-000000000001	53	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-711d-8a50-12dc582c18c9	01a0dcc6-b0a0-7414-a8dd-37eb2adf559a	\\xa5e9215dd67748af858959542212f74731285075553c9152f1d1636e1e0fdf45
01990000-0000-7000-8000-000000000001	54	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-72b3-b3b3-7f32870266c4	01a0dcc6-b0a0-7a5d-85dd-b87da81aa40a	\\x7440cd59eb1196195b49941b2541ea2e6d4a27f5f9ddb59502e5f5ae32eef5ef
01990000-0000-7000-8000-000000000001	55	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7745-8b63-e0efb62ac1fe	01a0dcc6-b0a0-77f1-926e-b523b3df44a4	\\x79704c31d90c17fc12bcbfb197e3a0f72821f9179b5467f9dc42c4468f5cdefe
01990000-0000-7000-8000-000000000001	56	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7060-9d3b-993f79490eab	01a0dcc6-b0a0-757d-a2f5-680c4fdf8e1a	\\x21f6831b8d80b8c47eda56dba81f588a3ae5bbe117f41974f0290c59f371e48a
01990000-0000-7000-8000-000000000001	57	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7303-8bd3-f5e06bc15385	01a0dcc6-b0a0-740c-9bd7-ce734227de21	\\x631a91bf694a381a6a9686cbe7a7c02b162de8dda160ffa9c5dbd659f9fd97cf
01990000-0000-7000-8000-000000000001	58	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-782a-baeb-41a5e65a8149	01a0dcc6-b0a0-7f70-b586-fca7fa0b8518	\\x78d4cc3cc9a1f10dee57e83c129699522ca2e513b49f0e1e37924264998c1b7b
01990000-0000-7000-8000-000000000001	59	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7736-843f-dda7b1eedaff	01a0dcc6-b0a0-7a62-861e-02ec39235bc0	\\x451e69c50e35d19570e863cd5d2dc5ce482fc0fa6d58510b46149004dc6a277b
01990000-0000-7000-8000-000000000001	60	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7acd-a518-093d07dbf924	01a0dcc6-b0a0-7523-8daa-ac43936aa40c	\\x1ee8c27d7fcae22e5074ad642b410cae4cdb819440b21c78f7284893a0eea025
01990000-0000-7000-8000-000000000001	61	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-76d2-a185-cc8ea8ea37f7	01a0dcc6-b0a0-74c6-bcc9-9ae80f0c8a89	\\xf6a1eb5136b3dd97deed9ca71daead0728cda97eaf28881fb05f3598a3fa77f6
01990000-0000-7000-8000-000000000001	62	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7367-b7c8-82f4202cc828	01a0dcc6-b0a0-74e4-8c25-0a03e023033d	\\xe8e633325e7c5a60dd00b431389bd7d12d6b2ff9549261ff09fdeb20c446b948
01990000-0000-7000-8000-000000000001	63	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	01a0dcc6-b0a0-775e-91fd-e85ce69bae29	\\x06fe6184cb79214408c416cb062c42121d323206d3e0384d22dcf9f005b1ee61
01990000-0000-7000-8000-000000000001	64	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7de3-93f2-1dcc2be88b46	01a0dcc6-b0a0-7c7b-b949-5568deb0e066	\\x0fd76bf2e9ef1e7e122fa09afec4fed33ab3c4a6f8933eb947d1a71ee3c8d88e
01990000-0000-7000-8000-000000000001	65	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7826-9f7a-7dafb43adc4f	01a0dcc6-b0a0-7335-a0c2-90d00994940e	\\x25401c34a68a49f6f208688d7043f8be35b5c58d719ee6a8b09903ea738ca85f
01990000-0000-7000-8000-000000000001	66	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7348-9959-b9ef58d07674	01a0dcc6-b0a0-7e5a-ac95-4ab592c9357d	\\xe78de5122e0797e29a556cb926f49cf60cbca281d1da3718b365e78e262b3c93
01990000-0000-7000-8000-000000000001	67	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-731a-9766-99cc6ed5d1bf	01a0dcc6-b0a0-7f00-9abb-8ba37e0ab2ed	\\x20cd2235b5610689e121925be0d812c858bb9741f4ac9d7b40897c8d9c9e7247
01990000-0000-7000-8000-000000000001	68	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7ac9-843b-aac536891eeb	01a0dcc6-b0a0-7613-9673-93d618ae013e	\\x086502b87dac1202a1c3e8db34789728a05da8a2dd4fde30e0944cfecdcd6e49
01990000-0000-7000-8000-000000000001	69	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7582-8c31-406deea3d685	01a0dcc6-b0a0-7d67-a1e4-8557ea190b2a	\\x171615cf631ab895f1d285c4c332b97ad8b81021c48e1aeea43641058c7ca7a1
01990000-0000-7000-8000-000000000001	70	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-77c2-88c9-da8aafe673f6	01a0dcc6-b0a0-7887-bc4a-447ec49872c6	\\x8cb889629211bb5e409366481bcb280e33ae165bb5be4bbfd5785579889b3c60
01990000-0000-7000-8000-000000000001	71	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-74a8-9d29-6588571ceeee	01a0dcc6-b0a0-7f1b-9e0f-39a73c35612e	\\x3745b11959adc60187dee063fdfa5655ab926a8020e17024565e3a1d3a03ea90
01990000-0000-7000-8000-000000000001	72	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7f47-878f-ec459a9e994c	01a0dcc6-b0a0-77d3-a323-ce54b7115c02	\\xa1bc231157ed9c0d3d40d8507f97f6fc48cfcb65d29eef08866661e9cb49d1fa
01990000-0000-7000-8000-000000000001	73	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-78d2-9478-10d822a608bf	01a0dcc6-b0a0-7520-9ab1-c42fc52f4fbe	\\x132b7a8d3abd8296afb248716c6cee907745ebb8ea4b623a280feae57a62c65e
01990000-0000-7000-8000-000000000001	74	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7129-a816-de060a04ef48	01a0dcc6-b0a0-7fdf-9dbd-358f6156c4df	\\xb78cc04e49e4116f0019da988587ccbff33c6cf3349aa466cb2b581771ff2246
01990000-0000-7000-8000-000000000001	75	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	01a0dcc6-b0a0-79d0-832b-73284bb57b5c	\\x9b9548b76b45c24d91fd7b195862cae5a1e98861cdbbbc578aaf51b181adec3d
01990000-0000-7000-8000-000000000001	76	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7174-83b9-6d91aba018ea	01a0dcc6-b0a0-7d34-9d77-5b7c69dd6493	\\xc6e776b7bdfebe675f6316e4c45040b08e30f270e43b7228f04fc3a3501bac19
01990000-0000-7000-8000-000000000001	77	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-70a3-8a35-7568e2934bf1	01a0dcc6-b0a0-7c90-bd58-9cab301ba988	\\x42daaaf7f9a824d6e48f1d2809a0f45f0fbe2d69bbc1de19a9cb9eefee21cb73
01990000-0000-7000-8000-000000000001	78	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-76be-9638-0ed6fcf7f49d	01a0dcc6-b0a0-7734-9d95-389b297a21d7	\\x58c551ce77f6e83de940b4b560e2642e5a00cc8f80bf3723c4d26926f51ad930
01990000-0000-7000-8000-000000000001	79	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-73de-ae4e-cf4b2ad9a40a	01a0dcc6-b0a0-7d86-be77-344828b09a93	\\x1301265a7ce33f5119f49cbba9c5c164cc1604bf1e5e4f899e4f131352926538
01990000-0000-7000-8000-000000000001	80	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-70a1-9142-3286a6ecc31f	01a0dcc6-b0a0-7c94-82b0-87f806faadb1	\\xcf2df992eebf251563bb600f0220d01591607c08ff2a759eb845362e38571fcb
01990000-0000-7000-8000-000000000001	81	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-74bb-acf4-5ccbfb8a99a2	01a0dcc6-b0a0-751e-98b8-da9fb9fad67e	\\xf2d65e889319b60c849186186585abd96677d30f765a45b4d722559cbf35d814
01990000-0000-7000-8000-000000000001	82	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7501-a42a-357c732902f4	01a0dcc6-b0a0-7104-901e-75eb6607b615	\\xa973e2588a1f2d95325e1fa3105e45e268645a55f33670b1eba81785cfe5d86d
01990000-0000-7000-8000-000000000001	83	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7f85-913d-d1a6e9d40f2b	01a0dcc6-b0a0-774b-b844-956099f86c8d	\\x6cced056c84b55d6c6c4df718a73da785491e57cc569b7244dc175c3d6619167
01990000-0000-7000-8000-000000000001	84	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	01a0dcc6-b0a0-7d1c-94d4-954e5c47577b	\\x9d6f23eb9631b0a2e9bb16d987c44407d0a3304f1fc47c8896cc242a60a9d0fb
01990000-0000-7000-8000-000000000001	85	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7fb8-96e3-e38047e1a38b	01a0dcc6-b0a0-7171-b2a9-b8a4c0d76560	\\x5208abbac1d6b5b8b2a712ba167e3eb8b3afdcace84f8f1a227b11d29c72fe72
01990000-0000-7000-8000-000000000001	86	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7a4a-9309-0287a6ea2981	01a0dcc6-b0a0-73a3-b0d3-fa5c56c11669	\\x3e109616aac178c3641fc9a9d0fc23617f9cf1f1a7c15a292d7ac39ab96e8cee
01990000-0000-7000-8000-000000000001	87	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	01a0dcc6-b0a0-7132-baaa-d6511227932f	\\xf4f93e5f9cf77583e153ff6ce057cd8efd82de58845d8412fdc6e5754341c4f2
01990000-0000-7000-8000-000000000001	88	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-702a-a2a8-66b40581f255	01a0dcc6-b0a0-7caf-802f-c22a4a7347fa	\\xd60952ffe30e8380b482f0c60a4c0551acb1447ebcb889292daa9f7545b1eb5c
01990000-0000-7000-8000-000000000001	89	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7781-be46-5b195bf3f74d	01a0dcc6-b0a0-7277-9bee-f77adcd69029	\\xfc9a10554a3c8720a7d3d0c5b5376f84987aaa0c88d19ed7fc6dc9ff44fb03dd
01990000-0000-7000-8000-000000000001	90	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7c72-805d-b06a19d6d73b	01a0dcc6-b0a0-7139-93fd-f07ccb8409d6	\\xf7fa960f29a32e2e9e427d21a5b907f69f11d4b828b9c4b84ecba4274355b637
01990000-0000-7000-8000-000000000001	91	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7aa7-b300-9a5c825f8542	01a0dcc6-b0a0-7c68-adf8-10b92c599859	\\x22b4467c8608b53921ee76ffff9f3ec31c0b9f169deb4790fc1d33161b74af93
01990000-0000-7000-8000-000000000001	92	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7243-bc22-22d22649c1b0	01a0dcc6-b0a0-751f-9d94-6658d2511c38	\\x6704d7b312282d7294343ca7b83d0b7e51640b3af31cfd42ad4d96a238ff0e63
01990000-0000-7000-8000-000000000001	93	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0	01a0dcc6-b0a0-7d72-8d8e-3b13e83b3ab1	\\x23ad68ed866c932746e62601cc7dbf62efc941cc26456d48126ead13ee5d3787
01990000-0000-7000-8000-000000000001	94	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7fca-bf05-f8faf1878d5f	01a0dcc6-b0a0-72d8-b497-553cb0894f5a	\\x3a074f33f49ed02fa52b18042d4c5bc8ae631ea779759cc1811c8cbef0f774ab
01990000-0000-7000-8000-000000000001	95	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7899-aec1-5d384c867062	01a0dcc6-b0a0-7b6c-8c6e-5973286bef29	\\x5904f22ff79e380e4c0cbce99219cfc65d11ae551aac8289bdaee9ed7cf82370
01990000-0000-7000-8000-000000000001	96	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-73f6-aaf3-8c2fdcb284f8	01a0dcc6-b0a0-7107-871c-5cf140a980bd	\\x476bb23d4351512b56e531825d55cdb69dea3856cbfb3d51eefb5da912de3d6a
01990000-0000-7000-8000-000000000001	97	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	01a0dcc6-b0a0-7236-947f-81435add92d1	\\x6f3a22cb93432a3032a393b60c1402000129b859e802d0beca59fc9035ff79a1
01990000-0000-7000-8000-000000000001	98	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7234-a008-749797f2a702	01a0dcc6-b0a0-7d43-bbb4-1d1442553a33	\\xd3407e1596a36f60d37cd154d76e13cdda92f6494a816cb8152d6ded096fade4
01990000-0000-7000-8000-000000000001	99	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7905-a5d6-0b6e46e3db95	01a0dcc6-b0a0-79cc-ac13-9c1966ad51fd	\\xf7670982b4e559a128ae620240628d1ec34b114524957c58cb3c5170732fe941
01990000-0000-7000-8000-000000000001	100	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-77c4-bbc8-996b16d8e80e	01a0dcc6-b0a0-7874-ad75-c25d01ea0639	\\x32e84e6b611564627807c10da9cc024619b47530908210e2880cf331df995121
01990000-0000-7000-8000-000000000001	101	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7e4a-803a-f5065136bf62	01a0dcc6-b0a0-7703-aba1-a9d3a61a59e3	\\x23cfffc8c1d3e02ce7da0c961ea3571cc4a7d4245889324d88934abe34f415cd
01990000-0000-7000-8000-000000000001	102	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	01a0dcc6-b0a0-7c34-9251-310bebee3521	\\x7cd9e70fc466290975a6b2971d8497637a927799b93f27b502d6c001e264174d
01990000-0000-7000-8000-000000000001	103	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7e0a-a531-9f4782fe3a4a	01a0dcc6-b0a0-782c-a8d2-e08e5e6279db	\\xdd7efea9fa3963189397f64767fc43eaa4cb5579febebea8d075ad5613f8a67d
01990000-0000-7000-8000-000000000001	104	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7e23-8adf-f918c41a66d9	01a0dcc6-b0a0-74c5-8fd2-4206342f22ba	\\x00581bcedfac07d5df925e72ff74367938c57c58fa8ab79340af02068cba9d57
01990000-0000-7000-8000-000000000001	105	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	01a0dcc6-b0a0-7b79-a4c3-71cfae7fba11	\\x645ac73020056ca2003bd9b1cf0313c6c0d28dde5f8a1341d7dc10a25722d17a
01990000-0000-7000-8000-000000000001	106	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7625-9915-50ffa310a849	01a0dcc6-b0a0-72a3-9870-64fc83dab265	\\x6d26d1290a8d984e278d42ceda27839e60008e7d5df003a3e17b139cf0452511
01990000-0000-7000-8000-000000000001	107	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7fea-bada-79478b5230ed	01a0dcc6-b0a0-7fb2-8630-43d70a6be26c	\\x4ad98dfab2fcaa043f7729c64b3c4008083dfcea97aa446da7be8a58316e1772
01990000-0000-7000-8000-000000000001	108	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7417-8ed5-669f1724925f	01a0dcc6-b0a0-7444-99de-2deda0e20045	\\x1119455aea284c298a4ff78dae48b717da55fec80260d3fe68c9470e5f821e91
01990000-0000-7000-8000-000000000001	109	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7157-a9b1-61f4bca5f87b	01a0dcc6-b0a0-723b-b98d-dc84f59dc887	\\x78bd79dea24daf1dfc32a1008fa74e6a1fe8ecfd742f0042b8f6ee16d5e91c9d
01990000-0000-7000-8000-000000000001	110	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	01a0dcc6-b0a0-7205-b029-38155351d2c1	\\xf3b5ce3b3bfd5c33476880155af26e399f01d91ea6b3878a9eb5a11f3f87d66f
01990000-0000-7000-8000-000000000001	111	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-77cf-a8ac-abff9f55c5fc	01a0dcc6-b0a0-71e8-b646-9fabf59cd100	\\x945776a6625a0aa3f32b2ae3a592a3b6efede689d64274202335bcaea30a6930
01990000-0000-7000-8000-000000000001	112	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-788a-99c6-1aa86e671698	01a0dcc6-b0a0-71e3-a8c7-a01d68815fda	\\x643d7892b714eee500af4a012a5c49200e377807bdaaf430aaebd76e423f432e
01990000-0000-7000-8000-000000000001	113	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	01a0dcc6-b0a0-7aef-9515-36644039d142	\\xacd63740bb6d9f86393dfcff16be1cc406b20f203afa268c35adc0135cec651c
01990000-0000-7000-8000-000000000001	114	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7dc7-8a84-ebca72470add	01a0dcc6-b0a0-7f93-9ae7-20b2cf03fd21	\\x9125dc2a690e12dc308071f371a6cf714676327f65ca7f5606627620c5a1838a
01990000-0000-7000-8000-000000000001	115	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-75b6-8b9d-d3d42b00b570	01a0dcc6-b0a0-7db1-ab82-ed5c7da5ad52	\\x7cdd83c49e86243127003893bdba3df9451c96fdd784aa0347e01f5cb6679c8c
01990000-0000-7000-8000-000000000001	116	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7357-84e1-99a11f2e490c	01a0dcc6-b0a0-7623-a101-8cc5920f3663	\\xb880e1e412b9241217104583cad88e5307b58511c9d658bb3074295412fe02ab
01990000-0000-7000-8000-000000000001	117	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7cf9-88b7-5541346f3293	01a0dcc6-b0a0-7ceb-a76d-b5ef1baf02cf	\\xf20a983e72708eab9396758db2d3d6ed448f3e47751619ed260f3ba968c24117
01990000-0000-7000-8000-000000000001	118	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7918-9e39-ef8e062ebc92	01a0dcc6-b0a0-78b8-8362-1f97bf4cc645	\\x0475839075f5fafa659d6671c9f6f0130e27488069524d45fb772f20818f413d
01990000-0000-7000-8000-000000000001	119	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a0dcc6-b0a0-7710-9fb7-f62800375c0d	\\x8c9b1cb2d78cc65d5fa6c56ea8138e5432d038d4fb4a183d92ccd1cf99daac00
01990000-0000-7000-8000-000000000001	120	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7599-b315-d969b7ccba58	01a0dcc6-b0a0-7662-8a0f-42834e0751d7	\\xe76c346a16974f24a8f6e4cb6c40121b045eae17c6cffa2119e6541a56737b6c
01990000-0000-7000-8000-000000000001	121	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7bb3-8878-68fa56e0a246	01a0dcc6-b0a0-77e2-9248-4194aef4259c	\\xd8fa8f934a5cca4fe6eb33a4ad0611ce39ae32e4be4496e0935c1f5b87dce172
01990000-0000-7000-8000-000000000001	122	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7fce-b64e-172fbea01ca0	01a0dcc6-b0a0-7b3d-8e2a-89f5fcd26dad	\\x821bf500f08d0208b858fe68160beb4c9646cb510c4268ee8b16948eeb8cef22
01990000-0000-7000-8000-000000000001	123	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-79e9-b30b-19ec2b999f07	01a0dcc6-b0a0-732a-87ec-be86ab392034	\\x5789dc05558c50cf45aa7957a2ba81d0200c3646d31bb8af6c87a482e1fe2658
01990000-0000-7000-8000-000000000001	124	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-700e-86b4-6f015c03151c	01a0dcc6-b0a0-7945-a3a0-29a5adb55556	\\xa2f6a4dc5ea6516973f5cc7ebf00c352ce2b630215e7a8674ad4d99f31d812c5
01990000-0000-7000-8000-000000000001	125	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-72db-98a5-0636452fac9a	01a0dcc6-b0a0-7d08-92cb-2f3fc47addc9	\\xc86bcb39d464c7e86dc77cb264cda570c0ed27712fa379edbcbe95fafd44a718
01990000-0000-7000-8000-000000000001	126	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-702a-9aff-956cc6ad0327	01a0dcc6-b0a0-743b-a9a4-13ca59758f83	\\x69a56e995b2c24e4c0b789374855787f1958be3f1618277b5aab01b57e1416ab
01990000-0000-7000-8000-000000000001	127	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7696-b540-cce4cc5d375a	01a0dcc6-b0a0-78b6-af5e-490bdfbaaafa	\\xd8813c152faebcf366d61c1f3c031da70e9c4833a70d88ba54423cbffd6bd195
01990000-0000-7000-8000-000000000001	128	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7764-a6ee-0eac4dbd3dc9	01a0dcc6-b0a0-77c1-8264-d159d53dde5e	\\x4fa09a35b6ae54c5fbd943e29a56778e3bbe07a21b6ce45b19351dd2640f5cd6
01990000-0000-7000-8000-000000000001	129	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7829-b794-09b92b6c5763	01a0dcc6-b0a0-7829-8554-7d9d0b9e8d4d	\\x3930d7c6703bccf0fc29a39dc8c0a629863e7900eee771d54fd297b45818955d
01990000-0000-7000-8000-000000000001	130	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-79ad-869a-8a20b05c4a59	01a0dcc6-b0a0-7870-b579-c67e4ded5faa	\\xd02570cfdf66143d7ab9f69589e6796ea40ad8b332863662269321d31d15b822
01990000-0000-7000-8000-000000000001	131	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7e2c-bcbb-5615352c5f80	01a0dcc6-b0a0-7119-84e1-b856557d728c	\\x9dc3d8a07041c455aebcb4fcb3513d3d0c5bfb905e5eeb8322b8e6709429c95a
01990000-0000-7000-8000-000000000001	132	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7d4a-b2fe-7205132ba600	01a0dcc6-b0a0-7a8a-85f0-49fee90c0722	\\x9c7d51290097381509fb0b4550bf21045b35d1eb4c47846e0919804db7504414
01990000-0000-7000-8000-000000000001	133	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-782d-b7ca-b1f95e42e3e0	01a0dcc6-b0a0-70ca-bc9a-0e0c8ec23615	\\xb0c9cfb79bb6a91455a44030ac5dc07f18833b82d82e43ab9d5ce647e367345b
01990000-0000-7000-8000-000000000001	134	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	01a0dcc6-b0a0-7da0-87d1-1b6ba92cd2de	\\x122dce5c82cae8418a4998dbdf89a91e1eae1abd76903e5d7b66308740eddd1d
01990000-0000-7000-8000-000000000001	135	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-79f7-9e51-8343e63ea3d6	01a0dcc6-b0a0-7ed9-9108-0deb6710b0e7	\\x285d5f83e23ddc5de6ad22e35ce1fd2878a8a11675e85210a15cdd535460bd48
01990000-0000-7000-8000-000000000001	136	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7c2f-aee1-33ea6e883110	01a0dcc6-b0a0-744f-8910-c2013f98e0ee	\\x194eb2adf24a74647b90bf24f3473d621f656b4fe4d95403f3b1297ca610fa37
01990000-0000-7000-8000-000000000001	137	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7a00-9291-f006309d57ed	01a0dcc6-b0a0-7dec-aa66-b259bb798e9b	\\xa42b8364a21caf4dd0356c2dbf425b53a1ee6e7cdfa06d2d952e526281ea44bf
01990000-0000-7000-8000-000000000001	138	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-771a-9442-f362f919cb32	01a0dcc6-b0a0-7eef-a9c3-deee94d8cd47	\\x97de17088194544ae33faf7b3454cd0b7aa0b7c2523da66dc5230f845545ba2d
01990000-0000-7000-8000-000000000001	139	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7658-ba45-48f21b3c137b	01a0dcc6-b0a0-7ed9-be0b-6723524550a4	\\x8f071d168b34e501521b5d80471bf71f6060f9cbaf0d671392527d4e20e990c5
01990000-0000-7000-8000-000000000001	140	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-72ff-b48f-e7d31997e8f3	01a0dcc6-b0a0-7cf0-8e2a-f6410b83da50	\\x5921f71f74896198309300f807ada962c719ab93206a989e081e854ecaf269af
01990000-0000-7000-8000-000000000001	141	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7e38-85f5-e71b98f6a644	01a0dcc6-b0a0-7aec-b770-54cfc09f025e	\\xc666364c604f1bcee8be049ebcf7bc9109857d84a46e8816bc8e5454d5ad8776
01990000-0000-7000-8000-000000000001	142	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7b41-be94-f5ab08e2fad3	01a0dcc6-b0a0-7b97-909d-fa6c874e263f	\\xdd755e8bfebd3408ef2f9532a2aeb63833ff94fa484915a887c7ef91270b6981
01990000-0000-7000-8000-000000000001	143	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-79cf-a31e-1292f6d0ac1d	01a0dcc6-b0a0-7a99-97aa-5ae17139bed1	\\x5fa464efe273830da023ec46a9f314df46ac1498855b507009044874991cd289
01990000-0000-7000-8000-000000000001	144	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7361-a3bc-6601947678f5	01a0dcc6-b0a0-7422-b705-fbf373a26890	\\xaa98b16d1a00ce5553737017d445125b65f597d6383ceee6f2afdfcceb370f87
01990000-0000-7000-8000-000000000001	145	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-797d-bf0f-ad3b5482909f	01a0dcc6-b0a0-736b-a8d4-24ee1c66eed2	\\x5df751be7f7a3d7ce21fd0d825c3c005f5c2c4770c44bff9fc344dd5a700c79c
01990000-0000-7000-8000-000000000001	146	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-70bc-942f-ab55fe909103	01a0dcc6-b0a0-7017-8c25-34b403f20791	\\x38044d7cca8d91a3af6e62c7a6f78fc0db905b20a98c4a533fee898efac03c9f
01990000-0000-7000-8000-000000000001	147	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-751d-bafb-6462db8ae021	01a0dcc6-b0a0-7d91-a215-f679e38a59aa	\\xb44863878ff83710be5e5ae1cecac8396c3ef399562400c6a9625b1cdfdd38d1
01990000-0000-7000-8000-000000000001	148	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7eb1-8986-f3a6948b82b1	01a0dcc6-b0a0-728d-a661-b877322578eb	\\xcadf2b62295d1e9c8ad48472496c6cb8fbb2aaeee2addd04aa6021e5b6906363
01990000-0000-7000-8000-000000000001	149	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	01a0dcc6-b0a0-70fa-8977-8fb7091489cd	\\x2cd58bf674c25f92bc6b470fc0e927646c0d9879c3b1496f579ae6a0471a4d9c
01990000-0000-7000-8000-000000000001	150	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7213-9733-230a8660194d	01a0dcc6-b0a0-7463-aef2-08450af5e8d2	\\x40f0d5deec21a03793415ad5e16a0c29af86182a4966f8c10b9d53121d1d430b
01990000-0000-7000-8000-000000000001	151	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-76e8-9e10-553bc7e21846	01a0dcc6-b0a0-7070-b0ab-1c2e174e3f4b	\\xe1af71984d59bb25d80cea0ec8698f5a520b515755ffc9e1e73f62e5c43e26c5
01990000-0000-7000-8000-000000000001	152	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7216-a334-0d967fe9da20	01a0dcc6-b0a0-7afd-877e-4a80be9f0a63	\\x6cba98ffdb010df442b3a3a2d36f583c8d9652463105cc76458ee1b5f197f4af
01990000-0000-7000-8000-000000000001	153	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7313-987a-bbffd12ff4bf	01a0dcc6-b0a0-763d-b290-4d18a9bb6dcb	\\x3c925a2576c6aed03e7d7c8eb985195c4f6a727ff25f97c4660e5dee68fc90eb
01990000-0000-7000-8000-000000000001	154	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	01a0dcc6-b0a0-7e16-b62e-96933309cdb1	\\x2a0ea026c280ec87c2fbd303b1ee0b852c8a9d7e60dbe7f60b752ce07665b0f0
01990000-0000-7000-8000-000000000001	155	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7eb5-ac93-1d1a8951d454	01a0dcc6-b0a0-7b68-91f1-0c60a9921b68	\\x1a50d66daeb7ab70c65085846f41eac7fa39ff37870dce354d048687a844a742
01990000-0000-7000-8000-000000000001	156	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-79c6-be47-cc7a446056bf	01a0dcc6-b0a0-7c0b-b8ec-ae24b89b02f9	\\x446a11c5814ea3e95f99c788f773fe4c3fff27bace724aafed44d87559386b9c
01990000-0000-7000-8000-000000000001	157	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-72d5-8067-97b6128137ea	01a0dcc6-b0a0-7268-98b8-a008f9f59771	\\xf3e1f1d76848724fe34640a6eb9fbd46f3a3543dfc802e6e4cd10268030ad28e
01990000-0000-7000-8000-000000000001	158	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7343-ab2c-79d40f078f6c	01a0dcc6-b0a0-7da1-ad98-14d5dac504e5	\\x5a5b05b53bf5a9ac3b5b69770a58aa912499030610915d6a8cbeed9b1fcf21b0
01990000-0000-7000-8000-000000000001	159	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	01a0dcc6-b0a0-7452-8646-422cbc937d7e	\\xcee318bcffd1a27d476e2ee1837cce8113029137a9abe66689104068db17257e
01990000-0000-7000-8000-000000000001	160	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7ccd-8000-8e261722ebbe	01a0dcc6-b0a0-74d4-95f6-063e534e570f	\\x11d7f939e7a2a3ade47fa6ea68281b3e42af2258ca0c43bb0dca426b0febd23e
01990000-0000-7000-8000-000000000001	161	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7627-9c14-f82708c0e4a2	01a0dcc6-b0a0-742e-bb8c-14090ee3bdcb	\\x11deabc41410d1bac3b69f76fdee375f141e94668da4c4d7624b692ee84cf0ab
01990000-0000-7000-8000-000000000001	162	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7216-bc37-7f13502e5056	01a0dcc6-b0a0-7617-8b69-15c142a305d5	\\x5193051804f34f46d6cf4a560887e75bd7d1b13e31f7ef58a7d5f45befd07f32
01990000-0000-7000-8000-000000000001	163	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7db0-9dfc-a10cce9244cb	01a0dcc6-b0a0-7181-8dc2-32a6ad83c3fb	\\x40bbd3097e647d83782ac034a15996cbf528543f6fd2e629eda2b90b65d45ec2
01990000-0000-7000-8000-000000000001	164	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-73ef-9765-194f6cc1aeaf	01a0dcc6-b0a0-734a-8ea3-2f2e80b38011	\\x6b533f69919aac57934cb3985e99720862a3a27ce7199d1ee287549c1323f7a1
01990000-0000-7000-8000-000000000001	165	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03	01a0dcc6-b0a0-7330-a833-3e0ebe40f38e	\\x7b37bda0ae90d0898317de548e31eba16c642c9dfd106664821ab1069b40ddd3
01990000-0000-7000-8000-000000000001	166	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7855-a3a5-22e35ecf615d	01a0dcc6-b0a0-768c-98ed-e6c353001b63	\\x830a757a4485f22c5fcea78e19c913c75672f2f7179780ce57a7e69c28e2d893
01990000-0000-7000-8000-000000000001	167	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7930-a059-9249586ac6e6	01a0dcc6-b0a0-74cc-8b27-b4c9109ada70	\\x1bf8dd2153e4121be6e2068047724b0803341534cbdd002d0eb0717233aaa196
01990000-0000-7000-8000-000000000001	168	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7a6b-8c88-ebd1d0a079f5	01a0dcc6-b0a0-76ad-904b-60b5889f5e9a	\\x2886ea1f47272a29f696f239290a210e41c7fe2539539785a162e7c412c8c1a6
01990000-0000-7000-8000-000000000001	169	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	01a0dcc6-b0a0-7d0d-a16a-43def841ad26	\\x50491b0ac471640414ed191f221b8b2d82911767a4e8374a2cdda1d4c1271504
01990000-0000-7000-8000-000000000001	170	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7143-ace9-d8ede3bba436	01a0dcc6-b0a0-7cd2-9437-35d4ec1b2724	\\x156027d7e0e9205cc910df51e546dac8f6db41575bc331c217b1f5bb7684e2b8
01990000-0000-7000-8000-000000000001	171	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-70c4-a273-ea380e5c9beb	01a0dcc6-b0a0-7935-bdff-04ae8611f8b9	\\x31d8edeb87fddcf7188f2e432b7e3107ed22140292339127ac7cbf0727392948
01990000-0000-7000-8000-000000000001	172	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7407-be14-5171da64b870	01a0dcc6-b0a0-7b3c-bed0-3c49c8b0da28	\\x3de39bf04082302128e1099a473aefe283a966028d548bbb8cc8b0c3b2ea25c8
01990000-0000-7000-8000-000000000001	173	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-756a-bf24-642492e38012	01a0dcc6-b0a0-7f13-bd98-3df55c905c22	\\xbc67084838156c35425d009715792435f34655785fe077f7552359522bb46ac0
01990000-0000-7000-8000-000000000001	174	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a0dcc6-b0a0-7442-ae6a-c89a8bb3835b	\\xeee842c07dd0bdb43e3ed310576bb399457aa048567917f88f42f9a7ed52cc2c
01990000-0000-7000-8000-000000000001	175	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7344-9b60-4336b6f3d08a	01a0dcc6-b0a0-7a1c-9118-0cd942fe9ca9	\\xf32324569c2885868dcfa18c59a0fd7cad6f484486c3880bbebb6b9e1929c40d
01990000-0000-7000-8000-000000000001	176	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7a42-86c0-abfe923b3bea	01a0dcc6-b0a0-712b-9aeb-22a514185d06	\\x31535befc6f5f0108e30969c77aaeeb415a4a1aa553e0cae446742f6f5dfb90b
01990000-0000-7000-8000-000000000001	177	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-737b-99c2-b0cfcb517e6a	01a0dcc6-b0a0-72c7-9698-71bca4ab4eec	\\x8baaa251624b78314578378b22eff0f2de19084f81cd0c6c026e06d931bff88d
01990000-0000-7000-8000-000000000001	178	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-76eb-9ca1-284f82f01b58	01a0dcc6-b0a0-75e2-9721-c6e50597ebc1	\\x403ebfc12275250eaa764d1c801b7284a9ce7f13cf75872d862d2c012b39339e
01990000-0000-7000-8000-000000000001	179	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	01a0dcc6-b0a0-712a-b9cf-3dde7b6eb806	\\x024642f6bdc756bb9cf69f4a0e9dfde646ddb12ef9a63afc947fb508202a220e
01990000-0000-7000-8000-000000000001	180	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7ffb-973e-cd63d0646cf9	01a0dcc6-b0a0-7685-81ad-fe67f9eef8db	\\x569456148617c9a6b077dfc6acb82a6c56b2b5b945c3167d94e8160acd9257b8
01990000-0000-7000-8000-000000000001	181	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7bf0-821e-a0e2338c9127	01a0dcc6-b0a0-7617-8534-82ec883062fa	\\x3a60ae1648788418573d76f73660df6973769dfccf8315ff95ca23b21c08c147
01990000-0000-7000-8000-000000000001	182	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-77cb-a046-3f9f83a81a4e	01a0dcc6-b0a0-79d9-a75b-b4b3138fcc23	\\x9efa697f24192d990413ae0763527832ba3d10fc65f4a8aa36d630e2f0569b20
01990000-0000-7000-8000-000000000001	183	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7	01a0dcc6-b0a0-7bf3-be72-5a5ee31ef8fb	\\x86364dcb68b568e73930ebae964867e8c5bcb6d523517a6c9c992667ca666e19
01990000-0000-7000-8000-000000000001	184	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7c6f-b885-ce6350c80450	01a0dcc6-b0a0-7926-a521-dadd8b03ee7c	\\x880093730822a7262d881f5de60da890a260a7afa50f4400c581e36c0c0b9b97
01990000-0000-7000-8000-000000000001	185	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7486-8d27-07d7fe692199	01a0dcc6-b0a0-78ad-a953-e9e8868f8154	\\xb6d97dfd809604f9fce7374c1a31916e5775dc8fb44ba7d4f04b8cf29ee6b98c
01990000-0000-7000-8000-000000000001	186	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7ed7-918d-a490f08b5652	01a0dcc6-b0a0-768a-8492-c7b5f40ff922	\\x22edcd88c80d443ae5a31b644fba1b3ef6a9d3149a1b6262f3ad2fbfe51dd198
01990000-0000-7000-8000-000000000001	187	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	01a0dcc6-b0a0-7c07-a534-6059a8b3b3de	\\xc17f4022199fbec42d8951f19fc92ac20d9cc3de14f0594ea523cd452c397ecf
01990000-0000-7000-8000-000000000001	188	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7e60-84b1-5253ab6fe7d5	01a0dcc6-b0a0-7173-acd7-866317297db8	\\x362a765f8bf70f48b94870e6481702d7507cf6bbc8b0c09a3c33f65ea64586d6
01990000-0000-7000-8000-000000000001	189	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7620-813b-c6bad8a9f8f4	01a0dcc6-b0a0-7459-b6e0-99f944d50172	\\xa35868e7f05b6aff4466ff8ceada5968b90417389bddf8c1330892f384a3c0ad
01990000-0000-7000-8000-000000000001	190	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-75f7-8812-fed7cbc0981c	01a0dcc6-b0a0-7da2-bfd6-4e7fa2c63133	\\x3fe992bae26377c0dddaef270dd2a733e485e44c6c895f89aaf8a7c4f84c255a
01990000-0000-7000-8000-000000000001	191	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7563-84c5-475d7b3e5daa	01a0dcc6-b0a0-7cd9-b4c6-224f6372099a	\\x885a23adaf7dcf766476fe9ec4ff82346e48c8b9c5b6dac996d25b2acd1222d3
01990000-0000-7000-8000-000000000001	192	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	01a0dcc6-b0a0-749a-8387-a1e7f065df4a	\\xb9718b616b2c37dd86a5cc3711480923bd7719ec089a2a6f79d630f384a01894
01990000-0000-7000-8000-000000000001	193	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7b0d-abb6-85a0bd512b39	01a0dcc6-b0a0-755d-aefa-083b460f923d	\\x7b86eaade8807fe01ae37bfbd1bd46a20e6494c2016913d42918d2fa1e1471ea
01990000-0000-7000-8000-000000000001	194	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-77c7-a9f9-fa5bc6e95218	01a0dcc6-b0a0-7d46-b728-b7f93728aab9	\\x6cc7b2ba01d022babb6a34ab91b6a2a1c9d0d36a6f2afe6e97092df391058236
01990000-0000-7000-8000-000000000001	195	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7f8b-b308-5db87dcada54	01a0dcc6-b0a0-76ce-b757-918366e33812	\\x3ff2b02eb3b7bc0682173e4168877a7818d7e4fc072b2fb1c43b0c614093fa2b
01990000-0000-7000-8000-000000000001	196	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-737e-8cb2-52440d05f982	01a0dcc6-b0a0-758d-ac00-46f488d4161a	\\xd2cb9097bcf94888023b73e0b65a58476ce3230d35e33896fcc85465c983324c
01990000-0000-7000-8000-000000000001	197	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7a6f-b233-f6920c0a78d0	01a0dcc6-b0a0-71a7-ad10-e6b8f837a7d6	\\x8c4b97b078c667cfc5d7b2b8abf2a7945d8b08c1a5c76d2e6d7a41eff150feb2
01990000-0000-7000-8000-000000000001	198	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7ade-8d86-850ebc098fd8	01a0dcc6-b0a0-7abf-95bc-9f746b6cd23a	\\xca891243ff567e6ee5bd1d27b0adfc3fbf3be0b7ebdd8283c8eaed52bf404551
01990000-0000-7000-8000-000000000001	199	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7fec-9e5f-a037bdba19eb	01a0dcc6-b0a0-7476-af3e-f55c43ecf2b9	\\x44b13d6830e873df4a27ab410710a1cc39fbfa05ce910560d74345d6c4496025
01990000-0000-7000-8000-000000000001	200	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7ce1-bace-77832dd5ad98	01a0dcc6-b0a0-7dba-b444-090fcb14957d	\\xc1e5e4d0d337f7d8e5221d00998badb8f5bcf042b787f26159b5183f32a1c0c3
01990000-0000-7000-8000-000000000001	201	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-736f-8953-0f5e0c346fdf	01a0dcc6-b0a0-7166-a4ee-ff8dad433669	\\x15563cadc11ca63b9b36c220cd3b9946ebb198df618b76e9aa61ba4c5e1ee4ee
01990000-0000-7000-8000-000000000001	202	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	01a0dcc6-b0a0-7de5-89e1-33b0896631d2	\\xdfb72555e34d9019ca23c9eaf345c1bbfc4724b68bdaff95d8e971c0c5963b02
01990000-0000-7000-8000-000000000001	203	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7e52-a237-b1967e12f154	01a0dcc6-b0a0-7e9a-8b77-bab0cf696e8f	\\xf41fbad5c735ebe3d69c31cb6743a13cc91b73f722d30cb7c6c459f7c869e0da
01990000-0000-7000-8000-000000000001	204	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7c27-89e9-01e136f1a8ec	01a0dcc6-b0a0-7dc5-964b-7be99fa16a0c	\\x76d591b39e6a56602f675474b5f8a93b441e594065793b91d89415629ce48b2d
01990000-0000-7000-8000-000000000001	205	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7020-9a54-fec67c68d11c	01a0dcc6-b0a0-7bab-bd2c-f1a3c1fd9e00	\\xad42267a99fc0ac0ee1945219447b3d8648dbd36cd1c9f9c184cfcea2fd48685
01990000-0000-7000-8000-000000000001	206	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-7ed1-98cd-091ba843a823	01a0dcc6-b0a0-7b57-b7fb-c221e299d75e	\\x98250c1bfb585e96c9fc67b7215fdfa92ef5259ad7d4e9f081f9adee117b5252
01990000-0000-7000-8000-000000000001	207	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dcc6-b0a0-7a16-8f93-d205686032b8	01a0dcc6-b0a0-7f5f-a74b-7fb69936ee94	\\x3552483bc01c0b6f738e165df51be637bca5518c6f767a30bee90365ef07c575
01990000-0000-7000-8000-000000000001	208	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dcc6-b0a0-7d5a-8864-44510ef54306	01a0dcc6-b0a0-7262-8265-c9789be629db	\\xc653dbf5d36184797de1d6546793fbb782df6d342429fe35244fade64c52c24b
01990000-0000-7000-8000-000000000001	209	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-7451-a9ee-ec3bf2242639	01a0dcc6-b0a0-7b21-baea-e92e47a066e3	\\xbd7c3cda1cc1f5b538c4154548a9a767cfddea1714ef28ea3ff121ad0d87f250
01990000-0000-7000-8000-000000000001	210	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dcc6-b0a0-77dd-845d-dd254e48b720	01a0dcc6-b0a0-75e1-bfae-9d4036e2f04e	\\x68eafca5222b639b0f0221ec93a19d827504a11a9f016b7ce278293d48727413
01990000-0000-7000-8000-000000000001	211	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dcc6-b0a0-73dd-b875-e73f995880fb	01a0dcc6-b0a0-79b0-ad18-be2f56a10d9b	\\x612bb2c6d6013381d82b660be839de320fe33a367699ea97a5fa0a95e3a5ebfa
01990000-0000-7000-8000-000000000001	212	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dcc6-b0a0-7bd0-ae63-5d0dc2485eaa	01a0dcc6-b0a0-7b1a-949e-ba96e141cd02	\\xcfe16c85a1acec3fc51e4384e35404b045ce1786318dbe2ece9aceb948fcad96
01990000-0000-7000-8000-000000000001	213	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dcc6-b0a0-7fd3-8fdc-3a81c2eba580	01a0dcc6-b0a0-7508-b693-0452e439e76d	\\xcc6ed6b921c2640a3bc65211bbac88069c47e759e928ee2d738f88b0b1765cc1
01990000-0000-7000-8000-000000000001	214	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dcc6-b0a0-723f-a323-1fe920bf8361	01a0dcc6-b0a0-7399-81a7-fb5fb2c6fbd0	\\x85a18b0ec36621caa2e9cbeb2c26e28f62d5b8ad4427a59945f3ac7de258d5b6
01990000-0000-7000-8000-000000000001	215	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dcc6-b0a0-71da-af4c-dfb52c0dacc3	01a0dcc6-b0a0-7332-9031-d49539eb63b0	\\x28b2f9052581af89c4845763d3080b2f3913ed7d45138334e4cb66fdbe935cf5
01990000-0000-7000-8000-000000000001	216	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dcc6-b0a0-7c60-8115-a71d53e0472c	01a0dcc6-b0a0-74e3-925c-806205221a0f	\\xf46087b5fd34ebf975433ff4e03cfd21118f505ce5141dd486a988ce838c75a2
01990000-0000-7000-8000-000000000001	217	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e919-6cc0-7a02-ae41-bc7847b963b4	\\xe602a4b82ad5598561706f23bf733e6240adc489aecad6af014c3488fb893c0a
01990000-0000-7000-8000-000000000001	218	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-7577-9c79-1848fc286e97	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	\\x397aa6e357234e320148debafcc723544e4d035be4135a578ff555ccf335b829
01990000-0000-7000-8000-000000000001	219	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-705d-a118-446184b7d15b	01a1e919-6cc0-758d-9470-07231f24df03	\\x0e0649b7b5fbd18fe4be8bf6717e7f0d059f3da6ac42922f01416663c9bdb3d5
01990000-0000-7000-8000-000000000001	220	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e919-6cc0-70aa-92f2-33a4ae634acc	\\x47cecf66a7749ef17d274328fb469fb65db51e74e9cbf49b9ecb874b6d58ff81
01990000-0000-7000-8000-000000000001	221	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	party	01a1e919-6cc0-7178-93ce-db3b58d51a05	01a1e919-6cc0-71a7-bfaf-f116b994f614	\\xf39d5b211dea2a7775cf7959dfaad56f91167397ce1b106014900cd73a820523
01990000-0000-7000-8000-000000000001	222	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	01a1e919-6cc0-70ca-8795-a22044f34f87	\\xc8d96cc9fbff17f491919872ce8adc15b0f30f83960b9fb83871818f802783f1
01990000-0000-7000-8000-000000000001	223	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e923-7ee0-7140-87fa-c1775c9c1898	\\x50b1378630309296da1cc05a9bdae2f30d05a8d4e868eb5a7d13fda42fce2b84
01990000-0000-7000-8000-000000000001	224	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e9f5-26c0-7663-acfe-ba262397c884	\\x6ed99b4fa88da5df0195b5445f3fd5f13c02c663e3617059f1c01530196ab0a0
01990000-0000-7000-8000-000000000001	225	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	activity	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a1e91e-eb00-7b87-af07-56b95f3f23f3	\\x8087cfa74224c214e75fba142123581fadf94f9e3d1a8874401fe60194c9046a
01990000-0000-7000-8000-000000000001	226	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a211fb-bbc0-783c-8209-da6c460cd339	\\x8d8748ce1677fe3edfc1f01366b3b5908418da62643b3232e579ddc8aa6dfc55
01990000-0000-7000-8000-000000000001	227	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	\\x49da8ac0dec30e8e282322d1d3b12384280b3c10a14f1e7e5e4b63bd745013d4
01990000-0000-7000-8000-000000000001	228	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	01a211fb-bbc0-7d7e-b962-ba01a42538db	\\x5a1dc441f45c6741180b645954913415887b6df90e0b8d9bc419fbb6cbfcf08e
01990000-0000-7000-8000-000000000001	229	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	01a211fb-bbc0-7679-8565-7cb4ded18ce5	\\xceefd46663c9388ad49ebc50ba69e13c8124c7b702520de974c63e552566ac86
01990000-0000-7000-8000-000000000001	230	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a211fb-bbc0-76b2-907f-236079bffa46	\\x465b21296d581872e43c95abd5e4f239907648147f2104ab19eba4771b7be3ca
01990000-0000-7000-8000-000000000001	231	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a211fb-bbc0-764f-af13-e6958927b27d	01a211fb-bbc0-7383-a5f8-42604d149354	\\x55126f2e2ee5f09b521c56992c368e332d9807fd2ba52c5f5f33f97eb3c9f991
01990000-0000-7000-8000-000000000001	232	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	01a211fb-bbc0-7998-8dce-f328221468e5	\\x98c9ae48780c507ea84a4851a73ece11c30197ad7e972c71e6771d3d7f942019
01990000-0000-7000-8000-000000000001	233	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a21203-0ec0-72cc-9c20-5729822ee60d	\\x48994b472abad1e9c0e8c0c841751873ece2b76f9291ac710a3a429e85372e76
01990000-0000-7000-8000-000000000001	234	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	\\x83868d8ed4539c301f5369d9a28eec8971b7b0ef8e755620759b67a6a36cb241
01990000-0000-7000-8000-000000000001	235	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e22-c760-787b-b1e0-9e06455bf496	\\x9f9b8125e67a09328494af7b477c249b236ebe9a2bdadd5e84ac2800bacd1bd9
01990000-0000-7000-8000-000000000001	236	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	party	01a15e22-c760-7205-b925-de5f4301b666	01a15e22-c760-71aa-b578-afa0673dd93b	\\xea4b40a3428342ec47a8215e81e821179b198db8d4136c5b0922df4c6502ed35
01990000-0000-7000-8000-000000000001	237	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	topic	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	01a15e22-c760-78b7-ba3b-a057a78826d6	\\x0285faac4119cf94bfb3d05003c11b081ef5c6cb0e0069f698ffb44380f36763
01990000-0000-7000-8000-000000000001	238	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	\\xb19abe1fbda195ce580d841987b9fa09b62c22e8d0040292d8071f1feac6e323
01990000-0000-7000-8000-000000000001	239	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a216d4-a3a0-727c-a1d8-9737aeb292fb	01a216d4-a3a0-7cd3-9772-6d007bec1bce	\\x8f5cc64ff4068cf91d89e50ae8977d17317b8deab658b1fcc8ca1949c0a9fd37
01990000-0000-7000-8000-000000000001	240	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a216d4-a3a0-755f-8473-1c46d9259496	01a216d4-a3a0-74af-a37a-ca275d769cea	\\xe3fb9b2b5256994cd181e44ddd550d927f642f4904c901caddbc02837b0f7bcf
01990000-0000-7000-8000-000000000001	241	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a216d4-a3a0-7d94-a7d5-b39228e68ad3	01a216d4-a3a0-7d55-a1b9-5afecb8cb4bf	\\x06cbb3caddd04b3db88e86d1ca9e1e4cc11fe46f899eb543647ced1bd8900894
01990000-0000-7000-8000-000000000001	242	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a216d4-a3a0-71e1-a7d8-070270915526	01a216d4-a3a0-7252-99db-7b23fa095573	\\x87e9f9401caae4a32b83b496d885964e06de2873aa43f9dd176032ae4dce8410
01990000-0000-7000-8000-000000000001	243	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4	01a216d4-a3a0-7023-b3ff-1b4d9a8b0920	\\xda0bf9dbdb765a304fcc1de766e52949fa726bae8c75e2f91d35dae6da7c425e
01990000-0000-7000-8000-000000000001	244	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a216d4-a3a0-7027-b3cc-3e09898b2252	01a216d4-a3a0-7a4b-90b2-b05ceb70399f	\\xd13416b7ef3eed073406012ec067d29d5e4f3529f86ade85a830135ceecf7472
01990000-0000-7000-8000-000000000001	245	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a216d4-a3a0-7bf1-a127-53f121f09771	01a216d4-a3a0-7e1f-b13a-08998fd9949c	\\x5b225f277b3083c20c415ade9501843dd83c4d54d4a521d50647d61f9ba85654
01990000-0000-7000-8000-000000000001	246	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4	01a216e6-f320-707d-b5a3-ae1819e48393	\\xffef6993523d21165ba7169be04249cc3b49498262ec081b348d870144f7d682
01990000-0000-7000-8000-000000000001	247	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a216d4-a3a0-727c-a1d8-9737aeb292fb	01a216ea-9ca0-7689-9ec1-c3d1eefb98a9	\\xa027c190b3f69f771329de514e8cba0baa143a65283500d5bc8d02f72c331a84
01990000-0000-7000-8000-000000000001	248	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a216d4-a3a0-727c-a1d8-9737aeb292fb	01a216ea-9ca0-7194-8da3-625d7644d38c	\\x52fb27427c6074e3bf5fd4bb492276d20018173eb787d9cd64a018175478a718
01990000-0000-7000-8000-000000000001	249	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a21247-b8e0-75b3-8361-442e82116c71	01a21247-b8e0-73ee-b28d-8aacd1d86841	\\x550b6d7b0e0b1556d649b43012b07cd609867a345fbf343dfca808827bc27689
01990000-0000-7000-8000-000000000001	250	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	01a21247-b8e0-78fc-9b04-b28c3d644b75	\\x6b7ca9f0246db4535e332365c1adef9bb8c9b7d0fc740fae2ea0aa2f7b5a1b1e
01990000-0000-7000-8000-000000000001	251	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7df1-9b93-5771f3b43519	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	\\xcbfbcbef72d1ea581f5141847708e64a7139e7c23a4e27858410c2417b6e9b81
01990000-0000-7000-8000-000000000001	252	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	01a21247-b8e0-7e11-ac22-0d3f504e8c60	\\x3f7ff45841c080c1e8bedbe9c23ca168adcea1e726d0b404ba2c3628e323033b
01990000-0000-7000-8000-000000000001	253	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-740d-98a4-3d4eba2ed757	01a21247-b8e0-7fee-a032-b015a8558c5d	\\x00adaa8843b6558a7e6ca86fe67acebd4091befa07b70851e4e8fab93051a25e
01990000-0000-7000-8000-000000000001	254	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21247-b8e0-74b1-9bd6-a94d60556919	\\x0babe1d413ad510fd3aa12a075f129c76f6af6a97d3798ae4c3d31ed63a96f25
01990000-0000-7000-8000-000000000001	255	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	party	01a21247-b8e0-7577-90ee-4266c1000bea	01a21247-b8e0-7b33-8c56-4cc870e6b31e	\\x00ce0f2d9b4c53defe4db1f7d20f3ec7e8bc9063d93059f82155fa7350dc9b39
01990000-0000-7000-8000-000000000001	256	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	topic	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	01a21247-b8e0-70e4-a4f5-a90184dce864	\\x65f3db2d53e1f2f2c4774bb86798b8ba30d9409ca4ed65f03aecae51adeef93d
01990000-0000-7000-8000-000000000001	257	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21277-5460-71d2-ac4c-09d3576c5be3	\\xbdfb16c5151d6c2c92437414eae4f50ccb18d736a62f5c322bf2957b0ac4a307
01990000-0000-7000-8000-000000000001	258	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a153bc-6ce0-755c-bf94-1ef51985b59f	\\xa3b31e692ac201f6fdabe32dcdf694c15f338c0bd4f341576c2e517227b32344
01990000-0000-7000-8000-000000000001	259	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7543-b84b-ef6bf9916395	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	\\xf2ccfc5b5e25634c5d021d058b01af87243c24ce019c52dd24802eefc06cefa6
01990000-0000-7000-8000-000000000001	260	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	\\x125e532fcca2fbe3a0476080ec4b588c4ac3cb62ca04617d3ae1b5048112f773
01990000-0000-7000-8000-000000000001	261	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7a9f-85ed-8155a6c40444	01a153bc-6ce0-731b-afd0-1861b926e626	\\xf6d850d7579798ebc12157c130f15b640582624e61db57cbeabeed54c8663e63
01990000-0000-7000-8000-000000000001	262	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	\\x5e7515df115ee5f9b6fe2ce44fd89db1899a5851b27bba0fd25a76e58919e9b6
01990000-0000-7000-8000-000000000001	263	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a153bc-6ce0-7264-a00e-1425d6f9abcd	01a153bc-6ce0-76a1-a049-7284030ea6ed	\\xb6803963ea8a27a98b1a74c808851c9ec401e667c1a32807df62a931d84f3e34
01990000-0000-7000-8000-000000000001	264	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a153bc-6ce0-706b-8c8b-dd031be59f38	01a153bc-6ce0-7f0c-9318-10bfa703caef	\\x737c97a246c0487a61bade75e8e0575ae899bdacdae1b211ff4282d60e899423
01990000-0000-7000-8000-000000000001	265	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153d7-e420-7c41-b573-bb6c2ed6d44c	\\xf3ea23f4aff14f6c8989812568c138ec82d02cc9783d8992a69e1766d7d74a2a
01990000-0000-7000-8000-000000000001	266	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	activity	01a153f9-c400-7274-a7cf-91fbeaff520b	01a153f9-c400-7274-a7cf-91fbeaff520b	\\x97f49e117f6b5830083c5eab074547b74e2d68bc67d3899f07497a1b1375f34c
01990000-0000-7000-8000-000000000001	267	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	\\xef82f4cca225c19a795c2393a00897837714ebf39bd7cb5bb1be1fae0f12aa1e
01990000-0000-7000-8000-000000000001	268	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15633-3940-7fdd-a40a-f86cb20ccdb0	\\xc2d500a09e8c3c849535be5fb0aed48bce7b7220f9c975d74324208a12dd7204
01990000-0000-7000-8000-000000000001	269	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a159dc-b940-7578-add6-6631a98a6ddc	\\x225a1a04656e82fed54f13818d20ba1fbc61a1ec3dda9516b3bdf82c1ee3a6e3
01990000-0000-7000-8000-000000000001	270	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a20d40-7da0-7b0e-8108-1239b3473ea3	\\xca7a57a3ea993847691a066ee4288af7ba4a565c9fc615a0ee1886fa7654b0ac
01990000-0000-7000-8000-000000000001	271	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	01a20d40-7da0-73f4-93c4-be398968b582	\\x4ddbfa5b6b62f3b9cb64192eee80575f8a13f20101327e24a5e750fdd821da8d
01990000-0000-7000-8000-000000000001	272	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7773-878b-ce5b65ee0465	01a20d40-7da0-7a4e-9127-bd471e7ce857	\\x0907a11f05c5a6ed2270c3b8c2c69b210e37b6f42b6fb53716c8e6cab558adb8
01990000-0000-7000-8000-000000000001	273	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-716d-a311-99da0c607fe9	01a20d40-7da0-7a40-9837-1c678f59b481	\\xe3047ab8c4ccbd94d70eaf6df1899db953101f2a8f5e44f08b6a5003a98b2635
01990000-0000-7000-8000-000000000001	274	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	01a20d40-7da0-73d2-84ba-ed6ffa646036	\\x858ffe053aec6987d25aa46381fc26fc1dff98e46dafa418e924f743364616df
01990000-0000-7000-8000-000000000001	275	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7054-831d-76d8c700c80c	01a20d40-7da0-74ff-9bf9-fb74f48bc982	\\xa18de48af94e41764b789b900a34d64d60df9e85dace319ffecf616e147fa274
01990000-0000-7000-8000-000000000001	276	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d40-7da0-78ff-bc72-011f22197c77	\\x5773942537c8abad8f8b62453526523eca50c3983953d3371428ba1f0ac2a05b
01990000-0000-7000-8000-000000000001	277	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	party	01a20d40-7da0-7517-93a4-278bb5205660	01a20d40-7da0-7a2e-88e1-54aac545ff88	\\xbd779a6a8be13a2598cc33cb2f46d1c602723ea62256f21e5e614ff934ac7a2a
01990000-0000-7000-8000-000000000001	278	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	topic	01a20d40-7da0-7807-bdf9-117b72dd0d77	01a20d40-7da0-78dd-aae8-5efacd9454e3	\\xbb48e1c4c00f3c185957cf69f1da8fb6d4d8e9cc11bacc5849e102331a80a2db
01990000-0000-7000-8000-000000000001	279	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d5d-c9a0-7652-b2e9-ed252ae90104	\\x0325e6e0ee5e919979d2a92ba2fce10d0688ac0c23ade54a9864fccb2a62740a
01990000-0000-7000-8000-000000000001	280	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a216ea-9ca0-747a-911e-ace3426b7d57	\\x8d82a253f1f8c1669fec2a3a74f12820c611cf652395209687f1262484df6c63
01990000-0000-7000-8000-000000000001	281	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a10bab-a240-7260-8372-a69b77bf362f	\\x53b43c9a2dadf924e35647c04cde7fd07078fbfea4647d1f8ef57a548e173a7d
01990000-0000-7000-8000-000000000001	282	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7f54-a158-d607f42fe1b4	01a10bab-a240-7324-b9d5-976440b282f6	\\xe3587a67886923c00c8d03005b220be3ed05f448409496d3077a1498100c6488
01990000-0000-7000-8000-000000000001	283	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7947-8d3c-409b1209a614	01a10bab-a240-732e-9e51-33be899d52ea	\\x5a01c0fad77e542472b2cde0c7c494e68db66c55302288d1f5b5c4e230dbe151
01990000-0000-7000-8000-000000000001	284	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7b75-ade1-2c088b02d636	01a10bab-a240-793c-bd65-66b5df35dbde	\\x3de5b2a5b1b26f91aade0cb488cc4c5b5a06eaf5948c870a9b1ad8f7090340f7
01990000-0000-7000-8000-000000000001	285	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-775e-8dcd-531023a2258f	01a10bab-a240-7322-b626-ad95642d6bd6	\\xef60888729b60dd6e0de36861d66aa55bf4c021afd7c302797b923f92e32a831
01990000-0000-7000-8000-000000000001	286	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bab-a240-7078-8eb9-f2efaad3fcf4	\\xd4a3887ff059a7579ddab6657c7146e56410bcb92943f7f5950b88348a4a441c
01990000-0000-7000-8000-000000000001	287	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a10bab-a240-761d-a7c7-79bbbf109e08	01a10bab-a240-7232-aeb2-841d6ad12a0f	\\x965271c2b3525155e4e7110d137766a9dc50b71416a947d8c6dffce776295044
01990000-0000-7000-8000-000000000001	288	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a10bab-a240-7212-98ce-b485974c214f	01a10bab-a240-78be-89db-4616ac354cdd	\\x80d7159b437df0bc159f430c31b2d5565d0a047ca7c27432a8edf2e7ead59761
01990000-0000-7000-8000-000000000001	289	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bb2-f540-73df-ad6e-472512fca4ed	\\xedbb0bd8b34005049a417029e6d434c19bffccf48124e58709462c33d26d551f
01990000-0000-7000-8000-000000000001	290	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a1155f-75a0-72db-96ae-4caebfc24715	\\x537270156a66c5cee7948a27b80823d9521bf0fa16dd6b0982f7de551f36bde0
01990000-0000-7000-8000-000000000001	291	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	\\x0a0db789c2ddf8651b48df8bad9eb4574f2552fe19eef1e139eb4cf2cfc31d8d
01990000-0000-7000-8000-000000000001	292	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-71a6-97b4-49d59f40007e	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	\\x570c0890a5a6b0e9871d95cac15d4abaaae0027beb11560298d26d360475042a
01990000-0000-7000-8000-000000000001	293	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	01a1d02b-48a0-7d40-8d54-19000ee95a3a	\\xb888aaf78723c71e640bb976d4e9ae9aebaaaa17dc12c4cf30cec254e0ea4625
01990000-0000-7000-8000-000000000001	294	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-728d-90cb-7fc0c80035e4	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	\\x10cb25c730f5f1e806edaa3f016641eac0f859f39f0ff60fafe5dc465dad7f36
01990000-0000-7000-8000-000000000001	295	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	\\xa931f635831b029b94841fc07cac9b4a89718af92857834d5300e8f11c1c50f0
01990000-0000-7000-8000-000000000001	296	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d02b-48a0-765a-81fa-0627811580bc	\\x978e720f07b4967a1bade6bebcaefd645dedabc7f77d7bea135b67266dfe0497
01990000-0000-7000-8000-000000000001	297	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a1d02b-48a0-7e7f-a982-148c1f1ef074	01a1d02b-48a0-7366-b536-74fffc570dd0	\\x50cfd3357173a92962a82941d49c5313e0e06157a7c20b2a47d696e0af3a2949
01990000-0000-7000-8000-000000000001	298	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	01a1d02b-48a0-7847-ac56-43f2a92daea2	\\x6b0ae74432efb4197ed87caae74db34d2e9d5915b1cef5f011444e3c0c406ab6
01990000-0000-7000-8000-000000000001	299	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d046-bfe0-7b77-905b-490a224adc1f	\\xac611960d7b5c2f426695a2d8fe8641920fa7c076b1f7f4a1d61e23e0d126fee
01990000-0000-7000-8000-000000000001	300	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d034-7060-7fc4-b398-63efcf019ed9	\\xe3cb7977a9b1f44cc8f41320284f755dc446e468c34fd28ad3e2a674d1dc08e8
01990000-0000-7000-8000-000000000001	301	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	\\xe56d246036f175ee69a5c91a33a257acd6495212cddcb80008127b03bd3626da
01990000-0000-7000-8000-000000000001	302	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d844-09a0-7ebe-abac-4a78abec2357	\\x6d94d23c9bd77ab3ffd2cbd956ea7fec8a125e2bef457c36d619dbff84120fac
01990000-0000-7000-8000-000000000001	303	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1f988-45e0-78f0-afc8-7104212d7797	\\x602641d4b1973ef75556750957747f95b1bf0d91d9c79d740b78e1db88ffd9f5
01990000-0000-7000-8000-000000000001	304	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7c0d-b434-cdaa04102605	01a1f988-45e0-736d-bd0b-6da50b7b0e03	\\x601239051aed3117cc3c0e27edec4e2266da3837a79a8b940a668fc60df28775
01990000-0000-7000-8000-000000000001	305	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7baf-92a9-59a464d94b3e	01a1f988-45e0-7ecb-9285-402189e598ba	\\xa9bd0489f46cc565e1ff89cb5f71048b15c4272e855690114e119151961a0502
01990000-0000-7000-8000-000000000001	306	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-73e7-a870-fbaf561478e4	01a1f988-45e0-7ad8-93bd-b673181230ae	\\x87cac17b2d8d9654ce18ffd9092208510cd4416d8f525e20a2199b141b8b4976
01990000-0000-7000-8000-000000000001	307	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	\\xfd7d8e35a2e7602115bdabb23da9d49dc43013511d9ecf0336b067b0b9cc62ee
01990000-0000-7000-8000-000000000001	308	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a1f988-45e0-730a-8083-12489866ba58	01a1f988-45e0-762a-827e-cca2d8ebc32d	\\xe1f008ec4d17607e9e6c7c2a807704e3336489616296819be6f2d4700c732b52
01990000-0000-7000-8000-000000000001	309	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1f988-45e0-7325-9c4c-c59d859693e9	01a1f988-45e0-7a89-9c17-5a9a3b937128	\\xf0d24ed2374c8b0cc9db9caa9a1af3d2633d3b5404e4ef8ce2d6321af5afb2a0
01990000-0000-7000-8000-000000000001	310	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	\\x177b45f0acb93b70f77dfb465330c329aefc3fe39fa7d590305c8889a2938a82
01990000-0000-7000-8000-000000000001	311	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1fa4d-1c80-72d6-9c50-e95fd584b246	\\x145ec13c92a9b8df6bc34340a04bca2d221a258f08873760e37cd04a0a843185
01990000-0000-7000-8000-000000000001	312	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0f7a8-57c0-7d7a-8300-089acbf293e6	\\x119962bccf9f42eebd05c4b842e71ddbe3afebe5456c29a8806bea3830f4c38a
01990000-0000-7000-8000-000000000001	313	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-74d2-a567-43ec928b7f14	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	\\x1b7e979d0af5c29e208868a1422211c6c81dc83b3b664e3c9253533943efd42e
01990000-0000-7000-8000-000000000001	314	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7f61-b87b-281c5a29396e	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	\\x688c618fbf18fd6f144b421399eda238650b76e71634aa36244dc32ff0b7d338
01990000-0000-7000-8000-000000000001	315	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	\\xf6eb3155bc02f71708584c89b4d4fae78e16b13eca54e6b0ed2aa53341692f16
01990000-0000-7000-8000-000000000001	316	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7a8-57c0-78e6-96de-7db5989bd675	\\xef2cc137c60af6f136b47a9b702411712ce51b52466d1db774ef58dd0310dc93
01990000-0000-7000-8000-000000000001	317	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	party	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	01a0f7a8-57c0-79b7-9d72-0b1410dca628	\\x632f51cccd9c1b4067b02e3a2645f0db1b48354e6a5135cbe7b70da4958e6ca1
01990000-0000-7000-8000-000000000001	318	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	topic	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	01a0f7a8-57c0-7641-aa45-f8d35c69467e	\\x36857b448e5319dee9c38d1610956a2aa73f82ca65191fe83308ed9ea7f261b9
01990000-0000-7000-8000-000000000001	319	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7bc-7c00-7ca6-8513-e54effae81dc	\\x15e7b2d7bfdad768da6e5d80544992c2bd3c6358a254f95784deab3e4118dd21
01990000-0000-7000-8000-000000000001	320	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000023	changed	activity	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a0f7ee-d6a0-787a-92e5-92740974ba91	\\x4dcc89d7cb85227e7b80f622004473b1c3ca82d0dc19753c407489dced115f87
01990000-0000-7000-8000-000000000001	321	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0fc88-34e0-708e-8d06-ae30c012c0ac	\\x15b7ea40b958b40d4501a2ba07ccb6998e7eba8f9e2ccd371a49743479abe170
01990000-0000-7000-8000-000000000001	322	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15518-5360-7293-ac2f-23e100df3854	\\x12533719917b196b0d8d5898aaac13273640aa26fb7f73faad18c04f5e8472e5
01990000-0000-7000-8000-000000000001	323	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	party	01a15518-5360-75c5-9335-2971e8ec6597	01a15518-5360-7e54-a569-aa4536c499d2	\\x2375f76562b8f3f07b16e0565ac0502629e4c47af166c2487c269b00776cfae5
01990000-0000-7000-8000-000000000001	324	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	topic	01a15518-5360-796c-a5f1-7f9a94883ba1	01a15518-5360-7511-a76b-00ec1b9e778d	\\x4b6916ae93a9981956333719b68a36caaa1faee111398b7620a9c6e45cd662bd
01990000-0000-7000-8000-000000000001	325	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15534-b500-76ba-8236-47d0dde63f07	\\xb172bda213007697e8dceb0aa77534a0eee25286c0e035aae968cb078e5345a1
01990000-0000-7000-8000-000000000001	326	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a1116f-76c0-7f83-812d-512f43f89eed	\\x5b8416384c20b50fe62e829b46eb33a3fa53e121644220393ee2a0718ff2963f
01990000-0000-7000-8000-000000000001	327	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	party	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	01a1116f-76c0-79e7-892c-3f4592e2ab5a	\\xf81eb3bfdfe09de624c81353d03be9142ac8e6e87bd9805f9be8d14bc14d3c25
01990000-0000-7000-8000-000000000001	328	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1116f-76c0-7b54-932d-93a4155efa9f	01a1116f-76c0-7efb-a786-ba332b9e8e92	\\x2dcc6370464ae4b0c9a07dd345a28022040d1dfcc3e55a7c63bcad7931efb06c
01990000-0000-7000-8000-000000000001	329	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a11175-df60-769d-846d-7598f3d05037	\\x9415a37bfe73483c7682f815ef8734bb3f7cafdc1cbd8db3d6b143c1ffb24c31
01990000-0000-7000-8000-000000000001	330	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a2088b-a820-7cfb-9f9e-5384c99305c8	\\x824b61d7d7acd88c0bec73f3b52140a51d7f2ebf7a0590875ee1adb43ec0a694
01990000-0000-7000-8000-000000000001	331	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	party	01a2088b-a820-7d24-b433-53b0f9d36e2e	01a2088b-a820-78cc-933b-6bab8b2db754	\\xd252c27ebfcb065e46ed0b76e5423dcde849c8d4f566a6493682c559d64ba067
01990000-0000-7000-8000-000000000001	332	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	topic	01a2088b-a820-7ed1-96f4-4f8150c1e48a	01a2088b-a820-7843-9c00-9da54bc9afd3	\\xcc8a1ad707ee70997fb6f5d7165e76185b3f838ffd132d09b2a7a1c6238e990d
01990000-0000-7000-8000-000000000001	333	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a208b8-8480-7710-8906-4139221ce34e	\\x93a065dddd0ca182f89cf115b9d5b3765c72e8ceb66af5d584c23775db97602d
01990000-0000-7000-8000-000000000001	334	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	\\xa9086df4ef236cd486ec41fbc467b541c8f1d0f9073c24037802620a67e2dcd3
01990000-0000-7000-8000-000000000001	335	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a11071-dce0-76ca-869f-0a4bdf777ac9	01a11071-dce0-7e73-b919-c8b52f32ebdb	\\xbe6b943f1a81ebb1952f4af4265a4635e1797caa70fdfabb820c4f7cee3a1413
01990000-0000-7000-8000-000000000001	336	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a11071-dce0-71d4-bb9b-56ae328a7f0c	01a11071-dce0-7f94-a14a-a97c96629599	\\x1637971f2302d5aad2b3b8e4e1345aad1cecf674b474d83052b55ea05a0b4ecf
01990000-0000-7000-8000-000000000001	337	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a1107d-c3c0-71f6-8198-f9cc96338789	\\x1701f427e4a9dccda48215004dd97362704bc0681fd2f5b6bc1de3e91cff8138
01990000-0000-7000-8000-000000000001	338	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a13492-8520-7fb4-8392-38450264e491	\\xa4fcdc69baf2bf097005ecd355f85f7f1f7c19afdc8e5e44222907c547ce561a
01990000-0000-7000-8000-000000000001	339	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	party	01a13492-8520-72a0-8842-7a407d1e2aff	01a13492-8520-78d7-a610-3b1e40d924ad	\\xd0d78986293169f93a3f424ec2db3f9ecd03a46f7d0a41a02d28565893f23260
01990000-0000-7000-8000-000000000001	340	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	topic	01a13492-8520-73ac-8259-794a0a34c449	01a13492-8520-715b-a32a-9e7bc3c42754	\\xfa4ca26090c56b36d73729b98ec03de55557b09a72799966b858e7513f37a695
01990000-0000-7000-8000-000000000001	341	2026-11-26T08:13:24.315Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a134bf-6180-72c7-912c-92268638c26b	\\x097d59c28ca2568dce08f148ec0a7bb71c364e95d2f90417c195b0fb652c7edb
01990000-0000-7000-8000-000000000001	342	2026-11-26T08:13:26.904Z	01990000-0000-7000-8000-000000000021	signed_in	device	01a216ea-a5eb-77ba-91f3-b0c608cf618a		\\xcfe07c354347a7cab3b07bd0b583fd0a016102054a8ebc7f1f8440e30f1fb5ad
01990000-0000-7000-8000-000000000001	343	2026-11-26T08:13:26.940Z	01990000-0000-7000-8000-000000000021	changed	device	01a216ea-a5eb-77ba-91f3-b0c608cf618a		\\xa6a7035258740eb806df35ae69ee91b1d4847330075b7a7563d00a67ba09de24
\.


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_head (council, owner, number, hash, at, signature) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	343	\\xa6a7035258740eb806df35ae69ee91b1d4847330075b7a7563d00a67ba09de24	2026-11-26T08:13:26.940Z	\\x1355b72ea885cd790491fc3dc802e36095c68415a0c3410c0bea11034223875b206ddebf14a0bf86bb41c43fcadf9c554992250dc8394259d31f3f16f833c506
\.


--
-- Data for Name: block; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.block (council, number, code, device) FROM stdin;
01990000-0000-7000-8000-000000000001	1	KZZX	01a216ea-a5eb-77ba-91f3-b0c608cf618a
\.


--
-- Data for Name: case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."case" (council, id, scope, "position", writers, reference, service, service_version, received_at, person, place, status, outcome, closed_at, team, officer) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	council	217	{"team": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "status": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [217, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0001-R	57	1	2026-11-17T10:42:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	checking		\N	01990000-0000-7000-8000-000000000012	01990000-0000-7000-8000-000000000021
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	council	224	{"team": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "status": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [224, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0002-H	524	1	2026-11-25T09:14:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	crew_told		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-727c-a1d8-9737aeb292fb	council	234	{"team": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "status": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [234, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0003-P	524	1	2026-11-26T07:49:24.000Z	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	crew_back		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000021
01990000-0000-7000-8000-000000000001	01a21247-b8e0-75b3-8361-442e82116c71	council	241	{"team": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [241, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0004-3	524	1	2026-11-25T10:37:00.000Z	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	opened		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7620-b58f-0efbe5b5d483	council	249	{"team": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "status": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "closed_at": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [249, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0005-4	524	1	2026-10-19T10:37:00.000Z	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	crew_back	no_access	2026-10-20T15:10:00.000Z	01990000-0000-7000-8000-000000000011	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-737a-835b-b8050585d23f	council	257	{"team": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "closed_at": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [257, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0006-D	353	1	2026-11-24T11:11:00.000Z	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e	opened	not_upheld	2026-11-26T08:13:24.000Z	01990000-0000-7000-8000-000000000013	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7420-a488-bce5eda92bb4	council	266	{"team": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "closed_at": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [266, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0007-A	524	1	2026-10-05T10:46:00.000Z	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	opened	no_access	2026-10-07T07:59:00.000Z	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000023
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d3e-83a8-28e216ad6632	council	274	{"team": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "status": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "closed_at": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [274, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0008-2	524	1	2026-11-12T14:31:00.000Z	01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0	crew_back	collected	2026-11-14T04:15:00.000Z	01990000-0000-7000-8000-000000000011	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-77e5-85a0-77d666071f0b	council	282	{"team": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "closed_at": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [282, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0009-5	524	1	2026-11-20T15:17:00.000Z	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	01a0dcc6-b0a0-7942-97da-e38d9d643c25	opened	no_access	2026-11-20T18:52:00.000Z	01990000-0000-7000-8000-000000000011	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	council	289	{"team": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "closed_at": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "reference": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "received_at": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service_version": [289, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	WES-0DEM-0010-E	524	1	2026-10-01T13:30:00.000Z	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	opened	wrong_items	2026-10-02T12:13:00.000Z	01990000-0000-7000-8000-000000000011	\N
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-724b-851d-7956e60b483d	council	220	{"state": [220, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [220, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [220, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [220, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [220, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z	done	2026-11-17T10:53:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7872-b9b2-21639ee213b9	council	228	{"state": [228, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [228, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [228, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [228, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [228, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z	done	2026-11-25T09:22:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-789d-801b-0277051dcf52	council	231	{"state": [231, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [231, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [231, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [231, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "avoidable": [231, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [231, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z	done	2026-10-21T11:35:00.000Z		chasing
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4	council	238	{"state": [238, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [238, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [238, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [238, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [238, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-26T07:49:24.000Z	done	2026-11-26T08:09:24.000Z		\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-76a1-af53-d0b39df096d0	council	246	{"state": [246, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [246, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [246, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [246, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [246, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	counter	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z	done	2026-11-25T11:29:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7924-9ed3-34d08ac21475	council	253	{"state": [253, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [253, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [253, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [253, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [253, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z	done	2026-10-19T11:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7984-aaac-ba426a6213e1	council	263	{"state": [263, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [263, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [263, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [263, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [263, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z	done	2026-11-24T11:43:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7c94-a730-4c5f13c01044	council	271	{"state": [271, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [271, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [271, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [271, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [271, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z	done	2026-10-05T10:54:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7352-bea2-9cb93ef34007	council	279	{"state": [279, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [279, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [279, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [279, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [279, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z	done	2026-11-12T15:01:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7713-9571-84186c33e05d	council	286	{"state": [286, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [286, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [286, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [286, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [286, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z	done	2026-11-20T16:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7263-8b93-8ebf513b4224	council	293	{"state": [293, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [293, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [293, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [293, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [293, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z	done	2026-10-01T13:52:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15518-5360-78b7-8f72-e552eb4a6dc2	council	297	{"state": [297, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [297, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [297, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [297, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "avoidable": [297, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [297, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z	done	2026-10-19T17:28:00.000Z		closed_too_early
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	council	300	{"state": [300, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [300, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [300, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [300, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "avoidable": [300, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [300, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z	done	2026-10-06T13:45:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a2088b-a820-74d2-831c-27cebcd00477	council	303	{"state": [303, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [303, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [303, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [303, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "avoidable": [303, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [303, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z	done	2026-11-23T14:04:00.000Z		repeat_information
01990000-0000-7000-8000-000000000001	01a11071-dce0-796a-b4f5-fdba0a667cf5	council	306	{"state": [306, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [306, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [306, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [306, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "avoidable": [306, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [306, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z	done	2026-10-06T09:14:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a13492-8520-7a2b-aebb-6118ecf50b6e	council	309	{"state": [309, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [309, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "officer": [309, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "ended_at": [309, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "avoidable": [309, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "started_at": [309, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z	done	2026-10-13T10:12:00.000Z		closed_too_early
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (council, id, scope, "position", writers, person, channel, value, normalised, verified_at, do_not_use) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bdb-b03e-dca7e2dcaa37	council	40	{"value": [40, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [40, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [40, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [40, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000031	phone	0121 496 0142	+441214960142	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73af-8df8-440407295e42	council	47	{"value": [47, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [47, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [47, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [47, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000033	phone	07700 900417	+447700900417	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7039-b3f7-ba8e0445d656	council	51	{"value": [51, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [51, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [51, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [51, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee	phone	07700 900232	+447700900232	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76d2-a185-cc8ea8ea37f7	council	61	{"value": [61, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [61, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [61, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [61, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7736-843f-dda7b1eedaff	phone	0121 496 0000	+441214960000	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7826-9f7a-7dafb43adc4f	council	65	{"value": [65, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [65, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [65, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [65, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	phone	07700 900961	+447700900961	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7348-9959-b9ef58d07674	council	66	{"value": [66, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [66, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [66, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [66, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	email	caron.bevan@example.org	caron.bevan@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78d2-9478-10d822a608bf	council	73	{"value": [73, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [73, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [73, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [73, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-74a8-9d29-6588571ceeee	phone	07700 900173	+447700900173	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70a3-8a35-7568e2934bf1	council	77	{"value": [77, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [77, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [77, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [77, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	phone	0121 496 0002	+441214960002	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76be-9638-0ed6fcf7f49d	council	78	{"value": [78, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [78, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [78, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [78, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	phone	07700 900083	+447700900083	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7501-a42a-357c732902f4	council	82	{"value": [82, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [82, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [82, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [82, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-70a1-9142-3286a6ecc31f	email	chloe.okonkwo@example.org	chloe.okonkwo@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c72-805d-b06a19d6d73b	council	90	{"value": [90, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [90, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [90, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [90, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	phone	07700 900342	+447700900342	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7aa7-b300-9a5c825f8542	council	91	{"value": [91, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [91, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [91, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [91, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	email	thomas.mcginty@example.org	thomas.mcginty@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7905-a5d6-0b6e46e3db95	council	99	{"value": [99, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [99, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [99, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [99, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	phone	0121 496 0004	+441214960004	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77c4-bbc8-996b16d8e80e	council	100	{"value": [100, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [100, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [100, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [100, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	phone	07700 900011	+447700900011	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fea-bada-79478b5230ed	council	107	{"value": [107, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [107, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [107, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [107, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	phone	0121 496 0005	+441214960005	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7417-8ed5-669f1724925f	council	108	{"value": [108, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [108, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [108, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [108, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	phone	07700 900620	+447700900620	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-75b6-8b9d-d3d42b00b570	council	115	{"value": [115, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [115, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [115, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [115, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	phone	0121 496 0006	+441214960006	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7357-84e1-99a11f2e490c	council	116	{"value": [116, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [116, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [116, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [116, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	phone	07700 900031	+447700900031	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7cf9-88b7-5541346f3293	council	117	{"value": [117, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [117, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [117, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [117, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	email	fatima.ackland@example.org	fatima.ackland@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7696-b540-cce4cc5d375a	council	127	{"value": [127, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [127, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [127, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [127, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-72db-98a5-0636452fac9a	phone	07700 900990	+447700900990	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7764-a6ee-0eac4dbd3dc9	council	128	{"value": [128, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [128, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [128, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [128, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-72db-98a5-0636452fac9a	email	rajesh.boateng@example.org	rajesh.boateng@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d4a-b2fe-7205132ba600	council	132	{"value": [132, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [132, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [132, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [132, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-79ad-869a-8a20b05c4a59	phone	07700 900363	+447700900363	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c2f-aee1-33ea6e883110	council	136	{"value": [136, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [136, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [136, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [136, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	phone	07700 900574	+447700900574	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a00-9291-f006309d57ed	council	137	{"value": [137, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [137, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [137, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [137, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	email	linda.kettlewell@example.org	linda.kettlewell@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e38-85f5-e71b98f6a644	council	141	{"value": [141, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [141, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [141, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [141, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7658-ba45-48f21b3c137b	phone	0121 496 0010	+441214960010	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b41-be94-f5ab08e2fad3	council	142	{"value": [142, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [142, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [142, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [142, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7658-ba45-48f21b3c137b	phone	07700 900732	+447700900732	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70bc-942f-ab55fe909103	council	146	{"value": [146, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [146, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [146, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [146, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7361-a3bc-6601947678f5	phone	07700 900409	+447700900409	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-751d-bafb-6462db8ae021	council	147	{"value": [147, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [147, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [147, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [147, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7361-a3bc-6601947678f5	email	idris.featherstone@example.org	idris.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76e8-9e10-553bc7e21846	council	151	{"value": [151, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [151, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [151, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [151, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	phone	07700 900396	+447700900396	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7216-a334-0d967fe9da20	council	152	{"value": [152, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [152, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [152, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [152, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	email	elin.featherstone@example.org	elin.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79c6-be47-cc7a446056bf	council	156	{"value": [156, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [156, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [156, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [156, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	phone	0121 496 0011	+441214960011	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72d5-8067-97b6128137ea	council	157	{"value": [157, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [157, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [157, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [157, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	phone	07700 900806	+447700900806	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7627-9c14-f82708c0e4a2	council	161	{"value": [161, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [161, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [161, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [161, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	phone	0121 496 0012	+441214960012	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7216-bc37-7f13502e5056	council	162	{"value": [162, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [162, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [162, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [162, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	phone	07700 900320	+447700900320	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7db0-9dfc-a10cce9244cb	council	163	{"value": [163, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [163, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [163, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [163, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	email	paul.villiers@example.org	paul.villiers@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7930-a059-9249586ac6e6	council	167	{"value": [167, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [167, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [167, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [167, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03	phone	0121 496 0013	+441214960013	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70c4-a273-ea380e5c9beb	council	171	{"value": [171, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [171, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [171, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [171, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	phone	0121 496 0014	+441214960014	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7407-be14-5171da64b870	council	172	{"value": [172, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [172, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [172, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [172, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	phone	07700 900324	+447700900324	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a42-86c0-abfe923b3bea	council	176	{"value": [176, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [176, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [176, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [176, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	phone	0121 496 0015	+441214960015	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-737b-99c2-b0cfcb517e6a	council	177	{"value": [177, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [177, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [177, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [177, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	phone	07700 900256	+447700900256	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bf0-821e-a0e2338c9127	council	181	{"value": [181, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [181, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [181, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [181, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	phone	07700 900912	+447700900912	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7486-8d27-07d7fe692199	council	185	{"value": [185, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [185, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [185, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [185, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7	phone	07700 900041	+447700900041	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7620-813b-c6bad8a9f8f4	council	189	{"value": [189, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [189, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [189, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [189, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	phone	0121 496 0016	+441214960016	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-75f7-8812-fed7cbc0981c	council	190	{"value": [190, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [190, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [190, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [190, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	phone	07700 900791	+447700900791	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77c7-a9f9-fa5bc6e95218	council	194	{"value": [194, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [194, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [194, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [194, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	phone	07700 900151	+447700900151	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ade-8d86-850ebc098fd8	council	198	{"value": [198, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [198, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [198, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [198, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-737e-8cb2-52440d05f982	phone	0121 496 0017	+441214960017	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fec-9e5f-a037bdba19eb	council	199	{"value": [199, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [199, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [199, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [199, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-737e-8cb2-52440d05f982	phone	07700 900793	+447700900793	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ce1-bace-77832dd5ad98	council	200	{"value": [200, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [200, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [200, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [200, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-737e-8cb2-52440d05f982	email	alasdair.hemmings@example.org	alasdair.hemmings@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c27-89e9-01e136f1a8ec	council	204	{"value": [204, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [204, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [204, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [204, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	phone	07700 900874	+447700900874	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7020-9a54-fec67c68d11c	council	205	{"value": [205, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [205, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [205, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [205, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	email	raymond.venkataraman@example.org	raymond.venkataraman@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7451-a9ee-ec3bf2242639	council	209	{"value": [209, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [209, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [209, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [209, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7a16-8f93-d205686032b8	phone	07700 900925	+447700900925	\N	
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77dd-845d-dd254e48b720	council	210	{"value": [210, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [210, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "channel": [210, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "normalised": [210, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7a16-8f93-d205686032b8	email	james.satterthwaite@example.org	james.satterthwaite@example.org	\N	
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
01990000-0000-7000-8000-000000000001	01a216ea-a5eb-77ba-91f3-b0c608cf618a	council	392	{}	01990000-0000-7000-8000-000000000021	vm	2026-11-26T08:13:26.931Z
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
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d8e-91b7-584a2265b1f5	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	1	{"id": "01a0dcc6-b0a0-7d8e-91b7-584a2265b1f5", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 1, "record": "01990000-0000-7000-8000-000000000041", "values": {"uprn": "999000004217", "usrn": "90000042", "lines": "Tŷ Dŵr\\n4 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d8e-91b7-584a2265b1f5"}	{"id": "01a0dcc6-b0a0-7d8e-91b7-584a2265b1f5", "reason": null, "clashes": [], "verdict": "applied", "position": 8}	8	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77ec-9e2f-eb89414c343c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	2	{"id": "01a0dcc6-b0a0-77ec-9e2f-eb89414c343c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 2, "record": "01a0dcc6-b0a0-7103-8386-bbc4cd613e30", "values": {"uprn": "999000004215", "usrn": "90000042", "lines": "2 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-77ec-9e2f-eb89414c343c"}	{"id": "01a0dcc6-b0a0-77ec-9e2f-eb89414c343c", "reason": null, "clashes": [], "verdict": "applied", "position": 9}	9	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c9d-a12e-7696a6cecc1b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	3	{"id": "01a0dcc6-b0a0-7c9d-a12e-7696a6cecc1b", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 3, "record": "01a0dcc6-b0a0-778d-b311-d8a3c2ce6f44", "values": {"uprn": "999000004219", "usrn": "90000042", "lines": "6 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c9d-a12e-7696a6cecc1b"}	{"id": "01a0dcc6-b0a0-7c9d-a12e-7696a6cecc1b", "reason": null, "clashes": [], "verdict": "applied", "position": 10}	10	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77cc-9807-2e8c35bf992d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	4	{"id": "01a0dcc6-b0a0-77cc-9807-2e8c35bf992d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 4, "record": "01990000-0000-7000-8000-000000000042", "values": {"uprn": "999000010402", "usrn": "90000104", "lines": "11 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-77cc-9807-2e8c35bf992d"}	{"id": "01a0dcc6-b0a0-77cc-9807-2e8c35bf992d", "reason": null, "clashes": [], "verdict": "applied", "position": 11}	11	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79b9-aec9-d28663ca828d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	5	{"id": "01a0dcc6-b0a0-79b9-aec9-d28663ca828d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 5, "record": "01a0dcc6-b0a0-7d5f-a4b0-6ce60741c7a8", "values": {"uprn": "999000010400", "usrn": "90000104", "lines": "9 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-79b9-aec9-d28663ca828d"}	{"id": "01a0dcc6-b0a0-79b9-aec9-d28663ca828d", "reason": null, "clashes": [], "verdict": "applied", "position": 12}	12	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7441-b204-e52db2221a58	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	6	{"id": "01a0dcc6-b0a0-7441-b204-e52db2221a58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 6, "record": "01a0dcc6-b0a0-700b-8464-7159c324c985", "values": {"uprn": "999000010405", "usrn": "90000104", "lines": "14 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7441-b204-e52db2221a58"}	{"id": "01a0dcc6-b0a0-7441-b204-e52db2221a58", "reason": null, "clashes": [], "verdict": "applied", "position": 13}	13	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71a3-b1fd-42a29755d4c1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	7	{"id": "01a0dcc6-b0a0-71a3-b1fd-42a29755d4c1", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 7, "record": "01a0dcc6-b0a0-73ab-8d44-7e35b8b6d8fe", "values": {"uprn": "999000010388", "usrn": "90000103", "lines": "Llŷr Mill\\nDock Road\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-71a3-b1fd-42a29755d4c1"}	{"id": "01a0dcc6-b0a0-71a3-b1fd-42a29755d4c1", "reason": null, "clashes": [], "verdict": "applied", "position": 14}	14	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a64-8683-9eb905b6e6e3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	8	{"id": "01a0dcc6-b0a0-7a64-8683-9eb905b6e6e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 8, "record": "01a0dcc6-b0a0-707d-9143-1193e6c3f339", "values": {"uprn": "999000010512", "usrn": "90000105", "lines": "17 Millbrook Close\\nWestmere", "postcode": "LD29 7TA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7a64-8683-9eb905b6e6e3"}	{"id": "01a0dcc6-b0a0-7a64-8683-9eb905b6e6e3", "reason": null, "clashes": [], "verdict": "applied", "position": 15}	15	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7af9-a196-99cfe1988ad9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	9	{"id": "01a0dcc6-b0a0-7af9-a196-99cfe1988ad9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 9, "record": "01a0dcc6-b0a0-7f04-825b-413f8a9a021e", "values": {"uprn": "999000010630", "usrn": "90000106", "lines": "30 Castle Street\\nWestmere", "postcode": "LD29 1DE"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7af9-a196-99cfe1988ad9"}	{"id": "01a0dcc6-b0a0-7af9-a196-99cfe1988ad9", "reason": null, "clashes": [], "verdict": "applied", "position": 16}	16	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7870-876f-3787b9d179e0	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	10	{"id": "01a0dcc6-b0a0-7870-876f-3787b9d179e0", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 10, "record": "01a0dcc6-b0a0-76c3-b813-0c4237730edf", "values": {"uprn": "999000020000", "usrn": "90000000", "lines": "1 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7870-876f-3787b9d179e0"}	{"id": "01a0dcc6-b0a0-7870-876f-3787b9d179e0", "reason": null, "clashes": [], "verdict": "applied", "position": 17}	17	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78d9-beed-8d14f06d3fef	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	11	{"id": "01a0dcc6-b0a0-78d9-beed-8d14f06d3fef", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 11, "record": "01a0dcc6-b0a0-7703-8381-e88f38c0c8fd", "values": {"uprn": "999000020001", "usrn": "90000000", "lines": "2 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78d9-beed-8d14f06d3fef"}	{"id": "01a0dcc6-b0a0-78d9-beed-8d14f06d3fef", "reason": null, "clashes": [], "verdict": "applied", "position": 18}	18	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c2c-b802-08a9ad45f23d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	12	{"id": "01a0dcc6-b0a0-7c2c-b802-08a9ad45f23d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 12, "record": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "values": {"uprn": "999000020002", "usrn": "90000000", "lines": "3 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c2c-b802-08a9ad45f23d"}	{"id": "01a0dcc6-b0a0-7c2c-b802-08a9ad45f23d", "reason": null, "clashes": [], "verdict": "applied", "position": 19}	19	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76a8-8580-5975ed2f89d9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	13	{"id": "01a0dcc6-b0a0-76a8-8580-5975ed2f89d9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 13, "record": "01a0dcc6-b0a0-74a3-b3c6-4af775a89294", "values": {"uprn": "999000020003", "usrn": "90000000", "lines": "4 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-76a8-8580-5975ed2f89d9"}	{"id": "01a0dcc6-b0a0-76a8-8580-5975ed2f89d9", "reason": null, "clashes": [], "verdict": "applied", "position": 20}	20	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-719a-a46d-6753ec148cb4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	14	{"id": "01a0dcc6-b0a0-719a-a46d-6753ec148cb4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 14, "record": "01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e", "values": {"uprn": "999000020004", "usrn": "90000000", "lines": "5 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-719a-a46d-6753ec148cb4"}	{"id": "01a0dcc6-b0a0-719a-a46d-6753ec148cb4", "reason": null, "clashes": [], "verdict": "applied", "position": 21}	21	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74bf-9c25-74bdb94067ed	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	15	{"id": "01a0dcc6-b0a0-74bf-9c25-74bdb94067ed", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 15, "record": "01a0dcc6-b0a0-7fe2-a11d-459a2f978d87", "values": {"uprn": "999000020005", "usrn": "90000000", "lines": "6 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74bf-9c25-74bdb94067ed"}	{"id": "01a0dcc6-b0a0-74bf-9c25-74bdb94067ed", "reason": null, "clashes": [], "verdict": "applied", "position": 22}	22	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f92-b8b3-33a8e5446dd4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	16	{"id": "01a0dcc6-b0a0-7f92-b8b3-33a8e5446dd4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 16, "record": "01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0", "values": {"uprn": "999000020006", "usrn": "90000000", "lines": "7 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f92-b8b3-33a8e5446dd4"}	{"id": "01a0dcc6-b0a0-7f92-b8b3-33a8e5446dd4", "reason": null, "clashes": [], "verdict": "applied", "position": 23}	23	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74d8-b099-fdf5ab99254a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	17	{"id": "01a0dcc6-b0a0-74d8-b099-fdf5ab99254a", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 17, "record": "01a0dcc6-b0a0-7e93-947d-380d81f9c1f6", "values": {"uprn": "999000020007", "usrn": "90000000", "lines": "The Laurels\\n8 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74d8-b099-fdf5ab99254a"}	{"id": "01a0dcc6-b0a0-74d8-b099-fdf5ab99254a", "reason": null, "clashes": [], "verdict": "applied", "position": 24}	24	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d89-bfd6-3116e1ea24c4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	18	{"id": "01a0dcc6-b0a0-7d89-bfd6-3116e1ea24c4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 18, "record": "01a0dcc6-b0a0-7f92-966b-aea148beab13", "values": {"uprn": "999000020008", "usrn": "90000000", "lines": "9 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d89-bfd6-3116e1ea24c4"}	{"id": "01a0dcc6-b0a0-7d89-bfd6-3116e1ea24c4", "reason": null, "clashes": [], "verdict": "applied", "position": 25}	25	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-708f-9a71-144896c8da19	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	19	{"id": "01a0dcc6-b0a0-708f-9a71-144896c8da19", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 19, "record": "01a0dcc6-b0a0-764a-815a-47c5f0dfb4a5", "values": {"uprn": "999000020009", "usrn": "90000000", "lines": "10 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-708f-9a71-144896c8da19"}	{"id": "01a0dcc6-b0a0-708f-9a71-144896c8da19", "reason": null, "clashes": [], "verdict": "applied", "position": 26}	26	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76a1-a77f-6cbdcc22af58	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	20	{"id": "01a0dcc6-b0a0-76a1-a77f-6cbdcc22af58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 20, "record": "01a0dcc6-b0a0-7be4-be24-34e37af027bc", "values": {"uprn": "999000020010", "usrn": "90000000", "lines": "11 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-76a1-a77f-6cbdcc22af58"}	{"id": "01a0dcc6-b0a0-76a1-a77f-6cbdcc22af58", "reason": null, "clashes": [], "verdict": "applied", "position": 27}	27	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b3f-a1fa-b9d78c7e134f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	21	{"id": "01a0dcc6-b0a0-7b3f-a1fa-b9d78c7e134f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 21, "record": "01a0dcc6-b0a0-75dc-ac4a-3698aa2ca1af", "values": {"uprn": "999000020011", "usrn": "90000000", "lines": "Flat 1\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b3f-a1fa-b9d78c7e134f"}	{"id": "01a0dcc6-b0a0-7b3f-a1fa-b9d78c7e134f", "reason": null, "clashes": [], "verdict": "applied", "position": 28}	28	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7704-9622-bd795fec898f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	22	{"id": "01a0dcc6-b0a0-7704-9622-bd795fec898f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 22, "record": "01a0dcc6-b0a0-7bce-acab-1a6bc69d4bd8", "values": {"uprn": "999000020012", "usrn": "90000000", "lines": "Flat 2\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7704-9622-bd795fec898f"}	{"id": "01a0dcc6-b0a0-7704-9622-bd795fec898f", "reason": null, "clashes": [], "verdict": "applied", "position": 29}	29	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7854-a9e8-21a4c74803e3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	23	{"id": "01a0dcc6-b0a0-7854-a9e8-21a4c74803e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 23, "record": "01a0dcc6-b0a0-71ba-8228-3d15a9ec0806", "values": {"uprn": "999000020013", "usrn": "90000000", "lines": "Flat 3\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7854-a9e8-21a4c74803e3"}	{"id": "01a0dcc6-b0a0-7854-a9e8-21a4c74803e3", "reason": null, "clashes": [], "verdict": "applied", "position": 30}	30	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-707a-bb96-8a437d5c8dfc	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	24	{"id": "01a0dcc6-b0a0-707a-bb96-8a437d5c8dfc", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 24, "record": "01a0dcc6-b0a0-75ed-a4ac-5db9d707107e", "values": {"uprn": "999000020014", "usrn": "90000000", "lines": "15 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-707a-bb96-8a437d5c8dfc"}	{"id": "01a0dcc6-b0a0-707a-bb96-8a437d5c8dfc", "reason": null, "clashes": [], "verdict": "applied", "position": 31}	31	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fbb-992a-4aa2b410d93c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	25	{"id": "01a0dcc6-b0a0-7fbb-992a-4aa2b410d93c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 25, "record": "01a0dcc6-b0a0-74ec-8b21-fbac78255d68", "values": {"uprn": "999000020015", "usrn": "90000000", "lines": "16 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7fbb-992a-4aa2b410d93c"}	{"id": "01a0dcc6-b0a0-7fbb-992a-4aa2b410d93c", "reason": null, "clashes": [], "verdict": "applied", "position": 32}	32	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72ba-a5ac-06d864c2f2e3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	26	{"id": "01a0dcc6-b0a0-72ba-a5ac-06d864c2f2e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 26, "record": "01a0dcc6-b0a0-7942-97da-e38d9d643c25", "values": {"uprn": "999000020016", "usrn": "90000000", "lines": "17 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-72ba-a5ac-06d864c2f2e3"}	{"id": "01a0dcc6-b0a0-72ba-a5ac-06d864c2f2e3", "reason": null, "clashes": [], "verdict": "applied", "position": 33}	33	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c54-8326-324dfb695ffb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	27	{"id": "01a0dcc6-b0a0-7c54-8326-324dfb695ffb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 27, "record": "01a0dcc6-b0a0-73a2-8092-b4d42b28fef0", "values": {"uprn": "999000020017", "usrn": "90000000", "lines": "18 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c54-8326-324dfb695ffb"}	{"id": "01a0dcc6-b0a0-7c54-8326-324dfb695ffb", "reason": null, "clashes": [], "verdict": "applied", "position": 34}	34	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73b6-8c5f-e8f8dc3bf364	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	28	{"id": "01a0dcc6-b0a0-73b6-8c5f-e8f8dc3bf364", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 28, "record": "01a0dcc6-b0a0-7eba-8a24-5e6b33138131", "values": {"uprn": "999000020018", "usrn": "90000000", "lines": "19 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-73b6-8c5f-e8f8dc3bf364"}	{"id": "01a0dcc6-b0a0-73b6-8c5f-e8f8dc3bf364", "reason": null, "clashes": [], "verdict": "applied", "position": 35}	35	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-793f-98f3-3418f3d4e711	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	29	{"id": "01a0dcc6-b0a0-793f-98f3-3418f3d4e711", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 29, "record": "01a0dcc6-b0a0-7582-8386-8a29678a5aa3", "values": {"uprn": "999000020019", "usrn": "90000000", "lines": "20 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-793f-98f3-3418f3d4e711"}	{"id": "01a0dcc6-b0a0-793f-98f3-3418f3d4e711", "reason": null, "clashes": [], "verdict": "applied", "position": 36}	36	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78c6-a8c2-4d4244ef7feb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	30	{"id": "01a0dcc6-b0a0-78c6-a8c2-4d4244ef7feb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 30, "record": "01a0dcc6-b0a0-7e8d-b589-a82b5a702cfa", "values": {"uprn": "999000020020", "usrn": "90000000", "lines": "21 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78c6-a8c2-4d4244ef7feb"}	{"id": "01a0dcc6-b0a0-78c6-a8c2-4d4244ef7feb", "reason": null, "clashes": [], "verdict": "applied", "position": 37}	37	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bab-b505-92859be3cecb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	31	{"id": "01a0dcc6-b0a0-7bab-b505-92859be3cecb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 31, "record": "01990000-0000-7000-8000-000000000031", "values": {"born": "1951-03-12", "needs": ["large_print_18", "text_relay"], "pinned": "Ring after 10, hearing aid in by then.", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7bab-b505-92859be3cecb"}	{"id": "01a0dcc6-b0a0-7bab-b505-92859be3cecb", "reason": null, "clashes": [], "verdict": "applied", "position": 38}	38	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f47-920b-5d59db610487	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	32	{"id": "01a0dcc6-b0a0-7f47-920b-5d59db610487", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 32, "record": "01a0dcc6-b0a0-7c89-a239-7bc701762741", "values": {"full": "Rhiannon Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f47-920b-5d59db610487"}	{"id": "01a0dcc6-b0a0-7f47-920b-5d59db610487", "reason": null, "clashes": [], "verdict": "applied", "position": 39}	39	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7213-8f23-cae883333218	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	33	{"id": "01a0dcc6-b0a0-7213-8f23-cae883333218", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 33, "record": "01a0dcc6-b0a0-7bdb-b03e-dca7e2dcaa37", "values": {"value": "0121 496 0142", "person": "01990000-0000-7000-8000-000000000031", "channel": "phone", "normalised": "+441214960142"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7213-8f23-cae883333218"}	{"id": "01a0dcc6-b0a0-7213-8f23-cae883333218", "reason": null, "clashes": [], "verdict": "applied", "position": 40}	40	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f31-ad14-475b349aae90	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	34	{"id": "01a0dcc6-b0a0-7f31-ad14-475b349aae90", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 34, "record": "01a0dcc6-b0a0-78fb-8703-806984c81999", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f31-ad14-475b349aae90"}	{"id": "01a0dcc6-b0a0-7f31-ad14-475b349aae90", "reason": null, "clashes": [], "verdict": "applied", "position": 41}	41	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de9-bb29-7d0b0e5e18ba	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	35	{"id": "01a0dcc6-b0a0-7de9-bb29-7d0b0e5e18ba", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 35, "record": "01990000-0000-7000-8000-000000000032", "values": {"born": "1979-06-30", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7de9-bb29-7d0b0e5e18ba"}	{"id": "01a0dcc6-b0a0-7de9-bb29-7d0b0e5e18ba", "reason": null, "clashes": [], "verdict": "applied", "position": 42}	42	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7813-b0e6-42f43328ad08	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	36	{"id": "01a0dcc6-b0a0-7813-b0e6-42f43328ad08", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 36, "record": "01a0dcc6-b0a0-78de-91eb-79fa5d5f576c", "values": {"full": "Gethin Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7813-b0e6-42f43328ad08"}	{"id": "01a0dcc6-b0a0-7813-b0e6-42f43328ad08", "reason": null, "clashes": [], "verdict": "applied", "position": 43}	43	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7589-aa17-b9af5b569643	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	37	{"id": "01a0dcc6-b0a0-7589-aa17-b9af5b569643", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 37, "record": "01a0dcc6-b0a0-7d01-bc24-0d4969d495dd", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7589-aa17-b9af5b569643"}	{"id": "01a0dcc6-b0a0-7589-aa17-b9af5b569643", "reason": null, "clashes": [], "verdict": "applied", "position": 44}	44	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78a6-89d9-bf020067dba8	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	38	{"id": "01a0dcc6-b0a0-78a6-89d9-bf020067dba8", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 38, "record": "01990000-0000-7000-8000-000000000033", "values": {"born": "1987-03-27", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78a6-89d9-bf020067dba8"}	{"id": "01a0dcc6-b0a0-78a6-89d9-bf020067dba8", "reason": null, "clashes": [], "verdict": "applied", "position": 45}	45	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7999-b549-1bc354c56c9a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	39	{"id": "01a0dcc6-b0a0-7999-b549-1bc354c56c9a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 39, "record": "01a0dcc6-b0a0-79cf-8954-6b439f9d0129", "values": {"full": "Tomos Adeyemi", "kind": "legal", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7999-b549-1bc354c56c9a"}	{"id": "01a0dcc6-b0a0-7999-b549-1bc354c56c9a", "reason": null, "clashes": [], "verdict": "applied", "position": 46}	46	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78cc-ad5d-b79ba2a7ae1f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	40	{"id": "01a0dcc6-b0a0-78cc-ad5d-b79ba2a7ae1f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 40, "record": "01a0dcc6-b0a0-73af-8df8-440407295e42", "values": {"value": "07700 900417", "person": "01990000-0000-7000-8000-000000000033", "channel": "phone", "normalised": "+447700900417"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78cc-ad5d-b79ba2a7ae1f"}	{"id": "01a0dcc6-b0a0-78cc-ad5d-b79ba2a7ae1f", "reason": null, "clashes": [], "verdict": "applied", "position": 47}	47	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78d3-8c66-7e971773308c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	41	{"id": "01a0dcc6-b0a0-78d3-8c66-7e971773308c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 41, "record": "01a0dcc6-b0a0-7dc4-ae47-dc0e959f3a51", "values": {"place": "01990000-0000-7000-8000-000000000042", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78d3-8c66-7e971773308c"}	{"id": "01a0dcc6-b0a0-78d3-8c66-7e971773308c", "reason": null, "clashes": [], "verdict": "applied", "position": 48}	48	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7085-815a-f341ee52bdb6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	42	{"id": "01a0dcc6-b0a0-7085-815a-f341ee52bdb6", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 42, "record": "01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee", "values": {"born": "1976-10-04", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7085-815a-f341ee52bdb6"}	{"id": "01a0dcc6-b0a0-7085-815a-f341ee52bdb6", "reason": null, "clashes": [], "verdict": "applied", "position": 49}	49	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de0-954e-d51212093d26	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	43	{"id": "01a0dcc6-b0a0-7de0-954e-d51212093d26", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 43, "record": "01a0dcc6-b0a0-7ac7-b18d-d1eed77c96c0", "values": {"full": "Carys Llŷr", "kind": "legal", "person": "01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7de0-954e-d51212093d26"}	{"id": "01a0dcc6-b0a0-7de0-954e-d51212093d26", "reason": null, "clashes": [], "verdict": "applied", "position": 50}	50	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-747f-816e-2284c10faa40	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	44	{"id": "01a0dcc6-b0a0-747f-816e-2284c10faa40", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 44, "record": "01a0dcc6-b0a0-7039-b3f7-ba8e0445d656", "values": {"value": "07700 900232", "person": "01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee", "channel": "phone", "normalised": "+447700900232"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-747f-816e-2284c10faa40"}	{"id": "01a0dcc6-b0a0-747f-816e-2284c10faa40", "reason": null, "clashes": [], "verdict": "applied", "position": 51}	51	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72f6-9ff3-078fcc1b0c3e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	45	{"id": "01a0dcc6-b0a0-72f6-9ff3-078fcc1b0c3e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 45, "record": "01a0dcc6-b0a0-71c1-84c5-b4763fe31d03", "values": {"place": "01a0dcc6-b0a0-7d5f-a4b0-6ce60741c7a8", "person": "01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-72f6-9ff3-078fcc1b0c3e"}	{"id": "01a0dcc6-b0a0-72f6-9ff3-078fcc1b0c3e", "reason": null, "clashes": [], "verdict": "applied", "position": 52}	52	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7414-a8dd-37eb2adf559a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	46	{"id": "01a0dcc6-b0a0-7414-a8dd-37eb2adf559a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 46, "record": "01a0dcc6-b0a0-711d-8a50-12dc582c18c9", "values": {"born": "1988-02-02", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7414-a8dd-37eb2adf559a"}	{"id": "01a0dcc6-b0a0-7414-a8dd-37eb2adf559a", "reason": null, "clashes": [], "verdict": "applied", "position": 53}	53	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a5d-85dd-b87da81aa40a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	47	{"id": "01a0dcc6-b0a0-7a5d-85dd-b87da81aa40a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 47, "record": "01a0dcc6-b0a0-72b3-b3b3-7f32870266c4", "values": {"full": "Carys Leare", "kind": "legal", "person": "01a0dcc6-b0a0-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7a5d-85dd-b87da81aa40a"}	{"id": "01a0dcc6-b0a0-7a5d-85dd-b87da81aa40a", "reason": null, "clashes": [], "verdict": "applied", "position": 54}	54	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77f1-926e-b523b3df44a4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	48	{"id": "01a0dcc6-b0a0-77f1-926e-b523b3df44a4", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 48, "record": "01a0dcc6-b0a0-7745-8b63-e0efb62ac1fe", "values": {"place": "01a0dcc6-b0a0-707d-9143-1193e6c3f339", "person": "01a0dcc6-b0a0-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-77f1-926e-b523b3df44a4"}	{"id": "01a0dcc6-b0a0-77f1-926e-b523b3df44a4", "reason": null, "clashes": [], "verdict": "applied", "position": 55}	55	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-757d-a2f5-680c4fdf8e1a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	49	{"id": "01a0dcc6-b0a0-757d-a2f5-680c4fdf8e1a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 49, "record": "01a0dcc6-b0a0-7060-9d3b-993f79490eab", "values": {"born": "1994-09-09", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-757d-a2f5-680c4fdf8e1a"}	{"id": "01a0dcc6-b0a0-757d-a2f5-680c4fdf8e1a", "reason": null, "clashes": [], "verdict": "applied", "position": 56}	56	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-740c-9bd7-ce734227de21	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	50	{"id": "01a0dcc6-b0a0-740c-9bd7-ce734227de21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 50, "record": "01a0dcc6-b0a0-7303-8bd3-f5e06bc15385", "values": {"full": "Lyra Millard", "kind": "legal", "person": "01a0dcc6-b0a0-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-740c-9bd7-ce734227de21"}	{"id": "01a0dcc6-b0a0-740c-9bd7-ce734227de21", "reason": null, "clashes": [], "verdict": "applied", "position": 57}	57	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f70-b586-fca7fa0b8518	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	51	{"id": "01a0dcc6-b0a0-7f70-b586-fca7fa0b8518", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 51, "record": "01a0dcc6-b0a0-782a-baeb-41a5e65a8149", "values": {"place": "01a0dcc6-b0a0-7f04-825b-413f8a9a021e", "person": "01a0dcc6-b0a0-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f70-b586-fca7fa0b8518"}	{"id": "01a0dcc6-b0a0-7f70-b586-fca7fa0b8518", "reason": null, "clashes": [], "verdict": "applied", "position": 58}	58	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a62-861e-02ec39235bc0	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	52	{"id": "01a0dcc6-b0a0-7a62-861e-02ec39235bc0", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 52, "record": "01a0dcc6-b0a0-7736-843f-dda7b1eedaff", "values": {"born": "1995-03-19", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7a62-861e-02ec39235bc0"}	{"id": "01a0dcc6-b0a0-7a62-861e-02ec39235bc0", "reason": null, "clashes": [], "verdict": "applied", "position": 59}	59	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7523-8daa-ac43936aa40c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	53	{"id": "01a0dcc6-b0a0-7523-8daa-ac43936aa40c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 53, "record": "01a0dcc6-b0a0-7acd-a518-093d07dbf924", "values": {"full": "Nia Bevan", "kind": "legal", "person": "01a0dcc6-b0a0-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7523-8daa-ac43936aa40c"}	{"id": "01a0dcc6-b0a0-7523-8daa-ac43936aa40c", "reason": null, "clashes": [], "verdict": "applied", "position": 60}	60	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74c6-bcc9-9ae80f0c8a89	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	54	{"id": "01a0dcc6-b0a0-74c6-bcc9-9ae80f0c8a89", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 54, "record": "01a0dcc6-b0a0-76d2-a185-cc8ea8ea37f7", "values": {"value": "0121 496 0000", "person": "01a0dcc6-b0a0-7736-843f-dda7b1eedaff", "channel": "phone", "normalised": "+441214960000"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74c6-bcc9-9ae80f0c8a89"}	{"id": "01a0dcc6-b0a0-74c6-bcc9-9ae80f0c8a89", "reason": null, "clashes": [], "verdict": "applied", "position": 61}	61	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74e4-8c25-0a03e023033d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	55	{"id": "01a0dcc6-b0a0-74e4-8c25-0a03e023033d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 55, "record": "01a0dcc6-b0a0-7367-b7c8-82f4202cc828", "values": {"place": "01a0dcc6-b0a0-76c3-b813-0c4237730edf", "person": "01a0dcc6-b0a0-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74e4-8c25-0a03e023033d"}	{"id": "01a0dcc6-b0a0-74e4-8c25-0a03e023033d", "reason": null, "clashes": [], "verdict": "applied", "position": 62}	62	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-775e-91fd-e85ce69bae29	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	56	{"id": "01a0dcc6-b0a0-775e-91fd-e85ce69bae29", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 56, "record": "01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86", "values": {"born": "1946-03-12", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-775e-91fd-e85ce69bae29"}	{"id": "01a0dcc6-b0a0-775e-91fd-e85ce69bae29", "reason": null, "clashes": [], "verdict": "applied", "position": 63}	63	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c7b-b949-5568deb0e066	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	57	{"id": "01a0dcc6-b0a0-7c7b-b949-5568deb0e066", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 57, "record": "01a0dcc6-b0a0-7de3-93f2-1dcc2be88b46", "values": {"full": "Caron Bevan", "kind": "legal", "person": "01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c7b-b949-5568deb0e066"}	{"id": "01a0dcc6-b0a0-7c7b-b949-5568deb0e066", "reason": null, "clashes": [], "verdict": "applied", "position": 64}	64	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7335-a0c2-90d00994940e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	58	{"id": "01a0dcc6-b0a0-7335-a0c2-90d00994940e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 58, "record": "01a0dcc6-b0a0-7826-9f7a-7dafb43adc4f", "values": {"value": "07700 900961", "person": "01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86", "channel": "phone", "normalised": "+447700900961"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7335-a0c2-90d00994940e"}	{"id": "01a0dcc6-b0a0-7335-a0c2-90d00994940e", "reason": null, "clashes": [], "verdict": "applied", "position": 65}	65	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e5a-ac95-4ab592c9357d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	59	{"id": "01a0dcc6-b0a0-7e5a-ac95-4ab592c9357d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 59, "record": "01a0dcc6-b0a0-7348-9959-b9ef58d07674", "values": {"value": "caron.bevan@example.org", "person": "01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86", "channel": "email", "normalised": "caron.bevan@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7e5a-ac95-4ab592c9357d"}	{"id": "01a0dcc6-b0a0-7e5a-ac95-4ab592c9357d", "reason": null, "clashes": [], "verdict": "applied", "position": 66}	66	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f00-9abb-8ba37e0ab2ed	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	60	{"id": "01a0dcc6-b0a0-7f00-9abb-8ba37e0ab2ed", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 60, "record": "01a0dcc6-b0a0-731a-9766-99cc6ed5d1bf", "values": {"place": "01a0dcc6-b0a0-76c3-b813-0c4237730edf", "person": "01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f00-9abb-8ba37e0ab2ed"}	{"id": "01a0dcc6-b0a0-7f00-9abb-8ba37e0ab2ed", "reason": null, "clashes": [], "verdict": "applied", "position": 67}	67	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7613-9673-93d618ae013e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	61	{"id": "01a0dcc6-b0a0-7613-9673-93d618ae013e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 61, "record": "01a0dcc6-b0a0-7ac9-843b-aac536891eeb", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7613-9673-93d618ae013e"}	{"id": "01a0dcc6-b0a0-7613-9673-93d618ae013e", "reason": null, "clashes": [], "verdict": "applied", "position": 68}	68	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d67-a1e4-8557ea190b2a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	62	{"id": "01a0dcc6-b0a0-7d67-a1e4-8557ea190b2a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 62, "record": "01a0dcc6-b0a0-7582-8c31-406deea3d685", "values": {"full": "Yusuf Merriweather", "kind": "legal", "person": "01a0dcc6-b0a0-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d67-a1e4-8557ea190b2a"}	{"id": "01a0dcc6-b0a0-7d67-a1e4-8557ea190b2a", "reason": null, "clashes": [], "verdict": "applied", "position": 69}	69	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7887-bc4a-447ec49872c6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	63	{"id": "01a0dcc6-b0a0-7887-bc4a-447ec49872c6", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 63, "record": "01a0dcc6-b0a0-77c2-88c9-da8aafe673f6", "values": {"place": "01a0dcc6-b0a0-7703-8381-e88f38c0c8fd", "person": "01a0dcc6-b0a0-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7887-bc4a-447ec49872c6"}	{"id": "01a0dcc6-b0a0-7887-bc4a-447ec49872c6", "reason": null, "clashes": [], "verdict": "applied", "position": 70}	70	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f1b-9e0f-39a73c35612e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	64	{"id": "01a0dcc6-b0a0-7f1b-9e0f-39a73c35612e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 64, "record": "01a0dcc6-b0a0-74a8-9d29-6588571ceeee", "values": {"born": "1980-04-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f1b-9e0f-39a73c35612e"}	{"id": "01a0dcc6-b0a0-7f1b-9e0f-39a73c35612e", "reason": null, "clashes": [], "verdict": "applied", "position": 71}	71	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77d3-a323-ce54b7115c02	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	65	{"id": "01a0dcc6-b0a0-77d3-a323-ce54b7115c02", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 65, "record": "01a0dcc6-b0a0-7f47-878f-ec459a9e994c", "values": {"full": "Helen Barraclough", "kind": "legal", "person": "01a0dcc6-b0a0-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-77d3-a323-ce54b7115c02"}	{"id": "01a0dcc6-b0a0-77d3-a323-ce54b7115c02", "reason": null, "clashes": [], "verdict": "applied", "position": 72}	72	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7520-9ab1-c42fc52f4fbe	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	66	{"id": "01a0dcc6-b0a0-7520-9ab1-c42fc52f4fbe", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 66, "record": "01a0dcc6-b0a0-78d2-9478-10d822a608bf", "values": {"value": "07700 900173", "person": "01a0dcc6-b0a0-74a8-9d29-6588571ceeee", "channel": "phone", "normalised": "+447700900173"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7520-9ab1-c42fc52f4fbe"}	{"id": "01a0dcc6-b0a0-7520-9ab1-c42fc52f4fbe", "reason": null, "clashes": [], "verdict": "applied", "position": 73}	73	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fdf-9dbd-358f6156c4df	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	67	{"id": "01a0dcc6-b0a0-7fdf-9dbd-358f6156c4df", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 67, "record": "01a0dcc6-b0a0-7129-a816-de060a04ef48", "values": {"place": "01a0dcc6-b0a0-7703-8381-e88f38c0c8fd", "person": "01a0dcc6-b0a0-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7fdf-9dbd-358f6156c4df"}	{"id": "01a0dcc6-b0a0-7fdf-9dbd-358f6156c4df", "reason": null, "clashes": [], "verdict": "applied", "position": 74}	74	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79d0-832b-73284bb57b5c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	68	{"id": "01a0dcc6-b0a0-79d0-832b-73284bb57b5c", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 68, "record": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06", "values": {"born": "1964-09-25", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-79d0-832b-73284bb57b5c"}	{"id": "01a0dcc6-b0a0-79d0-832b-73284bb57b5c", "reason": null, "clashes": [], "verdict": "applied", "position": 75}	75	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d34-9d77-5b7c69dd6493	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	69	{"id": "01a0dcc6-b0a0-7d34-9d77-5b7c69dd6493", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 69, "record": "01a0dcc6-b0a0-7174-83b9-6d91aba018ea", "values": {"full": "Beth Okonkwo", "kind": "legal", "person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d34-9d77-5b7c69dd6493"}	{"id": "01a0dcc6-b0a0-7d34-9d77-5b7c69dd6493", "reason": null, "clashes": [], "verdict": "applied", "position": 76}	76	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c90-bd58-9cab301ba988	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	70	{"id": "01a0dcc6-b0a0-7c90-bd58-9cab301ba988", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 70, "record": "01a0dcc6-b0a0-70a3-8a35-7568e2934bf1", "values": {"value": "0121 496 0002", "person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+441214960002"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c90-bd58-9cab301ba988"}	{"id": "01a0dcc6-b0a0-7c90-bd58-9cab301ba988", "reason": null, "clashes": [], "verdict": "applied", "position": 77}	77	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7734-9d95-389b297a21d7	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	71	{"id": "01a0dcc6-b0a0-7734-9d95-389b297a21d7", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 71, "record": "01a0dcc6-b0a0-76be-9638-0ed6fcf7f49d", "values": {"value": "07700 900083", "person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+447700900083"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7734-9d95-389b297a21d7"}	{"id": "01a0dcc6-b0a0-7734-9d95-389b297a21d7", "reason": null, "clashes": [], "verdict": "applied", "position": 78}	78	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d86-be77-344828b09a93	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	72	{"id": "01a0dcc6-b0a0-7d86-be77-344828b09a93", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 72, "record": "01a0dcc6-b0a0-73de-ae4e-cf4b2ad9a40a", "values": {"place": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d86-be77-344828b09a93"}	{"id": "01a0dcc6-b0a0-7d86-be77-344828b09a93", "reason": null, "clashes": [], "verdict": "applied", "position": 79}	79	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c94-82b0-87f806faadb1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	73	{"id": "01a0dcc6-b0a0-7c94-82b0-87f806faadb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 73, "record": "01a0dcc6-b0a0-70a1-9142-3286a6ecc31f", "values": {"born": "1980-09-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c94-82b0-87f806faadb1"}	{"id": "01a0dcc6-b0a0-7c94-82b0-87f806faadb1", "reason": null, "clashes": [], "verdict": "applied", "position": 80}	80	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-751e-98b8-da9fb9fad67e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	74	{"id": "01a0dcc6-b0a0-751e-98b8-da9fb9fad67e", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 74, "record": "01a0dcc6-b0a0-74bb-acf4-5ccbfb8a99a2", "values": {"full": "Chloe Okonkwo", "kind": "legal", "person": "01a0dcc6-b0a0-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-751e-98b8-da9fb9fad67e"}	{"id": "01a0dcc6-b0a0-751e-98b8-da9fb9fad67e", "reason": null, "clashes": [], "verdict": "applied", "position": 81}	81	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7104-901e-75eb6607b615	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	75	{"id": "01a0dcc6-b0a0-7104-901e-75eb6607b615", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 75, "record": "01a0dcc6-b0a0-7501-a42a-357c732902f4", "values": {"value": "chloe.okonkwo@example.org", "person": "01a0dcc6-b0a0-70a1-9142-3286a6ecc31f", "channel": "email", "normalised": "chloe.okonkwo@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7104-901e-75eb6607b615"}	{"id": "01a0dcc6-b0a0-7104-901e-75eb6607b615", "reason": null, "clashes": [], "verdict": "applied", "position": 82}	82	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-774b-b844-956099f86c8d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	76	{"id": "01a0dcc6-b0a0-774b-b844-956099f86c8d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 76, "record": "01a0dcc6-b0a0-7f85-913d-d1a6e9d40f2b", "values": {"place": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "person": "01a0dcc6-b0a0-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-774b-b844-956099f86c8d"}	{"id": "01a0dcc6-b0a0-774b-b844-956099f86c8d", "reason": null, "clashes": [], "verdict": "applied", "position": 83}	83	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d1c-94d4-954e5c47577b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	77	{"id": "01a0dcc6-b0a0-7d1c-94d4-954e5c47577b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 77, "record": "01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6", "values": {"born": "2011-12-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d1c-94d4-954e5c47577b"}	{"id": "01a0dcc6-b0a0-7d1c-94d4-954e5c47577b", "reason": null, "clashes": [], "verdict": "applied", "position": 84}	84	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7171-b2a9-b8a4c0d76560	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	78	{"id": "01a0dcc6-b0a0-7171-b2a9-b8a4c0d76560", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 78, "record": "01a0dcc6-b0a0-7fb8-96e3-e38047e1a38b", "values": {"full": "Ciarán Okonkwo", "kind": "legal", "person": "01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7171-b2a9-b8a4c0d76560"}	{"id": "01a0dcc6-b0a0-7171-b2a9-b8a4c0d76560", "reason": null, "clashes": [], "verdict": "applied", "position": 85}	85	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73a3-b0d3-fa5c56c11669	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	79	{"id": "01a0dcc6-b0a0-73a3-b0d3-fa5c56c11669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 79, "record": "01a0dcc6-b0a0-7a4a-9309-0287a6ea2981", "values": {"place": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "person": "01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-73a3-b0d3-fa5c56c11669"}	{"id": "01a0dcc6-b0a0-73a3-b0d3-fa5c56c11669", "reason": null, "clashes": [], "verdict": "applied", "position": 86}	86	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7132-baaa-d6511227932f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	80	{"id": "01a0dcc6-b0a0-7132-baaa-d6511227932f", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 80, "record": "01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b", "values": {"born": "1986-11-07", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7132-baaa-d6511227932f"}	{"id": "01a0dcc6-b0a0-7132-baaa-d6511227932f", "reason": null, "clashes": [], "verdict": "applied", "position": 87}	87	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7caf-802f-c22a4a7347fa	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	81	{"id": "01a0dcc6-b0a0-7caf-802f-c22a4a7347fa", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 81, "record": "01a0dcc6-b0a0-702a-a2a8-66b40581f255", "values": {"full": "Thomas McGinty", "kind": "legal", "person": "01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7caf-802f-c22a4a7347fa"}	{"id": "01a0dcc6-b0a0-7caf-802f-c22a4a7347fa", "reason": null, "clashes": [], "verdict": "applied", "position": 88}	88	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7277-9bee-f77adcd69029	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	82	{"id": "01a0dcc6-b0a0-7277-9bee-f77adcd69029", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 82, "record": "01a0dcc6-b0a0-7781-be46-5b195bf3f74d", "values": {"full": "Jacko McGinty", "kind": "preferred", "person": "01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7277-9bee-f77adcd69029"}	{"id": "01a0dcc6-b0a0-7277-9bee-f77adcd69029", "reason": null, "clashes": [], "verdict": "applied", "position": 89}	89	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7139-93fd-f07ccb8409d6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	83	{"id": "01a0dcc6-b0a0-7139-93fd-f07ccb8409d6", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 83, "record": "01a0dcc6-b0a0-7c72-805d-b06a19d6d73b", "values": {"value": "07700 900342", "person": "01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b", "channel": "phone", "normalised": "+447700900342"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7139-93fd-f07ccb8409d6"}	{"id": "01a0dcc6-b0a0-7139-93fd-f07ccb8409d6", "reason": null, "clashes": [], "verdict": "applied", "position": 90}	90	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c68-adf8-10b92c599859	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	84	{"id": "01a0dcc6-b0a0-7c68-adf8-10b92c599859", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 84, "record": "01a0dcc6-b0a0-7aa7-b300-9a5c825f8542", "values": {"value": "thomas.mcginty@example.org", "person": "01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b", "channel": "email", "normalised": "thomas.mcginty@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c68-adf8-10b92c599859"}	{"id": "01a0dcc6-b0a0-7c68-adf8-10b92c599859", "reason": null, "clashes": [], "verdict": "applied", "position": 91}	91	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-751f-9d94-6658d2511c38	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	85	{"id": "01a0dcc6-b0a0-751f-9d94-6658d2511c38", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 85, "record": "01a0dcc6-b0a0-7243-bc22-22d22649c1b0", "values": {"place": "01a0dcc6-b0a0-74a3-b3c6-4af775a89294", "person": "01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-751f-9d94-6658d2511c38"}	{"id": "01a0dcc6-b0a0-751f-9d94-6658d2511c38", "reason": null, "clashes": [], "verdict": "applied", "position": 92}	92	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d72-8d8e-3b13e83b3ab1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	86	{"id": "01a0dcc6-b0a0-7d72-8d8e-3b13e83b3ab1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 86, "record": "01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0", "values": {"born": "1943-05-01", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d72-8d8e-3b13e83b3ab1"}	{"id": "01a0dcc6-b0a0-7d72-8d8e-3b13e83b3ab1", "reason": null, "clashes": [], "verdict": "applied", "position": 93}	93	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72d8-b497-553cb0894f5a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	87	{"id": "01a0dcc6-b0a0-72d8-b497-553cb0894f5a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 87, "record": "01a0dcc6-b0a0-7fca-bf05-f8faf1878d5f", "values": {"full": "Karen Villiers", "kind": "legal", "person": "01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-72d8-b497-553cb0894f5a"}	{"id": "01a0dcc6-b0a0-72d8-b497-553cb0894f5a", "reason": null, "clashes": [], "verdict": "applied", "position": 94}	94	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b6c-8c6e-5973286bef29	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	88	{"id": "01a0dcc6-b0a0-7b6c-8c6e-5973286bef29", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 88, "record": "01a0dcc6-b0a0-7899-aec1-5d384c867062", "values": {"full": "Lottie Villiers", "kind": "preferred", "person": "01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b6c-8c6e-5973286bef29"}	{"id": "01a0dcc6-b0a0-7b6c-8c6e-5973286bef29", "reason": null, "clashes": [], "verdict": "applied", "position": 95}	95	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7107-871c-5cf140a980bd	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	89	{"id": "01a0dcc6-b0a0-7107-871c-5cf140a980bd", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 89, "record": "01a0dcc6-b0a0-73f6-aaf3-8c2fdcb284f8", "values": {"place": "01a0dcc6-b0a0-74a3-b3c6-4af775a89294", "person": "01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7107-871c-5cf140a980bd"}	{"id": "01a0dcc6-b0a0-7107-871c-5cf140a980bd", "reason": null, "clashes": [], "verdict": "applied", "position": 96}	96	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7236-947f-81435add92d1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	90	{"id": "01a0dcc6-b0a0-7236-947f-81435add92d1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 90, "record": "01a0dcc6-b0a0-7b10-8ff4-4f6504d75988", "values": {"born": "1962-05-20", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7236-947f-81435add92d1"}	{"id": "01a0dcc6-b0a0-7236-947f-81435add92d1", "reason": null, "clashes": [], "verdict": "applied", "position": 97}	97	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d43-bbb4-1d1442553a33	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	91	{"id": "01a0dcc6-b0a0-7d43-bbb4-1d1442553a33", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 91, "record": "01a0dcc6-b0a0-7234-a008-749797f2a702", "values": {"full": "Sarah Ingleby", "kind": "legal", "person": "01a0dcc6-b0a0-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d43-bbb4-1d1442553a33"}	{"id": "01a0dcc6-b0a0-7d43-bbb4-1d1442553a33", "reason": null, "clashes": [], "verdict": "applied", "position": 98}	98	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79cc-ac13-9c1966ad51fd	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	92	{"id": "01a0dcc6-b0a0-79cc-ac13-9c1966ad51fd", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 92, "record": "01a0dcc6-b0a0-7905-a5d6-0b6e46e3db95", "values": {"value": "0121 496 0004", "person": "01a0dcc6-b0a0-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+441214960004"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-79cc-ac13-9c1966ad51fd"}	{"id": "01a0dcc6-b0a0-79cc-ac13-9c1966ad51fd", "reason": null, "clashes": [], "verdict": "applied", "position": 99}	99	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7874-ad75-c25d01ea0639	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	93	{"id": "01a0dcc6-b0a0-7874-ad75-c25d01ea0639", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 93, "record": "01a0dcc6-b0a0-77c4-bbc8-996b16d8e80e", "values": {"value": "07700 900011", "person": "01a0dcc6-b0a0-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+447700900011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7874-ad75-c25d01ea0639"}	{"id": "01a0dcc6-b0a0-7874-ad75-c25d01ea0639", "reason": null, "clashes": [], "verdict": "applied", "position": 100}	100	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7703-aba1-a9d3a61a59e3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	94	{"id": "01a0dcc6-b0a0-7703-aba1-a9d3a61a59e3", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 94, "record": "01a0dcc6-b0a0-7e4a-803a-f5065136bf62", "values": {"place": "01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e", "person": "01a0dcc6-b0a0-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7703-aba1-a9d3a61a59e3"}	{"id": "01a0dcc6-b0a0-7703-aba1-a9d3a61a59e3", "reason": null, "clashes": [], "verdict": "applied", "position": 101}	101	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c34-9251-310bebee3521	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	95	{"id": "01a0dcc6-b0a0-7c34-9251-310bebee3521", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 95, "record": "01a0dcc6-b0a0-70c4-b82f-21e4a57b7700", "values": {"born": "1995-12-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c34-9251-310bebee3521"}	{"id": "01a0dcc6-b0a0-7c34-9251-310bebee3521", "reason": null, "clashes": [], "verdict": "applied", "position": 102}	102	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-782c-a8d2-e08e5e6279db	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	96	{"id": "01a0dcc6-b0a0-782c-a8d2-e08e5e6279db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 96, "record": "01a0dcc6-b0a0-7e0a-a531-9f4782fe3a4a", "values": {"full": "Hannah Thornycroft", "kind": "legal", "person": "01a0dcc6-b0a0-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-782c-a8d2-e08e5e6279db"}	{"id": "01a0dcc6-b0a0-782c-a8d2-e08e5e6279db", "reason": null, "clashes": [], "verdict": "applied", "position": 103}	103	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74c5-8fd2-4206342f22ba	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	97	{"id": "01a0dcc6-b0a0-74c5-8fd2-4206342f22ba", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 97, "record": "01a0dcc6-b0a0-7e23-8adf-f918c41a66d9", "values": {"place": "01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e", "person": "01a0dcc6-b0a0-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74c5-8fd2-4206342f22ba"}	{"id": "01a0dcc6-b0a0-74c5-8fd2-4206342f22ba", "reason": null, "clashes": [], "verdict": "applied", "position": 104}	104	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b79-a4c3-71cfae7fba11	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	98	{"id": "01a0dcc6-b0a0-7b79-a4c3-71cfae7fba11", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 98, "record": "01a0dcc6-b0a0-77e8-8d58-9a58c842c19a", "values": {"born": "1983-04-01", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b79-a4c3-71cfae7fba11"}	{"id": "01a0dcc6-b0a0-7b79-a4c3-71cfae7fba11", "reason": null, "clashes": [], "verdict": "applied", "position": 105}	105	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72a3-9870-64fc83dab265	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	99	{"id": "01a0dcc6-b0a0-72a3-9870-64fc83dab265", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 99, "record": "01a0dcc6-b0a0-7625-9915-50ffa310a849", "values": {"full": "Wanda Sowerby", "kind": "legal", "person": "01a0dcc6-b0a0-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-72a3-9870-64fc83dab265"}	{"id": "01a0dcc6-b0a0-72a3-9870-64fc83dab265", "reason": null, "clashes": [], "verdict": "applied", "position": 106}	106	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fb2-8630-43d70a6be26c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	100	{"id": "01a0dcc6-b0a0-7fb2-8630-43d70a6be26c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 100, "record": "01a0dcc6-b0a0-7fea-bada-79478b5230ed", "values": {"value": "0121 496 0005", "person": "01a0dcc6-b0a0-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+441214960005"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7fb2-8630-43d70a6be26c"}	{"id": "01a0dcc6-b0a0-7fb2-8630-43d70a6be26c", "reason": null, "clashes": [], "verdict": "applied", "position": 107}	107	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7444-99de-2deda0e20045	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	101	{"id": "01a0dcc6-b0a0-7444-99de-2deda0e20045", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 101, "record": "01a0dcc6-b0a0-7417-8ed5-669f1724925f", "values": {"value": "07700 900620", "person": "01a0dcc6-b0a0-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+447700900620"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7444-99de-2deda0e20045"}	{"id": "01a0dcc6-b0a0-7444-99de-2deda0e20045", "reason": null, "clashes": [], "verdict": "applied", "position": 108}	108	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-723b-b98d-dc84f59dc887	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	102	{"id": "01a0dcc6-b0a0-723b-b98d-dc84f59dc887", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 102, "record": "01a0dcc6-b0a0-7157-a9b1-61f4bca5f87b", "values": {"place": "01a0dcc6-b0a0-7fe2-a11d-459a2f978d87", "person": "01a0dcc6-b0a0-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-723b-b98d-dc84f59dc887"}	{"id": "01a0dcc6-b0a0-723b-b98d-dc84f59dc887", "reason": null, "clashes": [], "verdict": "applied", "position": 109}	109	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7205-b029-38155351d2c1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	103	{"id": "01a0dcc6-b0a0-7205-b029-38155351d2c1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 103, "record": "01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7", "values": {"born": "1971-12-05", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7205-b029-38155351d2c1"}	{"id": "01a0dcc6-b0a0-7205-b029-38155351d2c1", "reason": null, "clashes": [], "verdict": "applied", "position": 110}	110	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71e8-b646-9fabf59cd100	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	104	{"id": "01a0dcc6-b0a0-71e8-b646-9fabf59cd100", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 104, "record": "01a0dcc6-b0a0-77cf-a8ac-abff9f55c5fc", "values": {"full": "Zainab Sowerby", "kind": "legal", "person": "01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-71e8-b646-9fabf59cd100"}	{"id": "01a0dcc6-b0a0-71e8-b646-9fabf59cd100", "reason": null, "clashes": [], "verdict": "applied", "position": 111}	111	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71e3-a8c7-a01d68815fda	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	105	{"id": "01a0dcc6-b0a0-71e3-a8c7-a01d68815fda", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 105, "record": "01a0dcc6-b0a0-788a-99c6-1aa86e671698", "values": {"place": "01a0dcc6-b0a0-7fe2-a11d-459a2f978d87", "person": "01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-71e3-a8c7-a01d68815fda"}	{"id": "01a0dcc6-b0a0-71e3-a8c7-a01d68815fda", "reason": null, "clashes": [], "verdict": "applied", "position": 112}	112	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7aef-9515-36644039d142	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	106	{"id": "01a0dcc6-b0a0-7aef-9515-36644039d142", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 106, "record": "01a0dcc6-b0a0-7c1e-95f2-ee554fa69611", "values": {"born": "1986-05-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7aef-9515-36644039d142"}	{"id": "01a0dcc6-b0a0-7aef-9515-36644039d142", "reason": null, "clashes": [], "verdict": "applied", "position": 113}	113	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f93-9ae7-20b2cf03fd21	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	107	{"id": "01a0dcc6-b0a0-7f93-9ae7-20b2cf03fd21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 107, "record": "01a0dcc6-b0a0-7dc7-8a84-ebca72470add", "values": {"full": "Fatima Ackland", "kind": "legal", "person": "01a0dcc6-b0a0-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f93-9ae7-20b2cf03fd21"}	{"id": "01a0dcc6-b0a0-7f93-9ae7-20b2cf03fd21", "reason": null, "clashes": [], "verdict": "applied", "position": 114}	114	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7db1-ab82-ed5c7da5ad52	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	108	{"id": "01a0dcc6-b0a0-7db1-ab82-ed5c7da5ad52", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 108, "record": "01a0dcc6-b0a0-75b6-8b9d-d3d42b00b570", "values": {"value": "0121 496 0006", "person": "01a0dcc6-b0a0-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+441214960006"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7db1-ab82-ed5c7da5ad52"}	{"id": "01a0dcc6-b0a0-7db1-ab82-ed5c7da5ad52", "reason": null, "clashes": [], "verdict": "applied", "position": 115}	115	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7623-a101-8cc5920f3663	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	109	{"id": "01a0dcc6-b0a0-7623-a101-8cc5920f3663", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 109, "record": "01a0dcc6-b0a0-7357-84e1-99a11f2e490c", "values": {"value": "07700 900031", "person": "01a0dcc6-b0a0-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+447700900031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7623-a101-8cc5920f3663"}	{"id": "01a0dcc6-b0a0-7623-a101-8cc5920f3663", "reason": null, "clashes": [], "verdict": "applied", "position": 116}	116	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ceb-a76d-b5ef1baf02cf	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	110	{"id": "01a0dcc6-b0a0-7ceb-a76d-b5ef1baf02cf", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 110, "record": "01a0dcc6-b0a0-7cf9-88b7-5541346f3293", "values": {"value": "fatima.ackland@example.org", "person": "01a0dcc6-b0a0-7c1e-95f2-ee554fa69611", "channel": "email", "normalised": "fatima.ackland@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7ceb-a76d-b5ef1baf02cf"}	{"id": "01a0dcc6-b0a0-7ceb-a76d-b5ef1baf02cf", "reason": null, "clashes": [], "verdict": "applied", "position": 117}	117	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78b8-8362-1f97bf4cc645	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	111	{"id": "01a0dcc6-b0a0-78b8-8362-1f97bf4cc645", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 111, "record": "01a0dcc6-b0a0-7918-9e39-ef8e062ebc92", "values": {"place": "01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0", "person": "01a0dcc6-b0a0-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78b8-8362-1f97bf4cc645"}	{"id": "01a0dcc6-b0a0-78b8-8362-1f97bf4cc645", "reason": null, "clashes": [], "verdict": "applied", "position": 118}	118	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7710-9fb7-f62800375c0d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	112	{"id": "01a0dcc6-b0a0-7710-9fb7-f62800375c0d", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 112, "record": "01a0dcc6-b0a0-752e-8744-d3c0c234472f", "values": {"born": "1944-04-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7710-9fb7-f62800375c0d"}	{"id": "01a0dcc6-b0a0-7710-9fb7-f62800375c0d", "reason": null, "clashes": [], "verdict": "applied", "position": 119}	119	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7662-8a0f-42834e0751d7	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	113	{"id": "01a0dcc6-b0a0-7662-8a0f-42834e0751d7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 113, "record": "01a0dcc6-b0a0-7599-b315-d969b7ccba58", "values": {"full": "John Ackland", "kind": "legal", "person": "01a0dcc6-b0a0-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7662-8a0f-42834e0751d7"}	{"id": "01a0dcc6-b0a0-7662-8a0f-42834e0751d7", "reason": null, "clashes": [], "verdict": "applied", "position": 120}	120	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77e2-9248-4194aef4259c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	114	{"id": "01a0dcc6-b0a0-77e2-9248-4194aef4259c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 114, "record": "01a0dcc6-b0a0-7bb3-8878-68fa56e0a246", "values": {"place": "01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0", "person": "01a0dcc6-b0a0-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-77e2-9248-4194aef4259c"}	{"id": "01a0dcc6-b0a0-77e2-9248-4194aef4259c", "reason": null, "clashes": [], "verdict": "applied", "position": 121}	121	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b3d-8e2a-89f5fcd26dad	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	115	{"id": "01a0dcc6-b0a0-7b3d-8e2a-89f5fcd26dad", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 115, "record": "01a0dcc6-b0a0-7fce-b64e-172fbea01ca0", "values": {"born": "1997-05-06", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b3d-8e2a-89f5fcd26dad"}	{"id": "01a0dcc6-b0a0-7b3d-8e2a-89f5fcd26dad", "reason": null, "clashes": [], "verdict": "applied", "position": 122}	122	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-732a-87ec-be86ab392034	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	116	{"id": "01a0dcc6-b0a0-732a-87ec-be86ab392034", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 116, "record": "01a0dcc6-b0a0-79e9-b30b-19ec2b999f07", "values": {"full": "Jean Abara", "kind": "legal", "person": "01a0dcc6-b0a0-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-732a-87ec-be86ab392034"}	{"id": "01a0dcc6-b0a0-732a-87ec-be86ab392034", "reason": null, "clashes": [], "verdict": "applied", "position": 123}	123	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7945-a3a0-29a5adb55556	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	117	{"id": "01a0dcc6-b0a0-7945-a3a0-29a5adb55556", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 117, "record": "01a0dcc6-b0a0-700e-86b4-6f015c03151c", "values": {"place": "01a0dcc6-b0a0-7e93-947d-380d81f9c1f6", "person": "01a0dcc6-b0a0-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7945-a3a0-29a5adb55556"}	{"id": "01a0dcc6-b0a0-7945-a3a0-29a5adb55556", "reason": null, "clashes": [], "verdict": "applied", "position": 124}	124	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d08-92cb-2f3fc47addc9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	118	{"id": "01a0dcc6-b0a0-7d08-92cb-2f3fc47addc9", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 118, "record": "01a0dcc6-b0a0-72db-98a5-0636452fac9a", "values": {"born": "1988-06-28", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d08-92cb-2f3fc47addc9"}	{"id": "01a0dcc6-b0a0-7d08-92cb-2f3fc47addc9", "reason": null, "clashes": [], "verdict": "applied", "position": 125}	125	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-743b-a9a4-13ca59758f83	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	119	{"id": "01a0dcc6-b0a0-743b-a9a4-13ca59758f83", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 119, "record": "01a0dcc6-b0a0-702a-9aff-956cc6ad0327", "values": {"full": "Rajesh Boateng", "kind": "legal", "person": "01a0dcc6-b0a0-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-743b-a9a4-13ca59758f83"}	{"id": "01a0dcc6-b0a0-743b-a9a4-13ca59758f83", "reason": null, "clashes": [], "verdict": "applied", "position": 126}	126	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78b6-af5e-490bdfbaaafa	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	120	{"id": "01a0dcc6-b0a0-78b6-af5e-490bdfbaaafa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 120, "record": "01a0dcc6-b0a0-7696-b540-cce4cc5d375a", "values": {"value": "07700 900990", "person": "01a0dcc6-b0a0-72db-98a5-0636452fac9a", "channel": "phone", "normalised": "+447700900990"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78b6-af5e-490bdfbaaafa"}	{"id": "01a0dcc6-b0a0-78b6-af5e-490bdfbaaafa", "reason": null, "clashes": [], "verdict": "applied", "position": 127}	127	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77c1-8264-d159d53dde5e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	121	{"id": "01a0dcc6-b0a0-77c1-8264-d159d53dde5e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 121, "record": "01a0dcc6-b0a0-7764-a6ee-0eac4dbd3dc9", "values": {"value": "rajesh.boateng@example.org", "person": "01a0dcc6-b0a0-72db-98a5-0636452fac9a", "channel": "email", "normalised": "rajesh.boateng@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-77c1-8264-d159d53dde5e"}	{"id": "01a0dcc6-b0a0-77c1-8264-d159d53dde5e", "reason": null, "clashes": [], "verdict": "applied", "position": 128}	128	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7829-8554-7d9d0b9e8d4d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	122	{"id": "01a0dcc6-b0a0-7829-8554-7d9d0b9e8d4d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 122, "record": "01a0dcc6-b0a0-7829-b794-09b92b6c5763", "values": {"place": "01a0dcc6-b0a0-7f92-966b-aea148beab13", "person": "01a0dcc6-b0a0-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7829-8554-7d9d0b9e8d4d"}	{"id": "01a0dcc6-b0a0-7829-8554-7d9d0b9e8d4d", "reason": null, "clashes": [], "verdict": "applied", "position": 129}	129	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7870-b579-c67e4ded5faa	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	123	{"id": "01a0dcc6-b0a0-7870-b579-c67e4ded5faa", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 123, "record": "01a0dcc6-b0a0-79ad-869a-8a20b05c4a59", "values": {"born": "1971", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7870-b579-c67e4ded5faa"}	{"id": "01a0dcc6-b0a0-7870-b579-c67e4ded5faa", "reason": null, "clashes": [], "verdict": "applied", "position": 130}	130	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7119-84e1-b856557d728c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	124	{"id": "01a0dcc6-b0a0-7119-84e1-b856557d728c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 124, "record": "01a0dcc6-b0a0-7e2c-bcbb-5615352c5f80", "values": {"full": "Charlie Boateng", "kind": "legal", "person": "01a0dcc6-b0a0-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7119-84e1-b856557d728c"}	{"id": "01a0dcc6-b0a0-7119-84e1-b856557d728c", "reason": null, "clashes": [], "verdict": "applied", "position": 131}	131	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a8a-85f0-49fee90c0722	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	125	{"id": "01a0dcc6-b0a0-7a8a-85f0-49fee90c0722", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 125, "record": "01a0dcc6-b0a0-7d4a-b2fe-7205132ba600", "values": {"value": "07700 900363", "person": "01a0dcc6-b0a0-79ad-869a-8a20b05c4a59", "channel": "phone", "normalised": "+447700900363"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7a8a-85f0-49fee90c0722"}	{"id": "01a0dcc6-b0a0-7a8a-85f0-49fee90c0722", "reason": null, "clashes": [], "verdict": "applied", "position": 132}	132	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70ca-bc9a-0e0c8ec23615	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	126	{"id": "01a0dcc6-b0a0-70ca-bc9a-0e0c8ec23615", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 126, "record": "01a0dcc6-b0a0-782d-b7ca-b1f95e42e3e0", "values": {"place": "01a0dcc6-b0a0-7f92-966b-aea148beab13", "person": "01a0dcc6-b0a0-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-70ca-bc9a-0e0c8ec23615"}	{"id": "01a0dcc6-b0a0-70ca-bc9a-0e0c8ec23615", "reason": null, "clashes": [], "verdict": "applied", "position": 133}	133	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7da0-87d1-1b6ba92cd2de	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	127	{"id": "01a0dcc6-b0a0-7da0-87d1-1b6ba92cd2de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 127, "record": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806", "values": {"born": "1975-05-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7da0-87d1-1b6ba92cd2de"}	{"id": "01a0dcc6-b0a0-7da0-87d1-1b6ba92cd2de", "reason": null, "clashes": [], "verdict": "applied", "position": 134}	134	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ed9-9108-0deb6710b0e7	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	128	{"id": "01a0dcc6-b0a0-7ed9-9108-0deb6710b0e7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 128, "record": "01a0dcc6-b0a0-79f7-9e51-8343e63ea3d6", "values": {"full": "Linda Kettlewell", "kind": "legal", "person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7ed9-9108-0deb6710b0e7"}	{"id": "01a0dcc6-b0a0-7ed9-9108-0deb6710b0e7", "reason": null, "clashes": [], "verdict": "applied", "position": 135}	135	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-744f-8910-c2013f98e0ee	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	129	{"id": "01a0dcc6-b0a0-744f-8910-c2013f98e0ee", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 129, "record": "01a0dcc6-b0a0-7c2f-aee1-33ea6e883110", "values": {"value": "07700 900574", "person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806", "channel": "phone", "normalised": "+447700900574"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-744f-8910-c2013f98e0ee"}	{"id": "01a0dcc6-b0a0-744f-8910-c2013f98e0ee", "reason": null, "clashes": [], "verdict": "applied", "position": 136}	136	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7dec-aa66-b259bb798e9b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	130	{"id": "01a0dcc6-b0a0-7dec-aa66-b259bb798e9b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 130, "record": "01a0dcc6-b0a0-7a00-9291-f006309d57ed", "values": {"value": "linda.kettlewell@example.org", "person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806", "channel": "email", "normalised": "linda.kettlewell@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7dec-aa66-b259bb798e9b"}	{"id": "01a0dcc6-b0a0-7dec-aa66-b259bb798e9b", "reason": null, "clashes": [], "verdict": "applied", "position": 137}	137	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7eef-a9c3-deee94d8cd47	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	131	{"id": "01a0dcc6-b0a0-7eef-a9c3-deee94d8cd47", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 131, "record": "01a0dcc6-b0a0-771a-9442-f362f919cb32", "values": {"place": "01a0dcc6-b0a0-764a-815a-47c5f0dfb4a5", "person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7eef-a9c3-deee94d8cd47"}	{"id": "01a0dcc6-b0a0-7eef-a9c3-deee94d8cd47", "reason": null, "clashes": [], "verdict": "applied", "position": 138}	138	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ed9-be0b-6723524550a4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	132	{"id": "01a0dcc6-b0a0-7ed9-be0b-6723524550a4", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 132, "record": "01a0dcc6-b0a0-7658-ba45-48f21b3c137b", "values": {"born": "1959-10-16", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7ed9-be0b-6723524550a4"}	{"id": "01a0dcc6-b0a0-7ed9-be0b-6723524550a4", "reason": null, "clashes": [], "verdict": "applied", "position": 139}	139	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7cf0-8e2a-f6410b83da50	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	133	{"id": "01a0dcc6-b0a0-7cf0-8e2a-f6410b83da50", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 133, "record": "01a0dcc6-b0a0-72ff-b48f-e7d31997e8f3", "values": {"full": "Elis Ogwen", "kind": "legal", "person": "01a0dcc6-b0a0-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7cf0-8e2a-f6410b83da50"}	{"id": "01a0dcc6-b0a0-7cf0-8e2a-f6410b83da50", "reason": null, "clashes": [], "verdict": "applied", "position": 140}	140	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7aec-b770-54cfc09f025e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	134	{"id": "01a0dcc6-b0a0-7aec-b770-54cfc09f025e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 134, "record": "01a0dcc6-b0a0-7e38-85f5-e71b98f6a644", "values": {"value": "0121 496 0010", "person": "01a0dcc6-b0a0-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+441214960010"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7aec-b770-54cfc09f025e"}	{"id": "01a0dcc6-b0a0-7aec-b770-54cfc09f025e", "reason": null, "clashes": [], "verdict": "applied", "position": 141}	141	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b97-909d-fa6c874e263f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	135	{"id": "01a0dcc6-b0a0-7b97-909d-fa6c874e263f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 135, "record": "01a0dcc6-b0a0-7b41-be94-f5ab08e2fad3", "values": {"value": "07700 900732", "person": "01a0dcc6-b0a0-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+447700900732"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b97-909d-fa6c874e263f"}	{"id": "01a0dcc6-b0a0-7b97-909d-fa6c874e263f", "reason": null, "clashes": [], "verdict": "applied", "position": 142}	142	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a99-97aa-5ae17139bed1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	136	{"id": "01a0dcc6-b0a0-7a99-97aa-5ae17139bed1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 136, "record": "01a0dcc6-b0a0-79cf-a31e-1292f6d0ac1d", "values": {"place": "01a0dcc6-b0a0-7be4-be24-34e37af027bc", "person": "01a0dcc6-b0a0-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7a99-97aa-5ae17139bed1"}	{"id": "01a0dcc6-b0a0-7a99-97aa-5ae17139bed1", "reason": null, "clashes": [], "verdict": "applied", "position": 143}	143	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7422-b705-fbf373a26890	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	137	{"id": "01a0dcc6-b0a0-7422-b705-fbf373a26890", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 137, "record": "01a0dcc6-b0a0-7361-a3bc-6601947678f5", "values": {"born": "1972-05-09", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7422-b705-fbf373a26890"}	{"id": "01a0dcc6-b0a0-7422-b705-fbf373a26890", "reason": null, "clashes": [], "verdict": "applied", "position": 144}	144	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-736b-a8d4-24ee1c66eed2	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	138	{"id": "01a0dcc6-b0a0-736b-a8d4-24ee1c66eed2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 138, "record": "01a0dcc6-b0a0-797d-bf0f-ad3b5482909f", "values": {"full": "Idris Featherstone", "kind": "legal", "person": "01a0dcc6-b0a0-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-736b-a8d4-24ee1c66eed2"}	{"id": "01a0dcc6-b0a0-736b-a8d4-24ee1c66eed2", "reason": null, "clashes": [], "verdict": "applied", "position": 145}	145	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7017-8c25-34b403f20791	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	139	{"id": "01a0dcc6-b0a0-7017-8c25-34b403f20791", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 139, "record": "01a0dcc6-b0a0-70bc-942f-ab55fe909103", "values": {"value": "07700 900409", "person": "01a0dcc6-b0a0-7361-a3bc-6601947678f5", "channel": "phone", "normalised": "+447700900409"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7017-8c25-34b403f20791"}	{"id": "01a0dcc6-b0a0-7017-8c25-34b403f20791", "reason": null, "clashes": [], "verdict": "applied", "position": 146}	146	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d91-a215-f679e38a59aa	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	140	{"id": "01a0dcc6-b0a0-7d91-a215-f679e38a59aa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 140, "record": "01a0dcc6-b0a0-751d-bafb-6462db8ae021", "values": {"value": "idris.featherstone@example.org", "person": "01a0dcc6-b0a0-7361-a3bc-6601947678f5", "channel": "email", "normalised": "idris.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d91-a215-f679e38a59aa"}	{"id": "01a0dcc6-b0a0-7d91-a215-f679e38a59aa", "reason": null, "clashes": [], "verdict": "applied", "position": 147}	147	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-728d-a661-b877322578eb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	141	{"id": "01a0dcc6-b0a0-728d-a661-b877322578eb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 141, "record": "01a0dcc6-b0a0-7eb1-8986-f3a6948b82b1", "values": {"place": "01a0dcc6-b0a0-7be4-be24-34e37af027bc", "person": "01a0dcc6-b0a0-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-728d-a661-b877322578eb"}	{"id": "01a0dcc6-b0a0-728d-a661-b877322578eb", "reason": null, "clashes": [], "verdict": "applied", "position": 148}	148	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70fa-8977-8fb7091489cd	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	142	{"id": "01a0dcc6-b0a0-70fa-8977-8fb7091489cd", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 142, "record": "01a0dcc6-b0a0-703b-a7f5-24f34dabb96d", "values": {"born": "1991-08-23", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-70fa-8977-8fb7091489cd"}	{"id": "01a0dcc6-b0a0-70fa-8977-8fb7091489cd", "reason": null, "clashes": [], "verdict": "applied", "position": 149}	149	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7463-aef2-08450af5e8d2	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	143	{"id": "01a0dcc6-b0a0-7463-aef2-08450af5e8d2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 143, "record": "01a0dcc6-b0a0-7213-9733-230a8660194d", "values": {"full": "Elin Featherstone", "kind": "legal", "person": "01a0dcc6-b0a0-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7463-aef2-08450af5e8d2"}	{"id": "01a0dcc6-b0a0-7463-aef2-08450af5e8d2", "reason": null, "clashes": [], "verdict": "applied", "position": 150}	150	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7070-b0ab-1c2e174e3f4b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	144	{"id": "01a0dcc6-b0a0-7070-b0ab-1c2e174e3f4b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 144, "record": "01a0dcc6-b0a0-76e8-9e10-553bc7e21846", "values": {"value": "07700 900396", "person": "01a0dcc6-b0a0-703b-a7f5-24f34dabb96d", "channel": "phone", "normalised": "+447700900396"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7070-b0ab-1c2e174e3f4b"}	{"id": "01a0dcc6-b0a0-7070-b0ab-1c2e174e3f4b", "reason": null, "clashes": [], "verdict": "applied", "position": 151}	151	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7afd-877e-4a80be9f0a63	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	145	{"id": "01a0dcc6-b0a0-7afd-877e-4a80be9f0a63", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 145, "record": "01a0dcc6-b0a0-7216-a334-0d967fe9da20", "values": {"value": "elin.featherstone@example.org", "person": "01a0dcc6-b0a0-703b-a7f5-24f34dabb96d", "channel": "email", "normalised": "elin.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7afd-877e-4a80be9f0a63"}	{"id": "01a0dcc6-b0a0-7afd-877e-4a80be9f0a63", "reason": null, "clashes": [], "verdict": "applied", "position": 152}	152	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-763d-b290-4d18a9bb6dcb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	146	{"id": "01a0dcc6-b0a0-763d-b290-4d18a9bb6dcb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 146, "record": "01a0dcc6-b0a0-7313-987a-bbffd12ff4bf", "values": {"place": "01a0dcc6-b0a0-7be4-be24-34e37af027bc", "person": "01a0dcc6-b0a0-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-763d-b290-4d18a9bb6dcb"}	{"id": "01a0dcc6-b0a0-763d-b290-4d18a9bb6dcb", "reason": null, "clashes": [], "verdict": "applied", "position": 153}	153	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e16-b62e-96933309cdb1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	147	{"id": "01a0dcc6-b0a0-7e16-b62e-96933309cdb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 147, "record": "01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be", "values": {"born": "1963-05-14", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7e16-b62e-96933309cdb1"}	{"id": "01a0dcc6-b0a0-7e16-b62e-96933309cdb1", "reason": null, "clashes": [], "verdict": "applied", "position": 154}	154	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b68-91f1-0c60a9921b68	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	148	{"id": "01a0dcc6-b0a0-7b68-91f1-0c60a9921b68", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 148, "record": "01a0dcc6-b0a0-7eb5-ac93-1d1a8951d454", "values": {"full": "Haf Puw", "kind": "legal", "person": "01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b68-91f1-0c60a9921b68"}	{"id": "01a0dcc6-b0a0-7b68-91f1-0c60a9921b68", "reason": null, "clashes": [], "verdict": "applied", "position": 155}	155	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c0b-b8ec-ae24b89b02f9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	149	{"id": "01a0dcc6-b0a0-7c0b-b8ec-ae24b89b02f9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 149, "record": "01a0dcc6-b0a0-79c6-be47-cc7a446056bf", "values": {"value": "0121 496 0011", "person": "01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+441214960011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c0b-b8ec-ae24b89b02f9"}	{"id": "01a0dcc6-b0a0-7c0b-b8ec-ae24b89b02f9", "reason": null, "clashes": [], "verdict": "applied", "position": 156}	156	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7268-98b8-a008f9f59771	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	150	{"id": "01a0dcc6-b0a0-7268-98b8-a008f9f59771", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 150, "record": "01a0dcc6-b0a0-72d5-8067-97b6128137ea", "values": {"value": "07700 900806", "person": "01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+447700900806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7268-98b8-a008f9f59771"}	{"id": "01a0dcc6-b0a0-7268-98b8-a008f9f59771", "reason": null, "clashes": [], "verdict": "applied", "position": 157}	157	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7da1-ad98-14d5dac504e5	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	151	{"id": "01a0dcc6-b0a0-7da1-ad98-14d5dac504e5", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 151, "record": "01a0dcc6-b0a0-7343-ab2c-79d40f078f6c", "values": {"place": "01a0dcc6-b0a0-75dc-ac4a-3698aa2ca1af", "person": "01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7da1-ad98-14d5dac504e5"}	{"id": "01a0dcc6-b0a0-7da1-ad98-14d5dac504e5", "reason": null, "clashes": [], "verdict": "applied", "position": 158}	158	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7452-8646-422cbc937d7e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	152	{"id": "01a0dcc6-b0a0-7452-8646-422cbc937d7e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 152, "record": "01a0dcc6-b0a0-7065-b232-80c3e1df6f91", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7452-8646-422cbc937d7e"}	{"id": "01a0dcc6-b0a0-7452-8646-422cbc937d7e", "reason": null, "clashes": [], "verdict": "applied", "position": 159}	159	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74d4-95f6-063e534e570f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	153	{"id": "01a0dcc6-b0a0-74d4-95f6-063e534e570f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 153, "record": "01a0dcc6-b0a0-7ccd-8000-8e261722ebbe", "values": {"full": "Paul Villiers", "kind": "legal", "person": "01a0dcc6-b0a0-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74d4-95f6-063e534e570f"}	{"id": "01a0dcc6-b0a0-74d4-95f6-063e534e570f", "reason": null, "clashes": [], "verdict": "applied", "position": 160}	160	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-742e-bb8c-14090ee3bdcb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	154	{"id": "01a0dcc6-b0a0-742e-bb8c-14090ee3bdcb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 154, "record": "01a0dcc6-b0a0-7627-9c14-f82708c0e4a2", "values": {"value": "0121 496 0012", "person": "01a0dcc6-b0a0-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+441214960012"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-742e-bb8c-14090ee3bdcb"}	{"id": "01a0dcc6-b0a0-742e-bb8c-14090ee3bdcb", "reason": null, "clashes": [], "verdict": "applied", "position": 161}	161	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7617-8b69-15c142a305d5	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	155	{"id": "01a0dcc6-b0a0-7617-8b69-15c142a305d5", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 155, "record": "01a0dcc6-b0a0-7216-bc37-7f13502e5056", "values": {"value": "07700 900320", "person": "01a0dcc6-b0a0-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+447700900320"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7617-8b69-15c142a305d5"}	{"id": "01a0dcc6-b0a0-7617-8b69-15c142a305d5", "reason": null, "clashes": [], "verdict": "applied", "position": 162}	162	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7181-8dc2-32a6ad83c3fb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	156	{"id": "01a0dcc6-b0a0-7181-8dc2-32a6ad83c3fb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 156, "record": "01a0dcc6-b0a0-7db0-9dfc-a10cce9244cb", "values": {"value": "paul.villiers@example.org", "person": "01a0dcc6-b0a0-7065-b232-80c3e1df6f91", "channel": "email", "normalised": "paul.villiers@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7181-8dc2-32a6ad83c3fb"}	{"id": "01a0dcc6-b0a0-7181-8dc2-32a6ad83c3fb", "reason": null, "clashes": [], "verdict": "applied", "position": 163}	163	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-734a-8ea3-2f2e80b38011	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	157	{"id": "01a0dcc6-b0a0-734a-8ea3-2f2e80b38011", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 157, "record": "01a0dcc6-b0a0-73ef-9765-194f6cc1aeaf", "values": {"place": "01a0dcc6-b0a0-7bce-acab-1a6bc69d4bd8", "person": "01a0dcc6-b0a0-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-734a-8ea3-2f2e80b38011"}	{"id": "01a0dcc6-b0a0-734a-8ea3-2f2e80b38011", "reason": null, "clashes": [], "verdict": "applied", "position": 164}	164	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7330-a833-3e0ebe40f38e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	158	{"id": "01a0dcc6-b0a0-7330-a833-3e0ebe40f38e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 158, "record": "01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03", "values": {"born": "1982-02-12", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7330-a833-3e0ebe40f38e"}	{"id": "01a0dcc6-b0a0-7330-a833-3e0ebe40f38e", "reason": null, "clashes": [], "verdict": "applied", "position": 165}	165	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-768c-98ed-e6c353001b63	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	159	{"id": "01a0dcc6-b0a0-768c-98ed-e6c353001b63", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 159, "record": "01a0dcc6-b0a0-7855-a3a5-22e35ecf615d", "values": {"full": "Chloe Swindlehurst", "kind": "legal", "person": "01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-768c-98ed-e6c353001b63"}	{"id": "01a0dcc6-b0a0-768c-98ed-e6c353001b63", "reason": null, "clashes": [], "verdict": "applied", "position": 166}	166	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74cc-8b27-b4c9109ada70	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	160	{"id": "01a0dcc6-b0a0-74cc-8b27-b4c9109ada70", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 160, "record": "01a0dcc6-b0a0-7930-a059-9249586ac6e6", "values": {"value": "0121 496 0013", "person": "01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03", "channel": "phone", "normalised": "+441214960013"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74cc-8b27-b4c9109ada70"}	{"id": "01a0dcc6-b0a0-74cc-8b27-b4c9109ada70", "reason": null, "clashes": [], "verdict": "applied", "position": 167}	167	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76ad-904b-60b5889f5e9a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	161	{"id": "01a0dcc6-b0a0-76ad-904b-60b5889f5e9a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 161, "record": "01a0dcc6-b0a0-7a6b-8c88-ebd1d0a079f5", "values": {"place": "01a0dcc6-b0a0-71ba-8228-3d15a9ec0806", "person": "01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-76ad-904b-60b5889f5e9a"}	{"id": "01a0dcc6-b0a0-76ad-904b-60b5889f5e9a", "reason": null, "clashes": [], "verdict": "applied", "position": 168}	168	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d0d-a16a-43def841ad26	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	162	{"id": "01a0dcc6-b0a0-7d0d-a16a-43def841ad26", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 162, "record": "01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8", "values": {"born": "1961-03-17", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d0d-a16a-43def841ad26"}	{"id": "01a0dcc6-b0a0-7d0d-a16a-43def841ad26", "reason": null, "clashes": [], "verdict": "applied", "position": 169}	169	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7cd2-9437-35d4ec1b2724	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	163	{"id": "01a0dcc6-b0a0-7cd2-9437-35d4ec1b2724", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 163, "record": "01a0dcc6-b0a0-7143-ace9-d8ede3bba436", "values": {"full": "Rebecca Weatherby", "kind": "legal", "person": "01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7cd2-9437-35d4ec1b2724"}	{"id": "01a0dcc6-b0a0-7cd2-9437-35d4ec1b2724", "reason": null, "clashes": [], "verdict": "applied", "position": 170}	170	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7935-bdff-04ae8611f8b9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	164	{"id": "01a0dcc6-b0a0-7935-bdff-04ae8611f8b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 164, "record": "01a0dcc6-b0a0-70c4-a273-ea380e5c9beb", "values": {"value": "0121 496 0014", "person": "01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+441214960014"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7935-bdff-04ae8611f8b9"}	{"id": "01a0dcc6-b0a0-7935-bdff-04ae8611f8b9", "reason": null, "clashes": [], "verdict": "applied", "position": 171}	171	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b3c-bed0-3c49c8b0da28	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	165	{"id": "01a0dcc6-b0a0-7b3c-bed0-3c49c8b0da28", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 165, "record": "01a0dcc6-b0a0-7407-be14-5171da64b870", "values": {"value": "07700 900324", "person": "01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+447700900324"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b3c-bed0-3c49c8b0da28"}	{"id": "01a0dcc6-b0a0-7b3c-bed0-3c49c8b0da28", "reason": null, "clashes": [], "verdict": "applied", "position": 172}	172	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f13-bd98-3df55c905c22	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	166	{"id": "01a0dcc6-b0a0-7f13-bd98-3df55c905c22", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 166, "record": "01a0dcc6-b0a0-756a-bf24-642492e38012", "values": {"place": "01a0dcc6-b0a0-75ed-a4ac-5db9d707107e", "person": "01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f13-bd98-3df55c905c22"}	{"id": "01a0dcc6-b0a0-7f13-bd98-3df55c905c22", "reason": null, "clashes": [], "verdict": "applied", "position": 173}	173	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7442-ae6a-c89a8bb3835b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	167	{"id": "01a0dcc6-b0a0-7442-ae6a-c89a8bb3835b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 167, "record": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902", "values": {"born": "1982-06-28", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7442-ae6a-c89a8bb3835b"}	{"id": "01a0dcc6-b0a0-7442-ae6a-c89a8bb3835b", "reason": null, "clashes": [], "verdict": "applied", "position": 174}	174	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a1c-9118-0cd942fe9ca9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	168	{"id": "01a0dcc6-b0a0-7a1c-9118-0cd942fe9ca9", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 168, "record": "01a0dcc6-b0a0-7344-9b60-4336b6f3d08a", "values": {"full": "Samina Mukherjee", "kind": "legal", "person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7a1c-9118-0cd942fe9ca9"}	{"id": "01a0dcc6-b0a0-7a1c-9118-0cd942fe9ca9", "reason": null, "clashes": [], "verdict": "applied", "position": 175}	175	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-712b-9aeb-22a514185d06	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	169	{"id": "01a0dcc6-b0a0-712b-9aeb-22a514185d06", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 169, "record": "01a0dcc6-b0a0-7a42-86c0-abfe923b3bea", "values": {"value": "0121 496 0015", "person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+441214960015"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-712b-9aeb-22a514185d06"}	{"id": "01a0dcc6-b0a0-712b-9aeb-22a514185d06", "reason": null, "clashes": [], "verdict": "applied", "position": 176}	176	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72c7-9698-71bca4ab4eec	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	170	{"id": "01a0dcc6-b0a0-72c7-9698-71bca4ab4eec", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 170, "record": "01a0dcc6-b0a0-737b-99c2-b0cfcb517e6a", "values": {"value": "07700 900256", "person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+447700900256"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-72c7-9698-71bca4ab4eec"}	{"id": "01a0dcc6-b0a0-72c7-9698-71bca4ab4eec", "reason": null, "clashes": [], "verdict": "applied", "position": 177}	177	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-75e2-9721-c6e50597ebc1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	171	{"id": "01a0dcc6-b0a0-75e2-9721-c6e50597ebc1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 171, "record": "01a0dcc6-b0a0-76eb-9ca1-284f82f01b58", "values": {"place": "01a0dcc6-b0a0-74ec-8b21-fbac78255d68", "person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-75e2-9721-c6e50597ebc1"}	{"id": "01a0dcc6-b0a0-75e2-9721-c6e50597ebc1", "reason": null, "clashes": [], "verdict": "applied", "position": 178}	178	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-712a-b9cf-3dde7b6eb806	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	172	{"id": "01a0dcc6-b0a0-712a-b9cf-3dde7b6eb806", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 172, "record": "01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29", "values": {"born": "1976-04-13", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-712a-b9cf-3dde7b6eb806"}	{"id": "01a0dcc6-b0a0-712a-b9cf-3dde7b6eb806", "reason": null, "clashes": [], "verdict": "applied", "position": 179}	179	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7685-81ad-fe67f9eef8db	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	173	{"id": "01a0dcc6-b0a0-7685-81ad-fe67f9eef8db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 173, "record": "01a0dcc6-b0a0-7ffb-973e-cd63d0646cf9", "values": {"full": "Priya Mukherjee", "kind": "legal", "person": "01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7685-81ad-fe67f9eef8db"}	{"id": "01a0dcc6-b0a0-7685-81ad-fe67f9eef8db", "reason": null, "clashes": [], "verdict": "applied", "position": 180}	180	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7617-8534-82ec883062fa	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	174	{"id": "01a0dcc6-b0a0-7617-8534-82ec883062fa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 174, "record": "01a0dcc6-b0a0-7bf0-821e-a0e2338c9127", "values": {"value": "07700 900912", "person": "01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29", "channel": "phone", "normalised": "+447700900912"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7617-8534-82ec883062fa"}	{"id": "01a0dcc6-b0a0-7617-8534-82ec883062fa", "reason": null, "clashes": [], "verdict": "applied", "position": 181}	181	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79d9-a75b-b4b3138fcc23	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	175	{"id": "01a0dcc6-b0a0-79d9-a75b-b4b3138fcc23", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 175, "record": "01a0dcc6-b0a0-77cb-a046-3f9f83a81a4e", "values": {"place": "01a0dcc6-b0a0-74ec-8b21-fbac78255d68", "person": "01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-79d9-a75b-b4b3138fcc23"}	{"id": "01a0dcc6-b0a0-79d9-a75b-b4b3138fcc23", "reason": null, "clashes": [], "verdict": "applied", "position": 182}	182	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bf3-be72-5a5ee31ef8fb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	176	{"id": "01a0dcc6-b0a0-7bf3-be72-5a5ee31ef8fb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 176, "record": "01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7", "values": {"born": "1973-02-16", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7bf3-be72-5a5ee31ef8fb"}	{"id": "01a0dcc6-b0a0-7bf3-be72-5a5ee31ef8fb", "reason": null, "clashes": [], "verdict": "applied", "position": 183}	183	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7926-a521-dadd8b03ee7c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	177	{"id": "01a0dcc6-b0a0-7926-a521-dadd8b03ee7c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 177, "record": "01a0dcc6-b0a0-7c6f-b885-ce6350c80450", "values": {"full": "Robert Mukherjee", "kind": "legal", "person": "01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7926-a521-dadd8b03ee7c"}	{"id": "01a0dcc6-b0a0-7926-a521-dadd8b03ee7c", "reason": null, "clashes": [], "verdict": "applied", "position": 184}	184	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78ad-a953-e9e8868f8154	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	178	{"id": "01a0dcc6-b0a0-78ad-a953-e9e8868f8154", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 178, "record": "01a0dcc6-b0a0-7486-8d27-07d7fe692199", "values": {"value": "07700 900041", "person": "01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7", "channel": "phone", "normalised": "+447700900041"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-78ad-a953-e9e8868f8154"}	{"id": "01a0dcc6-b0a0-78ad-a953-e9e8868f8154", "reason": null, "clashes": [], "verdict": "applied", "position": 185}	185	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-768a-8492-c7b5f40ff922	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	179	{"id": "01a0dcc6-b0a0-768a-8492-c7b5f40ff922", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 179, "record": "01a0dcc6-b0a0-7ed7-918d-a490f08b5652", "values": {"place": "01a0dcc6-b0a0-74ec-8b21-fbac78255d68", "person": "01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-768a-8492-c7b5f40ff922"}	{"id": "01a0dcc6-b0a0-768a-8492-c7b5f40ff922", "reason": null, "clashes": [], "verdict": "applied", "position": 186}	186	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c07-a534-6059a8b3b3de	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	180	{"id": "01a0dcc6-b0a0-7c07-a534-6059a8b3b3de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 180, "record": "01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed", "values": {"born": "1946-08-15", "needs": ["interpreter"], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7c07-a534-6059a8b3b3de"}	{"id": "01a0dcc6-b0a0-7c07-a534-6059a8b3b3de", "reason": null, "clashes": [], "verdict": "applied", "position": 187}	187	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7173-acd7-866317297db8	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	181	{"id": "01a0dcc6-b0a0-7173-acd7-866317297db8", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 181, "record": "01a0dcc6-b0a0-7e60-84b1-5253ab6fe7d5", "values": {"full": "Rita Dalrymple", "kind": "legal", "person": "01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7173-acd7-866317297db8"}	{"id": "01a0dcc6-b0a0-7173-acd7-866317297db8", "reason": null, "clashes": [], "verdict": "applied", "position": 188}	188	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7459-b6e0-99f944d50172	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	182	{"id": "01a0dcc6-b0a0-7459-b6e0-99f944d50172", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 182, "record": "01a0dcc6-b0a0-7620-813b-c6bad8a9f8f4", "values": {"value": "0121 496 0016", "person": "01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+441214960016"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7459-b6e0-99f944d50172"}	{"id": "01a0dcc6-b0a0-7459-b6e0-99f944d50172", "reason": null, "clashes": [], "verdict": "applied", "position": 189}	189	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7da2-bfd6-4e7fa2c63133	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	183	{"id": "01a0dcc6-b0a0-7da2-bfd6-4e7fa2c63133", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 183, "record": "01a0dcc6-b0a0-75f7-8812-fed7cbc0981c", "values": {"value": "07700 900791", "person": "01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+447700900791"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7da2-bfd6-4e7fa2c63133"}	{"id": "01a0dcc6-b0a0-7da2-bfd6-4e7fa2c63133", "reason": null, "clashes": [], "verdict": "applied", "position": 190}	190	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7cd9-b4c6-224f6372099a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	184	{"id": "01a0dcc6-b0a0-7cd9-b4c6-224f6372099a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 184, "record": "01a0dcc6-b0a0-7563-84c5-475d7b3e5daa", "values": {"place": "01a0dcc6-b0a0-7942-97da-e38d9d643c25", "person": "01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7cd9-b4c6-224f6372099a"}	{"id": "01a0dcc6-b0a0-7cd9-b4c6-224f6372099a", "reason": null, "clashes": [], "verdict": "applied", "position": 191}	191	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-749a-8387-a1e7f065df4a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	185	{"id": "01a0dcc6-b0a0-749a-8387-a1e7f065df4a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 185, "record": "01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-749a-8387-a1e7f065df4a"}	{"id": "01a0dcc6-b0a0-749a-8387-a1e7f065df4a", "reason": null, "clashes": [], "verdict": "applied", "position": 192}	192	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-755d-aefa-083b460f923d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	186	{"id": "01a0dcc6-b0a0-755d-aefa-083b460f923d", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 186, "record": "01a0dcc6-b0a0-7b0d-abb6-85a0bd512b39", "values": {"full": "Claire Dalrymple", "kind": "legal", "person": "01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-755d-aefa-083b460f923d"}	{"id": "01a0dcc6-b0a0-755d-aefa-083b460f923d", "reason": null, "clashes": [], "verdict": "applied", "position": 193}	193	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d46-b728-b7f93728aab9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	187	{"id": "01a0dcc6-b0a0-7d46-b728-b7f93728aab9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 187, "record": "01a0dcc6-b0a0-77c7-a9f9-fa5bc6e95218", "values": {"value": "07700 900151", "person": "01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446", "channel": "phone", "normalised": "+447700900151"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7d46-b728-b7f93728aab9"}	{"id": "01a0dcc6-b0a0-7d46-b728-b7f93728aab9", "reason": null, "clashes": [], "verdict": "applied", "position": 194}	194	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76ce-b757-918366e33812	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	188	{"id": "01a0dcc6-b0a0-76ce-b757-918366e33812", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 188, "record": "01a0dcc6-b0a0-7f8b-b308-5db87dcada54", "values": {"place": "01a0dcc6-b0a0-7942-97da-e38d9d643c25", "person": "01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-76ce-b757-918366e33812"}	{"id": "01a0dcc6-b0a0-76ce-b757-918366e33812", "reason": null, "clashes": [], "verdict": "applied", "position": 195}	195	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-758d-ac00-46f488d4161a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	189	{"id": "01a0dcc6-b0a0-758d-ac00-46f488d4161a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 189, "record": "01a0dcc6-b0a0-737e-8cb2-52440d05f982", "values": {"born": "1967-10-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-758d-ac00-46f488d4161a"}	{"id": "01a0dcc6-b0a0-758d-ac00-46f488d4161a", "reason": null, "clashes": [], "verdict": "applied", "position": 196}	196	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71a7-ad10-e6b8f837a7d6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	190	{"id": "01a0dcc6-b0a0-71a7-ad10-e6b8f837a7d6", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 190, "record": "01a0dcc6-b0a0-7a6f-b233-f6920c0a78d0", "values": {"full": "Alasdair Hemmings", "kind": "legal", "person": "01a0dcc6-b0a0-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-71a7-ad10-e6b8f837a7d6"}	{"id": "01a0dcc6-b0a0-71a7-ad10-e6b8f837a7d6", "reason": null, "clashes": [], "verdict": "applied", "position": 197}	197	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7abf-95bc-9f746b6cd23a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	191	{"id": "01a0dcc6-b0a0-7abf-95bc-9f746b6cd23a", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 191, "record": "01a0dcc6-b0a0-7ade-8d86-850ebc098fd8", "values": {"value": "0121 496 0017", "person": "01a0dcc6-b0a0-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+441214960017"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7abf-95bc-9f746b6cd23a"}	{"id": "01a0dcc6-b0a0-7abf-95bc-9f746b6cd23a", "reason": null, "clashes": [], "verdict": "applied", "position": 198}	198	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7476-af3e-f55c43ecf2b9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	192	{"id": "01a0dcc6-b0a0-7476-af3e-f55c43ecf2b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 192, "record": "01a0dcc6-b0a0-7fec-9e5f-a037bdba19eb", "values": {"value": "07700 900793", "person": "01a0dcc6-b0a0-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+447700900793"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7476-af3e-f55c43ecf2b9"}	{"id": "01a0dcc6-b0a0-7476-af3e-f55c43ecf2b9", "reason": null, "clashes": [], "verdict": "applied", "position": 199}	199	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7dba-b444-090fcb14957d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	193	{"id": "01a0dcc6-b0a0-7dba-b444-090fcb14957d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 193, "record": "01a0dcc6-b0a0-7ce1-bace-77832dd5ad98", "values": {"value": "alasdair.hemmings@example.org", "person": "01a0dcc6-b0a0-737e-8cb2-52440d05f982", "channel": "email", "normalised": "alasdair.hemmings@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7dba-b444-090fcb14957d"}	{"id": "01a0dcc6-b0a0-7dba-b444-090fcb14957d", "reason": null, "clashes": [], "verdict": "applied", "position": 200}	200	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7166-a4ee-ff8dad433669	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	194	{"id": "01a0dcc6-b0a0-7166-a4ee-ff8dad433669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 194, "record": "01a0dcc6-b0a0-736f-8953-0f5e0c346fdf", "values": {"place": "01a0dcc6-b0a0-73a2-8092-b4d42b28fef0", "person": "01a0dcc6-b0a0-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7166-a4ee-ff8dad433669"}	{"id": "01a0dcc6-b0a0-7166-a4ee-ff8dad433669", "reason": null, "clashes": [], "verdict": "applied", "position": 201}	201	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de5-89e1-33b0896631d2	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	195	{"id": "01a0dcc6-b0a0-7de5-89e1-33b0896631d2", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 195, "record": "01a0dcc6-b0a0-7fdf-af65-f0f8e350835f", "values": {"born": "1945-05-18", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7de5-89e1-33b0896631d2"}	{"id": "01a0dcc6-b0a0-7de5-89e1-33b0896631d2", "reason": null, "clashes": [], "verdict": "applied", "position": 202}	202	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e9a-8b77-bab0cf696e8f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	196	{"id": "01a0dcc6-b0a0-7e9a-8b77-bab0cf696e8f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 196, "record": "01a0dcc6-b0a0-7e52-a237-b1967e12f154", "values": {"full": "Raymond Venkataraman", "kind": "legal", "person": "01a0dcc6-b0a0-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7e9a-8b77-bab0cf696e8f"}	{"id": "01a0dcc6-b0a0-7e9a-8b77-bab0cf696e8f", "reason": null, "clashes": [], "verdict": "applied", "position": 203}	203	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7dc5-964b-7be99fa16a0c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	197	{"id": "01a0dcc6-b0a0-7dc5-964b-7be99fa16a0c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 197, "record": "01a0dcc6-b0a0-7c27-89e9-01e136f1a8ec", "values": {"value": "07700 900874", "person": "01a0dcc6-b0a0-7fdf-af65-f0f8e350835f", "channel": "phone", "normalised": "+447700900874"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7dc5-964b-7be99fa16a0c"}	{"id": "01a0dcc6-b0a0-7dc5-964b-7be99fa16a0c", "reason": null, "clashes": [], "verdict": "applied", "position": 204}	204	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bab-bd2c-f1a3c1fd9e00	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	198	{"id": "01a0dcc6-b0a0-7bab-bd2c-f1a3c1fd9e00", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 198, "record": "01a0dcc6-b0a0-7020-9a54-fec67c68d11c", "values": {"value": "raymond.venkataraman@example.org", "person": "01a0dcc6-b0a0-7fdf-af65-f0f8e350835f", "channel": "email", "normalised": "raymond.venkataraman@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7bab-bd2c-f1a3c1fd9e00"}	{"id": "01a0dcc6-b0a0-7bab-bd2c-f1a3c1fd9e00", "reason": null, "clashes": [], "verdict": "applied", "position": 205}	205	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b57-b7fb-c221e299d75e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	199	{"id": "01a0dcc6-b0a0-7b57-b7fb-c221e299d75e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 199, "record": "01a0dcc6-b0a0-7ed1-98cd-091ba843a823", "values": {"place": "01a0dcc6-b0a0-7eba-8a24-5e6b33138131", "person": "01a0dcc6-b0a0-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b57-b7fb-c221e299d75e"}	{"id": "01a0dcc6-b0a0-7b57-b7fb-c221e299d75e", "reason": null, "clashes": [], "verdict": "applied", "position": 206}	206	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f5f-a74b-7fb69936ee94	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	200	{"id": "01a0dcc6-b0a0-7f5f-a74b-7fb69936ee94", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 200, "record": "01a0dcc6-b0a0-7a16-8f93-d205686032b8", "values": {"born": "1952-07-03", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7f5f-a74b-7fb69936ee94"}	{"id": "01a0dcc6-b0a0-7f5f-a74b-7fb69936ee94", "reason": null, "clashes": [], "verdict": "applied", "position": 207}	207	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7262-8265-c9789be629db	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	201	{"id": "01a0dcc6-b0a0-7262-8265-c9789be629db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 201, "record": "01a0dcc6-b0a0-7d5a-8864-44510ef54306", "values": {"full": "James Satterthwaite", "kind": "legal", "person": "01a0dcc6-b0a0-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7262-8265-c9789be629db"}	{"id": "01a0dcc6-b0a0-7262-8265-c9789be629db", "reason": null, "clashes": [], "verdict": "applied", "position": 208}	208	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b21-baea-e92e47a066e3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	202	{"id": "01a0dcc6-b0a0-7b21-baea-e92e47a066e3", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 202, "record": "01a0dcc6-b0a0-7451-a9ee-ec3bf2242639", "values": {"value": "07700 900925", "person": "01a0dcc6-b0a0-7a16-8f93-d205686032b8", "channel": "phone", "normalised": "+447700900925"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b21-baea-e92e47a066e3"}	{"id": "01a0dcc6-b0a0-7b21-baea-e92e47a066e3", "reason": null, "clashes": [], "verdict": "applied", "position": 209}	209	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-75e1-bfae-9d4036e2f04e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	203	{"id": "01a0dcc6-b0a0-75e1-bfae-9d4036e2f04e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 203, "record": "01a0dcc6-b0a0-77dd-845d-dd254e48b720", "values": {"value": "james.satterthwaite@example.org", "person": "01a0dcc6-b0a0-7a16-8f93-d205686032b8", "channel": "email", "normalised": "james.satterthwaite@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-75e1-bfae-9d4036e2f04e"}	{"id": "01a0dcc6-b0a0-75e1-bfae-9d4036e2f04e", "reason": null, "clashes": [], "verdict": "applied", "position": 210}	210	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79b0-ad18-be2f56a10d9b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	204	{"id": "01a0dcc6-b0a0-79b0-ad18-be2f56a10d9b", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 204, "record": "01a0dcc6-b0a0-73dd-b875-e73f995880fb", "values": {"place": "01a0dcc6-b0a0-7eba-8a24-5e6b33138131", "person": "01a0dcc6-b0a0-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-79b0-ad18-be2f56a10d9b"}	{"id": "01a0dcc6-b0a0-79b0-ad18-be2f56a10d9b", "reason": null, "clashes": [], "verdict": "applied", "position": 211}	211	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b1a-949e-ba96e141cd02	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	205	{"id": "01a0dcc6-b0a0-7b1a-949e-ba96e141cd02", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 205, "record": "01a0dcc6-b0a0-7bd0-ae63-5d0dc2485eaa", "values": {"kind": "two_officers", "level": 2, "place": "01990000-0000-7000-8000-000000000041", "incident": "Dog at the gate when the crew came to change the bin.", "review_on": "2026-12-26", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Dog loose, ring 10 minutes before.", "proposed_by": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7b1a-949e-ba96e141cd02"}	{"id": "01a0dcc6-b0a0-7b1a-949e-ba96e141cd02", "reason": null, "clashes": [], "verdict": "applied", "position": 212}	212	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7508-b693-0452e439e76d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	206	{"id": "01a0dcc6-b0a0-7508-b693-0452e439e76d", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 206, "record": "01a0dcc6-b0a0-7fd3-8fdc-3a81c2eba580", "values": {"kind": "oxygen", "level": 1, "place": "01a0dcc6-b0a0-71ba-8228-3d15a9ec0806", "person": null, "incident": "Told by the tenant", "review_on": "2027-10-27", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7508-b693-0452e439e76d"}	{"id": "01a0dcc6-b0a0-7508-b693-0452e439e76d", "reason": null, "clashes": [], "verdict": "applied", "position": 213}	213	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7399-81a7-fb5fb2c6fbd0	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	207	{"id": "01a0dcc6-b0a0-7399-81a7-fb5fb2c6fbd0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 207, "record": "01a0dcc6-b0a0-723f-a323-1fe920bf8361", "values": {"kind": "oxygen", "level": 1, "place": "01a0dcc6-b0a0-7942-97da-e38d9d643c25", "person": null, "incident": "Police notice", "review_on": "2027-01-30", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7399-81a7-fb5fb2c6fbd0"}	{"id": "01a0dcc6-b0a0-7399-81a7-fb5fb2c6fbd0", "reason": null, "clashes": [], "verdict": "applied", "position": 214}	214	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7332-9031-d49539eb63b0	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	208	{"id": "01a0dcc6-b0a0-7332-9031-d49539eb63b0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 208, "record": "01a0dcc6-b0a0-71da-af4c-dfb52c0dacc3", "values": {"kind": "two_officers", "level": 2, "place": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "person": null, "incident": "Visit report", "review_on": "2027-09-15", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Meet at the corner and go in together.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-7332-9031-d49539eb63b0"}	{"id": "01a0dcc6-b0a0-7332-9031-d49539eb63b0", "reason": null, "clashes": [], "verdict": "applied", "position": 215}	215	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	227	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 227, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T12:14:00.000Z", "transaction": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1"}	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74e3-925c-806205221a0f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	209	{"id": "01a0dcc6-b0a0-74e3-925c-806205221a0f", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 209, "record": "01a0dcc6-b0a0-7c60-8115-a71d53e0472c", "values": {"kind": "oxygen", "level": 1, "place": "01a0dcc6-b0a0-7f04-825b-413f8a9a021e", "person": null, "incident": "Police notice", "review_on": "2027-07-05", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T08:13:24.000Z", "transaction": "01a0dcc6-b0a0-74e3-925c-806205221a0f"}	{"id": "01a0dcc6-b0a0-74e3-925c-806205221a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 216}	216	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	210	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 210, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"team": "01990000-0000-7000-8000-000000000012", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021", "service": "57", "reference": "WES-0DEM-0001-R", "received_at": "2026-11-17T10:42:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7a02-ae41-bc7847b963b4"}	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	211	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 211, "record": "01a1e919-6cc0-7577-9c79-1848fc286e97", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "bill", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d"}	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "reason": null, "clashes": [], "verdict": "applied", "position": 218}	218	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-758d-9470-07231f24df03	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	212	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 212, "record": "01a1e919-6cc0-705d-a118-446184b7d15b", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "Why has the instalment gone up?", "question": "details"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-758d-9470-07231f24df03"}	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "reason": null, "clashes": [], "verdict": "applied", "position": 219}	219	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70aa-92f2-33a4ae634acc	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	213	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 213, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-17T10:42:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70aa-92f2-33a4ae634acc"}	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	214	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 214, "record": "01a1e919-6cc0-7178-93ce-db3b58d51a05", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-71a7-bfaf-f116b994f614"}	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "reason": null, "clashes": [], "verdict": "applied", "position": 221}	221	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70ca-8795-a22044f34f87	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	215	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 215, "record": "01a1e919-6cc0-73f9-9128-38d74ccbe4bf", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d", "outcome": "case_made", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70ca-8795-a22044f34f87"}	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "reason": null, "clashes": [], "verdict": "applied", "position": 222}	222	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e923-7ee0-7140-87fa-c1775c9c1898	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	216	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 216, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"ended_at": "2026-11-17T10:53:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:53:00.000Z", "transaction": "01a1e923-7ee0-7140-87fa-c1775c9c1898"}	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	217	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 217, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"status": "checking"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T14:42:00.000Z", "transaction": "01a1e9f5-26c0-7663-acfe-ba262397c884"}	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	218	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 218, "record": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "values": {"at": "2026-11-17T10:48:00.000Z", "case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "kind": "note", "text": "Daughter Carys rang along with her. Wants it explained in Welsh, large print.", "what": "note", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:48:00.000Z", "transaction": "01a1e91e-eb00-7b87-af07-56b95f3f23f3"}	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "reason": null, "clashes": [], "verdict": "applied", "position": 223}	223	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	219	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 219, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0002-H", "received_at": "2026-11-25T09:14:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-783c-8209-da6c460cd339"}	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	220	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 220, "record": "01a211fb-bbc0-7f55-9263-4c8ae3608ec6", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6"}	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "reason": null, "clashes": [], "verdict": "applied", "position": 225}	225	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7d7e-b962-ba01a42538db	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	221	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 221, "record": "01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7d7e-b962-ba01a42538db"}	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "reason": null, "clashes": [], "verdict": "applied", "position": 226}	226	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7679-8565-7cb4ded18ce5	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	222	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 222, "record": "01a211fb-bbc0-7ed6-9b2d-537d203afa3a", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7679-8565-7cb4ded18ce5"}	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "reason": null, "clashes": [], "verdict": "applied", "position": 227}	227	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-76b2-907f-236079bffa46	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	223	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 223, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-25T09:14:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-76b2-907f-236079bffa46"}	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	224	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 224, "record": "01a211fb-bbc0-764f-af13-e6958927b27d", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7383-a5f8-42604d149354"}	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "reason": null, "clashes": [], "verdict": "applied", "position": 229}	229	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7998-8dce-f328221468e5	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	225	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 225, "record": "01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7998-8dce-f328221468e5"}	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "reason": null, "clashes": [], "verdict": "applied", "position": 230}	230	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21203-0ec0-72cc-9c20-5729822ee60d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	226	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 226, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"ended_at": "2026-11-25T09:22:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:22:00.000Z", "transaction": "01a21203-0ec0-72cc-9c20-5729822ee60d"}	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-787b-b1e0-9e06455bf496	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	228	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 228, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-21T11:05:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-787b-b1e0-9e06455bf496"}	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	229	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 229, "record": "01a15e22-c760-7205-b925-de5f4301b666", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a15e22-c760-789d-801b-0277051dcf52"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-71aa-b578-afa0673dd93b"}	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "reason": null, "clashes": [], "verdict": "applied", "position": 232}	232	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-78b7-ba3b-a057a78826d6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	230	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 230, "record": "01a15e22-c760-7119-9f9c-3b5bbeb2cca9", "values": {"case": null, "contact": "01a15e22-c760-789d-801b-0277051dcf52", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-78b7-ba3b-a057a78826d6"}	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "reason": null, "clashes": [], "verdict": "applied", "position": 233}	233	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	231	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 231, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"ended_at": "2026-10-21T11:35:00.000Z", "avoidable": "chasing"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:35:00.000Z", "transaction": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757"}	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7cd3-9772-6d007bec1bce	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	232	{"id": "01a216d4-a3a0-7cd3-9772-6d007bec1bce", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 232, "record": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dcc6-b0a0-74ec-8b21-fbac78255d68", "person": "01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29", "officer": "01990000-0000-7000-8000-000000000021", "service": "524", "reference": "WES-0DEM-0003-P", "received_at": "2026-11-26T07:49:24.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-7cd3-9772-6d007bec1bce"}	{"id": "01a216d4-a3a0-7cd3-9772-6d007bec1bce", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-74af-a37a-ca275d769cea	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	233	{"id": "01a216d4-a3a0-74af-a37a-ca275d769cea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 233, "record": "01a216d4-a3a0-755f-8473-1c46d9259496", "values": {"case": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-74af-a37a-ca275d769cea"}	{"id": "01a216d4-a3a0-74af-a37a-ca275d769cea", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7d55-a1b9-5afecb8cb4bf	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	234	{"id": "01a216d4-a3a0-7d55-a1b9-5afecb8cb4bf", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 234, "record": "01a216d4-a3a0-7d94-a7d5-b39228e68ad3", "values": {"case": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "value": "2026-11-26", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-7d55-a1b9-5afecb8cb4bf"}	{"id": "01a216d4-a3a0-7d55-a1b9-5afecb8cb4bf", "reason": null, "clashes": [], "verdict": "applied", "position": 236}	236	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7252-99db-7b23fa095573	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	235	{"id": "01a216d4-a3a0-7252-99db-7b23fa095573", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 235, "record": "01a216d4-a3a0-71e1-a7d8-070270915526", "values": {"case": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-7252-99db-7b23fa095573"}	{"id": "01a216d4-a3a0-7252-99db-7b23fa095573", "reason": null, "clashes": [], "verdict": "applied", "position": 237}	237	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7023-b3ff-1b4d9a8b0920	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	236	{"id": "01a216d4-a3a0-7023-b3ff-1b4d9a8b0920", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 236, "record": "01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-26T07:49:24.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-7023-b3ff-1b4d9a8b0920"}	{"id": "01a216d4-a3a0-7023-b3ff-1b4d9a8b0920", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7a4b-90b2-b05ceb70399f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	237	{"id": "01a216d4-a3a0-7a4b-90b2-b05ceb70399f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 237, "record": "01a216d4-a3a0-7027-b3cc-3e09898b2252", "values": {"person": "01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29", "contact": "01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-7a4b-90b2-b05ceb70399f"}	{"id": "01a216d4-a3a0-7a4b-90b2-b05ceb70399f", "reason": null, "clashes": [], "verdict": "applied", "position": 239}	239	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7e1f-b13a-08998fd9949c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	238	{"id": "01a216d4-a3a0-7e1f-b13a-08998fd9949c", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 238, "record": "01a216d4-a3a0-7bf1-a127-53f121f09771", "values": {"case": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "contact": "01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T07:49:24.000Z", "transaction": "01a216d4-a3a0-7e1f-b13a-08998fd9949c"}	{"id": "01a216d4-a3a0-7e1f-b13a-08998fd9949c", "reason": null, "clashes": [], "verdict": "applied", "position": 240}	240	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216e6-f320-707d-b5a3-ae1819e48393	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	239	{"id": "01a216e6-f320-707d-b5a3-ae1819e48393", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 239, "record": "01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4", "values": {"ended_at": "2026-11-26T08:09:24.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T08:09:24.000Z", "transaction": "01a216e6-f320-707d-b5a3-ae1819e48393"}	{"id": "01a216e6-f320-707d-b5a3-ae1819e48393", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216ea-9ca0-7689-9ec1-c3d1eefb98a9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	240	{"id": "01a216ea-9ca0-7689-9ec1-c3d1eefb98a9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 240, "record": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T08:13:24.000Z", "transaction": "01a216ea-9ca0-7689-9ec1-c3d1eefb98a9"}	{"id": "01a216ea-9ca0-7689-9ec1-c3d1eefb98a9", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216ea-9ca0-7194-8da3-625d7644d38c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	241	{"id": "01a216ea-9ca0-7194-8da3-625d7644d38c", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 241, "record": "01a216d4-a3a0-727c-a1d8-9737aeb292fb", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T08:13:24.000Z", "transaction": "01a216ea-9ca0-7194-8da3-625d7644d38c"}	{"id": "01a216ea-9ca0-7194-8da3-625d7644d38c", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	242	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 242, "record": "01a21247-b8e0-75b3-8361-442e82116c71", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0004-3", "received_at": "2026-11-25T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-73ee-b28d-8aacd1d86841"}	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "reason": null, "clashes": [], "verdict": "applied", "position": 241}	241	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-78fc-9b04-b28c3d644b75	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	243	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 243, "record": "01a21247-b8e0-79f3-8eeb-d5c2ed72f011", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-78fc-9b04-b28c3d644b75"}	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "reason": null, "clashes": [], "verdict": "applied", "position": 242}	242	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	244	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 244, "record": "01a21247-b8e0-7df1-9b93-5771f3b43519", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae"}	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "reason": null, "clashes": [], "verdict": "applied", "position": 243}	243	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7e11-ac22-0d3f504e8c60	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	245	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 245, "record": "01a21247-b8e0-7b43-aa95-5e0e0a635aa2", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7e11-ac22-0d3f504e8c60"}	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "reason": null, "clashes": [], "verdict": "applied", "position": 244}	244	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7fee-a032-b015a8558c5d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	246	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 246, "record": "01a21247-b8e0-740d-98a4-3d4eba2ed757", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7fee-a032-b015a8558c5d"}	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "reason": null, "clashes": [], "verdict": "applied", "position": 245}	245	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-74b1-9bd6-a94d60556919	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	247	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 247, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"channel": "counter", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-25T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-74b1-9bd6-a94d60556919"}	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	248	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 248, "record": "01a21247-b8e0-7577-90ee-4266c1000bea", "values": {"person": "01990000-0000-7000-8000-000000000032", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7b33-8c56-4cc870e6b31e"}	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "reason": null, "clashes": [], "verdict": "applied", "position": 247}	247	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-70e4-a4f5-a90184dce864	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	249	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 249, "record": "01a21247-b8e0-79c2-a28a-d8cc3cf17ebd", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-70e4-a4f5-a90184dce864"}	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "reason": null, "clashes": [], "verdict": "applied", "position": 248}	248	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a21277-5460-71d2-ac4c-09d3576c5be3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	250	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 250, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"ended_at": "2026-11-25T11:29:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:29:00.000Z", "transaction": "01a21277-5460-71d2-ac4c-09d3576c5be3"}	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	251	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 251, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dcc6-b0a0-74ec-8b21-fbac78255d68", "person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902", "officer": null, "service": "524", "reference": "WES-0DEM-0005-4", "received_at": "2026-10-19T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-755c-bf94-1ef51985b59f"}	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	252	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 252, "record": "01a153bc-6ce0-7543-b84b-ef6bf9916395", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426"}	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	253	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 253, "record": "01a153bc-6ce0-7be1-b618-1cc4ad429a2b", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "2026-10-19", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608"}	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "reason": null, "clashes": [], "verdict": "applied", "position": 251}	251	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-731b-afd0-1861b926e626	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	254	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 254, "record": "01a153bc-6ce0-7a9f-85ed-8155a6c40444", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-731b-afd0-1861b926e626"}	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "reason": null, "clashes": [], "verdict": "applied", "position": 252}	252	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	255	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 255, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-19T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c"}	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	256	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 256, "record": "01a153bc-6ce0-7264-a00e-1425d6f9abcd", "values": {"person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-76a1-a049-7284030ea6ed"}	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "reason": null, "clashes": [], "verdict": "applied", "position": 254}	254	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7f0c-9318-10bfa703caef	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	257	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 257, "record": "01a153bc-6ce0-706b-8c8b-dd031be59f38", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7f0c-9318-10bfa703caef"}	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "reason": null, "clashes": [], "verdict": "applied", "position": 255}	255	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153d7-e420-7c41-b573-bb6c2ed6d44c	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	258	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 258, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"ended_at": "2026-10-19T11:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:07:00.000Z", "transaction": "01a153d7-e420-7c41-b573-bb6c2ed6d44c"}	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	259	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 259, "record": "01a153f9-c400-7274-a7cf-91fbeaff520b", "values": {"at": "2026-10-19T11:44:00.000Z", "case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "kind": "note", "text": "Spoke to the daughter, who is allowed to ask about this.", "what": "note", "person": "01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902", "officer": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:44:00.000Z", "transaction": "01a153f9-c400-7274-a7cf-91fbeaff520b"}	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "reason": null, "clashes": [], "verdict": "applied", "position": 256}	256	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	260	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 260, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T14:16:00.000Z", "transaction": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5"}	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	261	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 261, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T22:06:00.000Z", "transaction": "01a15633-3940-7fdd-a40a-f86cb20ccdb0"}	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	262	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 262, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"outcome": "no_access", "closed_at": "2026-10-20T15:10:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T15:10:00.000Z", "transaction": "01a159dc-b940-7578-add6-6631a98a6ddc"}	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	263	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 263, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"team": "01990000-0000-7000-8000-000000000013", "place": "01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e", "person": "01a0dcc6-b0a0-70c4-b82f-21e4a57b7700", "officer": null, "service": "353", "reference": "WES-0DEM-0006-D", "received_at": "2026-11-24T11:11:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7b0e-8108-1239b3473ea3"}	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73f4-93c4-be398968b582	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	264	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 264, "record": "01a20d40-7da0-7ffa-a74f-7dff9ca354d6", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "staff", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73f4-93c4-be398968b582"}	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "reason": null, "clashes": [], "verdict": "applied", "position": 258}	258	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a4e-9127-bd471e7ce857	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	265	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 265, "record": "01a20d40-7da0-7773-878b-ce5b65ee0465", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "2026-11-24", "question": "happened_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a4e-9127-bd471e7ce857"}	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "reason": null, "clashes": [], "verdict": "applied", "position": 259}	259	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a40-9837-1c678f59b481	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	266	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 266, "record": "01a20d40-7da0-716d-a311-99da0c607fe9", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "The crew left rubbish all over the pavement and drove off.", "question": "what_happened"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a40-9837-1c678f59b481"}	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "reason": null, "clashes": [], "verdict": "applied", "position": 260}	260	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73d2-84ba-ed6ffa646036	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	267	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 267, "record": "01a20d40-7da0-70b9-ba9a-bb94d0a40d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "An apology and a call from somebody who can decide.", "question": "wanted"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73d2-84ba-ed6ffa646036"}	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "reason": null, "clashes": [], "verdict": "applied", "position": 261}	261	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-74ff-9bf9-fb74f48bc982	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	268	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 268, "record": "01a20d40-7da0-7054-831d-76d8c700c80c", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "not_sure", "question": "before"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-74ff-9bf9-fb74f48bc982"}	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "reason": null, "clashes": [], "verdict": "applied", "position": 262}	262	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78ff-bc72-011f22197c77	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	269	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 269, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-24T11:11:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78ff-bc72-011f22197c77"}	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	270	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 270, "record": "01a20d40-7da0-7517-93a4-278bb5205660", "values": {"person": "01a0dcc6-b0a0-70c4-b82f-21e4a57b7700", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a2e-88e1-54aac545ff88"}	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "reason": null, "clashes": [], "verdict": "applied", "position": 264}	264	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78dd-aae8-5efacd9454e3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	271	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 271, "record": "01a20d40-7da0-7807-bdf9-117b72dd0d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1", "outcome": "case_made", "service": "353"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78dd-aae8-5efacd9454e3"}	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "reason": null, "clashes": [], "verdict": "applied", "position": 265}	265	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a20d5d-c9a0-7652-b2e9-ed252ae90104	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	272	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 272, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"ended_at": "2026-11-24T11:43:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:43:00.000Z", "transaction": "01a20d5d-c9a0-7652-b2e9-ed252ae90104"}	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a216ea-9ca0-747a-911e-ace3426b7d57	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	273	{"id": "01a216ea-9ca0-747a-911e-ace3426b7d57", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 273, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"outcome": "not_upheld", "closed_at": "2026-11-26T08:13:24.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T08:13:24.000Z", "transaction": "01a216ea-9ca0-747a-911e-ace3426b7d57"}	{"id": "01a216ea-9ca0-747a-911e-ace3426b7d57", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	274	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 274, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "person": "01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6", "officer": "01990000-0000-7000-8000-000000000023", "service": "524", "reference": "WES-0DEM-0007-A", "received_at": "2026-10-05T10:46:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7260-8372-a69b77bf362f"}	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7324-b9d5-976440b282f6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	275	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 275, "record": "01a10bab-a240-7f54-a158-d607f42fe1b4", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7324-b9d5-976440b282f6"}	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "reason": null, "clashes": [], "verdict": "applied", "position": 267}	267	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-732e-9e51-33be899d52ea	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	276	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 276, "record": "01a10bab-a240-7947-8d3c-409b1209a614", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "2026-10-05", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-732e-9e51-33be899d52ea"}	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "reason": null, "clashes": [], "verdict": "applied", "position": 268}	268	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-793c-bd65-66b5df35dbde	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	277	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 277, "record": "01a10bab-a240-7b75-ade1-2c088b02d636", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-793c-bd65-66b5df35dbde"}	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "reason": null, "clashes": [], "verdict": "applied", "position": 269}	269	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7322-b626-ad95642d6bd6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	278	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 278, "record": "01a10bab-a240-775e-8dcd-531023a2258f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7322-b626-ad95642d6bd6"}	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "reason": null, "clashes": [], "verdict": "applied", "position": 270}	270	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7078-8eb9-f2efaad3fcf4	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	279	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 279, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-05T10:46:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7078-8eb9-f2efaad3fcf4"}	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	280	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 280, "record": "01a10bab-a240-761d-a7c7-79bbbf109e08", "values": {"person": "01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7232-aeb2-841d6ad12a0f"}	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 272}	272	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-78be-89db-4616ac354cdd	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	281	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 281, "record": "01a10bab-a240-7212-98ce-b485974c214f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-78be-89db-4616ac354cdd"}	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "reason": null, "clashes": [], "verdict": "applied", "position": 273}	273	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a10bb2-f540-73df-ad6e-472512fca4ed	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	282	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 282, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"ended_at": "2026-10-05T10:54:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:54:00.000Z", "transaction": "01a10bb2-f540-73df-ad6e-472512fca4ed"}	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	283	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 283, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"outcome": "no_access", "closed_at": "2026-10-07T07:59:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T07:59:00.000Z", "transaction": "01a1155f-75a0-72db-96ae-4caebfc24715"}	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	284	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 284, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0", "person": "01a0dcc6-b0a0-752e-8744-d3c0c234472f", "officer": null, "service": "524", "reference": "WES-0DEM-0008-2", "received_at": "2026-11-12T14:31:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337"}	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	285	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 285, "record": "01a1d02b-48a0-71a6-97b4-49d59f40007e", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285"}	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d40-8d54-19000ee95a3a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	286	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 286, "record": "01a1d02b-48a0-79e5-8140-e6b1718f4fb3", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "2026-11-12", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7d40-8d54-19000ee95a3a"}	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "reason": null, "clashes": [], "verdict": "applied", "position": 276}	276	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	287	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 287, "record": "01a1d02b-48a0-728d-90cb-7fc0c80035e4", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031"}	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "reason": null, "clashes": [], "verdict": "applied", "position": 277}	277	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	288	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 288, "record": "01a1d02b-48a0-7d26-a112-ad73ec5eeb42", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d"}	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "reason": null, "clashes": [], "verdict": "applied", "position": 278}	278	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-765a-81fa-0627811580bc	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	289	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 289, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-12T14:31:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-765a-81fa-0627811580bc"}	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	290	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 290, "record": "01a1d02b-48a0-7e7f-a982-148c1f1ef074", "values": {"person": "01a0dcc6-b0a0-752e-8744-d3c0c234472f", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7366-b536-74fffc570dd0"}	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "reason": null, "clashes": [], "verdict": "applied", "position": 280}	280	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7847-ac56-43f2a92daea2	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	291	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 291, "record": "01a1d02b-48a0-7627-b27c-fa11d1bc7a14", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7847-ac56-43f2a92daea2"}	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "reason": null, "clashes": [], "verdict": "applied", "position": 281}	281	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d046-bfe0-7b77-905b-490a224adc1f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	292	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 292, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"ended_at": "2026-11-12T15:01:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T15:01:00.000Z", "transaction": "01a1d046-bfe0-7b77-905b-490a224adc1f"}	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	293	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 293, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:41:00.000Z", "transaction": "01a1d034-7060-7fc4-b398-63efcf019ed9"}	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	294	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 294, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T09:56:00.000Z", "transaction": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee"}	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	295	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 295, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"outcome": "collected", "closed_at": "2026-11-14T04:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-14T04:15:00.000Z", "transaction": "01a1d844-09a0-7ebe-abac-4a78abec2357"}	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	296	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 296, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dcc6-b0a0-7942-97da-e38d9d643c25", "person": "01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446", "officer": null, "service": "524", "reference": "WES-0DEM-0009-5", "received_at": "2026-11-20T15:17:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-78f0-afc8-7104212d7797"}	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-736d-bd0b-6da50b7b0e03	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	297	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 297, "record": "01a1f988-45e0-7c0d-b434-cdaa04102605", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-736d-bd0b-6da50b7b0e03"}	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "reason": null, "clashes": [], "verdict": "applied", "position": 283}	283	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ecb-9285-402189e598ba	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	298	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 298, "record": "01a1f988-45e0-7baf-92a9-59a464d94b3e", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "2026-11-20", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ecb-9285-402189e598ba"}	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "reason": null, "clashes": [], "verdict": "applied", "position": 284}	284	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ad8-93bd-b673181230ae	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	299	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 299, "record": "01a1f988-45e0-73e7-a870-fbaf561478e4", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ad8-93bd-b673181230ae"}	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "reason": null, "clashes": [], "verdict": "applied", "position": 285}	285	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	300	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 300, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-20T15:17:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9"}	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	301	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 301, "record": "01a1f988-45e0-730a-8083-12489866ba58", "values": {"person": "01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446", "contact": "01a1f988-45e0-7713-9571-84186c33e05d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-762a-827e-cca2d8ebc32d"}	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "reason": null, "clashes": [], "verdict": "applied", "position": 287}	287	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7a89-9c17-5a9a3b937128	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	302	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 302, "record": "01a1f988-45e0-7325-9c4c-c59d859693e9", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "contact": "01a1f988-45e0-7713-9571-84186c33e05d", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7a89-9c17-5a9a3b937128"}	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "reason": null, "clashes": [], "verdict": "applied", "position": 288}	288	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	303	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 303, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"ended_at": "2026-11-20T16:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T16:07:00.000Z", "transaction": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11"}	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	304	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 304, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"outcome": "no_access", "closed_at": "2026-11-20T18:52:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T18:52:00.000Z", "transaction": "01a1fa4d-1c80-72d6-9c50-e95fd584b246"}	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	305	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 305, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dcc6-b0a0-73b1-987f-d2803bab6c39", "person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06", "officer": null, "service": "524", "reference": "WES-0DEM-0010-E", "received_at": "2026-10-01T13:30:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7d7a-8300-089acbf293e6"}	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	306	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 306, "record": "01a0f7a8-57c0-74d2-a567-43ec928b7f14", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "food", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde"}	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "reason": null, "clashes": [], "verdict": "applied", "position": 290}	290	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	307	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 307, "record": "01a0f7a8-57c0-7f61-b87b-281c5a29396e", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "2026-10-01", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596"}	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "reason": null, "clashes": [], "verdict": "applied", "position": 291}	291	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	308	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 308, "record": "01a0f7a8-57c0-7df3-a8ec-6b3cf299414d", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f"}	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "reason": null, "clashes": [], "verdict": "applied", "position": 292}	292	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78e6-96de-7db5989bd675	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	309	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 309, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-01T13:30:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78e6-96de-7db5989bd675"}	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	310	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 310, "record": "01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba", "values": {"person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-79b7-9d72-0b1410dca628"}	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "reason": null, "clashes": [], "verdict": "applied", "position": 294}	294	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7641-aa45-f8d35c69467e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	311	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 311, "record": "01a0f7a8-57c0-7c6b-8a76-9e0ac9814899", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7641-aa45-f8d35c69467e"}	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "reason": null, "clashes": [], "verdict": "applied", "position": 295}	295	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7bc-7c00-7ca6-8513-e54effae81dc	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	312	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 312, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"ended_at": "2026-10-01T13:52:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:52:00.000Z", "transaction": "01a0f7bc-7c00-7ca6-8513-e54effae81dc"}	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	313	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 313, "record": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "values": {"at": "2026-10-01T14:47:00.000Z", "case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "kind": "note", "text": "Asked us to ring back after 4, at work until then.", "what": "note", "person": "01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06", "officer": "01990000-0000-7000-8000-000000000023"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T14:47:00.000Z", "transaction": "01a0f7ee-d6a0-787a-92e5-92740974ba91"}	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "reason": null, "clashes": [], "verdict": "applied", "position": 296}	296	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	314	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 314, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"outcome": "wrong_items", "closed_at": "2026-10-02T12:13:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T12:13:00.000Z", "transaction": "01a0fc88-34e0-708e-8d06-ae30c012c0ac"}	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7293-ac2f-23e100df3854	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	315	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 315, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-19T16:57:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7293-ac2f-23e100df3854"}	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	316	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 316, "record": "01a15518-5360-75c5-9335-2971e8ec6597", "values": {"person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806", "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7e54-a569-aa4536c499d2"}	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "reason": null, "clashes": [], "verdict": "applied", "position": 298}	298	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7511-a76b-00ec1b9e778d	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	317	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 317, "record": "01a15518-5360-796c-a5f1-7f9a94883ba1", "values": {"case": null, "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7511-a76b-00ec1b9e778d"}	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "reason": null, "clashes": [], "verdict": "applied", "position": 299}	299	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a15534-b500-76ba-8236-47d0dde63f07	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	318	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 318, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"ended_at": "2026-10-19T17:28:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T17:28:00.000Z", "transaction": "01a15534-b500-76ba-8236-47d0dde63f07"}	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7f83-812d-512f43f89eed	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	319	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 319, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-06T13:38:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7f83-812d-512f43f89eed"}	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	320	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 320, "record": "01a1116f-76c0-748a-8ce6-2ebd65a4fe7e", "values": {"person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806", "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-79e7-892c-3f4592e2ab5a"}	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "reason": null, "clashes": [], "verdict": "applied", "position": 301}	301	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7efb-a786-ba332b9e8e92	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	321	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 321, "record": "01a1116f-76c0-7b54-932d-93a4155efa9f", "values": {"case": null, "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7efb-a786-ba332b9e8e92"}	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "reason": null, "clashes": [], "verdict": "applied", "position": 302}	302	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a11175-df60-769d-846d-7598f3d05037	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	322	{"id": "01a11175-df60-769d-846d-7598f3d05037", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 322, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"ended_at": "2026-10-06T13:45:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:45:00.000Z", "transaction": "01a11175-df60-769d-846d-7598f3d05037"}	{"id": "01a11175-df60-769d-846d-7598f3d05037", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7cfb-9f9e-5384c99305c8	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	323	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 323, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-23T13:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7cfb-9f9e-5384c99305c8"}	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	324	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 324, "record": "01a2088b-a820-7d24-b433-53b0f9d36e2e", "values": {"person": "01a0dcc6-b0a0-74a8-9d29-6588571ceeee", "contact": "01a2088b-a820-74d2-831c-27cebcd00477"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-78cc-933b-6bab8b2db754"}	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "reason": null, "clashes": [], "verdict": "applied", "position": 304}	304	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7843-9c00-9da54bc9afd3	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	325	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 325, "record": "01a2088b-a820-7ed1-96f4-4f8150c1e48a", "values": {"case": null, "contact": "01a2088b-a820-74d2-831c-27cebcd00477", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7843-9c00-9da54bc9afd3"}	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "reason": null, "clashes": [], "verdict": "applied", "position": 305}	305	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a208b8-8480-7710-8906-4139221ce34e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	326	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 326, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"ended_at": "2026-11-23T14:04:00.000Z", "avoidable": "repeat_information"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T14:04:00.000Z", "transaction": "01a208b8-8480-7710-8906-4139221ce34e"}	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	327	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 327, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-06T09:01:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e"}	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	328	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 328, "record": "01a11071-dce0-76ca-869f-0a4bdf777ac9", "values": {"person": "01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806", "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7e73-b919-c8b52f32ebdb"}	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "reason": null, "clashes": [], "verdict": "applied", "position": 307}	307	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7f94-a14a-a97c96629599	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	329	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 329, "record": "01a11071-dce0-71d4-bb9b-56ae328a7f0c", "values": {"case": null, "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7f94-a14a-a97c96629599"}	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "reason": null, "clashes": [], "verdict": "applied", "position": 308}	308	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a1107d-c3c0-71f6-8198-f9cc96338789	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	330	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 330, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"ended_at": "2026-10-06T09:14:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:14:00.000Z", "transaction": "01a1107d-c3c0-71f6-8198-f9cc96338789"}	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a13492-8520-7fb4-8392-38450264e491	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	331	{"id": "01a13492-8520-7fb4-8392-38450264e491", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 331, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-13T09:23:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-7fb4-8392-38450264e491"}	{"id": "01a13492-8520-7fb4-8392-38450264e491", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	332	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 332, "record": "01a13492-8520-72a0-8842-7a407d1e2aff", "values": {"person": "01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7", "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-78d7-a610-3b1e40d924ad"}	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "reason": null, "clashes": [], "verdict": "applied", "position": 310}	310	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a13492-8520-715b-a32a-9e7bc3c42754	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	333	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 333, "record": "01a13492-8520-73ac-8259-794a0a34c449", "values": {"case": null, "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-715b-a32a-9e7bc3c42754"}	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "reason": null, "clashes": [], "verdict": "applied", "position": 311}	311	2026-11-26 08:13:24.291672+00
01990000-0000-7000-8000-000000000001	01a134bf-6180-72c7-912c-92268638c26b	01a216ea-9d0f-71e0-b6c7-9c31f46100f4	334	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a216ea-9d0f-71e0-b6c7-9c31f46100f4", "number": 334, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"ended_at": "2026-10-13T10:12:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T10:12:00.000Z", "transaction": "01a134bf-6180-72c7-912c-92268638c26b"}	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 08:13:24.291672+00
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
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bd0-ae63-5d0dc2485eaa	council	212	{"kind": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "level": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "incident": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "review_on": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "approved_by": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "instruction": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "proposed_by": [212, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	two_officers	Two officers for visits. Dog loose, ring 10 minutes before.	\N	01990000-0000-7000-8000-000000000041	2	Dog at the gate when the crew came to change the bin.	01990000-0000-7000-8000-000000000022	01990000-0000-7000-8000-000000000023	2026-12-26	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fd3-8fdc-3a81c2eba580	council	213	{"kind": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "level": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "incident": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "review_on": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "approved_by": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "instruction": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "proposed_by": [213, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dcc6-b0a0-71ba-8228-3d15a9ec0806	1	Told by the tenant	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-10-27	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-723f-a323-1fe920bf8361	council	214	{"kind": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "level": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "incident": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "review_on": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "approved_by": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "instruction": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "proposed_by": [214, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dcc6-b0a0-7942-97da-e38d9d643c25	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-01-30	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71da-af4c-dfb52c0dacc3	council	215	{"kind": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "level": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "incident": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "review_on": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "approved_by": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "instruction": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "proposed_by": [215, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	two_officers	Two officers for visits. Meet at the corner and go in together.	\N	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	2	Visit report	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-09-15	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c60-8115-a71d53e0472c	council	216	{"kind": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "level": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "place": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "incident": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "review_on": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "approved_by": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "instruction": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "proposed_by": [216, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dcc6-b0a0-7f04-825b-413f8a9a021e	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-07-05	\N
\.


--
-- Data for Name: occupancy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.occupancy (council, id, scope, "position", writers, person, place, capacity, since, until) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78fb-8703-806984c81999	council	41	{"place": [41, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [41, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d01-bc24-0d4969d495dd	council	44	{"place": [44, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [44, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7dc4-ae47-dc0e959f3a51	council	48	{"place": [48, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [48, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000033	01990000-0000-7000-8000-000000000042	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71c1-84c5-b4763fe31d03	council	52	{"place": [52, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [52, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee	01a0dcc6-b0a0-7d5f-a4b0-6ce60741c7a8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7745-8b63-e0efb62ac1fe	council	55	{"place": [55, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [55, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-711d-8a50-12dc582c18c9	01a0dcc6-b0a0-707d-9143-1193e6c3f339	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-782a-baeb-41a5e65a8149	council	58	{"place": [58, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [58, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7060-9d3b-993f79490eab	01a0dcc6-b0a0-7f04-825b-413f8a9a021e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7367-b7c8-82f4202cc828	council	62	{"place": [62, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [62, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7736-843f-dda7b1eedaff	01a0dcc6-b0a0-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-731a-9766-99cc6ed5d1bf	council	67	{"place": [67, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [67, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	01a0dcc6-b0a0-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77c2-88c9-da8aafe673f6	council	70	{"place": [70, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [70, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ac9-843b-aac536891eeb	01a0dcc6-b0a0-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7129-a816-de060a04ef48	council	74	{"place": [74, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [74, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-74a8-9d29-6588571ceeee	01a0dcc6-b0a0-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73de-ae4e-cf4b2ad9a40a	council	79	{"place": [79, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [79, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f85-913d-d1a6e9d40f2b	council	83	{"place": [83, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [83, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-70a1-9142-3286a6ecc31f	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a4a-9309-0287a6ea2981	council	86	{"place": [86, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [86, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7243-bc22-22d22649c1b0	council	92	{"place": [92, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [92, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	01a0dcc6-b0a0-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73f6-aaf3-8c2fdcb284f8	council	96	{"place": [96, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [96, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0	01a0dcc6-b0a0-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e4a-803a-f5065136bf62	council	101	{"place": [101, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [101, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e23-8adf-f918c41a66d9	council	104	{"place": [104, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [104, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7157-a9b1-61f4bca5f87b	council	109	{"place": [109, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [109, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	01a0dcc6-b0a0-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-788a-99c6-1aa86e671698	council	112	{"place": [112, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [112, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	01a0dcc6-b0a0-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7918-9e39-ef8e062ebc92	council	118	{"place": [118, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [118, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bb3-8878-68fa56e0a246	council	121	{"place": [121, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [121, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-752e-8744-d3c0c234472f	01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-700e-86b4-6f015c03151c	council	124	{"place": [124, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [124, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fce-b64e-172fbea01ca0	01a0dcc6-b0a0-7e93-947d-380d81f9c1f6	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7829-b794-09b92b6c5763	council	129	{"place": [129, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [129, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-72db-98a5-0636452fac9a	01a0dcc6-b0a0-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-782d-b7ca-b1f95e42e3e0	council	133	{"place": [133, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [133, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-79ad-869a-8a20b05c4a59	01a0dcc6-b0a0-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-771a-9442-f362f919cb32	council	138	{"place": [138, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [138, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	01a0dcc6-b0a0-764a-815a-47c5f0dfb4a5	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79cf-a31e-1292f6d0ac1d	council	143	{"place": [143, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [143, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7658-ba45-48f21b3c137b	01a0dcc6-b0a0-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7eb1-8986-f3a6948b82b1	council	148	{"place": [148, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [148, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7361-a3bc-6601947678f5	01a0dcc6-b0a0-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7313-987a-bbffd12ff4bf	council	153	{"place": [153, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [153, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	01a0dcc6-b0a0-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7343-ab2c-79d40f078f6c	council	158	{"place": [158, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [158, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	01a0dcc6-b0a0-75dc-ac4a-3698aa2ca1af	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73ef-9765-194f6cc1aeaf	council	164	{"place": [164, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [164, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	01a0dcc6-b0a0-7bce-acab-1a6bc69d4bd8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a6b-8c88-ebd1d0a079f5	council	168	{"place": [168, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [168, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03	01a0dcc6-b0a0-71ba-8228-3d15a9ec0806	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-756a-bf24-642492e38012	council	173	{"place": [173, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [173, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	01a0dcc6-b0a0-75ed-a4ac-5db9d707107e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76eb-9ca1-284f82f01b58	council	178	{"place": [178, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [178, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77cb-a046-3f9f83a81a4e	council	182	{"place": [182, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [182, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ed7-918d-a490f08b5652	council	186	{"place": [186, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [186, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7563-84c5-475d7b3e5daa	council	191	{"place": [191, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [191, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	01a0dcc6-b0a0-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f8b-b308-5db87dcada54	council	195	{"place": [195, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [195, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	01a0dcc6-b0a0-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-736f-8953-0f5e0c346fdf	council	201	{"place": [201, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [201, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-737e-8cb2-52440d05f982	01a0dcc6-b0a0-73a2-8092-b4d42b28fef0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ed1-98cd-091ba843a823	council	206	{"place": [206, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [206, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	01a0dcc6-b0a0-7eba-8a24-5e6b33138131	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73dd-b875-e73f995880fb	council	211	{"place": [211, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [211, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7a16-8f93-d205686032b8	01a0dcc6-b0a0-7eba-8a24-5e6b33138131	resident	\N	\N
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7178-93ce-db3b58d51a05	council	221	{"person": [221, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [221, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1e919-6cc0-724b-851d-7956e60b483d	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-764f-af13-e6958927b27d	council	229	{"person": [229, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [229, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a15e22-c760-7205-b925-de5f4301b666	council	232	{"person": [232, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [232, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a15e22-c760-789d-801b-0277051dcf52	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7027-b3cc-3e09898b2252	council	239	{"person": [239, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [239, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	self
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7577-90ee-4266c1000bea	council	247	{"person": [247, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [247, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	01990000-0000-7000-8000-000000000032	self
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7264-a00e-1425d6f9abcd	council	254	{"person": [254, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [254, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	self
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7517-93a4-278bb5205660	council	264	{"person": [264, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [264, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	self
01990000-0000-7000-8000-000000000001	01a10bab-a240-761d-a7c7-79bbbf109e08	council	272	{"person": [272, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [272, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a10bab-a240-7c94-a730-4c5f13c01044	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	self
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7e7f-a982-148c1f1ef074	council	280	{"person": [280, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [280, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a0dcc6-b0a0-752e-8744-d3c0c234472f	self
01990000-0000-7000-8000-000000000001	01a1f988-45e0-730a-8083-12489866ba58	council	287	{"person": [287, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [287, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1f988-45e0-7713-9571-84186c33e05d	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	self
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	council	294	{"person": [294, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [294, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	self
01990000-0000-7000-8000-000000000001	01a15518-5360-75c5-9335-2971e8ec6597	council	298	{"person": [298, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [298, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	council	301	{"person": [301, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [301, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a2088b-a820-7d24-b433-53b0f9d36e2e	council	304	{"person": [304, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [304, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a2088b-a820-74d2-831c-27cebcd00477	01a0dcc6-b0a0-74a8-9d29-6588571ceeee	self
01990000-0000-7000-8000-000000000001	01a11071-dce0-76ca-869f-0a4bdf777ac9	council	307	{"person": [307, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [307, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a13492-8520-72a0-8842-7a407d1e2aff	council	310	{"person": [310, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [310, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	self
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (council, id, scope, "position", writers, born, language, needs, pinned, died_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000031	council	38	{"born": [38, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [38, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [38, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [38, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1951-03-12	cy	["large_print_18", "text_relay"]	Ring after 10, hearing aid in by then.	\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000032	council	42	{"born": [42, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [42, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [42, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [42, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1979-06-30	cy	[]		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000033	council	45	{"born": [45, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [45, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [45, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [45, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1987-03-27	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee	council	49	{"born": [49, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [49, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [49, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [49, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1976-10-04	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-711d-8a50-12dc582c18c9	council	53	{"born": [53, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [53, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [53, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [53, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1988-02-02	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7060-9d3b-993f79490eab	council	56	{"born": [56, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [56, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [56, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [56, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1994-09-09	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7736-843f-dda7b1eedaff	council	59	{"born": [59, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [59, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [59, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [59, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1995-03-19	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	council	63	{"born": [63, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [63, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [63, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [63, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1946-03-12	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ac9-843b-aac536891eeb	council	68	{"born": [68, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [68, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [68, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [68, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74a8-9d29-6588571ceeee	council	71	{"born": [71, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [71, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [71, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [71, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1980-04-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	council	75	{"born": [75, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [75, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [75, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [75, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1964-09-25	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70a1-9142-3286a6ecc31f	council	80	{"born": [80, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [80, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [80, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [80, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1980-09-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	council	84	{"born": [84, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [84, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [84, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [84, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	2011-12-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	council	87	{"born": [87, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [87, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [87, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [87, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1986-11-07	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0	council	93	{"born": [93, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [93, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [93, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [93, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1943-05-01	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	council	97	{"born": [97, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [97, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [97, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [97, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1962-05-20	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	council	102	{"born": [102, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [102, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [102, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [102, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1995-12-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	council	105	{"born": [105, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [105, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [105, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [105, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1983-04-01	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	council	110	{"born": [110, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [110, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [110, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [110, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1971-12-05	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	council	113	{"born": [113, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [113, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [113, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [113, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1986-05-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-752e-8744-d3c0c234472f	council	119	{"born": [119, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [119, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [119, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [119, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1944-04-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fce-b64e-172fbea01ca0	council	122	{"born": [122, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [122, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [122, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [122, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1997-05-06	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72db-98a5-0636452fac9a	council	125	{"born": [125, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [125, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [125, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [125, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1988-06-28	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79ad-869a-8a20b05c4a59	council	130	{"born": [130, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [130, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [130, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [130, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1971	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	council	134	{"born": [134, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [134, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [134, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [134, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1975-05-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7658-ba45-48f21b3c137b	council	139	{"born": [139, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [139, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [139, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [139, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1959-10-16	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7361-a3bc-6601947678f5	council	144	{"born": [144, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [144, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [144, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [144, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1972-05-09	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	council	149	{"born": [149, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [149, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [149, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [149, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1991-08-23	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	council	154	{"born": [154, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [154, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [154, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [154, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1963-05-14	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	council	159	{"born": [159, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [159, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [159, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [159, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03	council	165	{"born": [165, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [165, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [165, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [165, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1982-02-12	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	council	169	{"born": [169, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [169, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [169, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [169, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1961-03-17	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	council	174	{"born": [174, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [174, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [174, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [174, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1982-06-28	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	council	179	{"born": [179, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [179, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [179, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [179, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1976-04-13	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7	council	183	{"born": [183, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [183, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [183, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [183, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1973-02-16	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	council	187	{"born": [187, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [187, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [187, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [187, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1946-08-15	en	["interpreter"]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	council	192	{"born": [192, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [192, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [192, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [192, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-737e-8cb2-52440d05f982	council	196	{"born": [196, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [196, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [196, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [196, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1967-10-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	council	202	{"born": [202, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [202, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [202, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [202, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1945-05-18	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a16-8f93-d205686032b8	council	207	{"born": [207, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "needs": [207, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "pinned": [207, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "language": [207, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	1952-07-03	en	[]		\N
\.


--
-- Data for Name: person_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person_name (council, id, scope, "position", writers, person, "full", kind) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c89-a239-7bc701762741	council	39	{"full": [39, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [39, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [39, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000031	Rhiannon Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78de-91eb-79fa5d5f576c	council	43	{"full": [43, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [43, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [43, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000032	Gethin Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79cf-8954-6b439f9d0129	council	46	{"full": [46, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [46, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [46, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01990000-0000-7000-8000-000000000033	Tomos Adeyemi	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ac7-b18d-d1eed77c96c0	council	50	{"full": [50, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [50, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [50, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d13-99ed-17e3cc0e95ee	Carys Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72b3-b3b3-7f32870266c4	council	54	{"full": [54, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [54, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [54, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-711d-8a50-12dc582c18c9	Carys Leare	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7303-8bd3-f5e06bc15385	council	57	{"full": [57, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [57, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [57, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7060-9d3b-993f79490eab	Lyra Millard	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7acd-a518-093d07dbf924	council	60	{"full": [60, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [60, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [60, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7736-843f-dda7b1eedaff	Nia Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7de3-93f2-1dcc2be88b46	council	64	{"full": [64, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [64, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [64, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7f64-b7b4-000bd1c51f86	Caron Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7582-8c31-406deea3d685	council	69	{"full": [69, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [69, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [69, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ac9-843b-aac536891eeb	Yusuf Merriweather	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f47-878f-ec459a9e994c	council	72	{"full": [72, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [72, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [72, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-74a8-9d29-6588571ceeee	Helen Barraclough	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7174-83b9-6d91aba018ea	council	76	{"full": [76, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [76, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [76, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d3c-8bb6-62a8c979cb06	Beth Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74bb-acf4-5ccbfb8a99a2	council	81	{"full": [81, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [81, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [81, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-70a1-9142-3286a6ecc31f	Chloe Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fb8-96e3-e38047e1a38b	council	85	{"full": [85, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [85, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [85, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-73f0-b2ff-d03d4eac98d6	Ciarán Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-702a-a2a8-66b40581f255	council	88	{"full": [88, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [88, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [88, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	Thomas McGinty	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7781-be46-5b195bf3f74d	council	89	{"full": [89, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [89, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [89, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7de2-8d1b-c13a449fd49b	Jacko McGinty	preferred
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fca-bf05-f8faf1878d5f	council	94	{"full": [94, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [94, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [94, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0	Karen Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7899-aec1-5d384c867062	council	95	{"full": [95, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [95, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [95, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ac3-8dc9-86669f9f80d0	Lottie Villiers	preferred
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7234-a008-749797f2a702	council	98	{"full": [98, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [98, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [98, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7b10-8ff4-4f6504d75988	Sarah Ingleby	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e0a-a531-9f4782fe3a4a	council	103	{"full": [103, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [103, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [103, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-70c4-b82f-21e4a57b7700	Hannah Thornycroft	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7625-9915-50ffa310a849	council	106	{"full": [106, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [106, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [106, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-77e8-8d58-9a58c842c19a	Wanda Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-77cf-a8ac-abff9f55c5fc	council	111	{"full": [111, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [111, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [111, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7e8c-aa2d-551f65b184f7	Zainab Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7dc7-8a84-ebca72470add	council	114	{"full": [114, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [114, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [114, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7c1e-95f2-ee554fa69611	Fatima Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7599-b315-d969b7ccba58	council	120	{"full": [120, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [120, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [120, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-752e-8744-d3c0c234472f	John Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79e9-b30b-19ec2b999f07	council	123	{"full": [123, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [123, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [123, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fce-b64e-172fbea01ca0	Jean Abara	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-702a-9aff-956cc6ad0327	council	126	{"full": [126, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [126, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [126, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-72db-98a5-0636452fac9a	Rajesh Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e2c-bcbb-5615352c5f80	council	131	{"full": [131, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [131, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [131, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-79ad-869a-8a20b05c4a59	Charlie Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-79f7-9e51-8343e63ea3d6	council	135	{"full": [135, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [135, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [135, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7d80-be85-b0a9b4e9a806	Linda Kettlewell	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-72ff-b48f-e7d31997e8f3	council	140	{"full": [140, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [140, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [140, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7658-ba45-48f21b3c137b	Elis Ogwen	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-797d-bf0f-ad3b5482909f	council	145	{"full": [145, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [145, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [145, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7361-a3bc-6601947678f5	Idris Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7213-9733-230a8660194d	council	150	{"full": [150, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [150, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [150, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-703b-a7f5-24f34dabb96d	Elin Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7eb5-ac93-1d1a8951d454	council	155	{"full": [155, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [155, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [155, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-789d-a9a3-6e9a8c0354be	Haf Puw	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ccd-8000-8e261722ebbe	council	160	{"full": [160, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [160, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [160, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7065-b232-80c3e1df6f91	Paul Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7855-a3a5-22e35ecf615d	council	166	{"full": [166, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [166, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [166, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-74ab-bdbb-37b8d4e4db03	Chloe Swindlehurst	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7143-ace9-d8ede3bba436	council	170	{"full": [170, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [170, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [170, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7bdf-ad78-52ce5d39f1b8	Rebecca Weatherby	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7344-9b60-4336b6f3d08a	council	175	{"full": [175, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [175, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [175, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fa8-9966-a3bbcfcd6902	Samina Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7ffb-973e-cd63d0646cf9	council	180	{"full": [180, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [180, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [180, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7cc4-b056-ddb0f1da2b29	Priya Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7c6f-b885-ce6350c80450	council	184	{"full": [184, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [184, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [184, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7831-8d7a-b56dd265bcd7	Robert Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e60-84b1-5253ab6fe7d5	council	188	{"full": [188, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [188, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [188, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7ef9-8813-fcaa66f292ed	Rita Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7b0d-abb6-85a0bd512b39	council	193	{"full": [193, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [193, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [193, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7421-a9b4-8c0eff6b0446	Claire Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7a6f-b233-f6920c0a78d0	council	197	{"full": [197, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [197, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [197, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-737e-8cb2-52440d05f982	Alasdair Hemmings	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e52-a237-b1967e12f154	council	203	{"full": [203, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [203, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [203, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7fdf-af65-f0f8e350835f	Raymond Venkataraman	legal
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d5a-8864-44510ef54306	council	208	{"full": [208, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "kind": [208, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "person": [208, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0dcc6-b0a0-7a16-8f93-d205686032b8	James Satterthwaite	legal
\.


--
-- Data for Name: property; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.property (council, id, scope, "position", writers, uprn, lines, postcode, usrn, easting, northing, custodian) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000041	council	8	{"uprn": [8, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [8, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [8, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [8, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000004217	Tŷ Dŵr\n4 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7103-8386-bbc4cd613e30	council	9	{"uprn": [9, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [9, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [9, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [9, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000004215	2 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-778d-b311-d8a3c2ce6f44	council	10	{"uprn": [10, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [10, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [10, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [10, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000004219	6 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000042	council	11	{"uprn": [11, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [11, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [11, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [11, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000010402	11 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7d5f-a4b0-6ce60741c7a8	council	12	{"uprn": [12, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [12, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [12, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [12, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000010400	9 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-700b-8464-7159c324c985	council	13	{"uprn": [13, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [13, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [13, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [13, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000010405	14 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73ab-8d44-7e35b8b6d8fe	council	14	{"uprn": [14, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [14, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [14, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [14, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000010388	Llŷr Mill\nDock Road\nWestmere	LD29 4QD	90000103			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-707d-9143-1193e6c3f339	council	15	{"uprn": [15, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [15, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [15, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [15, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000010512	17 Millbrook Close\nWestmere	LD29 7TA	90000105			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f04-825b-413f8a9a021e	council	16	{"uprn": [16, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [16, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [16, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [16, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000010630	30 Castle Street\nWestmere	LD29 1DE	90000106			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-76c3-b813-0c4237730edf	council	17	{"uprn": [17, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [17, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [17, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [17, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020000	1 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7703-8381-e88f38c0c8fd	council	18	{"uprn": [18, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [18, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [18, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [18, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020001	2 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73b1-987f-d2803bab6c39	council	19	{"uprn": [19, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [19, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [19, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [19, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020002	3 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74a3-b3c6-4af775a89294	council	20	{"uprn": [20, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [20, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [20, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [20, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020003	4 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-78e7-aa90-a8f0d66b829e	council	21	{"uprn": [21, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [21, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [21, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [21, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020004	5 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7fe2-a11d-459a2f978d87	council	22	{"uprn": [22, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [22, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [22, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [22, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020005	6 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7552-be3e-dc0a1ef2a4f0	council	23	{"uprn": [23, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [23, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [23, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [23, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020006	7 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e93-947d-380d81f9c1f6	council	24	{"uprn": [24, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [24, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [24, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [24, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020007	The Laurels\n8 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7f92-966b-aea148beab13	council	25	{"uprn": [25, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [25, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [25, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [25, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020008	9 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-764a-815a-47c5f0dfb4a5	council	26	{"uprn": [26, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [26, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [26, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [26, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020009	10 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7be4-be24-34e37af027bc	council	27	{"uprn": [27, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [27, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [27, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [27, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020010	11 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-75dc-ac4a-3698aa2ca1af	council	28	{"uprn": [28, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [28, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [28, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [28, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020011	Flat 1\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7bce-acab-1a6bc69d4bd8	council	29	{"uprn": [29, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [29, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [29, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [29, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020012	Flat 2\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-71ba-8228-3d15a9ec0806	council	30	{"uprn": [30, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [30, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [30, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [30, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020013	Flat 3\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-75ed-a4ac-5db9d707107e	council	31	{"uprn": [31, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [31, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [31, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [31, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020014	15 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-74ec-8b21-fbac78255d68	council	32	{"uprn": [32, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [32, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [32, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [32, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020015	16 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7942-97da-e38d9d643c25	council	33	{"uprn": [33, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [33, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [33, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [33, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020016	17 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-73a2-8092-b4d42b28fef0	council	34	{"uprn": [34, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [34, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [34, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [34, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020017	18 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7eba-8a24-5e6b33138131	council	35	{"uprn": [35, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [35, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [35, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [35, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020018	19 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7582-8386-8a29678a5aa3	council	36	{"uprn": [36, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [36, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [36, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [36, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020019	20 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dcc6-b0a0-7e8d-b589-a82b5a702cfa	council	37	{"uprn": [37, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "usrn": [37, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "lines": [37, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "postcode": [37, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	999000020020	21 Abbey Street\nWestmere	LD29 0AA	90000000			
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
01990000-0000-7000-8000-000000000001	01a216ea-a7f5-7050-a3eb-ced1f42f7cad	0	01990000-0000-7000-8000-000000000021	01a216ea-a5eb-77ba-91f3-b0c608cf618a	t	\\xcaa9c0ae8df8af55f1fab34bf9ae9c7786b38c9243339a7bae62f7cb85cd49b9	2026-11-26 08:23:26.901633+00	\\xfa71def694a944b193e9de2f55462f0fd9fe167f7459fe71b6ee4def58358062	2026-12-10 08:13:26.901633+00	2026-11-26 08:13:26.900336+00	2026-11-26 08:13:26.901633+00
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
t	\\xe462cf001ccb0807abba04a0956824a5512da67674ca8fd8e25c54deb5256008	2026-11-26 08:13:23.337971+00
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	council	222	{"case": [222, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [222, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [222, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [222, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1e919-6cc0-724b-851d-7956e60b483d	57	case_made	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	council	230	{"case": [230, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [230, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [230, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [230, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	524	case_made	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	council	233	{"case": [233, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [233, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [233, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [233, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a15e22-c760-789d-801b-0277051dcf52	57	answered	\N
01990000-0000-7000-8000-000000000001	01a216d4-a3a0-7bf1-a127-53f121f09771	council	240	{"case": [240, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [240, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [240, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [240, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a216d4-a3a0-7a3b-8ca4-b02bafdc47c4	524	case_made	01a216d4-a3a0-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	council	248	{"case": [248, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [248, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [248, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [248, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	524	case_made	01a21247-b8e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-706b-8c8b-dd031be59f38	council	255	{"case": [255, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [255, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [255, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [255, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	524	case_made	01a153bc-6ce0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7807-bdf9-117b72dd0d77	council	265	{"case": [265, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [265, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [265, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [265, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	353	case_made	01a20d40-7da0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	01a10bab-a240-7212-98ce-b485974c214f	council	273	{"case": [273, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [273, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [273, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [273, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a10bab-a240-7c94-a730-4c5f13c01044	524	case_made	01a10bab-a240-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	council	281	{"case": [281, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [281, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [281, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [281, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	524	case_made	01a1d02b-48a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7325-9c4c-c59d859693e9	council	288	{"case": [288, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [288, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [288, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [288, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1f988-45e0-7713-9571-84186c33e05d	524	case_made	01a1f988-45e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	council	295	{"case": [295, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [295, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [295, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [295, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	524	case_made	01a0f7a8-57c0-7fd8-909b-ad308044b1fb
01990000-0000-7000-8000-000000000001	01a15518-5360-796c-a5f1-7f9a94883ba1	council	299	{"case": [299, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [299, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [299, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [299, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	524	answered	\N
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7b54-932d-93a4155efa9f	council	302	{"case": [302, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [302, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [302, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [302, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	524	answered	\N
01990000-0000-7000-8000-000000000001	01a2088b-a820-7ed1-96f4-4f8150c1e48a	council	305	{"case": [305, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [305, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [305, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [305, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a2088b-a820-74d2-831c-27cebcd00477	57	answered	\N
01990000-0000-7000-8000-000000000001	01a11071-dce0-71d4-bb9b-56ae328a7f0c	council	308	{"case": [308, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [308, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [308, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [308, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	524	answered	\N
01990000-0000-7000-8000-000000000001	01a13492-8520-73ac-8259-794a0a34c449	council	311	{"case": [311, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "contact": [311, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "outcome": [311, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"], "service": [311, "01a216ea-9d0f-71e0-b6c7-9c31f46100f4"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	57	answered	\N
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
-- Name: block; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.block ENABLE ROW LEVEL SECURITY;

--
-- Name: case; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public."case" ENABLE ROW LEVEL SECURITY;

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
-- Name: block own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.block USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: case own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public."case" USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: TABLE audit_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_head TO caseapp_app;


--
-- Name: TABLE block; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.block TO caseapp_app;


--
-- Name: TABLE "case"; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public."case" TO caseapp_app;


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

\unrestrict eF8u0LYyZockUhcKIC0gYqPbg8e1pI7pZsJ48qSmEpDGylfTgWnCeC7I6GBIb4V

