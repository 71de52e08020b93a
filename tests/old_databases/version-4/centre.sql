--
-- PostgreSQL database dump
--

\restrict Y7psni1fFcGLT0ZiAP6irHUGcqd1pktdGGAOVWqKTfmX4k696Le3nt34ShNTxEU

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

--
-- Name: has_moved(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_moved() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.position <= OLD.position OR NOT EXISTS (
        SELECT FROM feed
        WHERE council = NEW.council AND kind = TG_TABLE_NAME AND id = NEW.id AND position >= NEW.position AND NOT gone
    ) THEN
        RAISE EXCEPTION 'a row of % was written past the feed', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$;


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
    officer uuid,
    restricted boolean NOT NULL,
    alias text
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
    settled boolean NOT NULL,
    review boolean NOT NULL
);

ALTER TABLE ONLY public.conflict FORCE ROW LEVEL SECURITY;


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    council uuid NOT NULL,
    id uuid NOT NULL,
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
-- Name: cover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cover (
    council uuid NOT NULL,
    team uuid NOT NULL,
    covered uuid NOT NULL
);

ALTER TABLE ONLY public.cover FORCE ROW LEVEL SECURITY;


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
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    officer uuid NOT NULL,
    name text NOT NULL,
    enrolled_at text NOT NULL
);

ALTER TABLE ONLY public.device FORCE ROW LEVEL SECURITY;


--
-- Name: device_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device_key (
    council uuid NOT NULL,
    device uuid NOT NULL,
    key bytea NOT NULL
);

ALTER TABLE ONLY public.device_key FORCE ROW LEVEL SECURITY;


--
-- Name: disagreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disagreement (
    council uuid NOT NULL,
    id uuid NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    operation text NOT NULL,
    kind text NOT NULL,
    record text NOT NULL,
    field text NOT NULL,
    officer uuid NOT NULL,
    at text NOT NULL,
    before text NOT NULL,
    theirs text NOT NULL,
    mine text NOT NULL,
    review boolean NOT NULL,
    person uuid,
    "case" uuid,
    settled_at text,
    settled_by uuid
);

ALTER TABLE ONLY public.disagreement FORCE ROW LEVEL SECURITY;


--
-- Name: feed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feed (
    council uuid NOT NULL,
    kind text NOT NULL,
    id uuid NOT NULL,
    scope text NOT NULL,
    "position" bigint NOT NULL,
    gone boolean NOT NULL,
    bucket text GENERATED ALWAYS AS ("right"((id)::text, 2)) STORED
);

ALTER TABLE ONLY public.feed FORCE ROW LEVEL SECURITY;


--
-- Name: feed_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feed_mark (
    council uuid NOT NULL,
    "position" bigint NOT NULL,
    word text NOT NULL
);

ALTER TABLE ONLY public.feed_mark FORCE ROW LEVEL SECURITY;


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
    proved boolean NOT NULL,
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
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	abi	$argon2id$v=19$m=65536,t=3,p=4$WkVgBKxzRvqq+oLQHCaK1A$3pGVwhFUvpMGp0XdUqm1VQTJ5h190maZIRAeBSNT4Ow
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	jo	$argon2id$v=19$m=65536,t=3,p=4$ERwYZW2RGNTDk2c1pCCsLQ$mRBfN2y+Zfq1D5vnXRb/XW4GH0TyLIr9hNzNwu/FJkw
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	lena	$argon2id$v=19$m=65536,t=3,p=4$binI8vB0PGRZCxQ781KdAg$HubHNxZE/Mlv39FZ9f+HJ3TQ+wpu6aDZmYcgZJFsWf0
\.


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activity (council, id, "position", writers, kind, what, officer, at, text, person, "case", contact) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	223	{"at": [223, "01a219cc-7a04-75bd-877d-085678ac4278"], "case": [223, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [223, "01a219cc-7a04-75bd-877d-085678ac4278"], "text": [223, "01a219cc-7a04-75bd-877d-085678ac4278"], "what": [223, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [223, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [223, "01a219cc-7a04-75bd-877d-085678ac4278"]}	note	note	01990000-0000-7000-8000-000000000021	2026-11-17T10:48:00.000Z	Daughter Carys rang along with her. Wants it explained in Welsh, large print.	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	256	{"at": [256, "01a219cc-7a04-75bd-877d-085678ac4278"], "case": [256, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [256, "01a219cc-7a04-75bd-877d-085678ac4278"], "text": [256, "01a219cc-7a04-75bd-877d-085678ac4278"], "what": [256, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [256, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [256, "01a219cc-7a04-75bd-877d-085678ac4278"]}	note	note	01990000-0000-7000-8000-000000000022	2026-10-19T11:44:00.000Z	Spoke to the daughter, who is allowed to ask about this.	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	296	{"at": [296, "01a219cc-7a04-75bd-877d-085678ac4278"], "case": [296, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [296, "01a219cc-7a04-75bd-877d-085678ac4278"], "text": [296, "01a219cc-7a04-75bd-877d-085678ac4278"], "what": [296, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [296, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [296, "01a219cc-7a04-75bd-877d-085678ac4278"]}	note	note	01990000-0000-7000-8000-000000000023	2026-10-01T14:47:00.000Z	Asked us to ring back after 4, at work until then.	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bab-b505-92859be3cecb	312	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01990000-0000-7000-8000-000000000031	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba	313	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01990000-0000-7000-8000-000000000032	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78a6-89d9-bf020067dba8	314	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01990000-0000-7000-8000-000000000033	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7085-815a-f341ee52bdb6	315	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7414-a8dd-37eb2adf559a	316	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-711d-8a50-12dc582c18c9	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a	317	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7060-9d3b-993f79490eab	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a62-861e-02ec39235bc0	318	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7736-843f-dda7b1eedaff	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-775e-91fd-e85ce69bae29	319	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7613-9673-93d618ae013e	320	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7ac9-843b-aac536891eeb	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f1b-9e0f-39a73c35612e	321	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-74a8-9d29-6588571ceeee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79d0-832b-73284bb57b5c	322	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c94-82b0-87f806faadb1	323	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-70a1-9142-3286a6ecc31f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d1c-94d4-954e5c47577b	324	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7132-baaa-d6511227932f	325	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1	326	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7236-947f-81435add92d1	327	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7b10-8ff4-4f6504d75988	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c34-9251-310bebee3521	328	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-70c4-b82f-21e4a57b7700	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b79-a4c3-71cfae7fba11	329	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-77e8-8d58-9a58c842c19a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7205-b029-38155351d2c1	330	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7aef-9515-36644039d142	331	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7c1e-95f2-ee554fa69611	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7710-9fb7-f62800375c0d	332	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-752e-8744-d3c0c234472f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad	333	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7fce-b64e-172fbea01ca0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d08-92cb-2f3fc47addc9	334	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-72db-98a5-0636452fac9a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7870-b579-c67e4ded5faa	335	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-79ad-869a-8a20b05c4a59	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de	336	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ed9-be0b-6723524550a4	337	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7658-ba45-48f21b3c137b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7422-b705-fbf373a26890	338	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7361-a3bc-6601947678f5	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70fa-8977-8fb7091489cd	339	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-703b-a7f5-24f34dabb96d	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e16-b62e-96933309cdb1	340	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7452-8646-422cbc937d7e	341	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7065-b232-80c3e1df6f91	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7330-a833-3e0ebe40f38e	342	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d0d-a16a-43def841ad26	343	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7442-ae6a-c89a8bb3835b	344	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-712a-b9cf-3dde7b6eb806	345	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb	346	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c07-a534-6059a8b3b3de	347	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-749a-8387-a1e7f065df4a	348	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-758d-ac00-46f488d4161a	349	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-737e-8cb2-52440d05f982	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de5-89e1-33b0896631d2	350	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7fdf-af65-f0f8e350835f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f5f-a74b-7fb69936ee94	351	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T21:39:20.000Z		01a0dfa8-8b40-7a16-8f93-d205686032b8	\N	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	352	{}	case	case.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	353	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a1e919-6cc0-724b-851d-7956e60b483d
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	354	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-17T14:42:00.000Z	checking	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	355	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	356	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a211fb-bbc0-7872-b9b2-21639ee213b9
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	357	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-25T12:14:00.000Z	crew_told	01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	358	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a15e22-c760-789d-801b-0277051dcf52
01990000-0000-7000-8000-000000000001	01a21738-fb20-7cd3-9772-6d007bec1bce	359	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z		01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a4b-90b2-b05ceb70399f	360	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z		01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	\N	01a21738-fb20-7a3b-8ca4-b02bafdc47c4
01990000-0000-7000-8000-000000000001	01a219cc-7740-7689-9ec1-c3d1eefb98a9	361	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-26T21:39:20.000Z	crew_told	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a219cc-7740-7194-8da3-625d7644d38c	362	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-26T21:39:20.000Z	crew_back	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	363	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	01a21247-b8e0-75b3-8361-442e82116c71	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	364	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	\N	01a21247-b8e0-76a1-af53-d0b39df096d0
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	365	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	366	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	\N	01a153bc-6ce0-7924-9ed3-34d08ac21475
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	367	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-10-19T14:16:00.000Z	crew_told	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	368	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-10-19T22:06:00.000Z	crew_back	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	369	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-10-20T15:10:00.000Z	no_access	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	370	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dfa8-8b40-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	371	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dfa8-8b40-70c4-b82f-21e4a57b7700	\N	01a20d40-7da0-7984-aaac-ba426a6213e1
01990000-0000-7000-8000-000000000001	01a219cc-7740-747a-911e-ace3426b7d57	372	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-26T21:39:20.000Z	not_upheld	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	373	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	374	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	\N	01a10bab-a240-7c94-a730-4c5f13c01044
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	375	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-07T07:59:00.000Z	no_access	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	376	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dfa8-8b40-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	377	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dfa8-8b40-752e-8744-d3c0c234472f	\N	01a1d02b-48a0-7352-bea2-9cb93ef34007
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	378	{}	status	case.progress	01990000-0000-7000-8000-000000000021	2026-11-12T14:41:00.000Z	crew_told	01a0dfa8-8b40-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	379	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-13T09:56:00.000Z	crew_back	01a0dfa8-8b40-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	380	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-14T04:15:00.000Z	collected	01a0dfa8-8b40-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	381	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	382	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	\N	01a1f988-45e0-7713-9571-84186c33e05d
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	383	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-20T18:52:00.000Z	no_access	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	384	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	385	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	\N	01a0f7a8-57c0-7263-8b93-8ebf513b4224
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	386	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-02T12:13:00.000Z	wrong_items	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	387	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z		01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	\N	01a15518-5360-78b7-8f72-e552eb4a6dc2
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	388	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z		01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	\N	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	389	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z		01a0dfa8-8b40-74a8-9d29-6588571ceeee	\N	01a2088b-a820-74d2-831c-27cebcd00477
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	390	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z		01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	\N	01a11071-dce0-796a-b4f5-fdba0a667cf5
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	391	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z		01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	\N	01a13492-8520-7a2b-aebb-6118ecf50b6e
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
4
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer (council, id, "position", writers, "case", question, value) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7577-9c79-1848fc286e97	218	{"case": [218, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [218, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [218, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	about	bill
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-705d-a118-446184b7d15b	219	{"case": [219, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [219, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [219, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	details	Why has the instalment gone up?
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	225	{"case": [225, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [225, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [225, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	bin	recycling
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	226	{"case": [226, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [226, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [226, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	227	{"case": [227, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [227, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [227, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a21738-fb20-755f-8473-1c46d9259496	235	{"case": [235, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [235, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [235, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	bin	rubbish
01990000-0000-7000-8000-000000000001	01a21738-fb20-7d94-a7d5-b39228e68ad3	236	{"case": [236, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [236, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [236, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	missed_on	2026-11-26
01990000-0000-7000-8000-000000000001	01a21738-fb20-71e1-a7d8-070270915526	237	{"case": [237, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [237, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [237, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	242	{"case": [242, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [242, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [242, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21247-b8e0-75b3-8361-442e82116c71	bin	garden
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7df1-9b93-5771f3b43519	243	{"case": [243, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [243, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [243, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21247-b8e0-75b3-8361-442e82116c71	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	244	{"case": [244, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [244, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [244, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21247-b8e0-75b3-8361-442e82116c71	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-740d-98a4-3d4eba2ed757	245	{"case": [245, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [245, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [245, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21247-b8e0-75b3-8361-442e82116c71	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7543-b84b-ef6bf9916395	250	{"case": [250, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [250, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [250, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	bin	recycling
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	251	{"case": [251, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [251, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [251, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	missed_on	2026-10-19
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7a9f-85ed-8155a6c40444	252	{"case": [252, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [252, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [252, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	out_by_six	no
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	258	{"case": [258, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [258, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [258, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-737a-835b-b8050585d23f	about	staff
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7773-878b-ce5b65ee0465	259	{"case": [259, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [259, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [259, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-737a-835b-b8050585d23f	happened_on	2026-11-24
01990000-0000-7000-8000-000000000001	01a20d40-7da0-716d-a311-99da0c607fe9	260	{"case": [260, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [260, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [260, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-737a-835b-b8050585d23f	what_happened	The crew left rubbish all over the pavement and drove off.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	261	{"case": [261, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [261, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [261, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-737a-835b-b8050585d23f	wanted	An apology and a call from somebody who can decide.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7054-831d-76d8c700c80c	262	{"case": [262, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [262, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [262, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-737a-835b-b8050585d23f	before	not_sure
01990000-0000-7000-8000-000000000001	01a10bab-a240-7f54-a158-d607f42fe1b4	267	{"case": [267, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [267, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [267, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a10bab-a240-7420-a488-bce5eda92bb4	bin	garden
01990000-0000-7000-8000-000000000001	01a10bab-a240-7947-8d3c-409b1209a614	268	{"case": [268, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [268, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [268, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a10bab-a240-7420-a488-bce5eda92bb4	missed_on	2026-10-05
01990000-0000-7000-8000-000000000001	01a10bab-a240-7b75-ade1-2c088b02d636	269	{"case": [269, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [269, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [269, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a10bab-a240-7420-a488-bce5eda92bb4	out_by_six	no
01990000-0000-7000-8000-000000000001	01a10bab-a240-775e-8dcd-531023a2258f	270	{"case": [270, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [270, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [270, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a10bab-a240-7420-a488-bce5eda92bb4	garden_paid	no
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-71a6-97b4-49d59f40007e	275	{"case": [275, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [275, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [275, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	bin	garden
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	276	{"case": [276, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [276, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [276, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	missed_on	2026-11-12
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-728d-90cb-7fc0c80035e4	277	{"case": [277, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [277, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [277, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	278	{"case": [278, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [278, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [278, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7c0d-b434-cdaa04102605	283	{"case": [283, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [283, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [283, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	bin	rubbish
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7baf-92a9-59a464d94b3e	284	{"case": [284, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [284, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [284, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	missed_on	2026-11-20
01990000-0000-7000-8000-000000000001	01a1f988-45e0-73e7-a870-fbaf561478e4	285	{"case": [285, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [285, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [285, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-74d2-a567-43ec928b7f14	290	{"case": [290, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [290, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [290, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	bin	food
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7f61-b87b-281c5a29396e	291	{"case": [291, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [291, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [291, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	missed_on	2026-10-01
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	292	{"case": [292, "01a219cc-7a04-75bd-877d-085678ac4278"], "value": [292, "01a219cc-7a04-75bd-877d-085678ac4278"], "question": [292, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	out_by_six	yes
\.


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit (council, number, at, actor, act, kind, record, operation, hash) FROM stdin;
01990000-0000-7000-8000-000000000001	1	2026-11-26T21:39:19.897Z		changed	council	01990000-0000-7000-8000-000000000001		\\x864618f04372eead56db5cf770beb26b1770cabb47400efdeb0cda4b7defa6e5
01990000-0000-7000-8000-000000000001	2	2026-11-26T21:39:19.929Z		changed	team	01990000-0000-7000-8000-000000000011		\\x4a3a63ad63af832d80e386cfc90de36e9ad6bafca3ba6582c2460b05b57033b8
01990000-0000-7000-8000-000000000001	3	2026-11-26T21:39:19.941Z		changed	team	01990000-0000-7000-8000-000000000012		\\x19ae64c58651d5d827fe37319ddafd52459f516ebfaf576d606b87b8840b4965
01990000-0000-7000-8000-000000000001	4	2026-11-26T21:39:19.948Z		changed	team	01990000-0000-7000-8000-000000000013		\\x2f5712811b488deb6c1cf74a4cdc1d4a562c536682b5dda4689a86682b191065
01990000-0000-7000-8000-000000000001	5	2026-11-26T21:39:20.233Z		changed	officer	01990000-0000-7000-8000-000000000021		\\xf85bb5fe3227632331fa86ccfe934670e6f71513cc87b7a80eec7e1e04dd8732
01990000-0000-7000-8000-000000000001	6	2026-11-26T21:39:20.441Z		changed	officer	01990000-0000-7000-8000-000000000022		\\xb7853ee53fdf2a873badf87fbd1bd2d397c00a9a9a9d3fc8ecfdc1347ba89046
01990000-0000-7000-8000-000000000001	7	2026-11-26T21:39:20.690Z		changed	officer	01990000-0000-7000-8000-000000000023		\\xe854c1dd2a137101e129419bb037ec1e2f2d747dbcf276460fbab51625ec2f23
01990000-0000-7000-8000-000000000001	8	2026-11-26T21:39:20.700Z		changed	team	01990000-0000-7000-8000-000000000013		\\xca79883d5b0b640e105034189fa3d14d594c3764a2d28905bd74225b86ea6771
01990000-0000-7000-8000-000000000001	9	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000041	01a0dfa8-8b40-7d8e-91b7-584a2265b1f5	\\x3acd5b1edf856fd18ae504162db8f5e75f6fad82dc7077da6fa57ae5740f463c
01990000-0000-7000-8000-000000000001	10	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7103-8386-bbc4cd613e30	01a0dfa8-8b40-77ec-9e2f-eb89414c343c	\\xb56aa358a76352c27ec4c7693297ba24d61eb924015a4d9d1062e66d41ceb8b5
01990000-0000-7000-8000-000000000001	11	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-778d-b311-d8a3c2ce6f44	01a0dfa8-8b40-7c9d-a12e-7696a6cecc1b	\\xe4d17c647e3d8de2d204b6dd4eb1f0e26726d77939a4100419f84f31a221ba87
01990000-0000-7000-8000-000000000001	12	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000042	01a0dfa8-8b40-77cc-9807-2e8c35bf992d	\\xb13583fb8023e80d163b6821ff17c17944ee22ec436cd8772f3c20e0c9344579
01990000-0000-7000-8000-000000000001	13	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7d5f-a4b0-6ce60741c7a8	01a0dfa8-8b40-79b9-aec9-d28663ca828d	\\xc57339a39e5ff775adddf155e691cddc4c54ad557991ef78aa945bfcc7fdd783
01990000-0000-7000-8000-000000000001	14	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-700b-8464-7159c324c985	01a0dfa8-8b40-7441-b204-e52db2221a58	\\x930294213aaaae8c15180ecd3b4be68328f56901301e539d1aa9d5d26d44604d
01990000-0000-7000-8000-000000000001	15	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-73ab-8d44-7e35b8b6d8fe	01a0dfa8-8b40-71a3-b1fd-42a29755d4c1	\\x8569c175768a3412a8c9312e3677489c7392dfeb0e3f72cf4ff389b858c175d7
01990000-0000-7000-8000-000000000001	16	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-707d-9143-1193e6c3f339	01a0dfa8-8b40-7a64-8683-9eb905b6e6e3	\\xac31b7d4b0cf5507be48104a1188eeabf16541b9351a409e7abfd6d6ac3ff3d2
01990000-0000-7000-8000-000000000001	17	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7f04-825b-413f8a9a021e	01a0dfa8-8b40-7af9-a196-99cfe1988ad9	\\xfd7e490dbe04c35842fa44c86fa6c00cae1e45f0198f6b7069498096c3dbc619
01990000-0000-7000-8000-000000000001	18	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-76c3-b813-0c4237730edf	01a0dfa8-8b40-7870-876f-3787b9d179e0	\\x518a74d72555f630773014a6c07f679d9c7cb4a4eaa4bcefc0adcad262704afa
01990000-0000-7000-8000-000000000001	19	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7703-8381-e88f38c0c8fd	01a0dfa8-8b40-78d9-beed-8d14f06d3fef	\\x86b545484e0f1d3ec2a639fe7141ca0f679208a0c3edac4334c2c70cf8ea305c
01990000-0000-7000-8000-000000000001	20	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-73b1-987f-d2803bab6c39	01a0dfa8-8b40-7c2c-b802-08a9ad45f23d	\\xec999c64d8f940296186251a5a4834af5af76dc9f71b3cbf2cfd669a0889831f
01990000-0000-7000-8000-000000000001	21	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-74a3-b3c6-4af775a89294	01a0dfa8-8b40-76a8-8580-5975ed2f89d9	\\x9c48761ef5d46df069dfc9251be3ce43ecc262fd5a6cf8ec6249447a6885e5b5
01990000-0000-7000-8000-000000000001	22	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-78e7-aa90-a8f0d66b829e	01a0dfa8-8b40-719a-a46d-6753ec148cb4	\\xa6cd2cdda2a686a4b04aa473a30224e542456475f68dea73baebd5d6bd964dee
01990000-0000-7000-8000-000000000001	23	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7fe2-a11d-459a2f978d87	01a0dfa8-8b40-74bf-9c25-74bdb94067ed	\\x2b5ea39055ea99ed29477e2899824dd595879c3aff73cb740ccea9a397c5f529
01990000-0000-7000-8000-000000000001	24	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0	01a0dfa8-8b40-7f92-b8b3-33a8e5446dd4	\\x9afc358fb277a3ec21dccc6ae90151f994600e7496ce9bf08c72ee488fb1f62b
01990000-0000-7000-8000-000000000001	25	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7e93-947d-380d81f9c1f6	01a0dfa8-8b40-74d8-b099-fdf5ab99254a	\\x2dc98ad24f256c1f5ce6c6f772edcccefaa1011961b7b4b47a8daaca29eb12e0
01990000-0000-7000-8000-000000000001	26	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7f92-966b-aea148beab13	01a0dfa8-8b40-7d89-bfd6-3116e1ea24c4	\\x6ec9e6a8a9cf080b0cab658b15ed36f96e51c0592e4ee2867caeb93b12f2cf83
01990000-0000-7000-8000-000000000001	27	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-764a-815a-47c5f0dfb4a5	01a0dfa8-8b40-708f-9a71-144896c8da19	\\x9fd13bd6d3e5ddc25efb7fddfa2d474da9ba9374e9a899fe22060ad7bbd882b9
01990000-0000-7000-8000-000000000001	28	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7be4-be24-34e37af027bc	01a0dfa8-8b40-76a1-a77f-6cbdcc22af58	\\x136f8209d35c5d90e70d45f8cac98d9ddde2a190045d5e40daba996444702d2f
01990000-0000-7000-8000-000000000001	29	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-75dc-ac4a-3698aa2ca1af	01a0dfa8-8b40-7b3f-a1fa-b9d78c7e134f	\\x40fc571300268316497ca449c12b2d3d48e512dfb78002427e15eec07645742a
01990000-0000-7000-8000-000000000001	30	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7bce-acab-1a6bc69d4bd8	01a0dfa8-8b40-7704-9622-bd795fec898f	\\xfe8e82869d47b3a2cf9d7818ee04a698eefa1ce725fd232f225daf0f08809d90
01990000-0000-7000-8000-000000000001	31	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-71ba-8228-3d15a9ec0806	01a0dfa8-8b40-7854-a9e8-21a4c74803e3	\\x88f3a8d3bdde16d0ddf9095f8cba2a75790721287b71df6a1385d81c81f57983
01990000-0000-7000-8000-000000000001	32	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-75ed-a4ac-5db9d707107e	01a0dfa8-8b40-707a-bb96-8a437d5c8dfc	\\xded61036216da5b15ecf98a1cd39dfa8086104f16242ce759d90a0f7cb183fae
01990000-0000-7000-8000-000000000001	33	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-74ec-8b21-fbac78255d68	01a0dfa8-8b40-7fbb-992a-4aa2b410d93c	\\xdfa7466a97a9d9dc45639929ee657a0fdd2f33ecbe549565dbdaf119e062b307
01990000-0000-7000-8000-000000000001	34	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7942-97da-e38d9d643c25	01a0dfa8-8b40-72ba-a5ac-06d864c2f2e3	\\x50c8c73e140f774f013e2de347be76be5d4f3cc8f5dad951b081105d92b2e1db
01990000-0000-7000-8000-000000000001	35	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-73a2-8092-b4d42b28fef0	01a0dfa8-8b40-7c54-8326-324dfb695ffb	\\x1eb41af7db457090cc438eb92fcb06320f93519fc8cc603c2433675e614beda0
01990000-0000-7000-8000-000000000001	36	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7eba-8a24-5e6b33138131	01a0dfa8-8b40-73b6-8c5f-e8f8dc3bf364	\\xe4d2eebc346de305149f2fdc6fa829297a8ce59cb77bd68059127ca81fca52b5
01990000-0000-7000-8000-000000000001	37	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7582-8386-8a29678a5aa3	01a0dfa8-8b40-793f-98f3-3418f3d4e711	\\x16ead0ac254afd43b5ffb652ae3ade239b2731e2bc862b968888e15ae213345c
01990000-0000-7000-8000-000000000001	38	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dfa8-8b40-7e8d-b589-a82b5a702cfa	01a0dfa8-8b40-78c6-a8c2-4d4244ef7feb	\\x7918d9d3422ca461fc996db30e93e467580027eee210ffb13ecf2a20e70f2c15
01990000-0000-7000-8000-000000000001	39	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000031	01a0dfa8-8b40-7bab-b505-92859be3cecb	\\x284869968b563c75166043402e45635e0739b0073a15bdd9c31f8a0b39462e1d
01990000-0000-7000-8000-000000000001	40	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7c89-a239-7bc701762741	01a0dfa8-8b40-7f47-920b-5d59db610487	\\x20abfc86d04c71efd794580424ecaafa5175d497a968dc1312c5655c1afb2b50
01990000-0000-7000-8000-000000000001	41	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7bdb-b03e-dca7e2dcaa37	01a0dfa8-8b40-7213-8f23-cae883333218	\\x4ba6698238ad743adb7ba61bf2bcf280f42113b8c2f2d632397fd1094f97944d
01990000-0000-7000-8000-000000000001	42	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-78fb-8703-806984c81999	01a0dfa8-8b40-7f31-ad14-475b349aae90	\\x67ce0c09c999436ac0fc5f6ba8b358b70e3dfd1b5514997f2741603866be07af
01990000-0000-7000-8000-000000000001	43	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000032	01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba	\\x8c3fc59820a97eccd4e7c3328549fcf4c7240e9a7e67e71b4a4b962396c7b9f1
01990000-0000-7000-8000-000000000001	44	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-78de-91eb-79fa5d5f576c	01a0dfa8-8b40-7813-b0e6-42f43328ad08	\\xa3a6dc8dd5c405451b49d90fb1d93e3b08523a20d54ead2c5d61f09260ab9456
01990000-0000-7000-8000-000000000001	45	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7d01-bc24-0d4969d495dd	01a0dfa8-8b40-7589-aa17-b9af5b569643	\\x87337f16805cd5d1b23331ba08297d796527db73eeeef475f694016a6ddc917e
01990000-0000-7000-8000-000000000001	46	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000033	01a0dfa8-8b40-78a6-89d9-bf020067dba8	\\x6ac6f074f2294b0633d71c73630c93dfbe689869284c8123509a000e1b751dee
01990000-0000-7000-8000-000000000001	47	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-79cf-8954-6b439f9d0129	01a0dfa8-8b40-7999-b549-1bc354c56c9a	\\xcc4f7fd7e8a0d3dd01cdef4b40b5590fe385dee54bf0ce40837b81ad039c4e87
01990000-0000-7000-8000-000000000001	48	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-73af-8df8-440407295e42	01a0dfa8-8b40-78cc-ad5d-b79ba2a7ae1f	\\x10d0e53a8c4efb627b7085cbc5a0e609bae982991b932a650657a9fb1b4d7db1
01990000-0000-7000-8000-000000000001	49	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7dc4-ae47-dc0e959f3a51	01a0dfa8-8b40-78d3-8c66-7e971773308c	\\x491db13eaf5797b6e960580f45fdd26b13fd92766772cbef924a6ac15c38081e
01990000-0000-7000-8000-000000000001	50	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	01a0dfa8-8b40-7085-815a-f341ee52bdb6	\\x9b6f707080acb516457e64ea063fcba833c62b5bd1fd8d665c99ccc15d5de893
01990000-0000-7000-8000-000000000001	51	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7ac7-b18d-d1eed77c96c0	01a0dfa8-8b40-7de0-954e-d51212093d26	\\x1912a3f3fe9153e3cf6048ab2502980f1bd01744da49fca749e9e23f4f64c15a
01990000-0000-7000-8000-000000000001	52	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7039-b3f7-ba8e0445d656	01a0dfa8-8b40-747f-816e-2284c10faa40	\\x641d51abd39c911e728d4ca0820ed82c50445da3962dc757d83b98cdedd68aa1
01990000-0000-7000-8000-000000000001	53	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-71c1-84c5-b4763fe31d03	01a0dfa8-8b40-72f6-9ff3-078fcc1b0c3e	\\x2802d1f6f28508aec9c10f89f8ee2ace03f7328820cb843e6f745a2c415f937a
01990000-0000-7000-8000-000000000001	54	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-711d-8a50-12dc582c18c9	01a0dfa8-8b40-7414-a8dd-37eb2adf559a	\\xca1faadda6da767309e833e5c6edb26396aa08f15e8e6da80c8129c7ab7e1ed8
01990000-0000-7000-8000-000000000001	55	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-72b3-b3b3-7f32870266c4	01a0dfa8-8b40-7a5d-85dd-b87da81aa40a	\\xc91e6749853ed91984f14ea4b7aac52dffca53e08cf667a8ff1e1e516d7577b4
01990000-0000-7000-8000-000000000001	56	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7745-8b63-e0efb62ac1fe	01a0dfa8-8b40-77f1-926e-b523b3df44a4	\\x5c1d2b5b52b9b43d9675fe5f204599f780a3af42f9af9a3654b7e1567dc8c1e7
01990000-0000-7000-8000-000000000001	57	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7060-9d3b-993f79490eab	01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a	\\x3295af090ca05aab380515ae9c2f7932687f31d0b8d7623389e9f94bb7fe5a68
01990000-0000-7000-8000-000000000001	58	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7303-8bd3-f5e06bc15385	01a0dfa8-8b40-740c-9bd7-ce734227de21	\\x72deaeb0e80f96046bd992dfbb1c6710f37b6ddf6487431a9acf6e1aa37f61f7
01990000-0000-7000-8000-000000000001	59	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-782a-baeb-41a5e65a8149	01a0dfa8-8b40-7f70-b586-fca7fa0b8518	\\x051a1b33b8373786257128b872250f0f0131a9e100e467805bbcdb0093612ba9
01990000-0000-7000-8000-000000000001	60	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7736-843f-dda7b1eedaff	01a0dfa8-8b40-7a62-861e-02ec39235bc0	\\x1209bc75000031a810a578ef2b1b3735a0a2cd7bba2725afa64d7a96dbf81c0d
01990000-0000-7000-8000-000000000001	61	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7acd-a518-093d07dbf924	01a0dfa8-8b40-7523-8daa-ac43936aa40c	\\xba8cdede85fb2400e6ad06b11855ec929867d587390fd72ffdd6e7c15c44a599
01990000-0000-7000-8000-000000000001	62	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-76d2-a185-cc8ea8ea37f7	01a0dfa8-8b40-74c6-bcc9-9ae80f0c8a89	\\xc0530f360c44d351247382ac5a78c43e93aa5da3eb7b8e3b5c58286ef0eb8b43
01990000-0000-7000-8000-000000000001	63	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7367-b7c8-82f4202cc828	01a0dfa8-8b40-74e4-8c25-0a03e023033d	\\xe5f16215042461f1c1679c14844fbed07d6a41010ba66ba1c7317c5ee29f630b
01990000-0000-7000-8000-000000000001	64	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	01a0dfa8-8b40-775e-91fd-e85ce69bae29	\\x353241f00d92b90cfb3655df648352263c8b7cd7ada6f3795857b605f7245541
01990000-0000-7000-8000-000000000001	65	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7de3-93f2-1dcc2be88b46	01a0dfa8-8b40-7c7b-b949-5568deb0e066	\\x92c4d88b4cf6d5555985c99940680db3b26d3264ec8982e4ea8a5627d0e3c84e
01990000-0000-7000-8000-000000000001	66	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7826-9f7a-7dafb43adc4f	01a0dfa8-8b40-7335-a0c2-90d00994940e	\\x9f6abb1544a5b34753c87239dc2572b57bf5d64967d98031b5017200119d9469
01990000-0000-7000-8000-000000000001	67	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7348-9959-b9ef58d07674	01a0dfa8-8b40-7e5a-ac95-4ab592c9357d	\\xde7e82e5cdb6b40cab707830ad55e2b362dce8e93c6e8f63bb26be9a3fd7ed06
01990000-0000-7000-8000-000000000001	68	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-731a-9766-99cc6ed5d1bf	01a0dfa8-8b40-7f00-9abb-8ba37e0ab2ed	\\x39d8c65734ab3e6a5810e60a1013d4d50a7511dc85e5ba2a5d62ddf2e62ae3b4
01990000-0000-7000-8000-000000000001	69	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7ac9-843b-aac536891eeb	01a0dfa8-8b40-7613-9673-93d618ae013e	\\x5e57c541eda7af0c51aeb41176bc90ab746ce14e6264e45889602e76a8a9ff9e
01990000-0000-7000-8000-000000000001	70	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7582-8c31-406deea3d685	01a0dfa8-8b40-7d67-a1e4-8557ea190b2a	\\x80e0b680820f768325752385401d1ee884af8c94a852b5e092001fc6fdb5753a
01990000-0000-7000-8000-000000000001	71	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-77c2-88c9-da8aafe673f6	01a0dfa8-8b40-7887-bc4a-447ec49872c6	\\x7bd10db39adba20b0da9ee69e4c3ab89f6773ba8a8e4516069e526a13168c98a
01990000-0000-7000-8000-000000000001	72	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-74a8-9d29-6588571ceeee	01a0dfa8-8b40-7f1b-9e0f-39a73c35612e	\\xd6c0425bc10ecad92ee4d65905dee3503a71f76afc7b2e04500c2de071aa38a4
01990000-0000-7000-8000-000000000001	73	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7f47-878f-ec459a9e994c	01a0dfa8-8b40-77d3-a323-ce54b7115c02	\\x226b4d5b32711bb05d16e0cf988b54b1dd0d337e2a0a630c4d768c870f7caf15
01990000-0000-7000-8000-000000000001	74	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-78d2-9478-10d822a608bf	01a0dfa8-8b40-7520-9ab1-c42fc52f4fbe	\\x6003228965ca140b801f5014fe2d63d833ba34e5ab4235389294580db4fb773d
01990000-0000-7000-8000-000000000001	75	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7129-a816-de060a04ef48	01a0dfa8-8b40-7fdf-9dbd-358f6156c4df	\\x12fdafc23ae5e82bc9459351ae84aae53fa18514a87695dba82625058af88e0b
01990000-0000-7000-8000-000000000001	76	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	01a0dfa8-8b40-79d0-832b-73284bb57b5c	\\x943247651904db70f2eacf9f22d30e1ce4a296ac4e596788c38ab4e755749f08
01990000-0000-7000-8000-000000000001	77	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7174-83b9-6d91aba018ea	01a0dfa8-8b40-7d34-9d77-5b7c69dd6493	\\x8c6b7abc81fa59088ce362ee4287d1d0328b240ce0673451e1deaf8bcd4c95e6
01990000-0000-7000-8000-000000000001	78	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-70a3-8a35-7568e2934bf1	01a0dfa8-8b40-7c90-bd58-9cab301ba988	\\x749b80a55e5cbc9d1330fc5fe92733a1bbc5d8041a1c5e1e42910425a9d67e50
01990000-0000-7000-8000-000000000001	79	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-76be-9638-0ed6fcf7f49d	01a0dfa8-8b40-7734-9d95-389b297a21d7	\\x84b02d74fbeb13e7dc07ff044d98878dba6252560a5d5cc501b6cbdc4a044644
01990000-0000-7000-8000-000000000001	80	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-73de-ae4e-cf4b2ad9a40a	01a0dfa8-8b40-7d86-be77-344828b09a93	\\x581b8bad515d232cefe487e116d6b872e62be111799453ee34534a4982c14557
01990000-0000-7000-8000-000000000001	81	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-70a1-9142-3286a6ecc31f	01a0dfa8-8b40-7c94-82b0-87f806faadb1	\\x92ebbbce09796d2c7f8f2f9d31f5c84e3aea8ca952c86aed60861becf582bf55
01990000-0000-7000-8000-000000000001	82	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-74bb-acf4-5ccbfb8a99a2	01a0dfa8-8b40-751e-98b8-da9fb9fad67e	\\x4cc934bb683eb402d72ccbe4e275e1a0502c5f6b8bfa866d7598ef420247c59e
01990000-0000-7000-8000-000000000001	83	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7501-a42a-357c732902f4	01a0dfa8-8b40-7104-901e-75eb6607b615	\\xd786aaf5e846c8bf3b86bf6ca9f9c2768ccff4d86065609c4389ee3db7a9754a
01990000-0000-7000-8000-000000000001	84	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7f85-913d-d1a6e9d40f2b	01a0dfa8-8b40-774b-b844-956099f86c8d	\\xacb96d5cd5ef8e9d8654fe04de2e9a3f37397b194164754f7cf676ff2eb58e7f
01990000-0000-7000-8000-000000000001	85	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	01a0dfa8-8b40-7d1c-94d4-954e5c47577b	\\xe12df2b6916fdac4cfe969efa2e754cc9c59011c34b3b1b670eb7ad0469fce1b
01990000-0000-7000-8000-000000000001	86	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7fb8-96e3-e38047e1a38b	01a0dfa8-8b40-7171-b2a9-b8a4c0d76560	\\x5e566371541f08a00999afdfbec2168c1102c5de80399f13fac407a79bd84e88
01990000-0000-7000-8000-000000000001	87	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7a4a-9309-0287a6ea2981	01a0dfa8-8b40-73a3-b0d3-fa5c56c11669	\\x74139b6270e56e2f55afe955c947fd4455cc9a6c237a9e4a2a4725d6a48eb685
01990000-0000-7000-8000-000000000001	88	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	01a0dfa8-8b40-7132-baaa-d6511227932f	\\xb7c755e874776600d1bd8b55a94dc55f9d961bc20a73a4283ec09eaa25f2a254
01990000-0000-7000-8000-000000000001	89	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-702a-a2a8-66b40581f255	01a0dfa8-8b40-7caf-802f-c22a4a7347fa	\\x0b5236bc4e900402db86cf297691ac975bc02cece97ad491b71f70df6f2d1f28
01990000-0000-7000-8000-000000000001	90	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7781-be46-5b195bf3f74d	01a0dfa8-8b40-7277-9bee-f77adcd69029	\\x2ad6b92611f842744e130dc8b0c9c82abf3ff6963431dcd7e103c073cdf162e9
01990000-0000-7000-8000-000000000001	91	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7c72-805d-b06a19d6d73b	01a0dfa8-8b40-7139-93fd-f07ccb8409d6	\\x866f287772b4a13434fc6e732e08b12eeaeab34ea43ec1275c9d9cb6ee1921da
01990000-0000-7000-8000-000000000001	92	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7aa7-b300-9a5c825f8542	01a0dfa8-8b40-7c68-adf8-10b92c599859	\\x230d808fa039007534a89b158786398699679940599004e75623f5832911103f
01990000-0000-7000-8000-000000000001	93	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7243-bc22-22d22649c1b0	01a0dfa8-8b40-751f-9d94-6658d2511c38	\\x406a1ee888682ea661dba2e3fb62b2d8de191ff3dea02d05e2e9ae894eeb81cd
01990000-0000-7000-8000-000000000001	94	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1	\\x40f4cc4ef2ee568c2636d6b6fbfaad57167693f7caf6a1f2d3df61277b4ec585
01990000-0000-7000-8000-000000000001	95	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7fca-bf05-f8faf1878d5f	01a0dfa8-8b40-72d8-b497-553cb0894f5a	\\x111ef1474c43b0f626a924399ae752aaf65d95d57dee2bf504b2078ce9e3c1ce
01990000-0000-7000-8000-000000000001	96	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7899-aec1-5d384c867062	01a0dfa8-8b40-7b6c-8c6e-5973286bef29	\\x4df9057562ab931af29cbd0648082f5fdfa222662391906cbf285cf94d22e1f8
01990000-0000-7000-8000-000000000001	97	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-73f6-aaf3-8c2fdcb284f8	01a0dfa8-8b40-7107-871c-5cf140a980bd	\\xe96fe73885a688f6a4168450a78987400c04f45ffe6fade65a8bf5562d60e003
01990000-0000-7000-8000-000000000001	98	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	01a0dfa8-8b40-7236-947f-81435add92d1	\\x7aeaa2c1d732ac9ad5e06f36a707fcce9f28eadbada6f1e9d0fa9da1108b6643
01990000-0000-7000-8000-000000000001	99	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7234-a008-749797f2a702	01a0dfa8-8b40-7d43-bbb4-1d1442553a33	\\x6535a1d3331649b319a4aa4398947dc138770afe143ede32c88adf39719460cc
01990000-0000-7000-8000-000000000001	100	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7905-a5d6-0b6e46e3db95	01a0dfa8-8b40-79cc-ac13-9c1966ad51fd	\\xa042c893a6c7e3ab03310004006fe3f2b9d749b4c3aab6c03915a5d1a406d39e
01990000-0000-7000-8000-000000000001	101	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-77c4-bbc8-996b16d8e80e	01a0dfa8-8b40-7874-ad75-c25d01ea0639	\\x4b5c5f1bc4add9d445dca212cb8aa6e4fa31e01f8f25c0a6fef07683cfa3e9af
01990000-0000-7000-8000-000000000001	102	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7e4a-803a-f5065136bf62	01a0dfa8-8b40-7703-aba1-a9d3a61a59e3	\\xa397284f35c090658da53b75923c9a4571124d4b5beecfcd12c111be9eb92f73
01990000-0000-7000-8000-000000000001	103	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	01a0dfa8-8b40-7c34-9251-310bebee3521	\\x6dcf73f2af3b217630d5198a64858c4b29c0eb0eb31eb3096408a4cbe1cd4303
01990000-0000-7000-8000-000000000001	104	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7e0a-a531-9f4782fe3a4a	01a0dfa8-8b40-782c-a8d2-e08e5e6279db	\\x3299868f86ba37f79b360682e56e326510dfe2cd61f81cb5541ad610a5172667
01990000-0000-7000-8000-000000000001	105	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7e23-8adf-f918c41a66d9	01a0dfa8-8b40-74c5-8fd2-4206342f22ba	\\x2a86e91bdaa5c185b5968e37b2fba30d3e254750cb23666781d6ca5a89123a67
01990000-0000-7000-8000-000000000001	106	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	01a0dfa8-8b40-7b79-a4c3-71cfae7fba11	\\xc1637bc70ef93f0277648a6673fbbaf79376b380718397089a91df8e7f78e0e6
01990000-0000-7000-8000-000000000001	107	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7625-9915-50ffa310a849	01a0dfa8-8b40-72a3-9870-64fc83dab265	\\x982b52d75ee1c2dd3c180fa51f7f9a3e6b5b0a85e465b469c075e07ecc26df04
01990000-0000-7000-8000-000000000001	108	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7fea-bada-79478b5230ed	01a0dfa8-8b40-7fb2-8630-43d70a6be26c	\\xddde81bd814ee6065804052680fd5d9ce5bb490e7caf535ee7542aba7cd95ffb
01990000-0000-7000-8000-000000000001	109	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7417-8ed5-669f1724925f	01a0dfa8-8b40-7444-99de-2deda0e20045	\\x394102716b355c6e435e12a05f5f8ef8e8c680887edcc96dd2032c4c25eefa5d
01990000-0000-7000-8000-000000000001	110	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7157-a9b1-61f4bca5f87b	01a0dfa8-8b40-723b-b98d-dc84f59dc887	\\x7b49683b8c18fdbbd3ba326b4ac7e44107500a330b6642fa3da8fe5fa98f1a89
01990000-0000-7000-8000-000000000001	111	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	01a0dfa8-8b40-7205-b029-38155351d2c1	\\xb98d9749b9e0bedea8e6a32fab3142c3fbf540a80e0c1aed1ab4f68a9a2287d4
01990000-0000-7000-8000-000000000001	112	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-77cf-a8ac-abff9f55c5fc	01a0dfa8-8b40-71e8-b646-9fabf59cd100	\\x86ddd23fb0aaa977e594dd4e49d6000f5bf71c208e8364940f4cbc6a5e948829
01990000-0000-7000-8000-000000000001	113	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-788a-99c6-1aa86e671698	01a0dfa8-8b40-71e3-a8c7-a01d68815fda	\\xda48a1ef776c02b56f92a1357c568181e5b708d68a5df010ba631ea6ea01676f
01990000-0000-7000-8000-000000000001	114	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	01a0dfa8-8b40-7aef-9515-36644039d142	\\x33fb04d267011ae7aaaf14c63e6a5f175ad23ccffc4f6bad539f431dfd9d7ed5
01990000-0000-7000-8000-000000000001	115	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7dc7-8a84-ebca72470add	01a0dfa8-8b40-7f93-9ae7-20b2cf03fd21	\\x94f43780d3889a1148a31036811277e55363434668e5b50da79fbc849b491ab5
01990000-0000-7000-8000-000000000001	116	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-75b6-8b9d-d3d42b00b570	01a0dfa8-8b40-7db1-ab82-ed5c7da5ad52	\\x4be47b409a98a98a8930a2601d6215d3d78d5cb1d7e59f7c34d8b0c9186d9d99
01990000-0000-7000-8000-000000000001	117	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7357-84e1-99a11f2e490c	01a0dfa8-8b40-7623-a101-8cc5920f3663	\\x7f12950c21f50256727c935290360430d3d1e04f0263a869069988bdcb183cdd
01990000-0000-7000-8000-000000000001	118	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7cf9-88b7-5541346f3293	01a0dfa8-8b40-7ceb-a76d-b5ef1baf02cf	\\x831786dfb3236a3db4e1455647546ee5af2036106d98ed37fa2bc237449f6ca7
01990000-0000-7000-8000-000000000001	119	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7918-9e39-ef8e062ebc92	01a0dfa8-8b40-78b8-8362-1f97bf4cc645	\\xaf60d801bf223d298ed654a32b740e8ece4205acea796783535d205b3b137f5f
01990000-0000-7000-8000-000000000001	120	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-752e-8744-d3c0c234472f	01a0dfa8-8b40-7710-9fb7-f62800375c0d	\\x70dd675fe0b2ca60b1e2dda2bea5154087a48403acb5138dd84da000dec4637a
01990000-0000-7000-8000-000000000001	121	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7599-b315-d969b7ccba58	01a0dfa8-8b40-7662-8a0f-42834e0751d7	\\xfc6ca780892ed766896384929f8f1a498dfb3ab1ec1297ec2d0ed23a5f46dd47
01990000-0000-7000-8000-000000000001	122	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7bb3-8878-68fa56e0a246	01a0dfa8-8b40-77e2-9248-4194aef4259c	\\x54bbf3ca53726cc38adc01e271e1650d80b3ddc633831ab70dd8d821abd1a623
01990000-0000-7000-8000-000000000001	123	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7fce-b64e-172fbea01ca0	01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad	\\x492bdb1983a9cb135fc25e92f72f8d4cf72c6e17147761b9949470dff378bd89
01990000-0000-7000-8000-000000000001	124	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-79e9-b30b-19ec2b999f07	01a0dfa8-8b40-732a-87ec-be86ab392034	\\x9c52b0ea30d176ec81bec1c0fcc3f93cf08872f5abd8eb6fcf8899a88e848a51
01990000-0000-7000-8000-000000000001	125	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-700e-86b4-6f015c03151c	01a0dfa8-8b40-7945-a3a0-29a5adb55556	\\x362157ae6e798ee55ce529167e1d68fd269cfb6014823dfd693ce958cfd42945
01990000-0000-7000-8000-000000000001	126	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-72db-98a5-0636452fac9a	01a0dfa8-8b40-7d08-92cb-2f3fc47addc9	\\x7dca00f2925a94b6ee6e726153ae6d8deacbe31fcf804d13fc84fc3de29a64e1
01990000-0000-7000-8000-000000000001	127	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-702a-9aff-956cc6ad0327	01a0dfa8-8b40-743b-a9a4-13ca59758f83	\\x5808c5abf014eb359ca64a771d8da5f2cc14f96a1c00ef8b35aa765ec5f449f0
01990000-0000-7000-8000-000000000001	128	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7696-b540-cce4cc5d375a	01a0dfa8-8b40-78b6-af5e-490bdfbaaafa	\\xec80fdb5e6d714c6c15caae0aece6cd9f63d10814e9a8efc416b81fe253dc7d8
01990000-0000-7000-8000-000000000001	129	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7764-a6ee-0eac4dbd3dc9	01a0dfa8-8b40-77c1-8264-d159d53dde5e	\\x721c52c7ec2a42aa99d9b8b8c9b7b36e6806fe456d4793e7dec930d13a5ad722
01990000-0000-7000-8000-000000000001	130	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7829-b794-09b92b6c5763	01a0dfa8-8b40-7829-8554-7d9d0b9e8d4d	\\xaad8908003e86fc36dca4bf2bc66ae880afd643d3fac63dda8f1ba00dc1859c1
01990000-0000-7000-8000-000000000001	131	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-79ad-869a-8a20b05c4a59	01a0dfa8-8b40-7870-b579-c67e4ded5faa	\\x328c016a1103034166d6d743411197fc316abf7b292cb163fc02b7c5aa7ab5e1
01990000-0000-7000-8000-000000000001	132	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7e2c-bcbb-5615352c5f80	01a0dfa8-8b40-7119-84e1-b856557d728c	\\xd076aa97d0c1673f157dcb43183e78ae21fe72d35c4e85623dfcbc066fe72db5
01990000-0000-7000-8000-000000000001	133	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7d4a-b2fe-7205132ba600	01a0dfa8-8b40-7a8a-85f0-49fee90c0722	\\x040db8c985013f346076c4c258311e31f5044b18cf4c7a9ecdc2bb7162ade6ef
01990000-0000-7000-8000-000000000001	134	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-782d-b7ca-b1f95e42e3e0	01a0dfa8-8b40-70ca-bc9a-0e0c8ec23615	\\xabdeeba4cdc6a3eaeb35d5d23fbc661a711e99c9b99b54689ce7717a069fb49f
01990000-0000-7000-8000-000000000001	135	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de	\\xd812975e17cf3cbd0fd1e728c4806e597189337b2862fc06c0b18ba8f75339c4
01990000-0000-7000-8000-000000000001	136	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-79f7-9e51-8343e63ea3d6	01a0dfa8-8b40-7ed9-9108-0deb6710b0e7	\\xb8a4b1461aa3c4e5fac98ec1922cedf3f3c5cbe09a2b3a07cd6aeafe60445d4d
01990000-0000-7000-8000-000000000001	137	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7c2f-aee1-33ea6e883110	01a0dfa8-8b40-744f-8910-c2013f98e0ee	\\x948125e75a7270d3370ee76a35d16bc6d1ed57989e6a09657fc078142e6abddd
01990000-0000-7000-8000-000000000001	138	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7a00-9291-f006309d57ed	01a0dfa8-8b40-7dec-aa66-b259bb798e9b	\\xa6d847ed5007d71a6eddc445ee9561796c87ebce50cf8b9a7df568687c84b98c
01990000-0000-7000-8000-000000000001	139	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-771a-9442-f362f919cb32	01a0dfa8-8b40-7eef-a9c3-deee94d8cd47	\\x0af00c14b630a901d26f4f3663359f2bdc3d236df282c2cf1930ad0de9ed674a
01990000-0000-7000-8000-000000000001	140	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7658-ba45-48f21b3c137b	01a0dfa8-8b40-7ed9-be0b-6723524550a4	\\x145f7a9c7ad319d4b92e53a67d09c2a11cbd4e810a704fb1459191d7bbd1b4b9
01990000-0000-7000-8000-000000000001	141	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-72ff-b48f-e7d31997e8f3	01a0dfa8-8b40-7cf0-8e2a-f6410b83da50	\\x55b6cdb511538e77a4b545376862fd086b5c296cb90ef93b2dab8b6a904b7da0
01990000-0000-7000-8000-000000000001	142	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7e38-85f5-e71b98f6a644	01a0dfa8-8b40-7aec-b770-54cfc09f025e	\\xf15a172b312eda0ac1f8ba5fa5fb511b680d677fe246bf7a8d81fa0f5d7e6956
01990000-0000-7000-8000-000000000001	143	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7b41-be94-f5ab08e2fad3	01a0dfa8-8b40-7b97-909d-fa6c874e263f	\\x0af3ca29a7f9d93b519c0988d99cdfebd9b21bd24121a68419af9cc30cb92b3e
01990000-0000-7000-8000-000000000001	144	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-79cf-a31e-1292f6d0ac1d	01a0dfa8-8b40-7a99-97aa-5ae17139bed1	\\xa12dd77abd4be0396735d37198bc7a8bd0ae6de154be8ad3cf1fbdebd33fc0ca
01990000-0000-7000-8000-000000000001	145	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7361-a3bc-6601947678f5	01a0dfa8-8b40-7422-b705-fbf373a26890	\\x8f848006e65147ee7c572ef29407035644355677273481faa1000abc21c64db0
01990000-0000-7000-8000-000000000001	146	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-797d-bf0f-ad3b5482909f	01a0dfa8-8b40-736b-a8d4-24ee1c66eed2	\\x592f927c88aaa4a0a3049f22df95ec00966b84cad35e0f828b3532a1b29bfd67
01990000-0000-7000-8000-000000000001	147	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-70bc-942f-ab55fe909103	01a0dfa8-8b40-7017-8c25-34b403f20791	\\x30b4673bd14d2d5d7217045b9d93bdc51bd7b37c9422a89197473e4ebafa1707
01990000-0000-7000-8000-000000000001	148	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-751d-bafb-6462db8ae021	01a0dfa8-8b40-7d91-a215-f679e38a59aa	\\x2c609501da0ba3251e06dd4fcabc8332617c3c13fdf2f76ba2d678d8b0d4db1d
01990000-0000-7000-8000-000000000001	149	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7eb1-8986-f3a6948b82b1	01a0dfa8-8b40-728d-a661-b877322578eb	\\x43874d76d2ba81474b43bbe137b676f4d469ab79d9d9e8f80d72277aab4f5df9
01990000-0000-7000-8000-000000000001	150	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	01a0dfa8-8b40-70fa-8977-8fb7091489cd	\\x64bbf25a0db65538730e126eb6413f1d5b845f84e49f5c722cf65e4eb5a982b8
01990000-0000-7000-8000-000000000001	151	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7213-9733-230a8660194d	01a0dfa8-8b40-7463-aef2-08450af5e8d2	\\xc22d773ae4abb619e832741601ab3fdd6705259448ce221fbdc48f20ae5bdec2
01990000-0000-7000-8000-000000000001	152	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-76e8-9e10-553bc7e21846	01a0dfa8-8b40-7070-b0ab-1c2e174e3f4b	\\xdff42a038b827892dee4bee500ca7ea241c2b5d16ab92ce0d0215716b16dfdc3
01990000-0000-7000-8000-000000000001	153	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7216-a334-0d967fe9da20	01a0dfa8-8b40-7afd-877e-4a80be9f0a63	\\xd8931d2c7aa114b8f31dc62b08ea4fd28d82c3990577a248df716e877271e49e
01990000-0000-7000-8000-000000000001	154	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7313-987a-bbffd12ff4bf	01a0dfa8-8b40-763d-b290-4d18a9bb6dcb	\\x33604ad66a495ebdbcce2405ec9014e27021bc3030cd58b5437f2c10b224c7ae
01990000-0000-7000-8000-000000000001	155	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	01a0dfa8-8b40-7e16-b62e-96933309cdb1	\\xd3bf0e1433ce91b9ee3ed66848fbca36c304d044cd1e8ef24ac16599c61b4e4b
01990000-0000-7000-8000-000000000001	156	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7eb5-ac93-1d1a8951d454	01a0dfa8-8b40-7b68-91f1-0c60a9921b68	\\xa991fca6f8b02c251db84cfb3d6f58a94af3696280911d1c872e902fadd29d2f
01990000-0000-7000-8000-000000000001	157	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-79c6-be47-cc7a446056bf	01a0dfa8-8b40-7c0b-b8ec-ae24b89b02f9	\\x5f5c2c1e29379a6cd9353cc318354c5cccd2c10e84b7ba8dabe6c851e44572fb
01990000-0000-7000-8000-000000000001	158	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-72d5-8067-97b6128137ea	01a0dfa8-8b40-7268-98b8-a008f9f59771	\\x5d143fea01d202f47712ebe54e59567c5e1d610ecc275ba35469a412fa16b7e5
01990000-0000-7000-8000-000000000001	159	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7343-ab2c-79d40f078f6c	01a0dfa8-8b40-7da1-ad98-14d5dac504e5	\\x7208785126c2b0a7d2f387005350ce521185f73d02e96b65d9c2ee4eb605b6ad
01990000-0000-7000-8000-000000000001	160	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7065-b232-80c3e1df6f91	01a0dfa8-8b40-7452-8646-422cbc937d7e	\\xbd852c8d741befb1f8ec7bdc7061cf9e19908aea838718b1cbc9dc0485bf5ea8
01990000-0000-7000-8000-000000000001	161	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7ccd-8000-8e261722ebbe	01a0dfa8-8b40-74d4-95f6-063e534e570f	\\x7bca12254492192c3fe8831e8dd65295538ac1e725452eec67f6ead052801d63
01990000-0000-7000-8000-000000000001	162	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7627-9c14-f82708c0e4a2	01a0dfa8-8b40-742e-bb8c-14090ee3bdcb	\\xba0333591270513e7a136dab35a186417260a541e741854a9f6acf9273d4a39f
01990000-0000-7000-8000-000000000001	163	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7216-bc37-7f13502e5056	01a0dfa8-8b40-7617-8b69-15c142a305d5	\\x2e60dbd7c97bb309c5e05682b810443af4c7e5cf842267ff6ffbc0ddc7e9a0ab
01990000-0000-7000-8000-000000000001	164	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7db0-9dfc-a10cce9244cb	01a0dfa8-8b40-7181-8dc2-32a6ad83c3fb	\\xb837f5c77f598b22e518abef0633c7c19ab7b0f39e458d401c3aeafbd70b75b8
01990000-0000-7000-8000-000000000001	165	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-73ef-9765-194f6cc1aeaf	01a0dfa8-8b40-734a-8ea3-2f2e80b38011	\\xcf5211a57c51f162f4ab2012c3cb8f510905b2c6b6f9f253dfcc7bb031c61f42
01990000-0000-7000-8000-000000000001	166	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	01a0dfa8-8b40-7330-a833-3e0ebe40f38e	\\xf9158198fed41fbd6f606adf4fff74e661991d13a887ab25bea80fcdd4e32ae2
01990000-0000-7000-8000-000000000001	167	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7855-a3a5-22e35ecf615d	01a0dfa8-8b40-768c-98ed-e6c353001b63	\\x9588a6c9948cad9a32558db2db38666bde6db13d26fa5a3567e73b5b6ad760c0
01990000-0000-7000-8000-000000000001	168	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7930-a059-9249586ac6e6	01a0dfa8-8b40-74cc-8b27-b4c9109ada70	\\x1db54145dfad3aa7b3f016806f33f6be3ec210764b9d20720d4ff1c58836a88b
01990000-0000-7000-8000-000000000001	169	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7a6b-8c88-ebd1d0a079f5	01a0dfa8-8b40-76ad-904b-60b5889f5e9a	\\x93d36ed652cc8eb900b299ddb4b6d392a2356c9bcef76055acedd017a6d506bd
01990000-0000-7000-8000-000000000001	170	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	01a0dfa8-8b40-7d0d-a16a-43def841ad26	\\xab4f9c81ba856b86594dfd0dc49ba4f3d3ad817a62ba58b70c596f57cdfa0230
01990000-0000-7000-8000-000000000001	171	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7143-ace9-d8ede3bba436	01a0dfa8-8b40-7cd2-9437-35d4ec1b2724	\\x914cd95417138e2fdec952804528c7d9f40c2f7bedd53d93ef961dcc001eeb72
01990000-0000-7000-8000-000000000001	172	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-70c4-a273-ea380e5c9beb	01a0dfa8-8b40-7935-bdff-04ae8611f8b9	\\xb7022a1edd71045f5de0d38eb173643db0f93a23dc2899b914256bf07fce43e8
01990000-0000-7000-8000-000000000001	173	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7407-be14-5171da64b870	01a0dfa8-8b40-7b3c-bed0-3c49c8b0da28	\\xf158882fe32b27a41b4e011d78cac4fccdf46a85fe126852ee1f2d5b61556e18
01990000-0000-7000-8000-000000000001	174	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-756a-bf24-642492e38012	01a0dfa8-8b40-7f13-bd98-3df55c905c22	\\xca050b59d46ebdfc449407c293a3852cad20318347f9acd49ddea802ec3dcfca
01990000-0000-7000-8000-000000000001	175	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a0dfa8-8b40-7442-ae6a-c89a8bb3835b	\\x0cd2995cc2116c1a4bfe9b20256cdd9a079986d63383d74ea5433a2116dd4135
01990000-0000-7000-8000-000000000001	176	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7344-9b60-4336b6f3d08a	01a0dfa8-8b40-7a1c-9118-0cd942fe9ca9	\\xa4b1d9910894729792b6df2492ae66689730dc12e94d2c45f684718cc358cce0
01990000-0000-7000-8000-000000000001	177	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7a42-86c0-abfe923b3bea	01a0dfa8-8b40-712b-9aeb-22a514185d06	\\xc4d814de7faafed7be1f66d492ba170cf8e92f76674053ea7f82cbf2327867ae
01990000-0000-7000-8000-000000000001	178	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-737b-99c2-b0cfcb517e6a	01a0dfa8-8b40-72c7-9698-71bca4ab4eec	\\x9ff745ce849f61fcd96cb39053d1f2e7c5b3abbac8a0f5ac135b39a619aed8c0
01990000-0000-7000-8000-000000000001	179	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-76eb-9ca1-284f82f01b58	01a0dfa8-8b40-75e2-9721-c6e50597ebc1	\\x47bc4c1c299293f4ca84bf4a6e9b0fe8f2e95e9a90ed7350be2b70a95a12298a
01990000-0000-7000-8000-000000000001	180	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	01a0dfa8-8b40-712a-b9cf-3dde7b6eb806	\\x057b342547eec71ef6be879f05acfcbc2f048c10c6dc7025023b844229158b0c
01990000-0000-7000-8000-000000000001	181	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7ffb-973e-cd63d0646cf9	01a0dfa8-8b40-7685-81ad-fe67f9eef8db	\\x07e76c4cd09d740cd1a7bf6cbef79a478d65886b1bf55a7de4c07011bc4ce7f2
01990000-0000-7000-8000-000000000001	182	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7bf0-821e-a0e2338c9127	01a0dfa8-8b40-7617-8534-82ec883062fa	\\xe696dc7a39a102f00929d6feb1892149a9e12f8b6abadadfcea12e14f8a4e2cf
01990000-0000-7000-8000-000000000001	183	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-77cb-a046-3f9f83a81a4e	01a0dfa8-8b40-79d9-a75b-b4b3138fcc23	\\x2563c8b5c7cd3fedc01b638ab65e67677d67bfaed5c504aaef0c66b25e7512a6
01990000-0000-7000-8000-000000000001	184	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb	\\x624dca202306b3e31246670ea353456598c1d0c74b3a3a7673f2dcc12ee0533f
01990000-0000-7000-8000-000000000001	185	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7c6f-b885-ce6350c80450	01a0dfa8-8b40-7926-a521-dadd8b03ee7c	\\xa974e6fa8157f538f77b2cf70da8877d94d912b09915088d75250bc45a3a6010
01990000-0000-7000-8000-000000000001	186	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7486-8d27-07d7fe692199	01a0dfa8-8b40-78ad-a953-e9e8868f8154	\\xcbb5a1c4efc76c732019806f92f62f757676366893bba9f2cbbe00daa180a3a4
01990000-0000-7000-8000-000000000001	187	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7ed7-918d-a490f08b5652	01a0dfa8-8b40-768a-8492-c7b5f40ff922	\\xfd1236283c0e18fd318e4e8588e68d31a6b64d57bb4dda2d4f2e85e4cc09a089
01990000-0000-7000-8000-000000000001	188	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	01a0dfa8-8b40-7c07-a534-6059a8b3b3de	\\x86e504e3c9931f846ec3890ecf17befe32214ff8ffb9c300d71608c72bd601ee
01990000-0000-7000-8000-000000000001	189	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7e60-84b1-5253ab6fe7d5	01a0dfa8-8b40-7173-acd7-866317297db8	\\x8b716c0122a8cb863d019a3c941ce0cdb7c6c42e93581d3df347e46ccb0a785d
01990000-0000-7000-8000-000000000001	190	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7620-813b-c6bad8a9f8f4	01a0dfa8-8b40-7459-b6e0-99f944d50172	\\x406cb60a7e61fec0383c2559db5b6c1e58a4197715944b28e2e1344d1bd3d82d
01990000-0000-7000-8000-000000000001	191	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-75f7-8812-fed7cbc0981c	01a0dfa8-8b40-7da2-bfd6-4e7fa2c63133	\\x58f9002a1266819a087467ed22e185011c0c84128f9c87ec0be64e501d45f970
01990000-0000-7000-8000-000000000001	192	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7563-84c5-475d7b3e5daa	01a0dfa8-8b40-7cd9-b4c6-224f6372099a	\\x7e7bed0d79da9e1cfb0667d69fbf024beabf4377b6bc1edd4c357208f17c99df
01990000-0000-7000-8000-000000000001	193	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	01a0dfa8-8b40-749a-8387-a1e7f065df4a	\\x30a1ea74e05e880ced381e810d64a7cd610e0285d710d87c1b34ed2bb2d7cb9b
01990000-0000-7000-8000-000000000001	194	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7b0d-abb6-85a0bd512b39	01a0dfa8-8b40-755d-aefa-083b460f923d	\\x424869ab4f2d624788e92945b41680bbed946487b2916731b6cd4c5456ee9854
01990000-0000-7000-8000-000000000001	195	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-77c7-a9f9-fa5bc6e95218	01a0dfa8-8b40-7d46-b728-b7f93728aab9	\\xadd8df4fb9bdf6222168ba8150b0a0fce4c7b0ebd5ebb45ec736ea7206f19afb
01990000-0000-7000-8000-000000000001	196	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7f8b-b308-5db87dcada54	01a0dfa8-8b40-76ce-b757-918366e33812	\\x2c025877bdc5bdd1c813649be33614d9a4f8e4cab52f4568623c2913f096f705
01990000-0000-7000-8000-000000000001	197	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-737e-8cb2-52440d05f982	01a0dfa8-8b40-758d-ac00-46f488d4161a	\\x7db068c40856bddc4edc4a33bfacf6c01272b03490b12efd326b78bef899303f
01990000-0000-7000-8000-000000000001	198	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7a6f-b233-f6920c0a78d0	01a0dfa8-8b40-71a7-ad10-e6b8f837a7d6	\\x220693046ae6ac31406ea8d11ccaf638ed6ccc6d5656091053cbf41f527c00c6
01990000-0000-7000-8000-000000000001	199	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7ade-8d86-850ebc098fd8	01a0dfa8-8b40-7abf-95bc-9f746b6cd23a	\\xdde81f329ea4a7576d6d39a98058042558abc6477443af8caae8a14a8cd1100f
01990000-0000-7000-8000-000000000001	200	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7fec-9e5f-a037bdba19eb	01a0dfa8-8b40-7476-af3e-f55c43ecf2b9	\\x6616d4c3a039fadcb173ffd4600b12f92dfaa06b5c28a5ee74f174d0c7d0d494
01990000-0000-7000-8000-000000000001	201	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7ce1-bace-77832dd5ad98	01a0dfa8-8b40-7dba-b444-090fcb14957d	\\x7a49fb9cae76ff748dd8446484bfd000f0dc57fab7f840c71964218d8f7acd9d
01990000-0000-7000-8000-000000000001	202	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-736f-8953-0f5e0c346fdf	01a0dfa8-8b40-7166-a4ee-ff8dad433669	\\x362ee33d2dc2225a220f34cac870a0e4a5d60bde68f71b9c5827fb68e20cc353
01990000-0000-7000-8000-000000000001	203	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	01a0dfa8-8b40-7de5-89e1-33b0896631d2	\\xdb98e6737eab7f3274030527d8093cf5c54497d48e2dd37a3f02d3670d8f4965
01990000-0000-7000-8000-000000000001	204	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7e52-a237-b1967e12f154	01a0dfa8-8b40-7e9a-8b77-bab0cf696e8f	\\x69ca806e0f4f06539a4369be47c9c5373548b1da8a15c5f5b8ca329d27f12409
01990000-0000-7000-8000-000000000001	205	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7c27-89e9-01e136f1a8ec	01a0dfa8-8b40-7dc5-964b-7be99fa16a0c	\\x96132ae685c78747225f0e15353c0bcc3adf8881f4727d8eb7828f6d7a2fbad1
01990000-0000-7000-8000-000000000001	206	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7020-9a54-fec67c68d11c	01a0dfa8-8b40-7bab-bd2c-f1a3c1fd9e00	\\xd681307c26d28e856d5c1f1d7bf6d15e83204e7209d6e79906c2f01e84df7940
01990000-0000-7000-8000-000000000001	207	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-7ed1-98cd-091ba843a823	01a0dfa8-8b40-7b57-b7fb-c221e299d75e	\\x99f9ccedba73e49bc1d448c8730b1578bbebc21ac909e3ce127fb8e7d9b0a7c0
01990000-0000-7000-8000-000000000001	208	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dfa8-8b40-7a16-8f93-d205686032b8	01a0dfa8-8b40-7f5f-a74b-7fb69936ee94	\\x3dc715d272e1c5472b55b87ea6ee607e40b0fc6bce5f11ad12a15045e252b71c
01990000-0000-7000-8000-000000000001	209	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dfa8-8b40-7d5a-8864-44510ef54306	01a0dfa8-8b40-7262-8265-c9789be629db	\\xbaa0178a2bf7dd997a97fc6d88dbb139ced28af8f58977454c9bb568408bf4f7
01990000-0000-7000-8000-000000000001	210	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-7451-a9ee-ec3bf2242639	01a0dfa8-8b40-7b21-baea-e92e47a066e3	\\x4d16459dd0eb2e2d186da3aeecee51654f575a4c46f10dff942e5790112d4551
01990000-0000-7000-8000-000000000001	211	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dfa8-8b40-77dd-845d-dd254e48b720	01a0dfa8-8b40-75e1-bfae-9d4036e2f04e	\\xe1d8317d77e818e37ebfbe55960fd3ac4488411fbc3a1c637de6f6f817ecf26d
01990000-0000-7000-8000-000000000001	212	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dfa8-8b40-73dd-b875-e73f995880fb	01a0dfa8-8b40-79b0-ad18-be2f56a10d9b	\\x78123b60860580c61bcab051105d2529b1b3792e05c6a198807b273fb03d9a77
01990000-0000-7000-8000-000000000001	213	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dfa8-8b40-7bd0-ae63-5d0dc2485eaa	01a0dfa8-8b40-7b1a-949e-ba96e141cd02	\\xfac4078c9ce0c78b73079e6da97eff75fb00bbc71e8ef2d1893a2a68b999b0bb
01990000-0000-7000-8000-000000000001	214	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dfa8-8b40-7fd3-8fdc-3a81c2eba580	01a0dfa8-8b40-7508-b693-0452e439e76d	\\xa277c42ea87829cbe7ff34a584e598a99929539f62be3d1076362f137c61bc43
01990000-0000-7000-8000-000000000001	215	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dfa8-8b40-723f-a323-1fe920bf8361	01a0dfa8-8b40-7399-81a7-fb5fb2c6fbd0	\\x887e9ffe9c1d966251aaf942917ec2a038b48d553fa7499d49b6eea02b7f3f9d
01990000-0000-7000-8000-000000000001	216	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dfa8-8b40-71da-af4c-dfb52c0dacc3	01a0dfa8-8b40-7332-9031-d49539eb63b0	\\x693210bb6de267aadb687afe5d25b0025827a15933b66f21b6a7a1fe640faed9
01990000-0000-7000-8000-000000000001	217	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dfa8-8b40-7c60-8115-a71d53e0472c	01a0dfa8-8b40-74e3-925c-806205221a0f	\\x8d9f96ca51397275e5e79aba5f080329737b3614f93be3d31524a0f7f6eea5b8
01990000-0000-7000-8000-000000000001	218	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e919-6cc0-7a02-ae41-bc7847b963b4	\\x662d1c7d4955a5e23b8e328cff0a7d4ed61b2345672a94b1b0aff16bb06c694d
01990000-0000-7000-8000-000000000001	219	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-7577-9c79-1848fc286e97	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	\\xf5fa5dafc5f28c7f89ab27a3fa66f3c8197abbc494c74123b8dd511e786cd106
01990000-0000-7000-8000-000000000001	220	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-705d-a118-446184b7d15b	01a1e919-6cc0-758d-9470-07231f24df03	\\xabad5f0c9467c1ffbb118968be4ddf84358e4089fe5f7771bb1ef266bffcb7ac
01990000-0000-7000-8000-000000000001	221	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e919-6cc0-70aa-92f2-33a4ae634acc	\\x6f04da384271f9a748837eace03172c50b25cf1987d80f9ec74a9053cc43047f
01990000-0000-7000-8000-000000000001	222	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	party	01a1e919-6cc0-7178-93ce-db3b58d51a05	01a1e919-6cc0-71a7-bfaf-f116b994f614	\\x29cbea26386076dfba5daabb02f6f70ecd9475ef71208ff9ed9543e422a3d246
01990000-0000-7000-8000-000000000001	223	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	01a1e919-6cc0-70ca-8795-a22044f34f87	\\x20c4795a839de425048a797d03b125e36eb182909547e2c2f438dcc4a36e4171
01990000-0000-7000-8000-000000000001	224	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e923-7ee0-7140-87fa-c1775c9c1898	\\x11ad5658863acb2bf87307ed5375d671faae28cb9f36e70f814c0ccad64bb994
01990000-0000-7000-8000-000000000001	225	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e9f5-26c0-7663-acfe-ba262397c884	\\x20c85c61200235cfdc3fc4dc7a582aa73051ff9e507874b8f57bd2838ad7bdb7
01990000-0000-7000-8000-000000000001	226	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	activity	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a1e91e-eb00-7b87-af07-56b95f3f23f3	\\xe4bb2aa29e1aaf3d6a05ab0df7154ef388395be58805fc1fdd2845518628d632
01990000-0000-7000-8000-000000000001	227	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a211fb-bbc0-783c-8209-da6c460cd339	\\xd51fec34a7750d876d41ce6e5beadb2cc10d736da3d43efb45cae1cdc75d5621
01990000-0000-7000-8000-000000000001	228	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	\\x40723e19f8c50eb789b85df372634d21f485e0d1bc0673888f417b25e3d8d1c2
01990000-0000-7000-8000-000000000001	229	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	01a211fb-bbc0-7d7e-b962-ba01a42538db	\\x919cee16773622b56d3ea3aa0f8d6ccd1b8ef616515d31db9215174100063a9a
01990000-0000-7000-8000-000000000001	230	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	01a211fb-bbc0-7679-8565-7cb4ded18ce5	\\x70d3c8d308dd258d0a9e43c198c92f0023c6c3fd82b53a921b3fe18fc0a75609
01990000-0000-7000-8000-000000000001	231	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a211fb-bbc0-76b2-907f-236079bffa46	\\x45a7db84b5e05675b16f8dc61335eb898b0321cf72bf459c1528eb94d49da14f
01990000-0000-7000-8000-000000000001	232	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a211fb-bbc0-764f-af13-e6958927b27d	01a211fb-bbc0-7383-a5f8-42604d149354	\\xe78e37f7f336add2c7c1fad0cf0dc0ed6fada697bfc90915a9624e7d1cba0134
01990000-0000-7000-8000-000000000001	233	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	01a211fb-bbc0-7998-8dce-f328221468e5	\\x98d4cbefb07385a3a74f6f1c0855a1ce76dae614bf6556fcd931b68781d947eb
01990000-0000-7000-8000-000000000001	234	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a21203-0ec0-72cc-9c20-5729822ee60d	\\xc768c1552f7c3ba11db8f2b7e5c446e0ccd35f01b43d575aee5de66b9b4facb5
01990000-0000-7000-8000-000000000001	235	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	\\xb6abef678956dd1334a2176b57ef24224a9f5dae4c7ff5132e69ca2372961339
01990000-0000-7000-8000-000000000001	236	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e22-c760-787b-b1e0-9e06455bf496	\\x36cd9b58e66cf11fde505681f3f85090c07aca203f3a88d809150a5df09bdc3c
01990000-0000-7000-8000-000000000001	237	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	party	01a15e22-c760-7205-b925-de5f4301b666	01a15e22-c760-71aa-b578-afa0673dd93b	\\x2b84daa27c290e8f2f51039974e20fb22fd5a5103ee8442d8dca46a6de4047e7
01990000-0000-7000-8000-000000000001	238	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	topic	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	01a15e22-c760-78b7-ba3b-a057a78826d6	\\x132eeaba079b6a810e0a1be33ba3165e78146535b19bb0c11a04579535c6c9ae
01990000-0000-7000-8000-000000000001	239	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	\\xd3b79576711758048b473725171dab231b15717f2704e333b5d4b6848b490823
01990000-0000-7000-8000-000000000001	240	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a21738-fb20-7cd3-9772-6d007bec1bce	\\x4697fc1d62f6b8e23d6c3694bb28dc275d1e1e74864b6f2d812c93b9c2e86bd1
01990000-0000-7000-8000-000000000001	241	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-755f-8473-1c46d9259496	01a21738-fb20-74af-a37a-ca275d769cea	\\x4a2ae45a3ea533e2cce82074039b9dac6aa5935bceade4f48ced0e96a198cf84
01990000-0000-7000-8000-000000000001	242	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-7d94-a7d5-b39228e68ad3	01a21738-fb20-7d55-a1b9-5afecb8cb4bf	\\xe670e25674b846af1e8d715db33166fbfe7428bc3f6b061ee00242df40566be7
01990000-0000-7000-8000-000000000001	243	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-71e1-a7d8-070270915526	01a21738-fb20-7252-99db-7b23fa095573	\\x4b9e8e67d9d5a7cd386ecef3acbb3ff3f20562fd6049c6726fb9fa97c43727b4
01990000-0000-7000-8000-000000000001	244	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a21738-fb20-7023-b3ff-1b4d9a8b0920	\\xca26bb010bd285dbc91d956cf5d82d8c820e00ef96ad08562ae75e1fd6c93b14
01990000-0000-7000-8000-000000000001	245	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a21738-fb20-7027-b3cc-3e09898b2252	01a21738-fb20-7a4b-90b2-b05ceb70399f	\\x06fe5f453a71d806cd0c6d59a64d3731432ce77055decf46398a700f9368ca92
01990000-0000-7000-8000-000000000001	246	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a21738-fb20-7bf1-a127-53f121f09771	01a21738-fb20-7e1f-b13a-08998fd9949c	\\xc806c07bb786fe9e37744e902b4673fea98637c3ce11025e6d9f0f8943435cb6
01990000-0000-7000-8000-000000000001	247	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a2174b-4aa0-707d-b5a3-ae1819e48393	\\x4f76c1315aaa1e4d542a9ddf2a1512c80c92f8e9468b88ef9c7ecb55fa9a0ca6
01990000-0000-7000-8000-000000000001	248	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a219cc-7740-7689-9ec1-c3d1eefb98a9	\\x17a5efb0affb8b1a64e6850da7b5b734093a26f6da0b4b2c1b76f5fcf1b904a4
01990000-0000-7000-8000-000000000001	249	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a219cc-7740-7194-8da3-625d7644d38c	\\x62e06faeddbac52d909bd7f798c99a78f7830187459a40db769c910e55d79b3d
01990000-0000-7000-8000-000000000001	250	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a21247-b8e0-75b3-8361-442e82116c71	01a21247-b8e0-73ee-b28d-8aacd1d86841	\\x3dfb713a9f837db793815076e5735de75e46baa5858f48bd56087e13eb8f64cb
01990000-0000-7000-8000-000000000001	251	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	01a21247-b8e0-78fc-9b04-b28c3d644b75	\\xc9705f03b96f4aff7c4aaa68c5cc655822d8a64f5aaaaadfe124c471b9f4f3e6
01990000-0000-7000-8000-000000000001	252	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7df1-9b93-5771f3b43519	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	\\x76959a0e8ddd1820f6222660c82a873da883869a03d7bf1d19335b6d75dffbe3
01990000-0000-7000-8000-000000000001	253	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	01a21247-b8e0-7e11-ac22-0d3f504e8c60	\\xdc0ca01eca69c9a6412367a26ead47b4a2d7eac24862ec12bdb52cdab4f93534
01990000-0000-7000-8000-000000000001	254	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-740d-98a4-3d4eba2ed757	01a21247-b8e0-7fee-a032-b015a8558c5d	\\x21a233a8875caf922c23d760dee5cdaeab68462871c5e6488d8fe5d419b09da1
01990000-0000-7000-8000-000000000001	255	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21247-b8e0-74b1-9bd6-a94d60556919	\\xc984ff4bf4931a4a07589d3b84b3aa704afabb1ce15936498284b1379b1347bf
01990000-0000-7000-8000-000000000001	256	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	party	01a21247-b8e0-7577-90ee-4266c1000bea	01a21247-b8e0-7b33-8c56-4cc870e6b31e	\\x381adfa0cf4b8858c86b7eb5e4adbb991a90b39586e952f02397f7cdf8136887
01990000-0000-7000-8000-000000000001	257	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	topic	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	01a21247-b8e0-70e4-a4f5-a90184dce864	\\xa824257f4846a946a14160af9b80f2a1feb1bd465bb32c0fc2a16d12dbc65132
01990000-0000-7000-8000-000000000001	258	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21277-5460-71d2-ac4c-09d3576c5be3	\\xcce0a8d4ad886d5897f3972187074eab46d86e9084ef2413f7bfa19b1002a8ee
01990000-0000-7000-8000-000000000001	259	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a153bc-6ce0-755c-bf94-1ef51985b59f	\\x592d7072ac8362aa4b82c2a301a1ae7c5dee671d87b5ff821df8740840277641
01990000-0000-7000-8000-000000000001	260	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7543-b84b-ef6bf9916395	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	\\x05f5e3031802ccd6f38ba83ed8c37cc733f116bec8ee9c5a5f3f06b8cf6bd979
01990000-0000-7000-8000-000000000001	261	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	\\xeeae906c4f447101957ca878fdeefcc10f3de92db40494880bb08da3daadb762
01990000-0000-7000-8000-000000000001	262	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7a9f-85ed-8155a6c40444	01a153bc-6ce0-731b-afd0-1861b926e626	\\x3fe9c8f62ceefe424183e791c3a3a4d916f2047add130e4fcb9ff0f3d78b4863
01990000-0000-7000-8000-000000000001	263	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	\\xb8bcb5b3a6e25ac863d69456d381f2abdec248657ca1834a783eb0f4f1745d89
01990000-0000-7000-8000-000000000001	264	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a153bc-6ce0-7264-a00e-1425d6f9abcd	01a153bc-6ce0-76a1-a049-7284030ea6ed	\\x530ba17d3b69a394a48e05a9e7675640193f37b281c06943662ee8f88dead68d
01990000-0000-7000-8000-000000000001	265	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a153bc-6ce0-706b-8c8b-dd031be59f38	01a153bc-6ce0-7f0c-9318-10bfa703caef	\\xa90319bcf2ad52b91fc13b94fc79abc2caa852b499b784b3f2aabb06a584966a
01990000-0000-7000-8000-000000000001	266	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153d7-e420-7c41-b573-bb6c2ed6d44c	\\x122b632721121fda25bbd830478aaf881c8d94979ae2c86ee309993d7514146b
01990000-0000-7000-8000-000000000001	267	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	activity	01a153f9-c400-7274-a7cf-91fbeaff520b	01a153f9-c400-7274-a7cf-91fbeaff520b	\\xfb6bf2a2ba62837418ae2e50200eabda84c038a0d1481fc889cbc00f503d1064
01990000-0000-7000-8000-000000000001	268	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	\\xe79ee16232d3988022686d0cf6648709a694167378f63ac63f3c3e19705f33d3
01990000-0000-7000-8000-000000000001	269	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15633-3940-7fdd-a40a-f86cb20ccdb0	\\x12e91cbbea447cacdb1852fbf44d390933f3a0f1c5d8adf256acdec7bca36cf3
01990000-0000-7000-8000-000000000001	270	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a159dc-b940-7578-add6-6631a98a6ddc	\\xf9e17055137abaa32a5b3e8387bd54b9e78e88e2b55cea11bef8be80280b2cf5
01990000-0000-7000-8000-000000000001	271	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a20d40-7da0-7b0e-8108-1239b3473ea3	\\x89b4fd5ef87e0152f892abf26c5a6f55e7066b0dd7ccd64f10d77296ac1e7555
01990000-0000-7000-8000-000000000001	272	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	01a20d40-7da0-73f4-93c4-be398968b582	\\x7afb772dedacd2397153b3b3bde57bc6f39f7731d9fcc0c9021defa126e7656c
01990000-0000-7000-8000-000000000001	273	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7773-878b-ce5b65ee0465	01a20d40-7da0-7a4e-9127-bd471e7ce857	\\x52271a0b131b4359ae83ed4559029ed43a68759ae10ab99db089496e7a7dc4c7
01990000-0000-7000-8000-000000000001	274	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-716d-a311-99da0c607fe9	01a20d40-7da0-7a40-9837-1c678f59b481	\\xee73768c37afd2f18fa5d7aa7e581f6f92c3cd0feb19f1a85d59d10841f79442
01990000-0000-7000-8000-000000000001	275	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	01a20d40-7da0-73d2-84ba-ed6ffa646036	\\x45de0a8fc63930208f2121475117525ca92922d121804708defa2b6b78461ec9
01990000-0000-7000-8000-000000000001	276	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7054-831d-76d8c700c80c	01a20d40-7da0-74ff-9bf9-fb74f48bc982	\\x2fbac365ced9c0abdb0d7daf7b052581a1e49f9a5e0a3b739cb2c38d7b1a8650
01990000-0000-7000-8000-000000000001	277	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d40-7da0-78ff-bc72-011f22197c77	\\xb0ec5ca9a0407444a8f1abc9aa1a67e749630770a39c8ec72fea1c2e5fc4350c
01990000-0000-7000-8000-000000000001	278	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	party	01a20d40-7da0-7517-93a4-278bb5205660	01a20d40-7da0-7a2e-88e1-54aac545ff88	\\xf99e81378b15b71189f7a3d450beffd88549950ad402707162faaa0b3de40be6
01990000-0000-7000-8000-000000000001	279	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	topic	01a20d40-7da0-7807-bdf9-117b72dd0d77	01a20d40-7da0-78dd-aae8-5efacd9454e3	\\x3c15191dbfa81734a44413fd462f472b37ec88214e6f61839afd12792f90cac6
01990000-0000-7000-8000-000000000001	280	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d5d-c9a0-7652-b2e9-ed252ae90104	\\x27bc73d7a07fe0ce9dbbd3a8cde7a56dc7469321793e399eeb8d25ab4b659071
01990000-0000-7000-8000-000000000001	281	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a219cc-7740-747a-911e-ace3426b7d57	\\xd466b8424b28c2e8dac37bc18db2bc543db67aefcabd8cf51ba63e0c28a08a54
01990000-0000-7000-8000-000000000001	282	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a10bab-a240-7260-8372-a69b77bf362f	\\xafd51d27df765d7d451f81e496d8d6bfbb8c171dc02f60e598fe39b014e43083
01990000-0000-7000-8000-000000000001	283	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7f54-a158-d607f42fe1b4	01a10bab-a240-7324-b9d5-976440b282f6	\\xa4d1a03d8d77ce8e582d92ccd6c36435a511a8400e0d74b05f5f5fec762e841f
01990000-0000-7000-8000-000000000001	284	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7947-8d3c-409b1209a614	01a10bab-a240-732e-9e51-33be899d52ea	\\x2218e41c32a15b3054b5ed2687c5df2a4507178374656aa9a676580e138d60c8
01990000-0000-7000-8000-000000000001	285	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7b75-ade1-2c088b02d636	01a10bab-a240-793c-bd65-66b5df35dbde	\\x129fd47338885733e1419a4090cb309aaf220a263f865d493fd15c350a1861ad
01990000-0000-7000-8000-000000000001	286	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-775e-8dcd-531023a2258f	01a10bab-a240-7322-b626-ad95642d6bd6	\\x0a9e63f6d6e7922bb20a7752fbd48b2df203429aa4e68d8ee44511dee2bc59be
01990000-0000-7000-8000-000000000001	287	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bab-a240-7078-8eb9-f2efaad3fcf4	\\x381579b61cde4b64a91f674c620590056cbb683cc0d2be6e29eedc4d04fcb432
01990000-0000-7000-8000-000000000001	288	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a10bab-a240-761d-a7c7-79bbbf109e08	01a10bab-a240-7232-aeb2-841d6ad12a0f	\\x80874cdb363508ba30eaba4b82d2a271d1d398083f3a0b380e588b9f85c4930d
01990000-0000-7000-8000-000000000001	289	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a10bab-a240-7212-98ce-b485974c214f	01a10bab-a240-78be-89db-4616ac354cdd	\\xdd67eef779964abf4efffc42abb71389b0fb3c0266bfcbf039f97fe6dc323734
01990000-0000-7000-8000-000000000001	290	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bb2-f540-73df-ad6e-472512fca4ed	\\x5f88e19b0b9d3df438dde174cfcd0dbd24fc56c39c87b78ad947495403521a48
01990000-0000-7000-8000-000000000001	291	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a1155f-75a0-72db-96ae-4caebfc24715	\\x3898ae05bc0e1ca2aec7acef7c135e571aa35ab7060dbce9797d16473f9997e8
01990000-0000-7000-8000-000000000001	292	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	\\x15b09f1007d4fd01b225b3243a499d96760b362c0643a53402e07e8872a9a63e
01990000-0000-7000-8000-000000000001	293	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-71a6-97b4-49d59f40007e	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	\\xd951c329818f8bb9b2568af34c2d1e1057b849e87d03ebf68ec51ad64ce4cc30
01990000-0000-7000-8000-000000000001	294	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	01a1d02b-48a0-7d40-8d54-19000ee95a3a	\\xf688fe3d6593e14328cb44fa980ddc7c18c3abb7473a43a5b73d63e6ffae8d9f
01990000-0000-7000-8000-000000000001	295	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-728d-90cb-7fc0c80035e4	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	\\xeefdd4e7c63eaee4d84150d94338454b8f0333b07b681f0c098b7998fc2841ca
01990000-0000-7000-8000-000000000001	296	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	\\x2ead645c5a3084c3dbcd2fb264b2e88554bc834d4f9f5d04e96e1222a5922429
01990000-0000-7000-8000-000000000001	297	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d02b-48a0-765a-81fa-0627811580bc	\\xf7a5f481dd37890c4498bc3d73ee0cb50045d3e38fe7524cdd87d7253d1ce83f
01990000-0000-7000-8000-000000000001	298	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a1d02b-48a0-7e7f-a982-148c1f1ef074	01a1d02b-48a0-7366-b536-74fffc570dd0	\\xf1fbc90a8e2f6c0b815978ff0ecc7820998bdd3f192eb94c0c3bcbd3568c0303
01990000-0000-7000-8000-000000000001	299	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	01a1d02b-48a0-7847-ac56-43f2a92daea2	\\xf274bd0ece78ab9596142e1b4544c7b4f6163c72ed3e056dd0ed69b31d27977c
01990000-0000-7000-8000-000000000001	300	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d046-bfe0-7b77-905b-490a224adc1f	\\x4fd3f7950c69776baa2aac9684b1e0b3a604ffe58079b574e19d221af07189d6
01990000-0000-7000-8000-000000000001	301	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d034-7060-7fc4-b398-63efcf019ed9	\\xa3d50377747f6a0cdb7315741e3e60548e9887362344410bec7ea45d5cfe700a
01990000-0000-7000-8000-000000000001	302	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	\\x52193903d57da835d302b67aafdb70f141035579c89d496c06df9df42328bc27
01990000-0000-7000-8000-000000000001	303	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d844-09a0-7ebe-abac-4a78abec2357	\\x60fedd98fdc72d1e55c23572f22dd560afd93b629147a09c2071074d04302e3a
01990000-0000-7000-8000-000000000001	304	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1f988-45e0-78f0-afc8-7104212d7797	\\x952ac57c430701aed9d49ccd3985b28c4411310dd909d11be76710ae15fb2d85
01990000-0000-7000-8000-000000000001	305	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7c0d-b434-cdaa04102605	01a1f988-45e0-736d-bd0b-6da50b7b0e03	\\x80c79c18e281e8bb9c1e49c4d2845ddd654619e959f3fc32a20be2cfb9ffcd89
01990000-0000-7000-8000-000000000001	306	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7baf-92a9-59a464d94b3e	01a1f988-45e0-7ecb-9285-402189e598ba	\\xdc1626d38a865cdc79e7960266843cbbdd5d2f11e651013cd084fffe2a1a0776
01990000-0000-7000-8000-000000000001	307	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-73e7-a870-fbaf561478e4	01a1f988-45e0-7ad8-93bd-b673181230ae	\\xd225246d8679463f182e15113bf67fac5f377ec1a202a946d086aac16d777b06
01990000-0000-7000-8000-000000000001	308	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	\\x405b4c6afac04b5e0a647348604309b45e4ea8719e266feb092247d79ac294ea
01990000-0000-7000-8000-000000000001	309	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a1f988-45e0-730a-8083-12489866ba58	01a1f988-45e0-762a-827e-cca2d8ebc32d	\\xf8e9807288f53986b1cc11969b52819c9d7ffd88bd542f832f78ed300b7e115b
01990000-0000-7000-8000-000000000001	310	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1f988-45e0-7325-9c4c-c59d859693e9	01a1f988-45e0-7a89-9c17-5a9a3b937128	\\x749e509d70d53c3e1723e057bf91f19275559681ab42b8a32b514bce7ba750ce
01990000-0000-7000-8000-000000000001	311	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	\\x90aa41d9d1eef348c35ef09f3754368ab8daf2fa8dcf733dcc13a461c582215f
01990000-0000-7000-8000-000000000001	312	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1fa4d-1c80-72d6-9c50-e95fd584b246	\\x2e8e2581c0265ab2db4dce99cadf7e0d6a1ba324061b0afe6d10d1ffe350e83e
01990000-0000-7000-8000-000000000001	313	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0f7a8-57c0-7d7a-8300-089acbf293e6	\\xa091d0609f156b64a96e470b22988f835a11d091a90250162fecf7a560e87da6
01990000-0000-7000-8000-000000000001	314	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-74d2-a567-43ec928b7f14	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	\\x61d1e9ac76d95df5b2af3bbca41dc229401251f3f980d9df3020982da580ae9f
01990000-0000-7000-8000-000000000001	315	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7f61-b87b-281c5a29396e	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	\\x976e463c1062e36cef3f9dceb4d47bcfce1bdfee98e52ed77a90381442114d0b
01990000-0000-7000-8000-000000000001	316	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	\\x2228edadb4af02b05ca497ded20b79eca743e5a9dd9997071c6c120b3fb98b74
01990000-0000-7000-8000-000000000001	317	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7a8-57c0-78e6-96de-7db5989bd675	\\xa0e72332fdcff24b66375c8ebb799e6af25de0a0c9cd941f4632816775b1a8a9
01990000-0000-7000-8000-000000000001	318	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	party	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	01a0f7a8-57c0-79b7-9d72-0b1410dca628	\\x1495aad450f52949694865413d17df6a2798a2218bc1bfcfb6788211c68cc428
01990000-0000-7000-8000-000000000001	319	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	topic	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	01a0f7a8-57c0-7641-aa45-f8d35c69467e	\\xd9fa01f14dfad7d4da3984df221f2ebfb8f1625f6d544a5941cc98dd4600420e
01990000-0000-7000-8000-000000000001	320	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7bc-7c00-7ca6-8513-e54effae81dc	\\x115cda3e6d79f31c7129ff23a52431ad62ec9e43f7206a43b8399bf3963bce85
01990000-0000-7000-8000-000000000001	321	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000023	changed	activity	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a0f7ee-d6a0-787a-92e5-92740974ba91	\\xc062089fda7027097592806fef3fc73f50fcfb55166e3303d610affcdb057cee
01990000-0000-7000-8000-000000000001	322	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0fc88-34e0-708e-8d06-ae30c012c0ac	\\xbf0aed0444c6795b889973c3eee8c493d3affe818e9e0bcbf5f144f965bca22d
01990000-0000-7000-8000-000000000001	323	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15518-5360-7293-ac2f-23e100df3854	\\xda5e9c3c0048a92b24f71fd868bf5877ad664f24d502af8c8570d047e8106c87
01990000-0000-7000-8000-000000000001	324	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	party	01a15518-5360-75c5-9335-2971e8ec6597	01a15518-5360-7e54-a569-aa4536c499d2	\\xe1fc3497273b67cf3f23ad8fb58f1e79ca91e4471ce5b28325dac8b577eea503
01990000-0000-7000-8000-000000000001	325	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	topic	01a15518-5360-796c-a5f1-7f9a94883ba1	01a15518-5360-7511-a76b-00ec1b9e778d	\\xcc208443b08eb467f83b305d9fac3fa10eb3d19b1c3d2ed3bc26315ea13c1b98
01990000-0000-7000-8000-000000000001	326	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15534-b500-76ba-8236-47d0dde63f07	\\x0b443f6de5208d2177b253e8e75339264fc20086af9ad858bfe8bbf3239519fe
01990000-0000-7000-8000-000000000001	327	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a1116f-76c0-7f83-812d-512f43f89eed	\\x759db90be28177fc0a76784657513f8b54b2d4147f82814a8b7afd9e4799dda1
01990000-0000-7000-8000-000000000001	328	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	party	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	01a1116f-76c0-79e7-892c-3f4592e2ab5a	\\xf85e2ce358aef1cee1a2da87a466534df613c97b64b1d661be6d847a10b94e3b
01990000-0000-7000-8000-000000000001	329	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1116f-76c0-7b54-932d-93a4155efa9f	01a1116f-76c0-7efb-a786-ba332b9e8e92	\\xa0f0c1657fdcfa2245f5894bea12de7bcfcf443769bf7d86e288290e712a2b58
01990000-0000-7000-8000-000000000001	330	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a11175-df60-769d-846d-7598f3d05037	\\x64f52f564a61ecd3653aad73f311721cb21dc43029aa52e450bf808125476a96
01990000-0000-7000-8000-000000000001	331	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a2088b-a820-7cfb-9f9e-5384c99305c8	\\x0c74e1582804cb18c5baf71baac7e151ebab0ce7b8db5be3b8ec705931b51da7
01990000-0000-7000-8000-000000000001	332	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	party	01a2088b-a820-7d24-b433-53b0f9d36e2e	01a2088b-a820-78cc-933b-6bab8b2db754	\\x72326374f281e1de67748205fe113bd0c2e206b12b220915b9a27cdf78bd9073
01990000-0000-7000-8000-000000000001	333	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	topic	01a2088b-a820-7ed1-96f4-4f8150c1e48a	01a2088b-a820-7843-9c00-9da54bc9afd3	\\x294907c708ea56c2889eeed5e1186d41486f3192b7d1b92243573e501e5f9fc1
01990000-0000-7000-8000-000000000001	334	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a208b8-8480-7710-8906-4139221ce34e	\\x0b54573fd338201190353bac828e48035d5bec7eba59d5c28caab1168c9d15d7
01990000-0000-7000-8000-000000000001	335	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	\\x492c7d0f3d386fad4377f1778d8df8418a45e6dd0eaba90bd9b7fd93d827b4bb
01990000-0000-7000-8000-000000000001	336	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a11071-dce0-76ca-869f-0a4bdf777ac9	01a11071-dce0-7e73-b919-c8b52f32ebdb	\\xf6230eb084b78c625ccd4b293290448f7f62f65fb3fb74a588d1e02549ade134
01990000-0000-7000-8000-000000000001	337	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a11071-dce0-71d4-bb9b-56ae328a7f0c	01a11071-dce0-7f94-a14a-a97c96629599	\\x3f40dbfee6682190524cb65b31edbac85b93fbcf837d5290784cca9565da4d8f
01990000-0000-7000-8000-000000000001	338	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a1107d-c3c0-71f6-8198-f9cc96338789	\\xa255e20ab8d752fd21de6efeffdba408a9db7f54eed5febe60f79fc1d480a84e
01990000-0000-7000-8000-000000000001	339	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a13492-8520-7fb4-8392-38450264e491	\\x959c9c98e8f6feacfcc7ae950a0c9ea42ea9dfea03cb031cffd45a2f123cc77f
01990000-0000-7000-8000-000000000001	340	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	party	01a13492-8520-72a0-8842-7a407d1e2aff	01a13492-8520-78d7-a610-3b1e40d924ad	\\xd591dbbd5f109872bdb99e1d82060e9888aad25347dceaf050142fef07e8e8fd
01990000-0000-7000-8000-000000000001	341	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	topic	01a13492-8520-73ac-8259-794a0a34c449	01a13492-8520-715b-a32a-9e7bc3c42754	\\x1b9b203e411a90a21e48b1b93462d11adaccf8bbb91b1c18be37530f1066a061
01990000-0000-7000-8000-000000000001	342	2026-11-26T21:39:20.910Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a134bf-6180-72c7-912c-92268638c26b	\\xb34318e3a96a21e518dcda9f89c3c8b08e3a1183db2202060529de7b58bb05fd
01990000-0000-7000-8000-000000000001	343	2026-11-26T21:39:24.224Z	01990000-0000-7000-8000-000000000021	signed_in	device	01a219cc-8509-709e-918a-dffeaa65f851		\\x8df5e1d9c696a002f2be1bc88df6aa6a789f875791f6f0b0b7c795b2e8229a6e
01990000-0000-7000-8000-000000000001	344	2026-11-26T21:39:24.269Z	01990000-0000-7000-8000-000000000021	changed	device	01a219cc-8509-709e-918a-dffeaa65f851		\\x13bc27fc7c57e1107265a1bacb63321a9883c4588b7549579a0bc0beea567792
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
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	344	\\x13bc27fc7c57e1107265a1bacb63321a9883c4588b7549579a0bc0beea567792	2026-11-26T21:39:24.269Z	\\x3a4c677e04dfaed70445b03716047cdf6da49a3a1ff887524931182a07f77473851092cb5c62562d067308bab076a1ad04ae681415b31f56b0309bc30998ca0f
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
01990000-0000-7000-8000-000000000001	1	KZZX	01a219cc-8509-709e-918a-dffeaa65f851
\.


--
-- Data for Name: case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."case" (council, id, "position", writers, reference, service, service_version, received_at, person, place, status, outcome, closed_at, team, officer, restricted, alias) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	217	{"team": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "status": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [217, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [217, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0001-R	57	1	2026-11-17T10:42:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	checking		\N	01990000-0000-7000-8000-000000000012	01990000-0000-7000-8000-000000000021	f	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	224	{"team": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "status": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [224, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [224, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0002-H	524	1	2026-11-25T09:14:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	crew_told		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022	f	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-727c-a1d8-9737aeb292fb	234	{"team": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "status": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [234, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [234, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0003-P	524	1	2026-11-26T09:39:00.000Z	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	01a0dfa8-8b40-74ec-8b21-fbac78255d68	crew_back		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000021	f	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-75b3-8361-442e82116c71	241	{"team": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [241, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [241, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0004-3	524	1	2026-11-25T10:37:00.000Z	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	opened		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022	f	\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7620-b58f-0efbe5b5d483	249	{"team": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "status": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "closed_at": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [249, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [249, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0005-4	524	1	2026-10-19T10:37:00.000Z	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a0dfa8-8b40-74ec-8b21-fbac78255d68	crew_back	no_access	2026-10-20T15:10:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-737a-835b-b8050585d23f	257	{"team": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "closed_at": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [257, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [257, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0006-D	353	1	2026-11-24T11:11:00.000Z	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	01a0dfa8-8b40-78e7-aa90-a8f0d66b829e	opened	not_upheld	2026-11-26T21:39:20.000Z	01990000-0000-7000-8000-000000000013	\N	f	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7420-a488-bce5eda92bb4	266	{"team": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "closed_at": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [266, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [266, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0007-A	524	1	2026-10-05T10:46:00.000Z	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	01a0dfa8-8b40-73b1-987f-d2803bab6c39	opened	no_access	2026-10-07T07:59:00.000Z	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000023	f	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d3e-83a8-28e216ad6632	274	{"team": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "status": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "closed_at": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [274, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [274, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0008-2	524	1	2026-11-12T14:31:00.000Z	01a0dfa8-8b40-752e-8744-d3c0c234472f	01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0	crew_back	collected	2026-11-14T04:15:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-77e5-85a0-77d666071f0b	282	{"team": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "closed_at": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [282, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [282, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0009-5	524	1	2026-11-20T15:17:00.000Z	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	01a0dfa8-8b40-7942-97da-e38d9d643c25	opened	no_access	2026-11-20T18:52:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	289	{"team": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "closed_at": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "reference": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "received_at": [289, "01a219cc-7a04-75bd-877d-085678ac4278"], "service_version": [289, "01a219cc-7a04-75bd-877d-085678ac4278"]}	WES-0DEM-0010-E	524	1	2026-10-01T13:30:00.000Z	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	01a0dfa8-8b40-73b1-987f-d2803bab6c39	opened	wrong_items	2026-10-02T12:13:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
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

COPY public.conflict (council, operation, field, kind, record, base, theirs, mine, settled, review) FROM stdin;
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (council, id, "position", writers, channel, officer, started_at, state, ended_at, parked_with, avoidable) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-724b-851d-7956e60b483d	220	{"state": [220, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [220, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [220, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [220, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [220, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z	done	2026-11-17T10:53:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7872-b9b2-21639ee213b9	228	{"state": [228, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [228, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [228, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [228, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [228, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z	done	2026-11-25T09:22:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-789d-801b-0277051dcf52	231	{"state": [231, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [231, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [231, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [231, "01a219cc-7a04-75bd-877d-085678ac4278"], "avoidable": [231, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [231, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z	done	2026-10-21T11:35:00.000Z		chasing
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	238	{"state": [238, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [238, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [238, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [238, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [238, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z	done	2026-11-26T09:59:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-76a1-af53-d0b39df096d0	246	{"state": [246, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [246, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [246, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [246, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [246, "01a219cc-7a04-75bd-877d-085678ac4278"]}	counter	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z	done	2026-11-25T11:29:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7924-9ed3-34d08ac21475	253	{"state": [253, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [253, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [253, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [253, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [253, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z	done	2026-10-19T11:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7984-aaac-ba426a6213e1	263	{"state": [263, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [263, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [263, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [263, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [263, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z	done	2026-11-24T11:43:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7c94-a730-4c5f13c01044	271	{"state": [271, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [271, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [271, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [271, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [271, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z	done	2026-10-05T10:54:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7352-bea2-9cb93ef34007	279	{"state": [279, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [279, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [279, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [279, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [279, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z	done	2026-11-12T15:01:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7713-9571-84186c33e05d	286	{"state": [286, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [286, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [286, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [286, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [286, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z	done	2026-11-20T16:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7263-8b93-8ebf513b4224	293	{"state": [293, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [293, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [293, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [293, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [293, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z	done	2026-10-01T13:52:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15518-5360-78b7-8f72-e552eb4a6dc2	297	{"state": [297, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [297, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [297, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [297, "01a219cc-7a04-75bd-877d-085678ac4278"], "avoidable": [297, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [297, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z	done	2026-10-19T17:28:00.000Z		closed_too_early
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	300	{"state": [300, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [300, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [300, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [300, "01a219cc-7a04-75bd-877d-085678ac4278"], "avoidable": [300, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [300, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z	done	2026-10-06T13:45:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a2088b-a820-74d2-831c-27cebcd00477	303	{"state": [303, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [303, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [303, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [303, "01a219cc-7a04-75bd-877d-085678ac4278"], "avoidable": [303, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [303, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z	done	2026-11-23T14:04:00.000Z		repeat_information
01990000-0000-7000-8000-000000000001	01a11071-dce0-796a-b4f5-fdba0a667cf5	306	{"state": [306, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [306, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [306, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [306, "01a219cc-7a04-75bd-877d-085678ac4278"], "avoidable": [306, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [306, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z	done	2026-10-06T09:14:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a13492-8520-7a2b-aebb-6118ecf50b6e	309	{"state": [309, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [309, "01a219cc-7a04-75bd-877d-085678ac4278"], "officer": [309, "01a219cc-7a04-75bd-877d-085678ac4278"], "ended_at": [309, "01a219cc-7a04-75bd-877d-085678ac4278"], "avoidable": [309, "01a219cc-7a04-75bd-877d-085678ac4278"], "started_at": [309, "01a219cc-7a04-75bd-877d-085678ac4278"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z	done	2026-10-13T10:12:00.000Z		closed_too_early
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (council, id, "position", writers, person, channel, value, normalised, verified_at, do_not_use) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bdb-b03e-dca7e2dcaa37	40	{"value": [40, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [40, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [40, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [40, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000031	phone	0121 496 0142	+441214960142	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73af-8df8-440407295e42	47	{"value": [47, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [47, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [47, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [47, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000033	phone	07700 900417	+447700900417	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7039-b3f7-ba8e0445d656	51	{"value": [51, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [51, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [51, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [51, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	phone	07700 900232	+447700900232	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76d2-a185-cc8ea8ea37f7	61	{"value": [61, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [61, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [61, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [61, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7736-843f-dda7b1eedaff	phone	0121 496 0000	+441214960000	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7826-9f7a-7dafb43adc4f	65	{"value": [65, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [65, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [65, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [65, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	phone	07700 900961	+447700900961	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7348-9959-b9ef58d07674	66	{"value": [66, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [66, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [66, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [66, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	email	caron.bevan@example.org	caron.bevan@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78d2-9478-10d822a608bf	73	{"value": [73, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [73, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [73, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [73, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-74a8-9d29-6588571ceeee	phone	07700 900173	+447700900173	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70a3-8a35-7568e2934bf1	77	{"value": [77, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [77, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [77, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [77, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	phone	0121 496 0002	+441214960002	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76be-9638-0ed6fcf7f49d	78	{"value": [78, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [78, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [78, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [78, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	phone	07700 900083	+447700900083	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7501-a42a-357c732902f4	82	{"value": [82, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [82, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [82, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [82, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-70a1-9142-3286a6ecc31f	email	chloe.okonkwo@example.org	chloe.okonkwo@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c72-805d-b06a19d6d73b	90	{"value": [90, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [90, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [90, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [90, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	phone	07700 900342	+447700900342	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7aa7-b300-9a5c825f8542	91	{"value": [91, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [91, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [91, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [91, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	email	thomas.mcginty@example.org	thomas.mcginty@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7905-a5d6-0b6e46e3db95	99	{"value": [99, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [99, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [99, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [99, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	phone	0121 496 0004	+441214960004	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77c4-bbc8-996b16d8e80e	100	{"value": [100, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [100, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [100, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [100, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	phone	07700 900011	+447700900011	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fea-bada-79478b5230ed	107	{"value": [107, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [107, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [107, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [107, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	phone	0121 496 0005	+441214960005	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7417-8ed5-669f1724925f	108	{"value": [108, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [108, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [108, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [108, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	phone	07700 900620	+447700900620	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-75b6-8b9d-d3d42b00b570	115	{"value": [115, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [115, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [115, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [115, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	phone	0121 496 0006	+441214960006	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7357-84e1-99a11f2e490c	116	{"value": [116, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [116, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [116, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [116, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	phone	07700 900031	+447700900031	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7cf9-88b7-5541346f3293	117	{"value": [117, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [117, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [117, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [117, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	email	fatima.ackland@example.org	fatima.ackland@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7696-b540-cce4cc5d375a	127	{"value": [127, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [127, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [127, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [127, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-72db-98a5-0636452fac9a	phone	07700 900990	+447700900990	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7764-a6ee-0eac4dbd3dc9	128	{"value": [128, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [128, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [128, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [128, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-72db-98a5-0636452fac9a	email	rajesh.boateng@example.org	rajesh.boateng@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d4a-b2fe-7205132ba600	132	{"value": [132, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [132, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [132, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [132, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-79ad-869a-8a20b05c4a59	phone	07700 900363	+447700900363	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c2f-aee1-33ea6e883110	136	{"value": [136, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [136, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [136, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [136, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	phone	07700 900574	+447700900574	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a00-9291-f006309d57ed	137	{"value": [137, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [137, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [137, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [137, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	email	linda.kettlewell@example.org	linda.kettlewell@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e38-85f5-e71b98f6a644	141	{"value": [141, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [141, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [141, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [141, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7658-ba45-48f21b3c137b	phone	0121 496 0010	+441214960010	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b41-be94-f5ab08e2fad3	142	{"value": [142, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [142, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [142, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [142, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7658-ba45-48f21b3c137b	phone	07700 900732	+447700900732	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70bc-942f-ab55fe909103	146	{"value": [146, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [146, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [146, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [146, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7361-a3bc-6601947678f5	phone	07700 900409	+447700900409	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-751d-bafb-6462db8ae021	147	{"value": [147, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [147, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [147, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [147, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7361-a3bc-6601947678f5	email	idris.featherstone@example.org	idris.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76e8-9e10-553bc7e21846	151	{"value": [151, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [151, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [151, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [151, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	phone	07700 900396	+447700900396	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7216-a334-0d967fe9da20	152	{"value": [152, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [152, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [152, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [152, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	email	elin.featherstone@example.org	elin.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79c6-be47-cc7a446056bf	156	{"value": [156, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [156, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [156, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [156, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	phone	0121 496 0011	+441214960011	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72d5-8067-97b6128137ea	157	{"value": [157, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [157, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [157, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [157, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	phone	07700 900806	+447700900806	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7627-9c14-f82708c0e4a2	161	{"value": [161, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [161, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [161, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [161, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7065-b232-80c3e1df6f91	phone	0121 496 0012	+441214960012	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7216-bc37-7f13502e5056	162	{"value": [162, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [162, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [162, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [162, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7065-b232-80c3e1df6f91	phone	07700 900320	+447700900320	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7db0-9dfc-a10cce9244cb	163	{"value": [163, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [163, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [163, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [163, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7065-b232-80c3e1df6f91	email	paul.villiers@example.org	paul.villiers@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7930-a059-9249586ac6e6	167	{"value": [167, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [167, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [167, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [167, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	phone	0121 496 0013	+441214960013	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70c4-a273-ea380e5c9beb	171	{"value": [171, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [171, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [171, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [171, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	phone	0121 496 0014	+441214960014	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7407-be14-5171da64b870	172	{"value": [172, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [172, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [172, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [172, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	phone	07700 900324	+447700900324	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a42-86c0-abfe923b3bea	176	{"value": [176, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [176, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [176, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [176, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	phone	0121 496 0015	+441214960015	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-737b-99c2-b0cfcb517e6a	177	{"value": [177, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [177, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [177, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [177, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	phone	07700 900256	+447700900256	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bf0-821e-a0e2338c9127	181	{"value": [181, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [181, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [181, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [181, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	phone	07700 900912	+447700900912	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7486-8d27-07d7fe692199	185	{"value": [185, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [185, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [185, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [185, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	phone	07700 900041	+447700900041	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7620-813b-c6bad8a9f8f4	189	{"value": [189, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [189, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [189, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [189, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	phone	0121 496 0016	+441214960016	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-75f7-8812-fed7cbc0981c	190	{"value": [190, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [190, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [190, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [190, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	phone	07700 900791	+447700900791	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77c7-a9f9-fa5bc6e95218	194	{"value": [194, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [194, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [194, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [194, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	phone	07700 900151	+447700900151	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ade-8d86-850ebc098fd8	198	{"value": [198, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [198, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [198, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [198, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-737e-8cb2-52440d05f982	phone	0121 496 0017	+441214960017	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fec-9e5f-a037bdba19eb	199	{"value": [199, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [199, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [199, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [199, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-737e-8cb2-52440d05f982	phone	07700 900793	+447700900793	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ce1-bace-77832dd5ad98	200	{"value": [200, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [200, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [200, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [200, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-737e-8cb2-52440d05f982	email	alasdair.hemmings@example.org	alasdair.hemmings@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c27-89e9-01e136f1a8ec	204	{"value": [204, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [204, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [204, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [204, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	phone	07700 900874	+447700900874	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7020-9a54-fec67c68d11c	205	{"value": [205, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [205, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [205, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [205, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	email	raymond.venkataraman@example.org	raymond.venkataraman@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7451-a9ee-ec3bf2242639	209	{"value": [209, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [209, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [209, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [209, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7a16-8f93-d205686032b8	phone	07700 900925	+447700900925	\N	
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77dd-845d-dd254e48b720	210	{"value": [210, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [210, "01a219cc-7a04-75bd-877d-085678ac4278"], "channel": [210, "01a219cc-7a04-75bd-877d-085678ac4278"], "normalised": [210, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7a16-8f93-d205686032b8	email	james.satterthwaite@example.org	james.satterthwaite@example.org	\N	
\.


--
-- Data for Name: council; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.council (council, id, "position", writers, slug, prefix, name, name_cy, address, phone) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	1	{}	westmere	WES	Westmere Council	Cyngor Westmere	Civic Hall\n1 Castle Square\nWestmere\nLD29 1AA	0121 496 0100
\.


--
-- Data for Name: council_slug; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.council_slug (slug, id) FROM stdin;
westmere	01990000-0000-7000-8000-000000000001
\.


--
-- Data for Name: cover; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cover (council, team, covered) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000013	01990000-0000-7000-8000-000000000011
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000013	01990000-0000-7000-8000-000000000012
\.


--
-- Data for Name: desk_audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.desk_audit (council, device, number, at, actor, act, kind, record, operation, hash) FROM stdin;
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (council, id, "position", writers, officer, name, enrolled_at) FROM stdin;
01990000-0000-7000-8000-000000000001	01a219cc-8509-709e-918a-dffeaa65f851	392	{}	01990000-0000-7000-8000-000000000021	vm	2026-11-26T21:39:24.257Z
\.


--
-- Data for Name: device_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device_key (council, device, key) FROM stdin;
01990000-0000-7000-8000-000000000001	01a219cc-8509-709e-918a-dffeaa65f851	\\xb12006489439ce19013a3366d416808091891325f313a2813f0394f247e3c9ca
\.


--
-- Data for Name: disagreement; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.disagreement (council, id, "position", writers, operation, kind, record, field, officer, at, before, theirs, mine, review, person, "case", settled_at, settled_by) FROM stdin;
\.


--
-- Data for Name: feed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed (council, kind, id, scope, "position", gone) FROM stdin;
01990000-0000-7000-8000-000000000001	council	01990000-0000-7000-8000-000000000001	council	1	f
01990000-0000-7000-8000-000000000001	team	01990000-0000-7000-8000-000000000011	council	2	f
01990000-0000-7000-8000-000000000001	team	01990000-0000-7000-8000-000000000012	council	3	f
01990000-0000-7000-8000-000000000001	team	01990000-0000-7000-8000-000000000013	council	4	f
01990000-0000-7000-8000-000000000001	officer	01990000-0000-7000-8000-000000000021	council	5	f
01990000-0000-7000-8000-000000000001	officer	01990000-0000-7000-8000-000000000022	council	6	f
01990000-0000-7000-8000-000000000001	officer	01990000-0000-7000-8000-000000000023	council	7	f
01990000-0000-7000-8000-000000000001	property	01990000-0000-7000-8000-000000000041	council	8	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7103-8386-bbc4cd613e30	council	9	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-778d-b311-d8a3c2ce6f44	council	10	f
01990000-0000-7000-8000-000000000001	property	01990000-0000-7000-8000-000000000042	council	11	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7d5f-a4b0-6ce60741c7a8	council	12	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-700b-8464-7159c324c985	council	13	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-73ab-8d44-7e35b8b6d8fe	council	14	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-707d-9143-1193e6c3f339	council	15	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7f04-825b-413f8a9a021e	council	16	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-76c3-b813-0c4237730edf	council	17	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7703-8381-e88f38c0c8fd	council	18	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-73b1-987f-d2803bab6c39	council	19	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-74a3-b3c6-4af775a89294	council	20	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-78e7-aa90-a8f0d66b829e	council	21	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7fe2-a11d-459a2f978d87	council	22	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0	council	23	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7e93-947d-380d81f9c1f6	council	24	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7f92-966b-aea148beab13	council	25	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-764a-815a-47c5f0dfb4a5	council	26	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7be4-be24-34e37af027bc	council	27	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-75dc-ac4a-3698aa2ca1af	council	28	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7bce-acab-1a6bc69d4bd8	council	29	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-71ba-8228-3d15a9ec0806	council	30	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-75ed-a4ac-5db9d707107e	council	31	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-74ec-8b21-fbac78255d68	council	32	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7942-97da-e38d9d643c25	council	33	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-73a2-8092-b4d42b28fef0	council	34	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7eba-8a24-5e6b33138131	council	35	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7582-8386-8a29678a5aa3	council	36	f
01990000-0000-7000-8000-000000000001	property	01a0dfa8-8b40-7e8d-b589-a82b5a702cfa	council	37	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000031	council	38	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7c89-a239-7bc701762741	council	39	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7bdb-b03e-dca7e2dcaa37	council	40	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-78fb-8703-806984c81999	council	41	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000032	council	42	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-78de-91eb-79fa5d5f576c	council	43	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7d01-bc24-0d4969d495dd	council	44	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000033	council	45	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-79cf-8954-6b439f9d0129	council	46	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-73af-8df8-440407295e42	council	47	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7dc4-ae47-dc0e959f3a51	council	48	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	council	49	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7ac7-b18d-d1eed77c96c0	council	50	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7039-b3f7-ba8e0445d656	council	51	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-71c1-84c5-b4763fe31d03	council	52	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-711d-8a50-12dc582c18c9	council	53	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-72b3-b3b3-7f32870266c4	council	54	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7745-8b63-e0efb62ac1fe	council	55	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7060-9d3b-993f79490eab	council	56	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7303-8bd3-f5e06bc15385	council	57	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-782a-baeb-41a5e65a8149	council	58	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7736-843f-dda7b1eedaff	council	59	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7acd-a518-093d07dbf924	council	60	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-76d2-a185-cc8ea8ea37f7	council	61	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7367-b7c8-82f4202cc828	council	62	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	council	63	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7de3-93f2-1dcc2be88b46	council	64	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7826-9f7a-7dafb43adc4f	council	65	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7348-9959-b9ef58d07674	council	66	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-731a-9766-99cc6ed5d1bf	council	67	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7ac9-843b-aac536891eeb	council	68	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7582-8c31-406deea3d685	council	69	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-77c2-88c9-da8aafe673f6	council	70	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-74a8-9d29-6588571ceeee	council	71	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7f47-878f-ec459a9e994c	council	72	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-78d2-9478-10d822a608bf	council	73	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7129-a816-de060a04ef48	council	74	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	council	75	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7174-83b9-6d91aba018ea	council	76	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-70a3-8a35-7568e2934bf1	council	77	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-76be-9638-0ed6fcf7f49d	council	78	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-73de-ae4e-cf4b2ad9a40a	council	79	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-70a1-9142-3286a6ecc31f	council	80	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-74bb-acf4-5ccbfb8a99a2	council	81	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7501-a42a-357c732902f4	council	82	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7f85-913d-d1a6e9d40f2b	council	83	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	council	84	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7fb8-96e3-e38047e1a38b	council	85	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7a4a-9309-0287a6ea2981	council	86	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	council	87	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-702a-a2a8-66b40581f255	council	88	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7781-be46-5b195bf3f74d	council	89	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7c72-805d-b06a19d6d73b	council	90	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7aa7-b300-9a5c825f8542	council	91	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7243-bc22-22d22649c1b0	council	92	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	council	93	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7fca-bf05-f8faf1878d5f	council	94	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7899-aec1-5d384c867062	council	95	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-73f6-aaf3-8c2fdcb284f8	council	96	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	council	97	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7234-a008-749797f2a702	council	98	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7905-a5d6-0b6e46e3db95	council	99	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-77c4-bbc8-996b16d8e80e	council	100	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7e4a-803a-f5065136bf62	council	101	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	council	102	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7e0a-a531-9f4782fe3a4a	council	103	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7e23-8adf-f918c41a66d9	council	104	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	council	105	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7625-9915-50ffa310a849	council	106	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7fea-bada-79478b5230ed	council	107	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7417-8ed5-669f1724925f	council	108	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7157-a9b1-61f4bca5f87b	council	109	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	council	110	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-77cf-a8ac-abff9f55c5fc	council	111	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-788a-99c6-1aa86e671698	council	112	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	council	113	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7dc7-8a84-ebca72470add	council	114	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-75b6-8b9d-d3d42b00b570	council	115	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7357-84e1-99a11f2e490c	council	116	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7cf9-88b7-5541346f3293	council	117	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7918-9e39-ef8e062ebc92	council	118	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-752e-8744-d3c0c234472f	council	119	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7599-b315-d969b7ccba58	council	120	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7bb3-8878-68fa56e0a246	council	121	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7fce-b64e-172fbea01ca0	council	122	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-79e9-b30b-19ec2b999f07	council	123	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-700e-86b4-6f015c03151c	council	124	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-72db-98a5-0636452fac9a	council	125	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-702a-9aff-956cc6ad0327	council	126	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7696-b540-cce4cc5d375a	council	127	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7764-a6ee-0eac4dbd3dc9	council	128	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7829-b794-09b92b6c5763	council	129	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-79ad-869a-8a20b05c4a59	council	130	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7e2c-bcbb-5615352c5f80	council	131	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7d4a-b2fe-7205132ba600	council	132	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-782d-b7ca-b1f95e42e3e0	council	133	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	council	134	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-79f7-9e51-8343e63ea3d6	council	135	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7c2f-aee1-33ea6e883110	council	136	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7a00-9291-f006309d57ed	council	137	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-771a-9442-f362f919cb32	council	138	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7658-ba45-48f21b3c137b	council	139	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-72ff-b48f-e7d31997e8f3	council	140	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7e38-85f5-e71b98f6a644	council	141	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7b41-be94-f5ab08e2fad3	council	142	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-79cf-a31e-1292f6d0ac1d	council	143	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7361-a3bc-6601947678f5	council	144	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-797d-bf0f-ad3b5482909f	council	145	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-70bc-942f-ab55fe909103	council	146	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-751d-bafb-6462db8ae021	council	147	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7eb1-8986-f3a6948b82b1	council	148	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	council	149	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7213-9733-230a8660194d	council	150	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-76e8-9e10-553bc7e21846	council	151	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7216-a334-0d967fe9da20	council	152	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7313-987a-bbffd12ff4bf	council	153	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	council	154	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7eb5-ac93-1d1a8951d454	council	155	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-79c6-be47-cc7a446056bf	council	156	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-72d5-8067-97b6128137ea	council	157	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7343-ab2c-79d40f078f6c	council	158	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7065-b232-80c3e1df6f91	council	159	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7ccd-8000-8e261722ebbe	council	160	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7627-9c14-f82708c0e4a2	council	161	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7216-bc37-7f13502e5056	council	162	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7db0-9dfc-a10cce9244cb	council	163	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-73ef-9765-194f6cc1aeaf	council	164	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	council	165	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7855-a3a5-22e35ecf615d	council	166	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7930-a059-9249586ac6e6	council	167	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7a6b-8c88-ebd1d0a079f5	council	168	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	council	169	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7143-ace9-d8ede3bba436	council	170	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-70c4-a273-ea380e5c9beb	council	171	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7407-be14-5171da64b870	council	172	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-756a-bf24-642492e38012	council	173	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	council	174	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7344-9b60-4336b6f3d08a	council	175	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7a42-86c0-abfe923b3bea	council	176	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-737b-99c2-b0cfcb517e6a	council	177	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-76eb-9ca1-284f82f01b58	council	178	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	council	179	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7ffb-973e-cd63d0646cf9	council	180	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7bf0-821e-a0e2338c9127	council	181	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-77cb-a046-3f9f83a81a4e	council	182	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	council	183	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7c6f-b885-ce6350c80450	council	184	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7486-8d27-07d7fe692199	council	185	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7ed7-918d-a490f08b5652	council	186	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	council	187	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7e60-84b1-5253ab6fe7d5	council	188	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7620-813b-c6bad8a9f8f4	council	189	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-75f7-8812-fed7cbc0981c	council	190	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7563-84c5-475d7b3e5daa	council	191	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	council	192	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7b0d-abb6-85a0bd512b39	council	193	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-77c7-a9f9-fa5bc6e95218	council	194	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7f8b-b308-5db87dcada54	council	195	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-737e-8cb2-52440d05f982	council	196	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7a6f-b233-f6920c0a78d0	council	197	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7ade-8d86-850ebc098fd8	council	198	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7fec-9e5f-a037bdba19eb	council	199	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7ce1-bace-77832dd5ad98	council	200	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-736f-8953-0f5e0c346fdf	council	201	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	council	202	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7e52-a237-b1967e12f154	council	203	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7c27-89e9-01e136f1a8ec	council	204	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7020-9a54-fec67c68d11c	council	205	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-7ed1-98cd-091ba843a823	council	206	f
01990000-0000-7000-8000-000000000001	person	01a0dfa8-8b40-7a16-8f93-d205686032b8	council	207	f
01990000-0000-7000-8000-000000000001	person_name	01a0dfa8-8b40-7d5a-8864-44510ef54306	council	208	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-7451-a9ee-ec3bf2242639	council	209	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dfa8-8b40-77dd-845d-dd254e48b720	council	210	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dfa8-8b40-73dd-b875-e73f995880fb	council	211	f
01990000-0000-7000-8000-000000000001	marker	01a0dfa8-8b40-7bd0-ae63-5d0dc2485eaa	council	212	f
01990000-0000-7000-8000-000000000001	marker	01a0dfa8-8b40-7fd3-8fdc-3a81c2eba580	council	213	f
01990000-0000-7000-8000-000000000001	marker	01a0dfa8-8b40-723f-a323-1fe920bf8361	council	214	f
01990000-0000-7000-8000-000000000001	marker	01a0dfa8-8b40-71da-af4c-dfb52c0dacc3	council	215	f
01990000-0000-7000-8000-000000000001	marker	01a0dfa8-8b40-7c60-8115-a71d53e0472c	council	216	f
01990000-0000-7000-8000-000000000001	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	council	217	f
01990000-0000-7000-8000-000000000001	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	team:01990000-0000-7000-8000-000000000012	217	f
01990000-0000-7000-8000-000000000001	answer	01a1e919-6cc0-7577-9c79-1848fc286e97	team:01990000-0000-7000-8000-000000000012	218	f
01990000-0000-7000-8000-000000000001	answer	01a1e919-6cc0-705d-a118-446184b7d15b	team:01990000-0000-7000-8000-000000000012	219	f
01990000-0000-7000-8000-000000000001	contact	01a1e919-6cc0-724b-851d-7956e60b483d	council	220	f
01990000-0000-7000-8000-000000000001	party	01a1e919-6cc0-7178-93ce-db3b58d51a05	council	221	f
01990000-0000-7000-8000-000000000001	topic	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	council	222	f
01990000-0000-7000-8000-000000000001	activity	01a1e91e-eb00-7b87-af07-56b95f3f23f3	team:01990000-0000-7000-8000-000000000012	223	f
01990000-0000-7000-8000-000000000001	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	council	224	f
01990000-0000-7000-8000-000000000001	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	team:01990000-0000-7000-8000-000000000011	224	f
01990000-0000-7000-8000-000000000001	answer	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	team:01990000-0000-7000-8000-000000000011	225	f
01990000-0000-7000-8000-000000000001	answer	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	team:01990000-0000-7000-8000-000000000011	226	f
01990000-0000-7000-8000-000000000001	answer	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	team:01990000-0000-7000-8000-000000000011	227	f
01990000-0000-7000-8000-000000000001	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	council	228	f
01990000-0000-7000-8000-000000000001	party	01a211fb-bbc0-764f-af13-e6958927b27d	council	229	f
01990000-0000-7000-8000-000000000001	topic	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	council	230	f
01990000-0000-7000-8000-000000000001	contact	01a15e22-c760-789d-801b-0277051dcf52	council	231	f
01990000-0000-7000-8000-000000000001	party	01a15e22-c760-7205-b925-de5f4301b666	council	232	f
01990000-0000-7000-8000-000000000001	topic	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	council	233	f
01990000-0000-7000-8000-000000000001	case	01a21738-fb20-727c-a1d8-9737aeb292fb	council	234	f
01990000-0000-7000-8000-000000000001	case	01a21738-fb20-727c-a1d8-9737aeb292fb	team:01990000-0000-7000-8000-000000000011	234	f
01990000-0000-7000-8000-000000000001	answer	01a21738-fb20-755f-8473-1c46d9259496	team:01990000-0000-7000-8000-000000000011	235	f
01990000-0000-7000-8000-000000000001	answer	01a21738-fb20-7d94-a7d5-b39228e68ad3	team:01990000-0000-7000-8000-000000000011	236	f
01990000-0000-7000-8000-000000000001	answer	01a21738-fb20-71e1-a7d8-070270915526	team:01990000-0000-7000-8000-000000000011	237	f
01990000-0000-7000-8000-000000000001	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	council	238	f
01990000-0000-7000-8000-000000000001	party	01a21738-fb20-7027-b3cc-3e09898b2252	council	239	f
01990000-0000-7000-8000-000000000001	topic	01a21738-fb20-7bf1-a127-53f121f09771	council	240	f
01990000-0000-7000-8000-000000000001	case	01a21247-b8e0-75b3-8361-442e82116c71	council	241	f
01990000-0000-7000-8000-000000000001	case	01a21247-b8e0-75b3-8361-442e82116c71	team:01990000-0000-7000-8000-000000000011	241	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7414-a8dd-37eb2adf559a	council	316	f
01990000-0000-7000-8000-000000000001	answer	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	team:01990000-0000-7000-8000-000000000011	242	f
01990000-0000-7000-8000-000000000001	answer	01a21247-b8e0-7df1-9b93-5771f3b43519	team:01990000-0000-7000-8000-000000000011	243	f
01990000-0000-7000-8000-000000000001	answer	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	team:01990000-0000-7000-8000-000000000011	244	f
01990000-0000-7000-8000-000000000001	answer	01a21247-b8e0-740d-98a4-3d4eba2ed757	team:01990000-0000-7000-8000-000000000011	245	f
01990000-0000-7000-8000-000000000001	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	council	246	f
01990000-0000-7000-8000-000000000001	party	01a21247-b8e0-7577-90ee-4266c1000bea	council	247	f
01990000-0000-7000-8000-000000000001	topic	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	council	248	f
01990000-0000-7000-8000-000000000001	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	team:01990000-0000-7000-8000-000000000011	249	f
01990000-0000-7000-8000-000000000001	answer	01a153bc-6ce0-7543-b84b-ef6bf9916395	team:01990000-0000-7000-8000-000000000011	250	f
01990000-0000-7000-8000-000000000001	answer	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	team:01990000-0000-7000-8000-000000000011	251	f
01990000-0000-7000-8000-000000000001	answer	01a153bc-6ce0-7a9f-85ed-8155a6c40444	team:01990000-0000-7000-8000-000000000011	252	f
01990000-0000-7000-8000-000000000001	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	council	253	f
01990000-0000-7000-8000-000000000001	party	01a153bc-6ce0-7264-a00e-1425d6f9abcd	council	254	f
01990000-0000-7000-8000-000000000001	topic	01a153bc-6ce0-706b-8c8b-dd031be59f38	council	255	f
01990000-0000-7000-8000-000000000001	activity	01a153f9-c400-7274-a7cf-91fbeaff520b	team:01990000-0000-7000-8000-000000000011	256	f
01990000-0000-7000-8000-000000000001	case	01a20d40-7da0-737a-835b-b8050585d23f	team:01990000-0000-7000-8000-000000000013	257	f
01990000-0000-7000-8000-000000000001	answer	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	team:01990000-0000-7000-8000-000000000013	258	f
01990000-0000-7000-8000-000000000001	answer	01a20d40-7da0-7773-878b-ce5b65ee0465	team:01990000-0000-7000-8000-000000000013	259	f
01990000-0000-7000-8000-000000000001	answer	01a20d40-7da0-716d-a311-99da0c607fe9	team:01990000-0000-7000-8000-000000000013	260	f
01990000-0000-7000-8000-000000000001	answer	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	team:01990000-0000-7000-8000-000000000013	261	f
01990000-0000-7000-8000-000000000001	answer	01a20d40-7da0-7054-831d-76d8c700c80c	team:01990000-0000-7000-8000-000000000013	262	f
01990000-0000-7000-8000-000000000001	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	council	263	f
01990000-0000-7000-8000-000000000001	party	01a20d40-7da0-7517-93a4-278bb5205660	council	264	f
01990000-0000-7000-8000-000000000001	topic	01a20d40-7da0-7807-bdf9-117b72dd0d77	council	265	f
01990000-0000-7000-8000-000000000001	case	01a10bab-a240-7420-a488-bce5eda92bb4	team:01990000-0000-7000-8000-000000000011	266	f
01990000-0000-7000-8000-000000000001	answer	01a10bab-a240-7f54-a158-d607f42fe1b4	team:01990000-0000-7000-8000-000000000011	267	f
01990000-0000-7000-8000-000000000001	answer	01a10bab-a240-7947-8d3c-409b1209a614	team:01990000-0000-7000-8000-000000000011	268	f
01990000-0000-7000-8000-000000000001	answer	01a10bab-a240-7b75-ade1-2c088b02d636	team:01990000-0000-7000-8000-000000000011	269	f
01990000-0000-7000-8000-000000000001	answer	01a10bab-a240-775e-8dcd-531023a2258f	team:01990000-0000-7000-8000-000000000011	270	f
01990000-0000-7000-8000-000000000001	contact	01a10bab-a240-7c94-a730-4c5f13c01044	council	271	f
01990000-0000-7000-8000-000000000001	party	01a10bab-a240-761d-a7c7-79bbbf109e08	council	272	f
01990000-0000-7000-8000-000000000001	topic	01a10bab-a240-7212-98ce-b485974c214f	council	273	f
01990000-0000-7000-8000-000000000001	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	team:01990000-0000-7000-8000-000000000011	274	f
01990000-0000-7000-8000-000000000001	answer	01a1d02b-48a0-71a6-97b4-49d59f40007e	team:01990000-0000-7000-8000-000000000011	275	f
01990000-0000-7000-8000-000000000001	answer	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	team:01990000-0000-7000-8000-000000000011	276	f
01990000-0000-7000-8000-000000000001	answer	01a1d02b-48a0-728d-90cb-7fc0c80035e4	team:01990000-0000-7000-8000-000000000011	277	f
01990000-0000-7000-8000-000000000001	answer	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	team:01990000-0000-7000-8000-000000000011	278	f
01990000-0000-7000-8000-000000000001	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	council	279	f
01990000-0000-7000-8000-000000000001	party	01a1d02b-48a0-7e7f-a982-148c1f1ef074	council	280	f
01990000-0000-7000-8000-000000000001	topic	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	council	281	f
01990000-0000-7000-8000-000000000001	case	01a1f988-45e0-77e5-85a0-77d666071f0b	team:01990000-0000-7000-8000-000000000011	282	f
01990000-0000-7000-8000-000000000001	answer	01a1f988-45e0-7c0d-b434-cdaa04102605	team:01990000-0000-7000-8000-000000000011	283	f
01990000-0000-7000-8000-000000000001	answer	01a1f988-45e0-7baf-92a9-59a464d94b3e	team:01990000-0000-7000-8000-000000000011	284	f
01990000-0000-7000-8000-000000000001	answer	01a1f988-45e0-73e7-a870-fbaf561478e4	team:01990000-0000-7000-8000-000000000011	285	f
01990000-0000-7000-8000-000000000001	contact	01a1f988-45e0-7713-9571-84186c33e05d	council	286	f
01990000-0000-7000-8000-000000000001	party	01a1f988-45e0-730a-8083-12489866ba58	council	287	f
01990000-0000-7000-8000-000000000001	topic	01a1f988-45e0-7325-9c4c-c59d859693e9	council	288	f
01990000-0000-7000-8000-000000000001	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	team:01990000-0000-7000-8000-000000000011	289	f
01990000-0000-7000-8000-000000000001	answer	01a0f7a8-57c0-74d2-a567-43ec928b7f14	team:01990000-0000-7000-8000-000000000011	290	f
01990000-0000-7000-8000-000000000001	answer	01a0f7a8-57c0-7f61-b87b-281c5a29396e	team:01990000-0000-7000-8000-000000000011	291	f
01990000-0000-7000-8000-000000000001	answer	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	team:01990000-0000-7000-8000-000000000011	292	f
01990000-0000-7000-8000-000000000001	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	council	293	f
01990000-0000-7000-8000-000000000001	party	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	council	294	f
01990000-0000-7000-8000-000000000001	topic	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	council	295	f
01990000-0000-7000-8000-000000000001	activity	01a0f7ee-d6a0-787a-92e5-92740974ba91	team:01990000-0000-7000-8000-000000000011	296	f
01990000-0000-7000-8000-000000000001	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	council	297	f
01990000-0000-7000-8000-000000000001	party	01a15518-5360-75c5-9335-2971e8ec6597	council	298	f
01990000-0000-7000-8000-000000000001	topic	01a15518-5360-796c-a5f1-7f9a94883ba1	council	299	f
01990000-0000-7000-8000-000000000001	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	council	300	f
01990000-0000-7000-8000-000000000001	party	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	council	301	f
01990000-0000-7000-8000-000000000001	topic	01a1116f-76c0-7b54-932d-93a4155efa9f	council	302	f
01990000-0000-7000-8000-000000000001	contact	01a2088b-a820-74d2-831c-27cebcd00477	council	303	f
01990000-0000-7000-8000-000000000001	party	01a2088b-a820-7d24-b433-53b0f9d36e2e	council	304	f
01990000-0000-7000-8000-000000000001	topic	01a2088b-a820-7ed1-96f4-4f8150c1e48a	council	305	f
01990000-0000-7000-8000-000000000001	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	council	306	f
01990000-0000-7000-8000-000000000001	party	01a11071-dce0-76ca-869f-0a4bdf777ac9	council	307	f
01990000-0000-7000-8000-000000000001	topic	01a11071-dce0-71d4-bb9b-56ae328a7f0c	council	308	f
01990000-0000-7000-8000-000000000001	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	council	309	f
01990000-0000-7000-8000-000000000001	party	01a13492-8520-72a0-8842-7a407d1e2aff	council	310	f
01990000-0000-7000-8000-000000000001	topic	01a13492-8520-73ac-8259-794a0a34c449	council	311	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7bab-b505-92859be3cecb	council	312	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba	council	313	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-78a6-89d9-bf020067dba8	council	314	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7085-815a-f341ee52bdb6	council	315	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a	council	317	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7a62-861e-02ec39235bc0	council	318	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-775e-91fd-e85ce69bae29	council	319	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7613-9673-93d618ae013e	council	320	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7f1b-9e0f-39a73c35612e	council	321	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-79d0-832b-73284bb57b5c	council	322	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7c94-82b0-87f806faadb1	council	323	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7d1c-94d4-954e5c47577b	council	324	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7132-baaa-d6511227932f	council	325	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1	council	326	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7236-947f-81435add92d1	council	327	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7c34-9251-310bebee3521	council	328	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7b79-a4c3-71cfae7fba11	council	329	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7205-b029-38155351d2c1	council	330	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7aef-9515-36644039d142	council	331	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7710-9fb7-f62800375c0d	council	332	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad	council	333	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7d08-92cb-2f3fc47addc9	council	334	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7870-b579-c67e4ded5faa	council	335	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de	council	336	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7ed9-be0b-6723524550a4	council	337	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7422-b705-fbf373a26890	council	338	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-70fa-8977-8fb7091489cd	council	339	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7e16-b62e-96933309cdb1	council	340	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7452-8646-422cbc937d7e	council	341	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7330-a833-3e0ebe40f38e	council	342	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7d0d-a16a-43def841ad26	council	343	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7442-ae6a-c89a8bb3835b	council	344	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-712a-b9cf-3dde7b6eb806	council	345	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb	council	346	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7c07-a534-6059a8b3b3de	council	347	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-749a-8387-a1e7f065df4a	council	348	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-758d-ac00-46f488d4161a	council	349	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7de5-89e1-33b0896631d2	council	350	f
01990000-0000-7000-8000-000000000001	activity	01a0dfa8-8b40-7f5f-a74b-7fb69936ee94	council	351	f
01990000-0000-7000-8000-000000000001	activity	01a1e919-6cc0-7a02-ae41-bc7847b963b4	team:01990000-0000-7000-8000-000000000012	352	f
01990000-0000-7000-8000-000000000001	activity	01a1e919-6cc0-71a7-bfaf-f116b994f614	council	353	f
01990000-0000-7000-8000-000000000001	activity	01a1e9f5-26c0-7663-acfe-ba262397c884	team:01990000-0000-7000-8000-000000000012	354	f
01990000-0000-7000-8000-000000000001	activity	01a211fb-bbc0-783c-8209-da6c460cd339	team:01990000-0000-7000-8000-000000000011	355	f
01990000-0000-7000-8000-000000000001	activity	01a211fb-bbc0-7383-a5f8-42604d149354	council	356	f
01990000-0000-7000-8000-000000000001	activity	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	team:01990000-0000-7000-8000-000000000011	357	f
01990000-0000-7000-8000-000000000001	activity	01a15e22-c760-71aa-b578-afa0673dd93b	council	358	f
01990000-0000-7000-8000-000000000001	activity	01a21738-fb20-7cd3-9772-6d007bec1bce	team:01990000-0000-7000-8000-000000000011	359	f
01990000-0000-7000-8000-000000000001	activity	01a21738-fb20-7a4b-90b2-b05ceb70399f	council	360	f
01990000-0000-7000-8000-000000000001	activity	01a219cc-7740-7689-9ec1-c3d1eefb98a9	team:01990000-0000-7000-8000-000000000011	361	f
01990000-0000-7000-8000-000000000001	activity	01a219cc-7740-7194-8da3-625d7644d38c	team:01990000-0000-7000-8000-000000000011	362	f
01990000-0000-7000-8000-000000000001	activity	01a21247-b8e0-73ee-b28d-8aacd1d86841	team:01990000-0000-7000-8000-000000000011	363	f
01990000-0000-7000-8000-000000000001	activity	01a21247-b8e0-7b33-8c56-4cc870e6b31e	council	364	f
01990000-0000-7000-8000-000000000001	activity	01a153bc-6ce0-755c-bf94-1ef51985b59f	team:01990000-0000-7000-8000-000000000011	365	f
01990000-0000-7000-8000-000000000001	activity	01a153bc-6ce0-76a1-a049-7284030ea6ed	council	366	f
01990000-0000-7000-8000-000000000001	activity	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	team:01990000-0000-7000-8000-000000000011	367	f
01990000-0000-7000-8000-000000000001	activity	01a15633-3940-7fdd-a40a-f86cb20ccdb0	team:01990000-0000-7000-8000-000000000011	368	f
01990000-0000-7000-8000-000000000001	activity	01a159dc-b940-7578-add6-6631a98a6ddc	team:01990000-0000-7000-8000-000000000011	369	f
01990000-0000-7000-8000-000000000001	activity	01a20d40-7da0-7b0e-8108-1239b3473ea3	team:01990000-0000-7000-8000-000000000013	370	f
01990000-0000-7000-8000-000000000001	activity	01a20d40-7da0-7a2e-88e1-54aac545ff88	council	371	f
01990000-0000-7000-8000-000000000001	activity	01a219cc-7740-747a-911e-ace3426b7d57	team:01990000-0000-7000-8000-000000000013	372	f
01990000-0000-7000-8000-000000000001	activity	01a10bab-a240-7260-8372-a69b77bf362f	team:01990000-0000-7000-8000-000000000011	373	f
01990000-0000-7000-8000-000000000001	activity	01a10bab-a240-7232-aeb2-841d6ad12a0f	council	374	f
01990000-0000-7000-8000-000000000001	activity	01a1155f-75a0-72db-96ae-4caebfc24715	team:01990000-0000-7000-8000-000000000011	375	f
01990000-0000-7000-8000-000000000001	activity	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	team:01990000-0000-7000-8000-000000000011	376	f
01990000-0000-7000-8000-000000000001	activity	01a1d02b-48a0-7366-b536-74fffc570dd0	council	377	f
01990000-0000-7000-8000-000000000001	activity	01a1d034-7060-7fc4-b398-63efcf019ed9	team:01990000-0000-7000-8000-000000000011	378	f
01990000-0000-7000-8000-000000000001	activity	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	team:01990000-0000-7000-8000-000000000011	379	f
01990000-0000-7000-8000-000000000001	activity	01a1d844-09a0-7ebe-abac-4a78abec2357	team:01990000-0000-7000-8000-000000000011	380	f
01990000-0000-7000-8000-000000000001	activity	01a1f988-45e0-78f0-afc8-7104212d7797	team:01990000-0000-7000-8000-000000000011	381	f
01990000-0000-7000-8000-000000000001	activity	01a1f988-45e0-762a-827e-cca2d8ebc32d	council	382	f
01990000-0000-7000-8000-000000000001	activity	01a1fa4d-1c80-72d6-9c50-e95fd584b246	team:01990000-0000-7000-8000-000000000011	383	f
01990000-0000-7000-8000-000000000001	activity	01a0f7a8-57c0-7d7a-8300-089acbf293e6	team:01990000-0000-7000-8000-000000000011	384	f
01990000-0000-7000-8000-000000000001	activity	01a0f7a8-57c0-79b7-9d72-0b1410dca628	council	385	f
01990000-0000-7000-8000-000000000001	activity	01a0fc88-34e0-708e-8d06-ae30c012c0ac	team:01990000-0000-7000-8000-000000000011	386	f
01990000-0000-7000-8000-000000000001	activity	01a15518-5360-7e54-a569-aa4536c499d2	council	387	f
01990000-0000-7000-8000-000000000001	activity	01a1116f-76c0-79e7-892c-3f4592e2ab5a	council	388	f
01990000-0000-7000-8000-000000000001	activity	01a2088b-a820-78cc-933b-6bab8b2db754	council	389	f
01990000-0000-7000-8000-000000000001	activity	01a11071-dce0-7e73-b919-c8b52f32ebdb	council	390	f
01990000-0000-7000-8000-000000000001	activity	01a13492-8520-78d7-a610-3b1e40d924ad	council	391	f
01990000-0000-7000-8000-000000000001	device	01a219cc-8509-709e-918a-dffeaa65f851	council	392	f
\.


--
-- Data for Name: feed_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed_mark (council, "position", word) FROM stdin;
01990000-0000-7000-8000-000000000001	1	fc953e968a4ae708
01990000-0000-7000-8000-000000000001	2	295b025f9985cc74
01990000-0000-7000-8000-000000000001	3	a17c46d4b9d7119c
01990000-0000-7000-8000-000000000001	4	c67268810b467e4b
01990000-0000-7000-8000-000000000001	5	37885bda7a7cb2d9
01990000-0000-7000-8000-000000000001	6	ca63549f0b3dd77a
01990000-0000-7000-8000-000000000001	7	8b075804e11c4060
01990000-0000-7000-8000-000000000001	391	d28687a229c1ca4b
01990000-0000-7000-8000-000000000001	392	6cb94ba4ef911852
\.


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.file (council, sha256, size, content, put_by, put_at) FROM stdin;
\.


--
-- Data for Name: identifier; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.identifier (council, id, "position", writers, kind, record, source, key) FROM stdin;
\.


--
-- Data for Name: ledger; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger (council, operation, device, number, wire, result, "position", decided_at) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d8e-91b7-584a2265b1f5	01a219cc-7a04-75bd-877d-085678ac4278	1	{"id": "01a0dfa8-8b40-7d8e-91b7-584a2265b1f5", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 1, "record": "01990000-0000-7000-8000-000000000041", "values": {"uprn": "999000004217", "usrn": "90000042", "lines": "Tŷ Dŵr\\n4 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d8e-91b7-584a2265b1f5"}	{"id": "01a0dfa8-8b40-7d8e-91b7-584a2265b1f5", "reason": null, "clashes": [], "verdict": "applied", "position": 8}	8	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77ec-9e2f-eb89414c343c	01a219cc-7a04-75bd-877d-085678ac4278	2	{"id": "01a0dfa8-8b40-77ec-9e2f-eb89414c343c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 2, "record": "01a0dfa8-8b40-7103-8386-bbc4cd613e30", "values": {"uprn": "999000004215", "usrn": "90000042", "lines": "2 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-77ec-9e2f-eb89414c343c"}	{"id": "01a0dfa8-8b40-77ec-9e2f-eb89414c343c", "reason": null, "clashes": [], "verdict": "applied", "position": 9}	9	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c9d-a12e-7696a6cecc1b	01a219cc-7a04-75bd-877d-085678ac4278	3	{"id": "01a0dfa8-8b40-7c9d-a12e-7696a6cecc1b", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 3, "record": "01a0dfa8-8b40-778d-b311-d8a3c2ce6f44", "values": {"uprn": "999000004219", "usrn": "90000042", "lines": "6 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c9d-a12e-7696a6cecc1b"}	{"id": "01a0dfa8-8b40-7c9d-a12e-7696a6cecc1b", "reason": null, "clashes": [], "verdict": "applied", "position": 10}	10	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77cc-9807-2e8c35bf992d	01a219cc-7a04-75bd-877d-085678ac4278	4	{"id": "01a0dfa8-8b40-77cc-9807-2e8c35bf992d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 4, "record": "01990000-0000-7000-8000-000000000042", "values": {"uprn": "999000010402", "usrn": "90000104", "lines": "11 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-77cc-9807-2e8c35bf992d"}	{"id": "01a0dfa8-8b40-77cc-9807-2e8c35bf992d", "reason": null, "clashes": [], "verdict": "applied", "position": 11}	11	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79b9-aec9-d28663ca828d	01a219cc-7a04-75bd-877d-085678ac4278	5	{"id": "01a0dfa8-8b40-79b9-aec9-d28663ca828d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 5, "record": "01a0dfa8-8b40-7d5f-a4b0-6ce60741c7a8", "values": {"uprn": "999000010400", "usrn": "90000104", "lines": "9 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-79b9-aec9-d28663ca828d"}	{"id": "01a0dfa8-8b40-79b9-aec9-d28663ca828d", "reason": null, "clashes": [], "verdict": "applied", "position": 12}	12	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7441-b204-e52db2221a58	01a219cc-7a04-75bd-877d-085678ac4278	6	{"id": "01a0dfa8-8b40-7441-b204-e52db2221a58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 6, "record": "01a0dfa8-8b40-700b-8464-7159c324c985", "values": {"uprn": "999000010405", "usrn": "90000104", "lines": "14 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7441-b204-e52db2221a58"}	{"id": "01a0dfa8-8b40-7441-b204-e52db2221a58", "reason": null, "clashes": [], "verdict": "applied", "position": 13}	13	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71a3-b1fd-42a29755d4c1	01a219cc-7a04-75bd-877d-085678ac4278	7	{"id": "01a0dfa8-8b40-71a3-b1fd-42a29755d4c1", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 7, "record": "01a0dfa8-8b40-73ab-8d44-7e35b8b6d8fe", "values": {"uprn": "999000010388", "usrn": "90000103", "lines": "Llŷr Mill\\nDock Road\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-71a3-b1fd-42a29755d4c1"}	{"id": "01a0dfa8-8b40-71a3-b1fd-42a29755d4c1", "reason": null, "clashes": [], "verdict": "applied", "position": 14}	14	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a64-8683-9eb905b6e6e3	01a219cc-7a04-75bd-877d-085678ac4278	8	{"id": "01a0dfa8-8b40-7a64-8683-9eb905b6e6e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 8, "record": "01a0dfa8-8b40-707d-9143-1193e6c3f339", "values": {"uprn": "999000010512", "usrn": "90000105", "lines": "17 Millbrook Close\\nWestmere", "postcode": "LD29 7TA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7a64-8683-9eb905b6e6e3"}	{"id": "01a0dfa8-8b40-7a64-8683-9eb905b6e6e3", "reason": null, "clashes": [], "verdict": "applied", "position": 15}	15	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7af9-a196-99cfe1988ad9	01a219cc-7a04-75bd-877d-085678ac4278	9	{"id": "01a0dfa8-8b40-7af9-a196-99cfe1988ad9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 9, "record": "01a0dfa8-8b40-7f04-825b-413f8a9a021e", "values": {"uprn": "999000010630", "usrn": "90000106", "lines": "30 Castle Street\\nWestmere", "postcode": "LD29 1DE"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7af9-a196-99cfe1988ad9"}	{"id": "01a0dfa8-8b40-7af9-a196-99cfe1988ad9", "reason": null, "clashes": [], "verdict": "applied", "position": 16}	16	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7870-876f-3787b9d179e0	01a219cc-7a04-75bd-877d-085678ac4278	10	{"id": "01a0dfa8-8b40-7870-876f-3787b9d179e0", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 10, "record": "01a0dfa8-8b40-76c3-b813-0c4237730edf", "values": {"uprn": "999000020000", "usrn": "90000000", "lines": "1 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7870-876f-3787b9d179e0"}	{"id": "01a0dfa8-8b40-7870-876f-3787b9d179e0", "reason": null, "clashes": [], "verdict": "applied", "position": 17}	17	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78d9-beed-8d14f06d3fef	01a219cc-7a04-75bd-877d-085678ac4278	11	{"id": "01a0dfa8-8b40-78d9-beed-8d14f06d3fef", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 11, "record": "01a0dfa8-8b40-7703-8381-e88f38c0c8fd", "values": {"uprn": "999000020001", "usrn": "90000000", "lines": "2 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78d9-beed-8d14f06d3fef"}	{"id": "01a0dfa8-8b40-78d9-beed-8d14f06d3fef", "reason": null, "clashes": [], "verdict": "applied", "position": 18}	18	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c2c-b802-08a9ad45f23d	01a219cc-7a04-75bd-877d-085678ac4278	12	{"id": "01a0dfa8-8b40-7c2c-b802-08a9ad45f23d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 12, "record": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "values": {"uprn": "999000020002", "usrn": "90000000", "lines": "3 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c2c-b802-08a9ad45f23d"}	{"id": "01a0dfa8-8b40-7c2c-b802-08a9ad45f23d", "reason": null, "clashes": [], "verdict": "applied", "position": 19}	19	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76a8-8580-5975ed2f89d9	01a219cc-7a04-75bd-877d-085678ac4278	13	{"id": "01a0dfa8-8b40-76a8-8580-5975ed2f89d9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 13, "record": "01a0dfa8-8b40-74a3-b3c6-4af775a89294", "values": {"uprn": "999000020003", "usrn": "90000000", "lines": "4 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-76a8-8580-5975ed2f89d9"}	{"id": "01a0dfa8-8b40-76a8-8580-5975ed2f89d9", "reason": null, "clashes": [], "verdict": "applied", "position": 20}	20	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-719a-a46d-6753ec148cb4	01a219cc-7a04-75bd-877d-085678ac4278	14	{"id": "01a0dfa8-8b40-719a-a46d-6753ec148cb4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 14, "record": "01a0dfa8-8b40-78e7-aa90-a8f0d66b829e", "values": {"uprn": "999000020004", "usrn": "90000000", "lines": "5 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-719a-a46d-6753ec148cb4"}	{"id": "01a0dfa8-8b40-719a-a46d-6753ec148cb4", "reason": null, "clashes": [], "verdict": "applied", "position": 21}	21	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74bf-9c25-74bdb94067ed	01a219cc-7a04-75bd-877d-085678ac4278	15	{"id": "01a0dfa8-8b40-74bf-9c25-74bdb94067ed", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 15, "record": "01a0dfa8-8b40-7fe2-a11d-459a2f978d87", "values": {"uprn": "999000020005", "usrn": "90000000", "lines": "6 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74bf-9c25-74bdb94067ed"}	{"id": "01a0dfa8-8b40-74bf-9c25-74bdb94067ed", "reason": null, "clashes": [], "verdict": "applied", "position": 22}	22	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f92-b8b3-33a8e5446dd4	01a219cc-7a04-75bd-877d-085678ac4278	16	{"id": "01a0dfa8-8b40-7f92-b8b3-33a8e5446dd4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 16, "record": "01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0", "values": {"uprn": "999000020006", "usrn": "90000000", "lines": "7 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f92-b8b3-33a8e5446dd4"}	{"id": "01a0dfa8-8b40-7f92-b8b3-33a8e5446dd4", "reason": null, "clashes": [], "verdict": "applied", "position": 23}	23	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74d8-b099-fdf5ab99254a	01a219cc-7a04-75bd-877d-085678ac4278	17	{"id": "01a0dfa8-8b40-74d8-b099-fdf5ab99254a", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 17, "record": "01a0dfa8-8b40-7e93-947d-380d81f9c1f6", "values": {"uprn": "999000020007", "usrn": "90000000", "lines": "The Laurels\\n8 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74d8-b099-fdf5ab99254a"}	{"id": "01a0dfa8-8b40-74d8-b099-fdf5ab99254a", "reason": null, "clashes": [], "verdict": "applied", "position": 24}	24	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d89-bfd6-3116e1ea24c4	01a219cc-7a04-75bd-877d-085678ac4278	18	{"id": "01a0dfa8-8b40-7d89-bfd6-3116e1ea24c4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 18, "record": "01a0dfa8-8b40-7f92-966b-aea148beab13", "values": {"uprn": "999000020008", "usrn": "90000000", "lines": "9 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d89-bfd6-3116e1ea24c4"}	{"id": "01a0dfa8-8b40-7d89-bfd6-3116e1ea24c4", "reason": null, "clashes": [], "verdict": "applied", "position": 25}	25	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-708f-9a71-144896c8da19	01a219cc-7a04-75bd-877d-085678ac4278	19	{"id": "01a0dfa8-8b40-708f-9a71-144896c8da19", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 19, "record": "01a0dfa8-8b40-764a-815a-47c5f0dfb4a5", "values": {"uprn": "999000020009", "usrn": "90000000", "lines": "10 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-708f-9a71-144896c8da19"}	{"id": "01a0dfa8-8b40-708f-9a71-144896c8da19", "reason": null, "clashes": [], "verdict": "applied", "position": 26}	26	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76a1-a77f-6cbdcc22af58	01a219cc-7a04-75bd-877d-085678ac4278	20	{"id": "01a0dfa8-8b40-76a1-a77f-6cbdcc22af58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 20, "record": "01a0dfa8-8b40-7be4-be24-34e37af027bc", "values": {"uprn": "999000020010", "usrn": "90000000", "lines": "11 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-76a1-a77f-6cbdcc22af58"}	{"id": "01a0dfa8-8b40-76a1-a77f-6cbdcc22af58", "reason": null, "clashes": [], "verdict": "applied", "position": 27}	27	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b3f-a1fa-b9d78c7e134f	01a219cc-7a04-75bd-877d-085678ac4278	21	{"id": "01a0dfa8-8b40-7b3f-a1fa-b9d78c7e134f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 21, "record": "01a0dfa8-8b40-75dc-ac4a-3698aa2ca1af", "values": {"uprn": "999000020011", "usrn": "90000000", "lines": "Flat 1\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b3f-a1fa-b9d78c7e134f"}	{"id": "01a0dfa8-8b40-7b3f-a1fa-b9d78c7e134f", "reason": null, "clashes": [], "verdict": "applied", "position": 28}	28	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7704-9622-bd795fec898f	01a219cc-7a04-75bd-877d-085678ac4278	22	{"id": "01a0dfa8-8b40-7704-9622-bd795fec898f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 22, "record": "01a0dfa8-8b40-7bce-acab-1a6bc69d4bd8", "values": {"uprn": "999000020012", "usrn": "90000000", "lines": "Flat 2\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7704-9622-bd795fec898f"}	{"id": "01a0dfa8-8b40-7704-9622-bd795fec898f", "reason": null, "clashes": [], "verdict": "applied", "position": 29}	29	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7854-a9e8-21a4c74803e3	01a219cc-7a04-75bd-877d-085678ac4278	23	{"id": "01a0dfa8-8b40-7854-a9e8-21a4c74803e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 23, "record": "01a0dfa8-8b40-71ba-8228-3d15a9ec0806", "values": {"uprn": "999000020013", "usrn": "90000000", "lines": "Flat 3\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7854-a9e8-21a4c74803e3"}	{"id": "01a0dfa8-8b40-7854-a9e8-21a4c74803e3", "reason": null, "clashes": [], "verdict": "applied", "position": 30}	30	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-707a-bb96-8a437d5c8dfc	01a219cc-7a04-75bd-877d-085678ac4278	24	{"id": "01a0dfa8-8b40-707a-bb96-8a437d5c8dfc", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 24, "record": "01a0dfa8-8b40-75ed-a4ac-5db9d707107e", "values": {"uprn": "999000020014", "usrn": "90000000", "lines": "15 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-707a-bb96-8a437d5c8dfc"}	{"id": "01a0dfa8-8b40-707a-bb96-8a437d5c8dfc", "reason": null, "clashes": [], "verdict": "applied", "position": 31}	31	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fbb-992a-4aa2b410d93c	01a219cc-7a04-75bd-877d-085678ac4278	25	{"id": "01a0dfa8-8b40-7fbb-992a-4aa2b410d93c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 25, "record": "01a0dfa8-8b40-74ec-8b21-fbac78255d68", "values": {"uprn": "999000020015", "usrn": "90000000", "lines": "16 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7fbb-992a-4aa2b410d93c"}	{"id": "01a0dfa8-8b40-7fbb-992a-4aa2b410d93c", "reason": null, "clashes": [], "verdict": "applied", "position": 32}	32	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72ba-a5ac-06d864c2f2e3	01a219cc-7a04-75bd-877d-085678ac4278	26	{"id": "01a0dfa8-8b40-72ba-a5ac-06d864c2f2e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 26, "record": "01a0dfa8-8b40-7942-97da-e38d9d643c25", "values": {"uprn": "999000020016", "usrn": "90000000", "lines": "17 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-72ba-a5ac-06d864c2f2e3"}	{"id": "01a0dfa8-8b40-72ba-a5ac-06d864c2f2e3", "reason": null, "clashes": [], "verdict": "applied", "position": 33}	33	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c54-8326-324dfb695ffb	01a219cc-7a04-75bd-877d-085678ac4278	27	{"id": "01a0dfa8-8b40-7c54-8326-324dfb695ffb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 27, "record": "01a0dfa8-8b40-73a2-8092-b4d42b28fef0", "values": {"uprn": "999000020017", "usrn": "90000000", "lines": "18 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c54-8326-324dfb695ffb"}	{"id": "01a0dfa8-8b40-7c54-8326-324dfb695ffb", "reason": null, "clashes": [], "verdict": "applied", "position": 34}	34	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73b6-8c5f-e8f8dc3bf364	01a219cc-7a04-75bd-877d-085678ac4278	28	{"id": "01a0dfa8-8b40-73b6-8c5f-e8f8dc3bf364", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 28, "record": "01a0dfa8-8b40-7eba-8a24-5e6b33138131", "values": {"uprn": "999000020018", "usrn": "90000000", "lines": "19 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-73b6-8c5f-e8f8dc3bf364"}	{"id": "01a0dfa8-8b40-73b6-8c5f-e8f8dc3bf364", "reason": null, "clashes": [], "verdict": "applied", "position": 35}	35	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-793f-98f3-3418f3d4e711	01a219cc-7a04-75bd-877d-085678ac4278	29	{"id": "01a0dfa8-8b40-793f-98f3-3418f3d4e711", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 29, "record": "01a0dfa8-8b40-7582-8386-8a29678a5aa3", "values": {"uprn": "999000020019", "usrn": "90000000", "lines": "20 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-793f-98f3-3418f3d4e711"}	{"id": "01a0dfa8-8b40-793f-98f3-3418f3d4e711", "reason": null, "clashes": [], "verdict": "applied", "position": 36}	36	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78c6-a8c2-4d4244ef7feb	01a219cc-7a04-75bd-877d-085678ac4278	30	{"id": "01a0dfa8-8b40-78c6-a8c2-4d4244ef7feb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 30, "record": "01a0dfa8-8b40-7e8d-b589-a82b5a702cfa", "values": {"uprn": "999000020020", "usrn": "90000000", "lines": "21 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78c6-a8c2-4d4244ef7feb"}	{"id": "01a0dfa8-8b40-78c6-a8c2-4d4244ef7feb", "reason": null, "clashes": [], "verdict": "applied", "position": 37}	37	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bab-b505-92859be3cecb	01a219cc-7a04-75bd-877d-085678ac4278	31	{"id": "01a0dfa8-8b40-7bab-b505-92859be3cecb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 31, "record": "01990000-0000-7000-8000-000000000031", "values": {"born": "1951-03-12", "needs": ["large_print_18", "text_relay"], "pinned": "Ring after 10, hearing aid in by then.", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7bab-b505-92859be3cecb"}	{"id": "01a0dfa8-8b40-7bab-b505-92859be3cecb", "reason": null, "clashes": [], "verdict": "applied", "position": 38}	38	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f47-920b-5d59db610487	01a219cc-7a04-75bd-877d-085678ac4278	32	{"id": "01a0dfa8-8b40-7f47-920b-5d59db610487", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 32, "record": "01a0dfa8-8b40-7c89-a239-7bc701762741", "values": {"full": "Rhiannon Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f47-920b-5d59db610487"}	{"id": "01a0dfa8-8b40-7f47-920b-5d59db610487", "reason": null, "clashes": [], "verdict": "applied", "position": 39}	39	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7213-8f23-cae883333218	01a219cc-7a04-75bd-877d-085678ac4278	33	{"id": "01a0dfa8-8b40-7213-8f23-cae883333218", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 33, "record": "01a0dfa8-8b40-7bdb-b03e-dca7e2dcaa37", "values": {"value": "0121 496 0142", "person": "01990000-0000-7000-8000-000000000031", "channel": "phone", "normalised": "+441214960142"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7213-8f23-cae883333218"}	{"id": "01a0dfa8-8b40-7213-8f23-cae883333218", "reason": null, "clashes": [], "verdict": "applied", "position": 40}	40	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f31-ad14-475b349aae90	01a219cc-7a04-75bd-877d-085678ac4278	34	{"id": "01a0dfa8-8b40-7f31-ad14-475b349aae90", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 34, "record": "01a0dfa8-8b40-78fb-8703-806984c81999", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f31-ad14-475b349aae90"}	{"id": "01a0dfa8-8b40-7f31-ad14-475b349aae90", "reason": null, "clashes": [], "verdict": "applied", "position": 41}	41	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba	01a219cc-7a04-75bd-877d-085678ac4278	35	{"id": "01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 35, "record": "01990000-0000-7000-8000-000000000032", "values": {"born": "1979-06-30", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba"}	{"id": "01a0dfa8-8b40-7de9-bb29-7d0b0e5e18ba", "reason": null, "clashes": [], "verdict": "applied", "position": 42}	42	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7813-b0e6-42f43328ad08	01a219cc-7a04-75bd-877d-085678ac4278	36	{"id": "01a0dfa8-8b40-7813-b0e6-42f43328ad08", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 36, "record": "01a0dfa8-8b40-78de-91eb-79fa5d5f576c", "values": {"full": "Gethin Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7813-b0e6-42f43328ad08"}	{"id": "01a0dfa8-8b40-7813-b0e6-42f43328ad08", "reason": null, "clashes": [], "verdict": "applied", "position": 43}	43	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7589-aa17-b9af5b569643	01a219cc-7a04-75bd-877d-085678ac4278	37	{"id": "01a0dfa8-8b40-7589-aa17-b9af5b569643", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 37, "record": "01a0dfa8-8b40-7d01-bc24-0d4969d495dd", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7589-aa17-b9af5b569643"}	{"id": "01a0dfa8-8b40-7589-aa17-b9af5b569643", "reason": null, "clashes": [], "verdict": "applied", "position": 44}	44	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78a6-89d9-bf020067dba8	01a219cc-7a04-75bd-877d-085678ac4278	38	{"id": "01a0dfa8-8b40-78a6-89d9-bf020067dba8", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 38, "record": "01990000-0000-7000-8000-000000000033", "values": {"born": "1987-03-27", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78a6-89d9-bf020067dba8"}	{"id": "01a0dfa8-8b40-78a6-89d9-bf020067dba8", "reason": null, "clashes": [], "verdict": "applied", "position": 45}	45	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7999-b549-1bc354c56c9a	01a219cc-7a04-75bd-877d-085678ac4278	39	{"id": "01a0dfa8-8b40-7999-b549-1bc354c56c9a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 39, "record": "01a0dfa8-8b40-79cf-8954-6b439f9d0129", "values": {"full": "Tomos Adeyemi", "kind": "legal", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7999-b549-1bc354c56c9a"}	{"id": "01a0dfa8-8b40-7999-b549-1bc354c56c9a", "reason": null, "clashes": [], "verdict": "applied", "position": 46}	46	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78cc-ad5d-b79ba2a7ae1f	01a219cc-7a04-75bd-877d-085678ac4278	40	{"id": "01a0dfa8-8b40-78cc-ad5d-b79ba2a7ae1f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 40, "record": "01a0dfa8-8b40-73af-8df8-440407295e42", "values": {"value": "07700 900417", "person": "01990000-0000-7000-8000-000000000033", "channel": "phone", "normalised": "+447700900417"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78cc-ad5d-b79ba2a7ae1f"}	{"id": "01a0dfa8-8b40-78cc-ad5d-b79ba2a7ae1f", "reason": null, "clashes": [], "verdict": "applied", "position": 47}	47	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78d3-8c66-7e971773308c	01a219cc-7a04-75bd-877d-085678ac4278	41	{"id": "01a0dfa8-8b40-78d3-8c66-7e971773308c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 41, "record": "01a0dfa8-8b40-7dc4-ae47-dc0e959f3a51", "values": {"place": "01990000-0000-7000-8000-000000000042", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78d3-8c66-7e971773308c"}	{"id": "01a0dfa8-8b40-78d3-8c66-7e971773308c", "reason": null, "clashes": [], "verdict": "applied", "position": 48}	48	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7085-815a-f341ee52bdb6	01a219cc-7a04-75bd-877d-085678ac4278	42	{"id": "01a0dfa8-8b40-7085-815a-f341ee52bdb6", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 42, "record": "01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee", "values": {"born": "1976-10-04", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7085-815a-f341ee52bdb6"}	{"id": "01a0dfa8-8b40-7085-815a-f341ee52bdb6", "reason": null, "clashes": [], "verdict": "applied", "position": 49}	49	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de0-954e-d51212093d26	01a219cc-7a04-75bd-877d-085678ac4278	43	{"id": "01a0dfa8-8b40-7de0-954e-d51212093d26", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 43, "record": "01a0dfa8-8b40-7ac7-b18d-d1eed77c96c0", "values": {"full": "Carys Llŷr", "kind": "legal", "person": "01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7de0-954e-d51212093d26"}	{"id": "01a0dfa8-8b40-7de0-954e-d51212093d26", "reason": null, "clashes": [], "verdict": "applied", "position": 50}	50	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-747f-816e-2284c10faa40	01a219cc-7a04-75bd-877d-085678ac4278	44	{"id": "01a0dfa8-8b40-747f-816e-2284c10faa40", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 44, "record": "01a0dfa8-8b40-7039-b3f7-ba8e0445d656", "values": {"value": "07700 900232", "person": "01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee", "channel": "phone", "normalised": "+447700900232"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-747f-816e-2284c10faa40"}	{"id": "01a0dfa8-8b40-747f-816e-2284c10faa40", "reason": null, "clashes": [], "verdict": "applied", "position": 51}	51	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72f6-9ff3-078fcc1b0c3e	01a219cc-7a04-75bd-877d-085678ac4278	45	{"id": "01a0dfa8-8b40-72f6-9ff3-078fcc1b0c3e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 45, "record": "01a0dfa8-8b40-71c1-84c5-b4763fe31d03", "values": {"place": "01a0dfa8-8b40-7d5f-a4b0-6ce60741c7a8", "person": "01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-72f6-9ff3-078fcc1b0c3e"}	{"id": "01a0dfa8-8b40-72f6-9ff3-078fcc1b0c3e", "reason": null, "clashes": [], "verdict": "applied", "position": 52}	52	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7414-a8dd-37eb2adf559a	01a219cc-7a04-75bd-877d-085678ac4278	46	{"id": "01a0dfa8-8b40-7414-a8dd-37eb2adf559a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 46, "record": "01a0dfa8-8b40-711d-8a50-12dc582c18c9", "values": {"born": "1988-02-02", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7414-a8dd-37eb2adf559a"}	{"id": "01a0dfa8-8b40-7414-a8dd-37eb2adf559a", "reason": null, "clashes": [], "verdict": "applied", "position": 53}	53	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a5d-85dd-b87da81aa40a	01a219cc-7a04-75bd-877d-085678ac4278	47	{"id": "01a0dfa8-8b40-7a5d-85dd-b87da81aa40a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 47, "record": "01a0dfa8-8b40-72b3-b3b3-7f32870266c4", "values": {"full": "Carys Leare", "kind": "legal", "person": "01a0dfa8-8b40-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7a5d-85dd-b87da81aa40a"}	{"id": "01a0dfa8-8b40-7a5d-85dd-b87da81aa40a", "reason": null, "clashes": [], "verdict": "applied", "position": 54}	54	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77f1-926e-b523b3df44a4	01a219cc-7a04-75bd-877d-085678ac4278	48	{"id": "01a0dfa8-8b40-77f1-926e-b523b3df44a4", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 48, "record": "01a0dfa8-8b40-7745-8b63-e0efb62ac1fe", "values": {"place": "01a0dfa8-8b40-707d-9143-1193e6c3f339", "person": "01a0dfa8-8b40-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-77f1-926e-b523b3df44a4"}	{"id": "01a0dfa8-8b40-77f1-926e-b523b3df44a4", "reason": null, "clashes": [], "verdict": "applied", "position": 55}	55	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a	01a219cc-7a04-75bd-877d-085678ac4278	49	{"id": "01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 49, "record": "01a0dfa8-8b40-7060-9d3b-993f79490eab", "values": {"born": "1994-09-09", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a"}	{"id": "01a0dfa8-8b40-757d-a2f5-680c4fdf8e1a", "reason": null, "clashes": [], "verdict": "applied", "position": 56}	56	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-740c-9bd7-ce734227de21	01a219cc-7a04-75bd-877d-085678ac4278	50	{"id": "01a0dfa8-8b40-740c-9bd7-ce734227de21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 50, "record": "01a0dfa8-8b40-7303-8bd3-f5e06bc15385", "values": {"full": "Lyra Millard", "kind": "legal", "person": "01a0dfa8-8b40-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-740c-9bd7-ce734227de21"}	{"id": "01a0dfa8-8b40-740c-9bd7-ce734227de21", "reason": null, "clashes": [], "verdict": "applied", "position": 57}	57	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f70-b586-fca7fa0b8518	01a219cc-7a04-75bd-877d-085678ac4278	51	{"id": "01a0dfa8-8b40-7f70-b586-fca7fa0b8518", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 51, "record": "01a0dfa8-8b40-782a-baeb-41a5e65a8149", "values": {"place": "01a0dfa8-8b40-7f04-825b-413f8a9a021e", "person": "01a0dfa8-8b40-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f70-b586-fca7fa0b8518"}	{"id": "01a0dfa8-8b40-7f70-b586-fca7fa0b8518", "reason": null, "clashes": [], "verdict": "applied", "position": 58}	58	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a62-861e-02ec39235bc0	01a219cc-7a04-75bd-877d-085678ac4278	52	{"id": "01a0dfa8-8b40-7a62-861e-02ec39235bc0", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 52, "record": "01a0dfa8-8b40-7736-843f-dda7b1eedaff", "values": {"born": "1995-03-19", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7a62-861e-02ec39235bc0"}	{"id": "01a0dfa8-8b40-7a62-861e-02ec39235bc0", "reason": null, "clashes": [], "verdict": "applied", "position": 59}	59	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7523-8daa-ac43936aa40c	01a219cc-7a04-75bd-877d-085678ac4278	53	{"id": "01a0dfa8-8b40-7523-8daa-ac43936aa40c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 53, "record": "01a0dfa8-8b40-7acd-a518-093d07dbf924", "values": {"full": "Nia Bevan", "kind": "legal", "person": "01a0dfa8-8b40-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7523-8daa-ac43936aa40c"}	{"id": "01a0dfa8-8b40-7523-8daa-ac43936aa40c", "reason": null, "clashes": [], "verdict": "applied", "position": 60}	60	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74c6-bcc9-9ae80f0c8a89	01a219cc-7a04-75bd-877d-085678ac4278	54	{"id": "01a0dfa8-8b40-74c6-bcc9-9ae80f0c8a89", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 54, "record": "01a0dfa8-8b40-76d2-a185-cc8ea8ea37f7", "values": {"value": "0121 496 0000", "person": "01a0dfa8-8b40-7736-843f-dda7b1eedaff", "channel": "phone", "normalised": "+441214960000"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74c6-bcc9-9ae80f0c8a89"}	{"id": "01a0dfa8-8b40-74c6-bcc9-9ae80f0c8a89", "reason": null, "clashes": [], "verdict": "applied", "position": 61}	61	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74e4-8c25-0a03e023033d	01a219cc-7a04-75bd-877d-085678ac4278	55	{"id": "01a0dfa8-8b40-74e4-8c25-0a03e023033d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 55, "record": "01a0dfa8-8b40-7367-b7c8-82f4202cc828", "values": {"place": "01a0dfa8-8b40-76c3-b813-0c4237730edf", "person": "01a0dfa8-8b40-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74e4-8c25-0a03e023033d"}	{"id": "01a0dfa8-8b40-74e4-8c25-0a03e023033d", "reason": null, "clashes": [], "verdict": "applied", "position": 62}	62	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-775e-91fd-e85ce69bae29	01a219cc-7a04-75bd-877d-085678ac4278	56	{"id": "01a0dfa8-8b40-775e-91fd-e85ce69bae29", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 56, "record": "01a0dfa8-8b40-7f64-b7b4-000bd1c51f86", "values": {"born": "1946-03-12", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-775e-91fd-e85ce69bae29"}	{"id": "01a0dfa8-8b40-775e-91fd-e85ce69bae29", "reason": null, "clashes": [], "verdict": "applied", "position": 63}	63	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c7b-b949-5568deb0e066	01a219cc-7a04-75bd-877d-085678ac4278	57	{"id": "01a0dfa8-8b40-7c7b-b949-5568deb0e066", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 57, "record": "01a0dfa8-8b40-7de3-93f2-1dcc2be88b46", "values": {"full": "Caron Bevan", "kind": "legal", "person": "01a0dfa8-8b40-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c7b-b949-5568deb0e066"}	{"id": "01a0dfa8-8b40-7c7b-b949-5568deb0e066", "reason": null, "clashes": [], "verdict": "applied", "position": 64}	64	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7335-a0c2-90d00994940e	01a219cc-7a04-75bd-877d-085678ac4278	58	{"id": "01a0dfa8-8b40-7335-a0c2-90d00994940e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 58, "record": "01a0dfa8-8b40-7826-9f7a-7dafb43adc4f", "values": {"value": "07700 900961", "person": "01a0dfa8-8b40-7f64-b7b4-000bd1c51f86", "channel": "phone", "normalised": "+447700900961"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7335-a0c2-90d00994940e"}	{"id": "01a0dfa8-8b40-7335-a0c2-90d00994940e", "reason": null, "clashes": [], "verdict": "applied", "position": 65}	65	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e5a-ac95-4ab592c9357d	01a219cc-7a04-75bd-877d-085678ac4278	59	{"id": "01a0dfa8-8b40-7e5a-ac95-4ab592c9357d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 59, "record": "01a0dfa8-8b40-7348-9959-b9ef58d07674", "values": {"value": "caron.bevan@example.org", "person": "01a0dfa8-8b40-7f64-b7b4-000bd1c51f86", "channel": "email", "normalised": "caron.bevan@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7e5a-ac95-4ab592c9357d"}	{"id": "01a0dfa8-8b40-7e5a-ac95-4ab592c9357d", "reason": null, "clashes": [], "verdict": "applied", "position": 66}	66	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f00-9abb-8ba37e0ab2ed	01a219cc-7a04-75bd-877d-085678ac4278	60	{"id": "01a0dfa8-8b40-7f00-9abb-8ba37e0ab2ed", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 60, "record": "01a0dfa8-8b40-731a-9766-99cc6ed5d1bf", "values": {"place": "01a0dfa8-8b40-76c3-b813-0c4237730edf", "person": "01a0dfa8-8b40-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f00-9abb-8ba37e0ab2ed"}	{"id": "01a0dfa8-8b40-7f00-9abb-8ba37e0ab2ed", "reason": null, "clashes": [], "verdict": "applied", "position": 67}	67	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7613-9673-93d618ae013e	01a219cc-7a04-75bd-877d-085678ac4278	61	{"id": "01a0dfa8-8b40-7613-9673-93d618ae013e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 61, "record": "01a0dfa8-8b40-7ac9-843b-aac536891eeb", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7613-9673-93d618ae013e"}	{"id": "01a0dfa8-8b40-7613-9673-93d618ae013e", "reason": null, "clashes": [], "verdict": "applied", "position": 68}	68	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d67-a1e4-8557ea190b2a	01a219cc-7a04-75bd-877d-085678ac4278	62	{"id": "01a0dfa8-8b40-7d67-a1e4-8557ea190b2a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 62, "record": "01a0dfa8-8b40-7582-8c31-406deea3d685", "values": {"full": "Yusuf Merriweather", "kind": "legal", "person": "01a0dfa8-8b40-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d67-a1e4-8557ea190b2a"}	{"id": "01a0dfa8-8b40-7d67-a1e4-8557ea190b2a", "reason": null, "clashes": [], "verdict": "applied", "position": 69}	69	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7887-bc4a-447ec49872c6	01a219cc-7a04-75bd-877d-085678ac4278	63	{"id": "01a0dfa8-8b40-7887-bc4a-447ec49872c6", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 63, "record": "01a0dfa8-8b40-77c2-88c9-da8aafe673f6", "values": {"place": "01a0dfa8-8b40-7703-8381-e88f38c0c8fd", "person": "01a0dfa8-8b40-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7887-bc4a-447ec49872c6"}	{"id": "01a0dfa8-8b40-7887-bc4a-447ec49872c6", "reason": null, "clashes": [], "verdict": "applied", "position": 70}	70	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f1b-9e0f-39a73c35612e	01a219cc-7a04-75bd-877d-085678ac4278	64	{"id": "01a0dfa8-8b40-7f1b-9e0f-39a73c35612e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 64, "record": "01a0dfa8-8b40-74a8-9d29-6588571ceeee", "values": {"born": "1980-04-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f1b-9e0f-39a73c35612e"}	{"id": "01a0dfa8-8b40-7f1b-9e0f-39a73c35612e", "reason": null, "clashes": [], "verdict": "applied", "position": 71}	71	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77d3-a323-ce54b7115c02	01a219cc-7a04-75bd-877d-085678ac4278	65	{"id": "01a0dfa8-8b40-77d3-a323-ce54b7115c02", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 65, "record": "01a0dfa8-8b40-7f47-878f-ec459a9e994c", "values": {"full": "Helen Barraclough", "kind": "legal", "person": "01a0dfa8-8b40-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-77d3-a323-ce54b7115c02"}	{"id": "01a0dfa8-8b40-77d3-a323-ce54b7115c02", "reason": null, "clashes": [], "verdict": "applied", "position": 72}	72	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7520-9ab1-c42fc52f4fbe	01a219cc-7a04-75bd-877d-085678ac4278	66	{"id": "01a0dfa8-8b40-7520-9ab1-c42fc52f4fbe", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 66, "record": "01a0dfa8-8b40-78d2-9478-10d822a608bf", "values": {"value": "07700 900173", "person": "01a0dfa8-8b40-74a8-9d29-6588571ceeee", "channel": "phone", "normalised": "+447700900173"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7520-9ab1-c42fc52f4fbe"}	{"id": "01a0dfa8-8b40-7520-9ab1-c42fc52f4fbe", "reason": null, "clashes": [], "verdict": "applied", "position": 73}	73	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fdf-9dbd-358f6156c4df	01a219cc-7a04-75bd-877d-085678ac4278	67	{"id": "01a0dfa8-8b40-7fdf-9dbd-358f6156c4df", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 67, "record": "01a0dfa8-8b40-7129-a816-de060a04ef48", "values": {"place": "01a0dfa8-8b40-7703-8381-e88f38c0c8fd", "person": "01a0dfa8-8b40-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7fdf-9dbd-358f6156c4df"}	{"id": "01a0dfa8-8b40-7fdf-9dbd-358f6156c4df", "reason": null, "clashes": [], "verdict": "applied", "position": 74}	74	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79d0-832b-73284bb57b5c	01a219cc-7a04-75bd-877d-085678ac4278	68	{"id": "01a0dfa8-8b40-79d0-832b-73284bb57b5c", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 68, "record": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06", "values": {"born": "1964-09-25", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-79d0-832b-73284bb57b5c"}	{"id": "01a0dfa8-8b40-79d0-832b-73284bb57b5c", "reason": null, "clashes": [], "verdict": "applied", "position": 75}	75	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d34-9d77-5b7c69dd6493	01a219cc-7a04-75bd-877d-085678ac4278	69	{"id": "01a0dfa8-8b40-7d34-9d77-5b7c69dd6493", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 69, "record": "01a0dfa8-8b40-7174-83b9-6d91aba018ea", "values": {"full": "Beth Okonkwo", "kind": "legal", "person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d34-9d77-5b7c69dd6493"}	{"id": "01a0dfa8-8b40-7d34-9d77-5b7c69dd6493", "reason": null, "clashes": [], "verdict": "applied", "position": 76}	76	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c90-bd58-9cab301ba988	01a219cc-7a04-75bd-877d-085678ac4278	70	{"id": "01a0dfa8-8b40-7c90-bd58-9cab301ba988", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 70, "record": "01a0dfa8-8b40-70a3-8a35-7568e2934bf1", "values": {"value": "0121 496 0002", "person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+441214960002"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c90-bd58-9cab301ba988"}	{"id": "01a0dfa8-8b40-7c90-bd58-9cab301ba988", "reason": null, "clashes": [], "verdict": "applied", "position": 77}	77	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7734-9d95-389b297a21d7	01a219cc-7a04-75bd-877d-085678ac4278	71	{"id": "01a0dfa8-8b40-7734-9d95-389b297a21d7", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 71, "record": "01a0dfa8-8b40-76be-9638-0ed6fcf7f49d", "values": {"value": "07700 900083", "person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+447700900083"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7734-9d95-389b297a21d7"}	{"id": "01a0dfa8-8b40-7734-9d95-389b297a21d7", "reason": null, "clashes": [], "verdict": "applied", "position": 78}	78	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d86-be77-344828b09a93	01a219cc-7a04-75bd-877d-085678ac4278	72	{"id": "01a0dfa8-8b40-7d86-be77-344828b09a93", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 72, "record": "01a0dfa8-8b40-73de-ae4e-cf4b2ad9a40a", "values": {"place": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d86-be77-344828b09a93"}	{"id": "01a0dfa8-8b40-7d86-be77-344828b09a93", "reason": null, "clashes": [], "verdict": "applied", "position": 79}	79	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c94-82b0-87f806faadb1	01a219cc-7a04-75bd-877d-085678ac4278	73	{"id": "01a0dfa8-8b40-7c94-82b0-87f806faadb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 73, "record": "01a0dfa8-8b40-70a1-9142-3286a6ecc31f", "values": {"born": "1980-09-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c94-82b0-87f806faadb1"}	{"id": "01a0dfa8-8b40-7c94-82b0-87f806faadb1", "reason": null, "clashes": [], "verdict": "applied", "position": 80}	80	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-751e-98b8-da9fb9fad67e	01a219cc-7a04-75bd-877d-085678ac4278	74	{"id": "01a0dfa8-8b40-751e-98b8-da9fb9fad67e", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 74, "record": "01a0dfa8-8b40-74bb-acf4-5ccbfb8a99a2", "values": {"full": "Chloe Okonkwo", "kind": "legal", "person": "01a0dfa8-8b40-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-751e-98b8-da9fb9fad67e"}	{"id": "01a0dfa8-8b40-751e-98b8-da9fb9fad67e", "reason": null, "clashes": [], "verdict": "applied", "position": 81}	81	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7104-901e-75eb6607b615	01a219cc-7a04-75bd-877d-085678ac4278	75	{"id": "01a0dfa8-8b40-7104-901e-75eb6607b615", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 75, "record": "01a0dfa8-8b40-7501-a42a-357c732902f4", "values": {"value": "chloe.okonkwo@example.org", "person": "01a0dfa8-8b40-70a1-9142-3286a6ecc31f", "channel": "email", "normalised": "chloe.okonkwo@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7104-901e-75eb6607b615"}	{"id": "01a0dfa8-8b40-7104-901e-75eb6607b615", "reason": null, "clashes": [], "verdict": "applied", "position": 82}	82	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-774b-b844-956099f86c8d	01a219cc-7a04-75bd-877d-085678ac4278	76	{"id": "01a0dfa8-8b40-774b-b844-956099f86c8d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 76, "record": "01a0dfa8-8b40-7f85-913d-d1a6e9d40f2b", "values": {"place": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "person": "01a0dfa8-8b40-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-774b-b844-956099f86c8d"}	{"id": "01a0dfa8-8b40-774b-b844-956099f86c8d", "reason": null, "clashes": [], "verdict": "applied", "position": 83}	83	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d1c-94d4-954e5c47577b	01a219cc-7a04-75bd-877d-085678ac4278	77	{"id": "01a0dfa8-8b40-7d1c-94d4-954e5c47577b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 77, "record": "01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6", "values": {"born": "2011-12-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d1c-94d4-954e5c47577b"}	{"id": "01a0dfa8-8b40-7d1c-94d4-954e5c47577b", "reason": null, "clashes": [], "verdict": "applied", "position": 84}	84	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7171-b2a9-b8a4c0d76560	01a219cc-7a04-75bd-877d-085678ac4278	78	{"id": "01a0dfa8-8b40-7171-b2a9-b8a4c0d76560", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 78, "record": "01a0dfa8-8b40-7fb8-96e3-e38047e1a38b", "values": {"full": "Ciarán Okonkwo", "kind": "legal", "person": "01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7171-b2a9-b8a4c0d76560"}	{"id": "01a0dfa8-8b40-7171-b2a9-b8a4c0d76560", "reason": null, "clashes": [], "verdict": "applied", "position": 85}	85	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73a3-b0d3-fa5c56c11669	01a219cc-7a04-75bd-877d-085678ac4278	79	{"id": "01a0dfa8-8b40-73a3-b0d3-fa5c56c11669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 79, "record": "01a0dfa8-8b40-7a4a-9309-0287a6ea2981", "values": {"place": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "person": "01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-73a3-b0d3-fa5c56c11669"}	{"id": "01a0dfa8-8b40-73a3-b0d3-fa5c56c11669", "reason": null, "clashes": [], "verdict": "applied", "position": 86}	86	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7132-baaa-d6511227932f	01a219cc-7a04-75bd-877d-085678ac4278	80	{"id": "01a0dfa8-8b40-7132-baaa-d6511227932f", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 80, "record": "01a0dfa8-8b40-7de2-8d1b-c13a449fd49b", "values": {"born": "1986-11-07", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7132-baaa-d6511227932f"}	{"id": "01a0dfa8-8b40-7132-baaa-d6511227932f", "reason": null, "clashes": [], "verdict": "applied", "position": 87}	87	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7caf-802f-c22a4a7347fa	01a219cc-7a04-75bd-877d-085678ac4278	81	{"id": "01a0dfa8-8b40-7caf-802f-c22a4a7347fa", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 81, "record": "01a0dfa8-8b40-702a-a2a8-66b40581f255", "values": {"full": "Thomas McGinty", "kind": "legal", "person": "01a0dfa8-8b40-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7caf-802f-c22a4a7347fa"}	{"id": "01a0dfa8-8b40-7caf-802f-c22a4a7347fa", "reason": null, "clashes": [], "verdict": "applied", "position": 88}	88	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7277-9bee-f77adcd69029	01a219cc-7a04-75bd-877d-085678ac4278	82	{"id": "01a0dfa8-8b40-7277-9bee-f77adcd69029", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 82, "record": "01a0dfa8-8b40-7781-be46-5b195bf3f74d", "values": {"full": "Jacko McGinty", "kind": "preferred", "person": "01a0dfa8-8b40-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7277-9bee-f77adcd69029"}	{"id": "01a0dfa8-8b40-7277-9bee-f77adcd69029", "reason": null, "clashes": [], "verdict": "applied", "position": 89}	89	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7139-93fd-f07ccb8409d6	01a219cc-7a04-75bd-877d-085678ac4278	83	{"id": "01a0dfa8-8b40-7139-93fd-f07ccb8409d6", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 83, "record": "01a0dfa8-8b40-7c72-805d-b06a19d6d73b", "values": {"value": "07700 900342", "person": "01a0dfa8-8b40-7de2-8d1b-c13a449fd49b", "channel": "phone", "normalised": "+447700900342"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7139-93fd-f07ccb8409d6"}	{"id": "01a0dfa8-8b40-7139-93fd-f07ccb8409d6", "reason": null, "clashes": [], "verdict": "applied", "position": 90}	90	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c68-adf8-10b92c599859	01a219cc-7a04-75bd-877d-085678ac4278	84	{"id": "01a0dfa8-8b40-7c68-adf8-10b92c599859", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 84, "record": "01a0dfa8-8b40-7aa7-b300-9a5c825f8542", "values": {"value": "thomas.mcginty@example.org", "person": "01a0dfa8-8b40-7de2-8d1b-c13a449fd49b", "channel": "email", "normalised": "thomas.mcginty@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c68-adf8-10b92c599859"}	{"id": "01a0dfa8-8b40-7c68-adf8-10b92c599859", "reason": null, "clashes": [], "verdict": "applied", "position": 91}	91	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-751f-9d94-6658d2511c38	01a219cc-7a04-75bd-877d-085678ac4278	85	{"id": "01a0dfa8-8b40-751f-9d94-6658d2511c38", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 85, "record": "01a0dfa8-8b40-7243-bc22-22d22649c1b0", "values": {"place": "01a0dfa8-8b40-74a3-b3c6-4af775a89294", "person": "01a0dfa8-8b40-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-751f-9d94-6658d2511c38"}	{"id": "01a0dfa8-8b40-751f-9d94-6658d2511c38", "reason": null, "clashes": [], "verdict": "applied", "position": 92}	92	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1	01a219cc-7a04-75bd-877d-085678ac4278	86	{"id": "01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 86, "record": "01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0", "values": {"born": "1943-05-01", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1"}	{"id": "01a0dfa8-8b40-7d72-8d8e-3b13e83b3ab1", "reason": null, "clashes": [], "verdict": "applied", "position": 93}	93	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72d8-b497-553cb0894f5a	01a219cc-7a04-75bd-877d-085678ac4278	87	{"id": "01a0dfa8-8b40-72d8-b497-553cb0894f5a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 87, "record": "01a0dfa8-8b40-7fca-bf05-f8faf1878d5f", "values": {"full": "Karen Villiers", "kind": "legal", "person": "01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-72d8-b497-553cb0894f5a"}	{"id": "01a0dfa8-8b40-72d8-b497-553cb0894f5a", "reason": null, "clashes": [], "verdict": "applied", "position": 94}	94	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b6c-8c6e-5973286bef29	01a219cc-7a04-75bd-877d-085678ac4278	88	{"id": "01a0dfa8-8b40-7b6c-8c6e-5973286bef29", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 88, "record": "01a0dfa8-8b40-7899-aec1-5d384c867062", "values": {"full": "Lottie Villiers", "kind": "preferred", "person": "01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b6c-8c6e-5973286bef29"}	{"id": "01a0dfa8-8b40-7b6c-8c6e-5973286bef29", "reason": null, "clashes": [], "verdict": "applied", "position": 95}	95	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7107-871c-5cf140a980bd	01a219cc-7a04-75bd-877d-085678ac4278	89	{"id": "01a0dfa8-8b40-7107-871c-5cf140a980bd", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 89, "record": "01a0dfa8-8b40-73f6-aaf3-8c2fdcb284f8", "values": {"place": "01a0dfa8-8b40-74a3-b3c6-4af775a89294", "person": "01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7107-871c-5cf140a980bd"}	{"id": "01a0dfa8-8b40-7107-871c-5cf140a980bd", "reason": null, "clashes": [], "verdict": "applied", "position": 96}	96	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7236-947f-81435add92d1	01a219cc-7a04-75bd-877d-085678ac4278	90	{"id": "01a0dfa8-8b40-7236-947f-81435add92d1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 90, "record": "01a0dfa8-8b40-7b10-8ff4-4f6504d75988", "values": {"born": "1962-05-20", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7236-947f-81435add92d1"}	{"id": "01a0dfa8-8b40-7236-947f-81435add92d1", "reason": null, "clashes": [], "verdict": "applied", "position": 97}	97	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d43-bbb4-1d1442553a33	01a219cc-7a04-75bd-877d-085678ac4278	91	{"id": "01a0dfa8-8b40-7d43-bbb4-1d1442553a33", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 91, "record": "01a0dfa8-8b40-7234-a008-749797f2a702", "values": {"full": "Sarah Ingleby", "kind": "legal", "person": "01a0dfa8-8b40-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d43-bbb4-1d1442553a33"}	{"id": "01a0dfa8-8b40-7d43-bbb4-1d1442553a33", "reason": null, "clashes": [], "verdict": "applied", "position": 98}	98	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79cc-ac13-9c1966ad51fd	01a219cc-7a04-75bd-877d-085678ac4278	92	{"id": "01a0dfa8-8b40-79cc-ac13-9c1966ad51fd", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 92, "record": "01a0dfa8-8b40-7905-a5d6-0b6e46e3db95", "values": {"value": "0121 496 0004", "person": "01a0dfa8-8b40-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+441214960004"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-79cc-ac13-9c1966ad51fd"}	{"id": "01a0dfa8-8b40-79cc-ac13-9c1966ad51fd", "reason": null, "clashes": [], "verdict": "applied", "position": 99}	99	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7874-ad75-c25d01ea0639	01a219cc-7a04-75bd-877d-085678ac4278	93	{"id": "01a0dfa8-8b40-7874-ad75-c25d01ea0639", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 93, "record": "01a0dfa8-8b40-77c4-bbc8-996b16d8e80e", "values": {"value": "07700 900011", "person": "01a0dfa8-8b40-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+447700900011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7874-ad75-c25d01ea0639"}	{"id": "01a0dfa8-8b40-7874-ad75-c25d01ea0639", "reason": null, "clashes": [], "verdict": "applied", "position": 100}	100	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7703-aba1-a9d3a61a59e3	01a219cc-7a04-75bd-877d-085678ac4278	94	{"id": "01a0dfa8-8b40-7703-aba1-a9d3a61a59e3", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 94, "record": "01a0dfa8-8b40-7e4a-803a-f5065136bf62", "values": {"place": "01a0dfa8-8b40-78e7-aa90-a8f0d66b829e", "person": "01a0dfa8-8b40-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7703-aba1-a9d3a61a59e3"}	{"id": "01a0dfa8-8b40-7703-aba1-a9d3a61a59e3", "reason": null, "clashes": [], "verdict": "applied", "position": 101}	101	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c34-9251-310bebee3521	01a219cc-7a04-75bd-877d-085678ac4278	95	{"id": "01a0dfa8-8b40-7c34-9251-310bebee3521", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 95, "record": "01a0dfa8-8b40-70c4-b82f-21e4a57b7700", "values": {"born": "1995-12-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c34-9251-310bebee3521"}	{"id": "01a0dfa8-8b40-7c34-9251-310bebee3521", "reason": null, "clashes": [], "verdict": "applied", "position": 102}	102	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-782c-a8d2-e08e5e6279db	01a219cc-7a04-75bd-877d-085678ac4278	96	{"id": "01a0dfa8-8b40-782c-a8d2-e08e5e6279db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 96, "record": "01a0dfa8-8b40-7e0a-a531-9f4782fe3a4a", "values": {"full": "Hannah Thornycroft", "kind": "legal", "person": "01a0dfa8-8b40-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-782c-a8d2-e08e5e6279db"}	{"id": "01a0dfa8-8b40-782c-a8d2-e08e5e6279db", "reason": null, "clashes": [], "verdict": "applied", "position": 103}	103	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74c5-8fd2-4206342f22ba	01a219cc-7a04-75bd-877d-085678ac4278	97	{"id": "01a0dfa8-8b40-74c5-8fd2-4206342f22ba", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 97, "record": "01a0dfa8-8b40-7e23-8adf-f918c41a66d9", "values": {"place": "01a0dfa8-8b40-78e7-aa90-a8f0d66b829e", "person": "01a0dfa8-8b40-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74c5-8fd2-4206342f22ba"}	{"id": "01a0dfa8-8b40-74c5-8fd2-4206342f22ba", "reason": null, "clashes": [], "verdict": "applied", "position": 104}	104	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b79-a4c3-71cfae7fba11	01a219cc-7a04-75bd-877d-085678ac4278	98	{"id": "01a0dfa8-8b40-7b79-a4c3-71cfae7fba11", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 98, "record": "01a0dfa8-8b40-77e8-8d58-9a58c842c19a", "values": {"born": "1983-04-01", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b79-a4c3-71cfae7fba11"}	{"id": "01a0dfa8-8b40-7b79-a4c3-71cfae7fba11", "reason": null, "clashes": [], "verdict": "applied", "position": 105}	105	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72a3-9870-64fc83dab265	01a219cc-7a04-75bd-877d-085678ac4278	99	{"id": "01a0dfa8-8b40-72a3-9870-64fc83dab265", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 99, "record": "01a0dfa8-8b40-7625-9915-50ffa310a849", "values": {"full": "Wanda Sowerby", "kind": "legal", "person": "01a0dfa8-8b40-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-72a3-9870-64fc83dab265"}	{"id": "01a0dfa8-8b40-72a3-9870-64fc83dab265", "reason": null, "clashes": [], "verdict": "applied", "position": 106}	106	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fb2-8630-43d70a6be26c	01a219cc-7a04-75bd-877d-085678ac4278	100	{"id": "01a0dfa8-8b40-7fb2-8630-43d70a6be26c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 100, "record": "01a0dfa8-8b40-7fea-bada-79478b5230ed", "values": {"value": "0121 496 0005", "person": "01a0dfa8-8b40-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+441214960005"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7fb2-8630-43d70a6be26c"}	{"id": "01a0dfa8-8b40-7fb2-8630-43d70a6be26c", "reason": null, "clashes": [], "verdict": "applied", "position": 107}	107	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7444-99de-2deda0e20045	01a219cc-7a04-75bd-877d-085678ac4278	101	{"id": "01a0dfa8-8b40-7444-99de-2deda0e20045", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 101, "record": "01a0dfa8-8b40-7417-8ed5-669f1724925f", "values": {"value": "07700 900620", "person": "01a0dfa8-8b40-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+447700900620"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7444-99de-2deda0e20045"}	{"id": "01a0dfa8-8b40-7444-99de-2deda0e20045", "reason": null, "clashes": [], "verdict": "applied", "position": 108}	108	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-723b-b98d-dc84f59dc887	01a219cc-7a04-75bd-877d-085678ac4278	102	{"id": "01a0dfa8-8b40-723b-b98d-dc84f59dc887", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 102, "record": "01a0dfa8-8b40-7157-a9b1-61f4bca5f87b", "values": {"place": "01a0dfa8-8b40-7fe2-a11d-459a2f978d87", "person": "01a0dfa8-8b40-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-723b-b98d-dc84f59dc887"}	{"id": "01a0dfa8-8b40-723b-b98d-dc84f59dc887", "reason": null, "clashes": [], "verdict": "applied", "position": 109}	109	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7205-b029-38155351d2c1	01a219cc-7a04-75bd-877d-085678ac4278	103	{"id": "01a0dfa8-8b40-7205-b029-38155351d2c1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 103, "record": "01a0dfa8-8b40-7e8c-aa2d-551f65b184f7", "values": {"born": "1971-12-05", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7205-b029-38155351d2c1"}	{"id": "01a0dfa8-8b40-7205-b029-38155351d2c1", "reason": null, "clashes": [], "verdict": "applied", "position": 110}	110	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71e8-b646-9fabf59cd100	01a219cc-7a04-75bd-877d-085678ac4278	104	{"id": "01a0dfa8-8b40-71e8-b646-9fabf59cd100", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 104, "record": "01a0dfa8-8b40-77cf-a8ac-abff9f55c5fc", "values": {"full": "Zainab Sowerby", "kind": "legal", "person": "01a0dfa8-8b40-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-71e8-b646-9fabf59cd100"}	{"id": "01a0dfa8-8b40-71e8-b646-9fabf59cd100", "reason": null, "clashes": [], "verdict": "applied", "position": 111}	111	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71e3-a8c7-a01d68815fda	01a219cc-7a04-75bd-877d-085678ac4278	105	{"id": "01a0dfa8-8b40-71e3-a8c7-a01d68815fda", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 105, "record": "01a0dfa8-8b40-788a-99c6-1aa86e671698", "values": {"place": "01a0dfa8-8b40-7fe2-a11d-459a2f978d87", "person": "01a0dfa8-8b40-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-71e3-a8c7-a01d68815fda"}	{"id": "01a0dfa8-8b40-71e3-a8c7-a01d68815fda", "reason": null, "clashes": [], "verdict": "applied", "position": 112}	112	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7aef-9515-36644039d142	01a219cc-7a04-75bd-877d-085678ac4278	106	{"id": "01a0dfa8-8b40-7aef-9515-36644039d142", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 106, "record": "01a0dfa8-8b40-7c1e-95f2-ee554fa69611", "values": {"born": "1986-05-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7aef-9515-36644039d142"}	{"id": "01a0dfa8-8b40-7aef-9515-36644039d142", "reason": null, "clashes": [], "verdict": "applied", "position": 113}	113	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f93-9ae7-20b2cf03fd21	01a219cc-7a04-75bd-877d-085678ac4278	107	{"id": "01a0dfa8-8b40-7f93-9ae7-20b2cf03fd21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 107, "record": "01a0dfa8-8b40-7dc7-8a84-ebca72470add", "values": {"full": "Fatima Ackland", "kind": "legal", "person": "01a0dfa8-8b40-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f93-9ae7-20b2cf03fd21"}	{"id": "01a0dfa8-8b40-7f93-9ae7-20b2cf03fd21", "reason": null, "clashes": [], "verdict": "applied", "position": 114}	114	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7db1-ab82-ed5c7da5ad52	01a219cc-7a04-75bd-877d-085678ac4278	108	{"id": "01a0dfa8-8b40-7db1-ab82-ed5c7da5ad52", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 108, "record": "01a0dfa8-8b40-75b6-8b9d-d3d42b00b570", "values": {"value": "0121 496 0006", "person": "01a0dfa8-8b40-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+441214960006"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7db1-ab82-ed5c7da5ad52"}	{"id": "01a0dfa8-8b40-7db1-ab82-ed5c7da5ad52", "reason": null, "clashes": [], "verdict": "applied", "position": 115}	115	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7623-a101-8cc5920f3663	01a219cc-7a04-75bd-877d-085678ac4278	109	{"id": "01a0dfa8-8b40-7623-a101-8cc5920f3663", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 109, "record": "01a0dfa8-8b40-7357-84e1-99a11f2e490c", "values": {"value": "07700 900031", "person": "01a0dfa8-8b40-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+447700900031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7623-a101-8cc5920f3663"}	{"id": "01a0dfa8-8b40-7623-a101-8cc5920f3663", "reason": null, "clashes": [], "verdict": "applied", "position": 116}	116	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ceb-a76d-b5ef1baf02cf	01a219cc-7a04-75bd-877d-085678ac4278	110	{"id": "01a0dfa8-8b40-7ceb-a76d-b5ef1baf02cf", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 110, "record": "01a0dfa8-8b40-7cf9-88b7-5541346f3293", "values": {"value": "fatima.ackland@example.org", "person": "01a0dfa8-8b40-7c1e-95f2-ee554fa69611", "channel": "email", "normalised": "fatima.ackland@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7ceb-a76d-b5ef1baf02cf"}	{"id": "01a0dfa8-8b40-7ceb-a76d-b5ef1baf02cf", "reason": null, "clashes": [], "verdict": "applied", "position": 117}	117	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78b8-8362-1f97bf4cc645	01a219cc-7a04-75bd-877d-085678ac4278	111	{"id": "01a0dfa8-8b40-78b8-8362-1f97bf4cc645", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 111, "record": "01a0dfa8-8b40-7918-9e39-ef8e062ebc92", "values": {"place": "01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0", "person": "01a0dfa8-8b40-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78b8-8362-1f97bf4cc645"}	{"id": "01a0dfa8-8b40-78b8-8362-1f97bf4cc645", "reason": null, "clashes": [], "verdict": "applied", "position": 118}	118	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7710-9fb7-f62800375c0d	01a219cc-7a04-75bd-877d-085678ac4278	112	{"id": "01a0dfa8-8b40-7710-9fb7-f62800375c0d", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 112, "record": "01a0dfa8-8b40-752e-8744-d3c0c234472f", "values": {"born": "1944-04-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7710-9fb7-f62800375c0d"}	{"id": "01a0dfa8-8b40-7710-9fb7-f62800375c0d", "reason": null, "clashes": [], "verdict": "applied", "position": 119}	119	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7662-8a0f-42834e0751d7	01a219cc-7a04-75bd-877d-085678ac4278	113	{"id": "01a0dfa8-8b40-7662-8a0f-42834e0751d7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 113, "record": "01a0dfa8-8b40-7599-b315-d969b7ccba58", "values": {"full": "John Ackland", "kind": "legal", "person": "01a0dfa8-8b40-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7662-8a0f-42834e0751d7"}	{"id": "01a0dfa8-8b40-7662-8a0f-42834e0751d7", "reason": null, "clashes": [], "verdict": "applied", "position": 120}	120	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77e2-9248-4194aef4259c	01a219cc-7a04-75bd-877d-085678ac4278	114	{"id": "01a0dfa8-8b40-77e2-9248-4194aef4259c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 114, "record": "01a0dfa8-8b40-7bb3-8878-68fa56e0a246", "values": {"place": "01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0", "person": "01a0dfa8-8b40-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-77e2-9248-4194aef4259c"}	{"id": "01a0dfa8-8b40-77e2-9248-4194aef4259c", "reason": null, "clashes": [], "verdict": "applied", "position": 121}	121	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad	01a219cc-7a04-75bd-877d-085678ac4278	115	{"id": "01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 115, "record": "01a0dfa8-8b40-7fce-b64e-172fbea01ca0", "values": {"born": "1997-05-06", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad"}	{"id": "01a0dfa8-8b40-7b3d-8e2a-89f5fcd26dad", "reason": null, "clashes": [], "verdict": "applied", "position": 122}	122	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-732a-87ec-be86ab392034	01a219cc-7a04-75bd-877d-085678ac4278	116	{"id": "01a0dfa8-8b40-732a-87ec-be86ab392034", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 116, "record": "01a0dfa8-8b40-79e9-b30b-19ec2b999f07", "values": {"full": "Jean Abara", "kind": "legal", "person": "01a0dfa8-8b40-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-732a-87ec-be86ab392034"}	{"id": "01a0dfa8-8b40-732a-87ec-be86ab392034", "reason": null, "clashes": [], "verdict": "applied", "position": 123}	123	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7945-a3a0-29a5adb55556	01a219cc-7a04-75bd-877d-085678ac4278	117	{"id": "01a0dfa8-8b40-7945-a3a0-29a5adb55556", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 117, "record": "01a0dfa8-8b40-700e-86b4-6f015c03151c", "values": {"place": "01a0dfa8-8b40-7e93-947d-380d81f9c1f6", "person": "01a0dfa8-8b40-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7945-a3a0-29a5adb55556"}	{"id": "01a0dfa8-8b40-7945-a3a0-29a5adb55556", "reason": null, "clashes": [], "verdict": "applied", "position": 124}	124	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d08-92cb-2f3fc47addc9	01a219cc-7a04-75bd-877d-085678ac4278	118	{"id": "01a0dfa8-8b40-7d08-92cb-2f3fc47addc9", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 118, "record": "01a0dfa8-8b40-72db-98a5-0636452fac9a", "values": {"born": "1988-06-28", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d08-92cb-2f3fc47addc9"}	{"id": "01a0dfa8-8b40-7d08-92cb-2f3fc47addc9", "reason": null, "clashes": [], "verdict": "applied", "position": 125}	125	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-743b-a9a4-13ca59758f83	01a219cc-7a04-75bd-877d-085678ac4278	119	{"id": "01a0dfa8-8b40-743b-a9a4-13ca59758f83", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 119, "record": "01a0dfa8-8b40-702a-9aff-956cc6ad0327", "values": {"full": "Rajesh Boateng", "kind": "legal", "person": "01a0dfa8-8b40-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-743b-a9a4-13ca59758f83"}	{"id": "01a0dfa8-8b40-743b-a9a4-13ca59758f83", "reason": null, "clashes": [], "verdict": "applied", "position": 126}	126	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78b6-af5e-490bdfbaaafa	01a219cc-7a04-75bd-877d-085678ac4278	120	{"id": "01a0dfa8-8b40-78b6-af5e-490bdfbaaafa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 120, "record": "01a0dfa8-8b40-7696-b540-cce4cc5d375a", "values": {"value": "07700 900990", "person": "01a0dfa8-8b40-72db-98a5-0636452fac9a", "channel": "phone", "normalised": "+447700900990"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78b6-af5e-490bdfbaaafa"}	{"id": "01a0dfa8-8b40-78b6-af5e-490bdfbaaafa", "reason": null, "clashes": [], "verdict": "applied", "position": 127}	127	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77c1-8264-d159d53dde5e	01a219cc-7a04-75bd-877d-085678ac4278	121	{"id": "01a0dfa8-8b40-77c1-8264-d159d53dde5e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 121, "record": "01a0dfa8-8b40-7764-a6ee-0eac4dbd3dc9", "values": {"value": "rajesh.boateng@example.org", "person": "01a0dfa8-8b40-72db-98a5-0636452fac9a", "channel": "email", "normalised": "rajesh.boateng@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-77c1-8264-d159d53dde5e"}	{"id": "01a0dfa8-8b40-77c1-8264-d159d53dde5e", "reason": null, "clashes": [], "verdict": "applied", "position": 128}	128	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7829-8554-7d9d0b9e8d4d	01a219cc-7a04-75bd-877d-085678ac4278	122	{"id": "01a0dfa8-8b40-7829-8554-7d9d0b9e8d4d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 122, "record": "01a0dfa8-8b40-7829-b794-09b92b6c5763", "values": {"place": "01a0dfa8-8b40-7f92-966b-aea148beab13", "person": "01a0dfa8-8b40-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7829-8554-7d9d0b9e8d4d"}	{"id": "01a0dfa8-8b40-7829-8554-7d9d0b9e8d4d", "reason": null, "clashes": [], "verdict": "applied", "position": 129}	129	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7870-b579-c67e4ded5faa	01a219cc-7a04-75bd-877d-085678ac4278	123	{"id": "01a0dfa8-8b40-7870-b579-c67e4ded5faa", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 123, "record": "01a0dfa8-8b40-79ad-869a-8a20b05c4a59", "values": {"born": "1971", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7870-b579-c67e4ded5faa"}	{"id": "01a0dfa8-8b40-7870-b579-c67e4ded5faa", "reason": null, "clashes": [], "verdict": "applied", "position": 130}	130	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7119-84e1-b856557d728c	01a219cc-7a04-75bd-877d-085678ac4278	124	{"id": "01a0dfa8-8b40-7119-84e1-b856557d728c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 124, "record": "01a0dfa8-8b40-7e2c-bcbb-5615352c5f80", "values": {"full": "Charlie Boateng", "kind": "legal", "person": "01a0dfa8-8b40-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7119-84e1-b856557d728c"}	{"id": "01a0dfa8-8b40-7119-84e1-b856557d728c", "reason": null, "clashes": [], "verdict": "applied", "position": 131}	131	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a8a-85f0-49fee90c0722	01a219cc-7a04-75bd-877d-085678ac4278	125	{"id": "01a0dfa8-8b40-7a8a-85f0-49fee90c0722", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 125, "record": "01a0dfa8-8b40-7d4a-b2fe-7205132ba600", "values": {"value": "07700 900363", "person": "01a0dfa8-8b40-79ad-869a-8a20b05c4a59", "channel": "phone", "normalised": "+447700900363"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7a8a-85f0-49fee90c0722"}	{"id": "01a0dfa8-8b40-7a8a-85f0-49fee90c0722", "reason": null, "clashes": [], "verdict": "applied", "position": 132}	132	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70ca-bc9a-0e0c8ec23615	01a219cc-7a04-75bd-877d-085678ac4278	126	{"id": "01a0dfa8-8b40-70ca-bc9a-0e0c8ec23615", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 126, "record": "01a0dfa8-8b40-782d-b7ca-b1f95e42e3e0", "values": {"place": "01a0dfa8-8b40-7f92-966b-aea148beab13", "person": "01a0dfa8-8b40-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-70ca-bc9a-0e0c8ec23615"}	{"id": "01a0dfa8-8b40-70ca-bc9a-0e0c8ec23615", "reason": null, "clashes": [], "verdict": "applied", "position": 133}	133	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de	01a219cc-7a04-75bd-877d-085678ac4278	127	{"id": "01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 127, "record": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806", "values": {"born": "1975-05-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de"}	{"id": "01a0dfa8-8b40-7da0-87d1-1b6ba92cd2de", "reason": null, "clashes": [], "verdict": "applied", "position": 134}	134	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ed9-9108-0deb6710b0e7	01a219cc-7a04-75bd-877d-085678ac4278	128	{"id": "01a0dfa8-8b40-7ed9-9108-0deb6710b0e7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 128, "record": "01a0dfa8-8b40-79f7-9e51-8343e63ea3d6", "values": {"full": "Linda Kettlewell", "kind": "legal", "person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7ed9-9108-0deb6710b0e7"}	{"id": "01a0dfa8-8b40-7ed9-9108-0deb6710b0e7", "reason": null, "clashes": [], "verdict": "applied", "position": 135}	135	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-744f-8910-c2013f98e0ee	01a219cc-7a04-75bd-877d-085678ac4278	129	{"id": "01a0dfa8-8b40-744f-8910-c2013f98e0ee", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 129, "record": "01a0dfa8-8b40-7c2f-aee1-33ea6e883110", "values": {"value": "07700 900574", "person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806", "channel": "phone", "normalised": "+447700900574"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-744f-8910-c2013f98e0ee"}	{"id": "01a0dfa8-8b40-744f-8910-c2013f98e0ee", "reason": null, "clashes": [], "verdict": "applied", "position": 136}	136	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7dec-aa66-b259bb798e9b	01a219cc-7a04-75bd-877d-085678ac4278	130	{"id": "01a0dfa8-8b40-7dec-aa66-b259bb798e9b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 130, "record": "01a0dfa8-8b40-7a00-9291-f006309d57ed", "values": {"value": "linda.kettlewell@example.org", "person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806", "channel": "email", "normalised": "linda.kettlewell@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7dec-aa66-b259bb798e9b"}	{"id": "01a0dfa8-8b40-7dec-aa66-b259bb798e9b", "reason": null, "clashes": [], "verdict": "applied", "position": 137}	137	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7eef-a9c3-deee94d8cd47	01a219cc-7a04-75bd-877d-085678ac4278	131	{"id": "01a0dfa8-8b40-7eef-a9c3-deee94d8cd47", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 131, "record": "01a0dfa8-8b40-771a-9442-f362f919cb32", "values": {"place": "01a0dfa8-8b40-764a-815a-47c5f0dfb4a5", "person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7eef-a9c3-deee94d8cd47"}	{"id": "01a0dfa8-8b40-7eef-a9c3-deee94d8cd47", "reason": null, "clashes": [], "verdict": "applied", "position": 138}	138	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ed9-be0b-6723524550a4	01a219cc-7a04-75bd-877d-085678ac4278	132	{"id": "01a0dfa8-8b40-7ed9-be0b-6723524550a4", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 132, "record": "01a0dfa8-8b40-7658-ba45-48f21b3c137b", "values": {"born": "1959-10-16", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7ed9-be0b-6723524550a4"}	{"id": "01a0dfa8-8b40-7ed9-be0b-6723524550a4", "reason": null, "clashes": [], "verdict": "applied", "position": 139}	139	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7cf0-8e2a-f6410b83da50	01a219cc-7a04-75bd-877d-085678ac4278	133	{"id": "01a0dfa8-8b40-7cf0-8e2a-f6410b83da50", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 133, "record": "01a0dfa8-8b40-72ff-b48f-e7d31997e8f3", "values": {"full": "Elis Ogwen", "kind": "legal", "person": "01a0dfa8-8b40-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7cf0-8e2a-f6410b83da50"}	{"id": "01a0dfa8-8b40-7cf0-8e2a-f6410b83da50", "reason": null, "clashes": [], "verdict": "applied", "position": 140}	140	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7aec-b770-54cfc09f025e	01a219cc-7a04-75bd-877d-085678ac4278	134	{"id": "01a0dfa8-8b40-7aec-b770-54cfc09f025e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 134, "record": "01a0dfa8-8b40-7e38-85f5-e71b98f6a644", "values": {"value": "0121 496 0010", "person": "01a0dfa8-8b40-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+441214960010"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7aec-b770-54cfc09f025e"}	{"id": "01a0dfa8-8b40-7aec-b770-54cfc09f025e", "reason": null, "clashes": [], "verdict": "applied", "position": 141}	141	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b97-909d-fa6c874e263f	01a219cc-7a04-75bd-877d-085678ac4278	135	{"id": "01a0dfa8-8b40-7b97-909d-fa6c874e263f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 135, "record": "01a0dfa8-8b40-7b41-be94-f5ab08e2fad3", "values": {"value": "07700 900732", "person": "01a0dfa8-8b40-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+447700900732"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b97-909d-fa6c874e263f"}	{"id": "01a0dfa8-8b40-7b97-909d-fa6c874e263f", "reason": null, "clashes": [], "verdict": "applied", "position": 142}	142	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a99-97aa-5ae17139bed1	01a219cc-7a04-75bd-877d-085678ac4278	136	{"id": "01a0dfa8-8b40-7a99-97aa-5ae17139bed1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 136, "record": "01a0dfa8-8b40-79cf-a31e-1292f6d0ac1d", "values": {"place": "01a0dfa8-8b40-7be4-be24-34e37af027bc", "person": "01a0dfa8-8b40-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7a99-97aa-5ae17139bed1"}	{"id": "01a0dfa8-8b40-7a99-97aa-5ae17139bed1", "reason": null, "clashes": [], "verdict": "applied", "position": 143}	143	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7422-b705-fbf373a26890	01a219cc-7a04-75bd-877d-085678ac4278	137	{"id": "01a0dfa8-8b40-7422-b705-fbf373a26890", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 137, "record": "01a0dfa8-8b40-7361-a3bc-6601947678f5", "values": {"born": "1972-05-09", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7422-b705-fbf373a26890"}	{"id": "01a0dfa8-8b40-7422-b705-fbf373a26890", "reason": null, "clashes": [], "verdict": "applied", "position": 144}	144	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-736b-a8d4-24ee1c66eed2	01a219cc-7a04-75bd-877d-085678ac4278	138	{"id": "01a0dfa8-8b40-736b-a8d4-24ee1c66eed2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 138, "record": "01a0dfa8-8b40-797d-bf0f-ad3b5482909f", "values": {"full": "Idris Featherstone", "kind": "legal", "person": "01a0dfa8-8b40-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-736b-a8d4-24ee1c66eed2"}	{"id": "01a0dfa8-8b40-736b-a8d4-24ee1c66eed2", "reason": null, "clashes": [], "verdict": "applied", "position": 145}	145	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7017-8c25-34b403f20791	01a219cc-7a04-75bd-877d-085678ac4278	139	{"id": "01a0dfa8-8b40-7017-8c25-34b403f20791", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 139, "record": "01a0dfa8-8b40-70bc-942f-ab55fe909103", "values": {"value": "07700 900409", "person": "01a0dfa8-8b40-7361-a3bc-6601947678f5", "channel": "phone", "normalised": "+447700900409"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7017-8c25-34b403f20791"}	{"id": "01a0dfa8-8b40-7017-8c25-34b403f20791", "reason": null, "clashes": [], "verdict": "applied", "position": 146}	146	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d91-a215-f679e38a59aa	01a219cc-7a04-75bd-877d-085678ac4278	140	{"id": "01a0dfa8-8b40-7d91-a215-f679e38a59aa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 140, "record": "01a0dfa8-8b40-751d-bafb-6462db8ae021", "values": {"value": "idris.featherstone@example.org", "person": "01a0dfa8-8b40-7361-a3bc-6601947678f5", "channel": "email", "normalised": "idris.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d91-a215-f679e38a59aa"}	{"id": "01a0dfa8-8b40-7d91-a215-f679e38a59aa", "reason": null, "clashes": [], "verdict": "applied", "position": 147}	147	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-728d-a661-b877322578eb	01a219cc-7a04-75bd-877d-085678ac4278	141	{"id": "01a0dfa8-8b40-728d-a661-b877322578eb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 141, "record": "01a0dfa8-8b40-7eb1-8986-f3a6948b82b1", "values": {"place": "01a0dfa8-8b40-7be4-be24-34e37af027bc", "person": "01a0dfa8-8b40-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-728d-a661-b877322578eb"}	{"id": "01a0dfa8-8b40-728d-a661-b877322578eb", "reason": null, "clashes": [], "verdict": "applied", "position": 148}	148	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70fa-8977-8fb7091489cd	01a219cc-7a04-75bd-877d-085678ac4278	142	{"id": "01a0dfa8-8b40-70fa-8977-8fb7091489cd", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 142, "record": "01a0dfa8-8b40-703b-a7f5-24f34dabb96d", "values": {"born": "1991-08-23", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-70fa-8977-8fb7091489cd"}	{"id": "01a0dfa8-8b40-70fa-8977-8fb7091489cd", "reason": null, "clashes": [], "verdict": "applied", "position": 149}	149	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7463-aef2-08450af5e8d2	01a219cc-7a04-75bd-877d-085678ac4278	143	{"id": "01a0dfa8-8b40-7463-aef2-08450af5e8d2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 143, "record": "01a0dfa8-8b40-7213-9733-230a8660194d", "values": {"full": "Elin Featherstone", "kind": "legal", "person": "01a0dfa8-8b40-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7463-aef2-08450af5e8d2"}	{"id": "01a0dfa8-8b40-7463-aef2-08450af5e8d2", "reason": null, "clashes": [], "verdict": "applied", "position": 150}	150	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7070-b0ab-1c2e174e3f4b	01a219cc-7a04-75bd-877d-085678ac4278	144	{"id": "01a0dfa8-8b40-7070-b0ab-1c2e174e3f4b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 144, "record": "01a0dfa8-8b40-76e8-9e10-553bc7e21846", "values": {"value": "07700 900396", "person": "01a0dfa8-8b40-703b-a7f5-24f34dabb96d", "channel": "phone", "normalised": "+447700900396"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7070-b0ab-1c2e174e3f4b"}	{"id": "01a0dfa8-8b40-7070-b0ab-1c2e174e3f4b", "reason": null, "clashes": [], "verdict": "applied", "position": 151}	151	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7afd-877e-4a80be9f0a63	01a219cc-7a04-75bd-877d-085678ac4278	145	{"id": "01a0dfa8-8b40-7afd-877e-4a80be9f0a63", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 145, "record": "01a0dfa8-8b40-7216-a334-0d967fe9da20", "values": {"value": "elin.featherstone@example.org", "person": "01a0dfa8-8b40-703b-a7f5-24f34dabb96d", "channel": "email", "normalised": "elin.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7afd-877e-4a80be9f0a63"}	{"id": "01a0dfa8-8b40-7afd-877e-4a80be9f0a63", "reason": null, "clashes": [], "verdict": "applied", "position": 152}	152	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-763d-b290-4d18a9bb6dcb	01a219cc-7a04-75bd-877d-085678ac4278	146	{"id": "01a0dfa8-8b40-763d-b290-4d18a9bb6dcb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 146, "record": "01a0dfa8-8b40-7313-987a-bbffd12ff4bf", "values": {"place": "01a0dfa8-8b40-7be4-be24-34e37af027bc", "person": "01a0dfa8-8b40-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-763d-b290-4d18a9bb6dcb"}	{"id": "01a0dfa8-8b40-763d-b290-4d18a9bb6dcb", "reason": null, "clashes": [], "verdict": "applied", "position": 153}	153	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e16-b62e-96933309cdb1	01a219cc-7a04-75bd-877d-085678ac4278	147	{"id": "01a0dfa8-8b40-7e16-b62e-96933309cdb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 147, "record": "01a0dfa8-8b40-789d-a9a3-6e9a8c0354be", "values": {"born": "1963-05-14", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7e16-b62e-96933309cdb1"}	{"id": "01a0dfa8-8b40-7e16-b62e-96933309cdb1", "reason": null, "clashes": [], "verdict": "applied", "position": 154}	154	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b68-91f1-0c60a9921b68	01a219cc-7a04-75bd-877d-085678ac4278	148	{"id": "01a0dfa8-8b40-7b68-91f1-0c60a9921b68", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 148, "record": "01a0dfa8-8b40-7eb5-ac93-1d1a8951d454", "values": {"full": "Haf Puw", "kind": "legal", "person": "01a0dfa8-8b40-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b68-91f1-0c60a9921b68"}	{"id": "01a0dfa8-8b40-7b68-91f1-0c60a9921b68", "reason": null, "clashes": [], "verdict": "applied", "position": 155}	155	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c0b-b8ec-ae24b89b02f9	01a219cc-7a04-75bd-877d-085678ac4278	149	{"id": "01a0dfa8-8b40-7c0b-b8ec-ae24b89b02f9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 149, "record": "01a0dfa8-8b40-79c6-be47-cc7a446056bf", "values": {"value": "0121 496 0011", "person": "01a0dfa8-8b40-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+441214960011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c0b-b8ec-ae24b89b02f9"}	{"id": "01a0dfa8-8b40-7c0b-b8ec-ae24b89b02f9", "reason": null, "clashes": [], "verdict": "applied", "position": 156}	156	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7268-98b8-a008f9f59771	01a219cc-7a04-75bd-877d-085678ac4278	150	{"id": "01a0dfa8-8b40-7268-98b8-a008f9f59771", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 150, "record": "01a0dfa8-8b40-72d5-8067-97b6128137ea", "values": {"value": "07700 900806", "person": "01a0dfa8-8b40-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+447700900806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7268-98b8-a008f9f59771"}	{"id": "01a0dfa8-8b40-7268-98b8-a008f9f59771", "reason": null, "clashes": [], "verdict": "applied", "position": 157}	157	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7da1-ad98-14d5dac504e5	01a219cc-7a04-75bd-877d-085678ac4278	151	{"id": "01a0dfa8-8b40-7da1-ad98-14d5dac504e5", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 151, "record": "01a0dfa8-8b40-7343-ab2c-79d40f078f6c", "values": {"place": "01a0dfa8-8b40-75dc-ac4a-3698aa2ca1af", "person": "01a0dfa8-8b40-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7da1-ad98-14d5dac504e5"}	{"id": "01a0dfa8-8b40-7da1-ad98-14d5dac504e5", "reason": null, "clashes": [], "verdict": "applied", "position": 158}	158	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7452-8646-422cbc937d7e	01a219cc-7a04-75bd-877d-085678ac4278	152	{"id": "01a0dfa8-8b40-7452-8646-422cbc937d7e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 152, "record": "01a0dfa8-8b40-7065-b232-80c3e1df6f91", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7452-8646-422cbc937d7e"}	{"id": "01a0dfa8-8b40-7452-8646-422cbc937d7e", "reason": null, "clashes": [], "verdict": "applied", "position": 159}	159	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74d4-95f6-063e534e570f	01a219cc-7a04-75bd-877d-085678ac4278	153	{"id": "01a0dfa8-8b40-74d4-95f6-063e534e570f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 153, "record": "01a0dfa8-8b40-7ccd-8000-8e261722ebbe", "values": {"full": "Paul Villiers", "kind": "legal", "person": "01a0dfa8-8b40-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74d4-95f6-063e534e570f"}	{"id": "01a0dfa8-8b40-74d4-95f6-063e534e570f", "reason": null, "clashes": [], "verdict": "applied", "position": 160}	160	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-742e-bb8c-14090ee3bdcb	01a219cc-7a04-75bd-877d-085678ac4278	154	{"id": "01a0dfa8-8b40-742e-bb8c-14090ee3bdcb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 154, "record": "01a0dfa8-8b40-7627-9c14-f82708c0e4a2", "values": {"value": "0121 496 0012", "person": "01a0dfa8-8b40-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+441214960012"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-742e-bb8c-14090ee3bdcb"}	{"id": "01a0dfa8-8b40-742e-bb8c-14090ee3bdcb", "reason": null, "clashes": [], "verdict": "applied", "position": 161}	161	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7617-8b69-15c142a305d5	01a219cc-7a04-75bd-877d-085678ac4278	155	{"id": "01a0dfa8-8b40-7617-8b69-15c142a305d5", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 155, "record": "01a0dfa8-8b40-7216-bc37-7f13502e5056", "values": {"value": "07700 900320", "person": "01a0dfa8-8b40-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+447700900320"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7617-8b69-15c142a305d5"}	{"id": "01a0dfa8-8b40-7617-8b69-15c142a305d5", "reason": null, "clashes": [], "verdict": "applied", "position": 162}	162	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7181-8dc2-32a6ad83c3fb	01a219cc-7a04-75bd-877d-085678ac4278	156	{"id": "01a0dfa8-8b40-7181-8dc2-32a6ad83c3fb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 156, "record": "01a0dfa8-8b40-7db0-9dfc-a10cce9244cb", "values": {"value": "paul.villiers@example.org", "person": "01a0dfa8-8b40-7065-b232-80c3e1df6f91", "channel": "email", "normalised": "paul.villiers@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7181-8dc2-32a6ad83c3fb"}	{"id": "01a0dfa8-8b40-7181-8dc2-32a6ad83c3fb", "reason": null, "clashes": [], "verdict": "applied", "position": 163}	163	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-734a-8ea3-2f2e80b38011	01a219cc-7a04-75bd-877d-085678ac4278	157	{"id": "01a0dfa8-8b40-734a-8ea3-2f2e80b38011", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 157, "record": "01a0dfa8-8b40-73ef-9765-194f6cc1aeaf", "values": {"place": "01a0dfa8-8b40-7bce-acab-1a6bc69d4bd8", "person": "01a0dfa8-8b40-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-734a-8ea3-2f2e80b38011"}	{"id": "01a0dfa8-8b40-734a-8ea3-2f2e80b38011", "reason": null, "clashes": [], "verdict": "applied", "position": 164}	164	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7330-a833-3e0ebe40f38e	01a219cc-7a04-75bd-877d-085678ac4278	158	{"id": "01a0dfa8-8b40-7330-a833-3e0ebe40f38e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 158, "record": "01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03", "values": {"born": "1982-02-12", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7330-a833-3e0ebe40f38e"}	{"id": "01a0dfa8-8b40-7330-a833-3e0ebe40f38e", "reason": null, "clashes": [], "verdict": "applied", "position": 165}	165	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-768c-98ed-e6c353001b63	01a219cc-7a04-75bd-877d-085678ac4278	159	{"id": "01a0dfa8-8b40-768c-98ed-e6c353001b63", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 159, "record": "01a0dfa8-8b40-7855-a3a5-22e35ecf615d", "values": {"full": "Chloe Swindlehurst", "kind": "legal", "person": "01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-768c-98ed-e6c353001b63"}	{"id": "01a0dfa8-8b40-768c-98ed-e6c353001b63", "reason": null, "clashes": [], "verdict": "applied", "position": 166}	166	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74cc-8b27-b4c9109ada70	01a219cc-7a04-75bd-877d-085678ac4278	160	{"id": "01a0dfa8-8b40-74cc-8b27-b4c9109ada70", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 160, "record": "01a0dfa8-8b40-7930-a059-9249586ac6e6", "values": {"value": "0121 496 0013", "person": "01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03", "channel": "phone", "normalised": "+441214960013"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74cc-8b27-b4c9109ada70"}	{"id": "01a0dfa8-8b40-74cc-8b27-b4c9109ada70", "reason": null, "clashes": [], "verdict": "applied", "position": 167}	167	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76ad-904b-60b5889f5e9a	01a219cc-7a04-75bd-877d-085678ac4278	161	{"id": "01a0dfa8-8b40-76ad-904b-60b5889f5e9a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 161, "record": "01a0dfa8-8b40-7a6b-8c88-ebd1d0a079f5", "values": {"place": "01a0dfa8-8b40-71ba-8228-3d15a9ec0806", "person": "01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-76ad-904b-60b5889f5e9a"}	{"id": "01a0dfa8-8b40-76ad-904b-60b5889f5e9a", "reason": null, "clashes": [], "verdict": "applied", "position": 168}	168	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d0d-a16a-43def841ad26	01a219cc-7a04-75bd-877d-085678ac4278	162	{"id": "01a0dfa8-8b40-7d0d-a16a-43def841ad26", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 162, "record": "01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8", "values": {"born": "1961-03-17", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d0d-a16a-43def841ad26"}	{"id": "01a0dfa8-8b40-7d0d-a16a-43def841ad26", "reason": null, "clashes": [], "verdict": "applied", "position": 169}	169	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7cd2-9437-35d4ec1b2724	01a219cc-7a04-75bd-877d-085678ac4278	163	{"id": "01a0dfa8-8b40-7cd2-9437-35d4ec1b2724", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 163, "record": "01a0dfa8-8b40-7143-ace9-d8ede3bba436", "values": {"full": "Rebecca Weatherby", "kind": "legal", "person": "01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7cd2-9437-35d4ec1b2724"}	{"id": "01a0dfa8-8b40-7cd2-9437-35d4ec1b2724", "reason": null, "clashes": [], "verdict": "applied", "position": 170}	170	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7935-bdff-04ae8611f8b9	01a219cc-7a04-75bd-877d-085678ac4278	164	{"id": "01a0dfa8-8b40-7935-bdff-04ae8611f8b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 164, "record": "01a0dfa8-8b40-70c4-a273-ea380e5c9beb", "values": {"value": "0121 496 0014", "person": "01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+441214960014"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7935-bdff-04ae8611f8b9"}	{"id": "01a0dfa8-8b40-7935-bdff-04ae8611f8b9", "reason": null, "clashes": [], "verdict": "applied", "position": 171}	171	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b3c-bed0-3c49c8b0da28	01a219cc-7a04-75bd-877d-085678ac4278	165	{"id": "01a0dfa8-8b40-7b3c-bed0-3c49c8b0da28", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 165, "record": "01a0dfa8-8b40-7407-be14-5171da64b870", "values": {"value": "07700 900324", "person": "01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+447700900324"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b3c-bed0-3c49c8b0da28"}	{"id": "01a0dfa8-8b40-7b3c-bed0-3c49c8b0da28", "reason": null, "clashes": [], "verdict": "applied", "position": 172}	172	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f13-bd98-3df55c905c22	01a219cc-7a04-75bd-877d-085678ac4278	166	{"id": "01a0dfa8-8b40-7f13-bd98-3df55c905c22", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 166, "record": "01a0dfa8-8b40-756a-bf24-642492e38012", "values": {"place": "01a0dfa8-8b40-75ed-a4ac-5db9d707107e", "person": "01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f13-bd98-3df55c905c22"}	{"id": "01a0dfa8-8b40-7f13-bd98-3df55c905c22", "reason": null, "clashes": [], "verdict": "applied", "position": 173}	173	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7442-ae6a-c89a8bb3835b	01a219cc-7a04-75bd-877d-085678ac4278	167	{"id": "01a0dfa8-8b40-7442-ae6a-c89a8bb3835b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 167, "record": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902", "values": {"born": "1982-06-28", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7442-ae6a-c89a8bb3835b"}	{"id": "01a0dfa8-8b40-7442-ae6a-c89a8bb3835b", "reason": null, "clashes": [], "verdict": "applied", "position": 174}	174	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a1c-9118-0cd942fe9ca9	01a219cc-7a04-75bd-877d-085678ac4278	168	{"id": "01a0dfa8-8b40-7a1c-9118-0cd942fe9ca9", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 168, "record": "01a0dfa8-8b40-7344-9b60-4336b6f3d08a", "values": {"full": "Samina Mukherjee", "kind": "legal", "person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7a1c-9118-0cd942fe9ca9"}	{"id": "01a0dfa8-8b40-7a1c-9118-0cd942fe9ca9", "reason": null, "clashes": [], "verdict": "applied", "position": 175}	175	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-712b-9aeb-22a514185d06	01a219cc-7a04-75bd-877d-085678ac4278	169	{"id": "01a0dfa8-8b40-712b-9aeb-22a514185d06", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 169, "record": "01a0dfa8-8b40-7a42-86c0-abfe923b3bea", "values": {"value": "0121 496 0015", "person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+441214960015"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-712b-9aeb-22a514185d06"}	{"id": "01a0dfa8-8b40-712b-9aeb-22a514185d06", "reason": null, "clashes": [], "verdict": "applied", "position": 176}	176	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72c7-9698-71bca4ab4eec	01a219cc-7a04-75bd-877d-085678ac4278	170	{"id": "01a0dfa8-8b40-72c7-9698-71bca4ab4eec", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 170, "record": "01a0dfa8-8b40-737b-99c2-b0cfcb517e6a", "values": {"value": "07700 900256", "person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+447700900256"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-72c7-9698-71bca4ab4eec"}	{"id": "01a0dfa8-8b40-72c7-9698-71bca4ab4eec", "reason": null, "clashes": [], "verdict": "applied", "position": 177}	177	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-75e2-9721-c6e50597ebc1	01a219cc-7a04-75bd-877d-085678ac4278	171	{"id": "01a0dfa8-8b40-75e2-9721-c6e50597ebc1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 171, "record": "01a0dfa8-8b40-76eb-9ca1-284f82f01b58", "values": {"place": "01a0dfa8-8b40-74ec-8b21-fbac78255d68", "person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-75e2-9721-c6e50597ebc1"}	{"id": "01a0dfa8-8b40-75e2-9721-c6e50597ebc1", "reason": null, "clashes": [], "verdict": "applied", "position": 178}	178	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-712a-b9cf-3dde7b6eb806	01a219cc-7a04-75bd-877d-085678ac4278	172	{"id": "01a0dfa8-8b40-712a-b9cf-3dde7b6eb806", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 172, "record": "01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29", "values": {"born": "1976-04-13", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-712a-b9cf-3dde7b6eb806"}	{"id": "01a0dfa8-8b40-712a-b9cf-3dde7b6eb806", "reason": null, "clashes": [], "verdict": "applied", "position": 179}	179	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7685-81ad-fe67f9eef8db	01a219cc-7a04-75bd-877d-085678ac4278	173	{"id": "01a0dfa8-8b40-7685-81ad-fe67f9eef8db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 173, "record": "01a0dfa8-8b40-7ffb-973e-cd63d0646cf9", "values": {"full": "Priya Mukherjee", "kind": "legal", "person": "01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7685-81ad-fe67f9eef8db"}	{"id": "01a0dfa8-8b40-7685-81ad-fe67f9eef8db", "reason": null, "clashes": [], "verdict": "applied", "position": 180}	180	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7617-8534-82ec883062fa	01a219cc-7a04-75bd-877d-085678ac4278	174	{"id": "01a0dfa8-8b40-7617-8534-82ec883062fa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 174, "record": "01a0dfa8-8b40-7bf0-821e-a0e2338c9127", "values": {"value": "07700 900912", "person": "01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29", "channel": "phone", "normalised": "+447700900912"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7617-8534-82ec883062fa"}	{"id": "01a0dfa8-8b40-7617-8534-82ec883062fa", "reason": null, "clashes": [], "verdict": "applied", "position": 181}	181	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79d9-a75b-b4b3138fcc23	01a219cc-7a04-75bd-877d-085678ac4278	175	{"id": "01a0dfa8-8b40-79d9-a75b-b4b3138fcc23", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 175, "record": "01a0dfa8-8b40-77cb-a046-3f9f83a81a4e", "values": {"place": "01a0dfa8-8b40-74ec-8b21-fbac78255d68", "person": "01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-79d9-a75b-b4b3138fcc23"}	{"id": "01a0dfa8-8b40-79d9-a75b-b4b3138fcc23", "reason": null, "clashes": [], "verdict": "applied", "position": 182}	182	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb	01a219cc-7a04-75bd-877d-085678ac4278	176	{"id": "01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 176, "record": "01a0dfa8-8b40-7831-8d7a-b56dd265bcd7", "values": {"born": "1973-02-16", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb"}	{"id": "01a0dfa8-8b40-7bf3-be72-5a5ee31ef8fb", "reason": null, "clashes": [], "verdict": "applied", "position": 183}	183	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7926-a521-dadd8b03ee7c	01a219cc-7a04-75bd-877d-085678ac4278	177	{"id": "01a0dfa8-8b40-7926-a521-dadd8b03ee7c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 177, "record": "01a0dfa8-8b40-7c6f-b885-ce6350c80450", "values": {"full": "Robert Mukherjee", "kind": "legal", "person": "01a0dfa8-8b40-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7926-a521-dadd8b03ee7c"}	{"id": "01a0dfa8-8b40-7926-a521-dadd8b03ee7c", "reason": null, "clashes": [], "verdict": "applied", "position": 184}	184	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78ad-a953-e9e8868f8154	01a219cc-7a04-75bd-877d-085678ac4278	178	{"id": "01a0dfa8-8b40-78ad-a953-e9e8868f8154", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 178, "record": "01a0dfa8-8b40-7486-8d27-07d7fe692199", "values": {"value": "07700 900041", "person": "01a0dfa8-8b40-7831-8d7a-b56dd265bcd7", "channel": "phone", "normalised": "+447700900041"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-78ad-a953-e9e8868f8154"}	{"id": "01a0dfa8-8b40-78ad-a953-e9e8868f8154", "reason": null, "clashes": [], "verdict": "applied", "position": 185}	185	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-768a-8492-c7b5f40ff922	01a219cc-7a04-75bd-877d-085678ac4278	179	{"id": "01a0dfa8-8b40-768a-8492-c7b5f40ff922", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 179, "record": "01a0dfa8-8b40-7ed7-918d-a490f08b5652", "values": {"place": "01a0dfa8-8b40-74ec-8b21-fbac78255d68", "person": "01a0dfa8-8b40-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-768a-8492-c7b5f40ff922"}	{"id": "01a0dfa8-8b40-768a-8492-c7b5f40ff922", "reason": null, "clashes": [], "verdict": "applied", "position": 186}	186	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c07-a534-6059a8b3b3de	01a219cc-7a04-75bd-877d-085678ac4278	180	{"id": "01a0dfa8-8b40-7c07-a534-6059a8b3b3de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 180, "record": "01a0dfa8-8b40-7ef9-8813-fcaa66f292ed", "values": {"born": "1946-08-15", "needs": ["interpreter"], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7c07-a534-6059a8b3b3de"}	{"id": "01a0dfa8-8b40-7c07-a534-6059a8b3b3de", "reason": null, "clashes": [], "verdict": "applied", "position": 187}	187	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7173-acd7-866317297db8	01a219cc-7a04-75bd-877d-085678ac4278	181	{"id": "01a0dfa8-8b40-7173-acd7-866317297db8", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 181, "record": "01a0dfa8-8b40-7e60-84b1-5253ab6fe7d5", "values": {"full": "Rita Dalrymple", "kind": "legal", "person": "01a0dfa8-8b40-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7173-acd7-866317297db8"}	{"id": "01a0dfa8-8b40-7173-acd7-866317297db8", "reason": null, "clashes": [], "verdict": "applied", "position": 188}	188	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7459-b6e0-99f944d50172	01a219cc-7a04-75bd-877d-085678ac4278	182	{"id": "01a0dfa8-8b40-7459-b6e0-99f944d50172", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 182, "record": "01a0dfa8-8b40-7620-813b-c6bad8a9f8f4", "values": {"value": "0121 496 0016", "person": "01a0dfa8-8b40-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+441214960016"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7459-b6e0-99f944d50172"}	{"id": "01a0dfa8-8b40-7459-b6e0-99f944d50172", "reason": null, "clashes": [], "verdict": "applied", "position": 189}	189	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7da2-bfd6-4e7fa2c63133	01a219cc-7a04-75bd-877d-085678ac4278	183	{"id": "01a0dfa8-8b40-7da2-bfd6-4e7fa2c63133", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 183, "record": "01a0dfa8-8b40-75f7-8812-fed7cbc0981c", "values": {"value": "07700 900791", "person": "01a0dfa8-8b40-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+447700900791"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7da2-bfd6-4e7fa2c63133"}	{"id": "01a0dfa8-8b40-7da2-bfd6-4e7fa2c63133", "reason": null, "clashes": [], "verdict": "applied", "position": 190}	190	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7cd9-b4c6-224f6372099a	01a219cc-7a04-75bd-877d-085678ac4278	184	{"id": "01a0dfa8-8b40-7cd9-b4c6-224f6372099a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 184, "record": "01a0dfa8-8b40-7563-84c5-475d7b3e5daa", "values": {"place": "01a0dfa8-8b40-7942-97da-e38d9d643c25", "person": "01a0dfa8-8b40-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7cd9-b4c6-224f6372099a"}	{"id": "01a0dfa8-8b40-7cd9-b4c6-224f6372099a", "reason": null, "clashes": [], "verdict": "applied", "position": 191}	191	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-749a-8387-a1e7f065df4a	01a219cc-7a04-75bd-877d-085678ac4278	185	{"id": "01a0dfa8-8b40-749a-8387-a1e7f065df4a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 185, "record": "01a0dfa8-8b40-7421-a9b4-8c0eff6b0446", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-749a-8387-a1e7f065df4a"}	{"id": "01a0dfa8-8b40-749a-8387-a1e7f065df4a", "reason": null, "clashes": [], "verdict": "applied", "position": 192}	192	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-755d-aefa-083b460f923d	01a219cc-7a04-75bd-877d-085678ac4278	186	{"id": "01a0dfa8-8b40-755d-aefa-083b460f923d", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 186, "record": "01a0dfa8-8b40-7b0d-abb6-85a0bd512b39", "values": {"full": "Claire Dalrymple", "kind": "legal", "person": "01a0dfa8-8b40-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-755d-aefa-083b460f923d"}	{"id": "01a0dfa8-8b40-755d-aefa-083b460f923d", "reason": null, "clashes": [], "verdict": "applied", "position": 193}	193	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d46-b728-b7f93728aab9	01a219cc-7a04-75bd-877d-085678ac4278	187	{"id": "01a0dfa8-8b40-7d46-b728-b7f93728aab9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 187, "record": "01a0dfa8-8b40-77c7-a9f9-fa5bc6e95218", "values": {"value": "07700 900151", "person": "01a0dfa8-8b40-7421-a9b4-8c0eff6b0446", "channel": "phone", "normalised": "+447700900151"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7d46-b728-b7f93728aab9"}	{"id": "01a0dfa8-8b40-7d46-b728-b7f93728aab9", "reason": null, "clashes": [], "verdict": "applied", "position": 194}	194	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76ce-b757-918366e33812	01a219cc-7a04-75bd-877d-085678ac4278	188	{"id": "01a0dfa8-8b40-76ce-b757-918366e33812", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 188, "record": "01a0dfa8-8b40-7f8b-b308-5db87dcada54", "values": {"place": "01a0dfa8-8b40-7942-97da-e38d9d643c25", "person": "01a0dfa8-8b40-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-76ce-b757-918366e33812"}	{"id": "01a0dfa8-8b40-76ce-b757-918366e33812", "reason": null, "clashes": [], "verdict": "applied", "position": 195}	195	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-758d-ac00-46f488d4161a	01a219cc-7a04-75bd-877d-085678ac4278	189	{"id": "01a0dfa8-8b40-758d-ac00-46f488d4161a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 189, "record": "01a0dfa8-8b40-737e-8cb2-52440d05f982", "values": {"born": "1967-10-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-758d-ac00-46f488d4161a"}	{"id": "01a0dfa8-8b40-758d-ac00-46f488d4161a", "reason": null, "clashes": [], "verdict": "applied", "position": 196}	196	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71a7-ad10-e6b8f837a7d6	01a219cc-7a04-75bd-877d-085678ac4278	190	{"id": "01a0dfa8-8b40-71a7-ad10-e6b8f837a7d6", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 190, "record": "01a0dfa8-8b40-7a6f-b233-f6920c0a78d0", "values": {"full": "Alasdair Hemmings", "kind": "legal", "person": "01a0dfa8-8b40-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-71a7-ad10-e6b8f837a7d6"}	{"id": "01a0dfa8-8b40-71a7-ad10-e6b8f837a7d6", "reason": null, "clashes": [], "verdict": "applied", "position": 197}	197	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7abf-95bc-9f746b6cd23a	01a219cc-7a04-75bd-877d-085678ac4278	191	{"id": "01a0dfa8-8b40-7abf-95bc-9f746b6cd23a", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 191, "record": "01a0dfa8-8b40-7ade-8d86-850ebc098fd8", "values": {"value": "0121 496 0017", "person": "01a0dfa8-8b40-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+441214960017"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7abf-95bc-9f746b6cd23a"}	{"id": "01a0dfa8-8b40-7abf-95bc-9f746b6cd23a", "reason": null, "clashes": [], "verdict": "applied", "position": 198}	198	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7476-af3e-f55c43ecf2b9	01a219cc-7a04-75bd-877d-085678ac4278	192	{"id": "01a0dfa8-8b40-7476-af3e-f55c43ecf2b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 192, "record": "01a0dfa8-8b40-7fec-9e5f-a037bdba19eb", "values": {"value": "07700 900793", "person": "01a0dfa8-8b40-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+447700900793"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7476-af3e-f55c43ecf2b9"}	{"id": "01a0dfa8-8b40-7476-af3e-f55c43ecf2b9", "reason": null, "clashes": [], "verdict": "applied", "position": 199}	199	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7dba-b444-090fcb14957d	01a219cc-7a04-75bd-877d-085678ac4278	193	{"id": "01a0dfa8-8b40-7dba-b444-090fcb14957d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 193, "record": "01a0dfa8-8b40-7ce1-bace-77832dd5ad98", "values": {"value": "alasdair.hemmings@example.org", "person": "01a0dfa8-8b40-737e-8cb2-52440d05f982", "channel": "email", "normalised": "alasdair.hemmings@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7dba-b444-090fcb14957d"}	{"id": "01a0dfa8-8b40-7dba-b444-090fcb14957d", "reason": null, "clashes": [], "verdict": "applied", "position": 200}	200	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7166-a4ee-ff8dad433669	01a219cc-7a04-75bd-877d-085678ac4278	194	{"id": "01a0dfa8-8b40-7166-a4ee-ff8dad433669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 194, "record": "01a0dfa8-8b40-736f-8953-0f5e0c346fdf", "values": {"place": "01a0dfa8-8b40-73a2-8092-b4d42b28fef0", "person": "01a0dfa8-8b40-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7166-a4ee-ff8dad433669"}	{"id": "01a0dfa8-8b40-7166-a4ee-ff8dad433669", "reason": null, "clashes": [], "verdict": "applied", "position": 201}	201	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de5-89e1-33b0896631d2	01a219cc-7a04-75bd-877d-085678ac4278	195	{"id": "01a0dfa8-8b40-7de5-89e1-33b0896631d2", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 195, "record": "01a0dfa8-8b40-7fdf-af65-f0f8e350835f", "values": {"born": "1945-05-18", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7de5-89e1-33b0896631d2"}	{"id": "01a0dfa8-8b40-7de5-89e1-33b0896631d2", "reason": null, "clashes": [], "verdict": "applied", "position": 202}	202	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e9a-8b77-bab0cf696e8f	01a219cc-7a04-75bd-877d-085678ac4278	196	{"id": "01a0dfa8-8b40-7e9a-8b77-bab0cf696e8f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 196, "record": "01a0dfa8-8b40-7e52-a237-b1967e12f154", "values": {"full": "Raymond Venkataraman", "kind": "legal", "person": "01a0dfa8-8b40-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7e9a-8b77-bab0cf696e8f"}	{"id": "01a0dfa8-8b40-7e9a-8b77-bab0cf696e8f", "reason": null, "clashes": [], "verdict": "applied", "position": 203}	203	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7dc5-964b-7be99fa16a0c	01a219cc-7a04-75bd-877d-085678ac4278	197	{"id": "01a0dfa8-8b40-7dc5-964b-7be99fa16a0c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 197, "record": "01a0dfa8-8b40-7c27-89e9-01e136f1a8ec", "values": {"value": "07700 900874", "person": "01a0dfa8-8b40-7fdf-af65-f0f8e350835f", "channel": "phone", "normalised": "+447700900874"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7dc5-964b-7be99fa16a0c"}	{"id": "01a0dfa8-8b40-7dc5-964b-7be99fa16a0c", "reason": null, "clashes": [], "verdict": "applied", "position": 204}	204	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bab-bd2c-f1a3c1fd9e00	01a219cc-7a04-75bd-877d-085678ac4278	198	{"id": "01a0dfa8-8b40-7bab-bd2c-f1a3c1fd9e00", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 198, "record": "01a0dfa8-8b40-7020-9a54-fec67c68d11c", "values": {"value": "raymond.venkataraman@example.org", "person": "01a0dfa8-8b40-7fdf-af65-f0f8e350835f", "channel": "email", "normalised": "raymond.venkataraman@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7bab-bd2c-f1a3c1fd9e00"}	{"id": "01a0dfa8-8b40-7bab-bd2c-f1a3c1fd9e00", "reason": null, "clashes": [], "verdict": "applied", "position": 205}	205	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b57-b7fb-c221e299d75e	01a219cc-7a04-75bd-877d-085678ac4278	199	{"id": "01a0dfa8-8b40-7b57-b7fb-c221e299d75e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 199, "record": "01a0dfa8-8b40-7ed1-98cd-091ba843a823", "values": {"place": "01a0dfa8-8b40-7eba-8a24-5e6b33138131", "person": "01a0dfa8-8b40-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b57-b7fb-c221e299d75e"}	{"id": "01a0dfa8-8b40-7b57-b7fb-c221e299d75e", "reason": null, "clashes": [], "verdict": "applied", "position": 206}	206	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f5f-a74b-7fb69936ee94	01a219cc-7a04-75bd-877d-085678ac4278	200	{"id": "01a0dfa8-8b40-7f5f-a74b-7fb69936ee94", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 200, "record": "01a0dfa8-8b40-7a16-8f93-d205686032b8", "values": {"born": "1952-07-03", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7f5f-a74b-7fb69936ee94"}	{"id": "01a0dfa8-8b40-7f5f-a74b-7fb69936ee94", "reason": null, "clashes": [], "verdict": "applied", "position": 207}	207	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7262-8265-c9789be629db	01a219cc-7a04-75bd-877d-085678ac4278	201	{"id": "01a0dfa8-8b40-7262-8265-c9789be629db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 201, "record": "01a0dfa8-8b40-7d5a-8864-44510ef54306", "values": {"full": "James Satterthwaite", "kind": "legal", "person": "01a0dfa8-8b40-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7262-8265-c9789be629db"}	{"id": "01a0dfa8-8b40-7262-8265-c9789be629db", "reason": null, "clashes": [], "verdict": "applied", "position": 208}	208	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b21-baea-e92e47a066e3	01a219cc-7a04-75bd-877d-085678ac4278	202	{"id": "01a0dfa8-8b40-7b21-baea-e92e47a066e3", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 202, "record": "01a0dfa8-8b40-7451-a9ee-ec3bf2242639", "values": {"value": "07700 900925", "person": "01a0dfa8-8b40-7a16-8f93-d205686032b8", "channel": "phone", "normalised": "+447700900925"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b21-baea-e92e47a066e3"}	{"id": "01a0dfa8-8b40-7b21-baea-e92e47a066e3", "reason": null, "clashes": [], "verdict": "applied", "position": 209}	209	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-75e1-bfae-9d4036e2f04e	01a219cc-7a04-75bd-877d-085678ac4278	203	{"id": "01a0dfa8-8b40-75e1-bfae-9d4036e2f04e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 203, "record": "01a0dfa8-8b40-77dd-845d-dd254e48b720", "values": {"value": "james.satterthwaite@example.org", "person": "01a0dfa8-8b40-7a16-8f93-d205686032b8", "channel": "email", "normalised": "james.satterthwaite@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-75e1-bfae-9d4036e2f04e"}	{"id": "01a0dfa8-8b40-75e1-bfae-9d4036e2f04e", "reason": null, "clashes": [], "verdict": "applied", "position": 210}	210	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79b0-ad18-be2f56a10d9b	01a219cc-7a04-75bd-877d-085678ac4278	204	{"id": "01a0dfa8-8b40-79b0-ad18-be2f56a10d9b", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 204, "record": "01a0dfa8-8b40-73dd-b875-e73f995880fb", "values": {"place": "01a0dfa8-8b40-7eba-8a24-5e6b33138131", "person": "01a0dfa8-8b40-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-79b0-ad18-be2f56a10d9b"}	{"id": "01a0dfa8-8b40-79b0-ad18-be2f56a10d9b", "reason": null, "clashes": [], "verdict": "applied", "position": 211}	211	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b1a-949e-ba96e141cd02	01a219cc-7a04-75bd-877d-085678ac4278	205	{"id": "01a0dfa8-8b40-7b1a-949e-ba96e141cd02", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 205, "record": "01a0dfa8-8b40-7bd0-ae63-5d0dc2485eaa", "values": {"kind": "two_officers", "level": 2, "place": "01990000-0000-7000-8000-000000000041", "incident": "Dog at the gate when the crew came to change the bin.", "review_on": "2026-12-26", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Dog loose, ring 10 minutes before.", "proposed_by": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7b1a-949e-ba96e141cd02"}	{"id": "01a0dfa8-8b40-7b1a-949e-ba96e141cd02", "reason": null, "clashes": [], "verdict": "applied", "position": 212}	212	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7508-b693-0452e439e76d	01a219cc-7a04-75bd-877d-085678ac4278	206	{"id": "01a0dfa8-8b40-7508-b693-0452e439e76d", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 206, "record": "01a0dfa8-8b40-7fd3-8fdc-3a81c2eba580", "values": {"kind": "oxygen", "level": 1, "place": "01a0dfa8-8b40-71ba-8228-3d15a9ec0806", "person": null, "incident": "Told by the tenant", "review_on": "2027-10-27", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7508-b693-0452e439e76d"}	{"id": "01a0dfa8-8b40-7508-b693-0452e439e76d", "reason": null, "clashes": [], "verdict": "applied", "position": 213}	213	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7399-81a7-fb5fb2c6fbd0	01a219cc-7a04-75bd-877d-085678ac4278	207	{"id": "01a0dfa8-8b40-7399-81a7-fb5fb2c6fbd0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 207, "record": "01a0dfa8-8b40-723f-a323-1fe920bf8361", "values": {"kind": "oxygen", "level": 1, "place": "01a0dfa8-8b40-7942-97da-e38d9d643c25", "person": null, "incident": "Police notice", "review_on": "2027-01-30", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7399-81a7-fb5fb2c6fbd0"}	{"id": "01a0dfa8-8b40-7399-81a7-fb5fb2c6fbd0", "reason": null, "clashes": [], "verdict": "applied", "position": 214}	214	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7332-9031-d49539eb63b0	01a219cc-7a04-75bd-877d-085678ac4278	208	{"id": "01a0dfa8-8b40-7332-9031-d49539eb63b0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 208, "record": "01a0dfa8-8b40-71da-af4c-dfb52c0dacc3", "values": {"kind": "two_officers", "level": 2, "place": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "person": null, "incident": "Visit report", "review_on": "2027-09-15", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Meet at the corner and go in together.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-7332-9031-d49539eb63b0"}	{"id": "01a0dfa8-8b40-7332-9031-d49539eb63b0", "reason": null, "clashes": [], "verdict": "applied", "position": 215}	215	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	01a219cc-7a04-75bd-877d-085678ac4278	227	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 227, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T12:14:00.000Z", "transaction": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1"}	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74e3-925c-806205221a0f	01a219cc-7a04-75bd-877d-085678ac4278	209	{"id": "01a0dfa8-8b40-74e3-925c-806205221a0f", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 209, "record": "01a0dfa8-8b40-7c60-8115-a71d53e0472c", "values": {"kind": "oxygen", "level": 1, "place": "01a0dfa8-8b40-7f04-825b-413f8a9a021e", "person": null, "incident": "Police notice", "review_on": "2027-07-05", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T21:39:20.000Z", "transaction": "01a0dfa8-8b40-74e3-925c-806205221a0f"}	{"id": "01a0dfa8-8b40-74e3-925c-806205221a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 216}	216	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	01a219cc-7a04-75bd-877d-085678ac4278	210	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 210, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"team": "01990000-0000-7000-8000-000000000012", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021", "service": "57", "reference": "WES-0DEM-0001-R", "received_at": "2026-11-17T10:42:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7a02-ae41-bc7847b963b4"}	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	01a219cc-7a04-75bd-877d-085678ac4278	211	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 211, "record": "01a1e919-6cc0-7577-9c79-1848fc286e97", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "bill", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d"}	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "reason": null, "clashes": [], "verdict": "applied", "position": 218}	218	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-758d-9470-07231f24df03	01a219cc-7a04-75bd-877d-085678ac4278	212	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 212, "record": "01a1e919-6cc0-705d-a118-446184b7d15b", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "Why has the instalment gone up?", "question": "details"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-758d-9470-07231f24df03"}	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "reason": null, "clashes": [], "verdict": "applied", "position": 219}	219	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70aa-92f2-33a4ae634acc	01a219cc-7a04-75bd-877d-085678ac4278	213	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 213, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-17T10:42:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70aa-92f2-33a4ae634acc"}	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	01a219cc-7a04-75bd-877d-085678ac4278	214	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 214, "record": "01a1e919-6cc0-7178-93ce-db3b58d51a05", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-71a7-bfaf-f116b994f614"}	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "reason": null, "clashes": [], "verdict": "applied", "position": 221}	221	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70ca-8795-a22044f34f87	01a219cc-7a04-75bd-877d-085678ac4278	215	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 215, "record": "01a1e919-6cc0-73f9-9128-38d74ccbe4bf", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d", "outcome": "case_made", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70ca-8795-a22044f34f87"}	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "reason": null, "clashes": [], "verdict": "applied", "position": 222}	222	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e923-7ee0-7140-87fa-c1775c9c1898	01a219cc-7a04-75bd-877d-085678ac4278	216	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 216, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"ended_at": "2026-11-17T10:53:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:53:00.000Z", "transaction": "01a1e923-7ee0-7140-87fa-c1775c9c1898"}	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	01a219cc-7a04-75bd-877d-085678ac4278	217	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 217, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"status": "checking"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T14:42:00.000Z", "transaction": "01a1e9f5-26c0-7663-acfe-ba262397c884"}	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a219cc-7a04-75bd-877d-085678ac4278	218	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 218, "record": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "values": {"at": "2026-11-17T10:48:00.000Z", "case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "kind": "note", "text": "Daughter Carys rang along with her. Wants it explained in Welsh, large print.", "what": "note", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:48:00.000Z", "transaction": "01a1e91e-eb00-7b87-af07-56b95f3f23f3"}	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "reason": null, "clashes": [], "verdict": "applied", "position": 223}	223	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	01a219cc-7a04-75bd-877d-085678ac4278	219	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 219, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0002-H", "received_at": "2026-11-25T09:14:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-783c-8209-da6c460cd339"}	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	01a219cc-7a04-75bd-877d-085678ac4278	220	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 220, "record": "01a211fb-bbc0-7f55-9263-4c8ae3608ec6", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6"}	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "reason": null, "clashes": [], "verdict": "applied", "position": 225}	225	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7d7e-b962-ba01a42538db	01a219cc-7a04-75bd-877d-085678ac4278	221	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 221, "record": "01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7d7e-b962-ba01a42538db"}	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "reason": null, "clashes": [], "verdict": "applied", "position": 226}	226	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7679-8565-7cb4ded18ce5	01a219cc-7a04-75bd-877d-085678ac4278	222	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 222, "record": "01a211fb-bbc0-7ed6-9b2d-537d203afa3a", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7679-8565-7cb4ded18ce5"}	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "reason": null, "clashes": [], "verdict": "applied", "position": 227}	227	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-76b2-907f-236079bffa46	01a219cc-7a04-75bd-877d-085678ac4278	223	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 223, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-25T09:14:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-76b2-907f-236079bffa46"}	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	01a219cc-7a04-75bd-877d-085678ac4278	224	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 224, "record": "01a211fb-bbc0-764f-af13-e6958927b27d", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7383-a5f8-42604d149354"}	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "reason": null, "clashes": [], "verdict": "applied", "position": 229}	229	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7998-8dce-f328221468e5	01a219cc-7a04-75bd-877d-085678ac4278	225	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 225, "record": "01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7998-8dce-f328221468e5"}	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "reason": null, "clashes": [], "verdict": "applied", "position": 230}	230	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21203-0ec0-72cc-9c20-5729822ee60d	01a219cc-7a04-75bd-877d-085678ac4278	226	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 226, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"ended_at": "2026-11-25T09:22:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:22:00.000Z", "transaction": "01a21203-0ec0-72cc-9c20-5729822ee60d"}	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-787b-b1e0-9e06455bf496	01a219cc-7a04-75bd-877d-085678ac4278	228	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 228, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-21T11:05:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-787b-b1e0-9e06455bf496"}	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	01a219cc-7a04-75bd-877d-085678ac4278	229	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 229, "record": "01a15e22-c760-7205-b925-de5f4301b666", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a15e22-c760-789d-801b-0277051dcf52"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-71aa-b578-afa0673dd93b"}	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "reason": null, "clashes": [], "verdict": "applied", "position": 232}	232	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-78b7-ba3b-a057a78826d6	01a219cc-7a04-75bd-877d-085678ac4278	230	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 230, "record": "01a15e22-c760-7119-9f9c-3b5bbeb2cca9", "values": {"case": null, "contact": "01a15e22-c760-789d-801b-0277051dcf52", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-78b7-ba3b-a057a78826d6"}	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "reason": null, "clashes": [], "verdict": "applied", "position": 233}	233	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	01a219cc-7a04-75bd-877d-085678ac4278	231	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 231, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"ended_at": "2026-10-21T11:35:00.000Z", "avoidable": "chasing"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:35:00.000Z", "transaction": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757"}	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7cd3-9772-6d007bec1bce	01a219cc-7a04-75bd-877d-085678ac4278	232	{"id": "01a21738-fb20-7cd3-9772-6d007bec1bce", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 232, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dfa8-8b40-74ec-8b21-fbac78255d68", "person": "01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29", "officer": "01990000-0000-7000-8000-000000000021", "service": "524", "reference": "WES-0DEM-0003-P", "received_at": "2026-11-26T09:39:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7cd3-9772-6d007bec1bce"}	{"id": "01a21738-fb20-7cd3-9772-6d007bec1bce", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-74af-a37a-ca275d769cea	01a219cc-7a04-75bd-877d-085678ac4278	233	{"id": "01a21738-fb20-74af-a37a-ca275d769cea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 233, "record": "01a21738-fb20-755f-8473-1c46d9259496", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-74af-a37a-ca275d769cea"}	{"id": "01a21738-fb20-74af-a37a-ca275d769cea", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7d55-a1b9-5afecb8cb4bf	01a219cc-7a04-75bd-877d-085678ac4278	234	{"id": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 234, "record": "01a21738-fb20-7d94-a7d5-b39228e68ad3", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "2026-11-26", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf"}	{"id": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf", "reason": null, "clashes": [], "verdict": "applied", "position": 236}	236	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7252-99db-7b23fa095573	01a219cc-7a04-75bd-877d-085678ac4278	235	{"id": "01a21738-fb20-7252-99db-7b23fa095573", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 235, "record": "01a21738-fb20-71e1-a7d8-070270915526", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7252-99db-7b23fa095573"}	{"id": "01a21738-fb20-7252-99db-7b23fa095573", "reason": null, "clashes": [], "verdict": "applied", "position": 237}	237	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7023-b3ff-1b4d9a8b0920	01a219cc-7a04-75bd-877d-085678ac4278	236	{"id": "01a21738-fb20-7023-b3ff-1b4d9a8b0920", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 236, "record": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-26T09:39:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7023-b3ff-1b4d9a8b0920"}	{"id": "01a21738-fb20-7023-b3ff-1b4d9a8b0920", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a4b-90b2-b05ceb70399f	01a219cc-7a04-75bd-877d-085678ac4278	237	{"id": "01a21738-fb20-7a4b-90b2-b05ceb70399f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 237, "record": "01a21738-fb20-7027-b3cc-3e09898b2252", "values": {"person": "01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29", "contact": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7a4b-90b2-b05ceb70399f"}	{"id": "01a21738-fb20-7a4b-90b2-b05ceb70399f", "reason": null, "clashes": [], "verdict": "applied", "position": 239}	239	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7e1f-b13a-08998fd9949c	01a219cc-7a04-75bd-877d-085678ac4278	238	{"id": "01a21738-fb20-7e1f-b13a-08998fd9949c", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 238, "record": "01a21738-fb20-7bf1-a127-53f121f09771", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "contact": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7e1f-b13a-08998fd9949c"}	{"id": "01a21738-fb20-7e1f-b13a-08998fd9949c", "reason": null, "clashes": [], "verdict": "applied", "position": 240}	240	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a2174b-4aa0-707d-b5a3-ae1819e48393	01a219cc-7a04-75bd-877d-085678ac4278	239	{"id": "01a2174b-4aa0-707d-b5a3-ae1819e48393", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 239, "record": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "values": {"ended_at": "2026-11-26T09:59:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:59:00.000Z", "transaction": "01a2174b-4aa0-707d-b5a3-ae1819e48393"}	{"id": "01a2174b-4aa0-707d-b5a3-ae1819e48393", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a219cc-7740-7689-9ec1-c3d1eefb98a9	01a219cc-7a04-75bd-877d-085678ac4278	240	{"id": "01a219cc-7740-7689-9ec1-c3d1eefb98a9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 240, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T21:39:20.000Z", "transaction": "01a219cc-7740-7689-9ec1-c3d1eefb98a9"}	{"id": "01a219cc-7740-7689-9ec1-c3d1eefb98a9", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a219cc-7740-7194-8da3-625d7644d38c	01a219cc-7a04-75bd-877d-085678ac4278	241	{"id": "01a219cc-7740-7194-8da3-625d7644d38c", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 241, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T21:39:20.000Z", "transaction": "01a219cc-7740-7194-8da3-625d7644d38c"}	{"id": "01a219cc-7740-7194-8da3-625d7644d38c", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	01a219cc-7a04-75bd-877d-085678ac4278	242	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 242, "record": "01a21247-b8e0-75b3-8361-442e82116c71", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0004-3", "received_at": "2026-11-25T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-73ee-b28d-8aacd1d86841"}	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "reason": null, "clashes": [], "verdict": "applied", "position": 241}	241	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-78fc-9b04-b28c3d644b75	01a219cc-7a04-75bd-877d-085678ac4278	243	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 243, "record": "01a21247-b8e0-79f3-8eeb-d5c2ed72f011", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-78fc-9b04-b28c3d644b75"}	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "reason": null, "clashes": [], "verdict": "applied", "position": 242}	242	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	01a219cc-7a04-75bd-877d-085678ac4278	244	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 244, "record": "01a21247-b8e0-7df1-9b93-5771f3b43519", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae"}	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "reason": null, "clashes": [], "verdict": "applied", "position": 243}	243	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7e11-ac22-0d3f504e8c60	01a219cc-7a04-75bd-877d-085678ac4278	245	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 245, "record": "01a21247-b8e0-7b43-aa95-5e0e0a635aa2", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7e11-ac22-0d3f504e8c60"}	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "reason": null, "clashes": [], "verdict": "applied", "position": 244}	244	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7fee-a032-b015a8558c5d	01a219cc-7a04-75bd-877d-085678ac4278	246	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 246, "record": "01a21247-b8e0-740d-98a4-3d4eba2ed757", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7fee-a032-b015a8558c5d"}	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "reason": null, "clashes": [], "verdict": "applied", "position": 245}	245	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-74b1-9bd6-a94d60556919	01a219cc-7a04-75bd-877d-085678ac4278	247	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 247, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"channel": "counter", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-25T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-74b1-9bd6-a94d60556919"}	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	01a219cc-7a04-75bd-877d-085678ac4278	248	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 248, "record": "01a21247-b8e0-7577-90ee-4266c1000bea", "values": {"person": "01990000-0000-7000-8000-000000000032", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7b33-8c56-4cc870e6b31e"}	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "reason": null, "clashes": [], "verdict": "applied", "position": 247}	247	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-70e4-a4f5-a90184dce864	01a219cc-7a04-75bd-877d-085678ac4278	249	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 249, "record": "01a21247-b8e0-79c2-a28a-d8cc3cf17ebd", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-70e4-a4f5-a90184dce864"}	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "reason": null, "clashes": [], "verdict": "applied", "position": 248}	248	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a21277-5460-71d2-ac4c-09d3576c5be3	01a219cc-7a04-75bd-877d-085678ac4278	250	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 250, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"ended_at": "2026-11-25T11:29:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:29:00.000Z", "transaction": "01a21277-5460-71d2-ac4c-09d3576c5be3"}	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	01a219cc-7a04-75bd-877d-085678ac4278	251	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 251, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dfa8-8b40-74ec-8b21-fbac78255d68", "person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902", "officer": null, "service": "524", "reference": "WES-0DEM-0005-4", "received_at": "2026-10-19T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-755c-bf94-1ef51985b59f"}	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	01a219cc-7a04-75bd-877d-085678ac4278	252	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 252, "record": "01a153bc-6ce0-7543-b84b-ef6bf9916395", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426"}	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	01a219cc-7a04-75bd-877d-085678ac4278	253	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 253, "record": "01a153bc-6ce0-7be1-b618-1cc4ad429a2b", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "2026-10-19", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608"}	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "reason": null, "clashes": [], "verdict": "applied", "position": 251}	251	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-731b-afd0-1861b926e626	01a219cc-7a04-75bd-877d-085678ac4278	254	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 254, "record": "01a153bc-6ce0-7a9f-85ed-8155a6c40444", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-731b-afd0-1861b926e626"}	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "reason": null, "clashes": [], "verdict": "applied", "position": 252}	252	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	01a219cc-7a04-75bd-877d-085678ac4278	255	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 255, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-19T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c"}	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	01a219cc-7a04-75bd-877d-085678ac4278	256	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 256, "record": "01a153bc-6ce0-7264-a00e-1425d6f9abcd", "values": {"person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-76a1-a049-7284030ea6ed"}	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "reason": null, "clashes": [], "verdict": "applied", "position": 254}	254	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7f0c-9318-10bfa703caef	01a219cc-7a04-75bd-877d-085678ac4278	257	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 257, "record": "01a153bc-6ce0-706b-8c8b-dd031be59f38", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7f0c-9318-10bfa703caef"}	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "reason": null, "clashes": [], "verdict": "applied", "position": 255}	255	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153d7-e420-7c41-b573-bb6c2ed6d44c	01a219cc-7a04-75bd-877d-085678ac4278	258	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 258, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"ended_at": "2026-10-19T11:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:07:00.000Z", "transaction": "01a153d7-e420-7c41-b573-bb6c2ed6d44c"}	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	01a219cc-7a04-75bd-877d-085678ac4278	259	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 259, "record": "01a153f9-c400-7274-a7cf-91fbeaff520b", "values": {"at": "2026-10-19T11:44:00.000Z", "case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "kind": "note", "text": "Spoke to the daughter, who is allowed to ask about this.", "what": "note", "person": "01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902", "officer": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:44:00.000Z", "transaction": "01a153f9-c400-7274-a7cf-91fbeaff520b"}	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "reason": null, "clashes": [], "verdict": "applied", "position": 256}	256	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	01a219cc-7a04-75bd-877d-085678ac4278	260	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 260, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T14:16:00.000Z", "transaction": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5"}	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	01a219cc-7a04-75bd-877d-085678ac4278	261	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 261, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T22:06:00.000Z", "transaction": "01a15633-3940-7fdd-a40a-f86cb20ccdb0"}	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	01a219cc-7a04-75bd-877d-085678ac4278	262	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 262, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"outcome": "no_access", "closed_at": "2026-10-20T15:10:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T15:10:00.000Z", "transaction": "01a159dc-b940-7578-add6-6631a98a6ddc"}	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	01a219cc-7a04-75bd-877d-085678ac4278	263	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 263, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"team": "01990000-0000-7000-8000-000000000013", "place": "01a0dfa8-8b40-78e7-aa90-a8f0d66b829e", "person": "01a0dfa8-8b40-70c4-b82f-21e4a57b7700", "officer": null, "service": "353", "reference": "WES-0DEM-0006-D", "received_at": "2026-11-24T11:11:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7b0e-8108-1239b3473ea3"}	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73f4-93c4-be398968b582	01a219cc-7a04-75bd-877d-085678ac4278	264	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 264, "record": "01a20d40-7da0-7ffa-a74f-7dff9ca354d6", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "staff", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73f4-93c4-be398968b582"}	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "reason": null, "clashes": [], "verdict": "applied", "position": 258}	258	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a4e-9127-bd471e7ce857	01a219cc-7a04-75bd-877d-085678ac4278	265	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 265, "record": "01a20d40-7da0-7773-878b-ce5b65ee0465", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "2026-11-24", "question": "happened_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a4e-9127-bd471e7ce857"}	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "reason": null, "clashes": [], "verdict": "applied", "position": 259}	259	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a40-9837-1c678f59b481	01a219cc-7a04-75bd-877d-085678ac4278	266	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 266, "record": "01a20d40-7da0-716d-a311-99da0c607fe9", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "The crew left rubbish all over the pavement and drove off.", "question": "what_happened"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a40-9837-1c678f59b481"}	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "reason": null, "clashes": [], "verdict": "applied", "position": 260}	260	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73d2-84ba-ed6ffa646036	01a219cc-7a04-75bd-877d-085678ac4278	267	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 267, "record": "01a20d40-7da0-70b9-ba9a-bb94d0a40d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "An apology and a call from somebody who can decide.", "question": "wanted"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73d2-84ba-ed6ffa646036"}	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "reason": null, "clashes": [], "verdict": "applied", "position": 261}	261	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-74ff-9bf9-fb74f48bc982	01a219cc-7a04-75bd-877d-085678ac4278	268	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 268, "record": "01a20d40-7da0-7054-831d-76d8c700c80c", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "not_sure", "question": "before"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-74ff-9bf9-fb74f48bc982"}	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "reason": null, "clashes": [], "verdict": "applied", "position": 262}	262	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78ff-bc72-011f22197c77	01a219cc-7a04-75bd-877d-085678ac4278	269	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 269, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-24T11:11:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78ff-bc72-011f22197c77"}	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	01a219cc-7a04-75bd-877d-085678ac4278	270	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 270, "record": "01a20d40-7da0-7517-93a4-278bb5205660", "values": {"person": "01a0dfa8-8b40-70c4-b82f-21e4a57b7700", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a2e-88e1-54aac545ff88"}	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "reason": null, "clashes": [], "verdict": "applied", "position": 264}	264	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78dd-aae8-5efacd9454e3	01a219cc-7a04-75bd-877d-085678ac4278	271	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 271, "record": "01a20d40-7da0-7807-bdf9-117b72dd0d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1", "outcome": "case_made", "service": "353"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78dd-aae8-5efacd9454e3"}	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "reason": null, "clashes": [], "verdict": "applied", "position": 265}	265	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a20d5d-c9a0-7652-b2e9-ed252ae90104	01a219cc-7a04-75bd-877d-085678ac4278	272	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 272, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"ended_at": "2026-11-24T11:43:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:43:00.000Z", "transaction": "01a20d5d-c9a0-7652-b2e9-ed252ae90104"}	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a219cc-7740-747a-911e-ace3426b7d57	01a219cc-7a04-75bd-877d-085678ac4278	273	{"id": "01a219cc-7740-747a-911e-ace3426b7d57", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 273, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"outcome": "not_upheld", "closed_at": "2026-11-26T21:39:20.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T21:39:20.000Z", "transaction": "01a219cc-7740-747a-911e-ace3426b7d57"}	{"id": "01a219cc-7740-747a-911e-ace3426b7d57", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	01a219cc-7a04-75bd-877d-085678ac4278	274	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 274, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "person": "01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6", "officer": "01990000-0000-7000-8000-000000000023", "service": "524", "reference": "WES-0DEM-0007-A", "received_at": "2026-10-05T10:46:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7260-8372-a69b77bf362f"}	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7324-b9d5-976440b282f6	01a219cc-7a04-75bd-877d-085678ac4278	275	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 275, "record": "01a10bab-a240-7f54-a158-d607f42fe1b4", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7324-b9d5-976440b282f6"}	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "reason": null, "clashes": [], "verdict": "applied", "position": 267}	267	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-732e-9e51-33be899d52ea	01a219cc-7a04-75bd-877d-085678ac4278	276	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 276, "record": "01a10bab-a240-7947-8d3c-409b1209a614", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "2026-10-05", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-732e-9e51-33be899d52ea"}	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "reason": null, "clashes": [], "verdict": "applied", "position": 268}	268	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-793c-bd65-66b5df35dbde	01a219cc-7a04-75bd-877d-085678ac4278	277	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 277, "record": "01a10bab-a240-7b75-ade1-2c088b02d636", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-793c-bd65-66b5df35dbde"}	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "reason": null, "clashes": [], "verdict": "applied", "position": 269}	269	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7322-b626-ad95642d6bd6	01a219cc-7a04-75bd-877d-085678ac4278	278	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 278, "record": "01a10bab-a240-775e-8dcd-531023a2258f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7322-b626-ad95642d6bd6"}	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "reason": null, "clashes": [], "verdict": "applied", "position": 270}	270	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7078-8eb9-f2efaad3fcf4	01a219cc-7a04-75bd-877d-085678ac4278	279	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 279, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-05T10:46:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7078-8eb9-f2efaad3fcf4"}	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	01a219cc-7a04-75bd-877d-085678ac4278	280	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 280, "record": "01a10bab-a240-761d-a7c7-79bbbf109e08", "values": {"person": "01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7232-aeb2-841d6ad12a0f"}	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 272}	272	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-78be-89db-4616ac354cdd	01a219cc-7a04-75bd-877d-085678ac4278	281	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 281, "record": "01a10bab-a240-7212-98ce-b485974c214f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-78be-89db-4616ac354cdd"}	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "reason": null, "clashes": [], "verdict": "applied", "position": 273}	273	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a10bb2-f540-73df-ad6e-472512fca4ed	01a219cc-7a04-75bd-877d-085678ac4278	282	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 282, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"ended_at": "2026-10-05T10:54:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:54:00.000Z", "transaction": "01a10bb2-f540-73df-ad6e-472512fca4ed"}	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	01a219cc-7a04-75bd-877d-085678ac4278	283	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 283, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"outcome": "no_access", "closed_at": "2026-10-07T07:59:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T07:59:00.000Z", "transaction": "01a1155f-75a0-72db-96ae-4caebfc24715"}	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	01a219cc-7a04-75bd-877d-085678ac4278	284	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 284, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0", "person": "01a0dfa8-8b40-752e-8744-d3c0c234472f", "officer": null, "service": "524", "reference": "WES-0DEM-0008-2", "received_at": "2026-11-12T14:31:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337"}	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	01a219cc-7a04-75bd-877d-085678ac4278	285	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 285, "record": "01a1d02b-48a0-71a6-97b4-49d59f40007e", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285"}	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d40-8d54-19000ee95a3a	01a219cc-7a04-75bd-877d-085678ac4278	286	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 286, "record": "01a1d02b-48a0-79e5-8140-e6b1718f4fb3", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "2026-11-12", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7d40-8d54-19000ee95a3a"}	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "reason": null, "clashes": [], "verdict": "applied", "position": 276}	276	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	01a219cc-7a04-75bd-877d-085678ac4278	287	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 287, "record": "01a1d02b-48a0-728d-90cb-7fc0c80035e4", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031"}	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "reason": null, "clashes": [], "verdict": "applied", "position": 277}	277	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	01a219cc-7a04-75bd-877d-085678ac4278	288	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 288, "record": "01a1d02b-48a0-7d26-a112-ad73ec5eeb42", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d"}	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "reason": null, "clashes": [], "verdict": "applied", "position": 278}	278	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-765a-81fa-0627811580bc	01a219cc-7a04-75bd-877d-085678ac4278	289	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 289, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-12T14:31:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-765a-81fa-0627811580bc"}	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	01a219cc-7a04-75bd-877d-085678ac4278	290	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 290, "record": "01a1d02b-48a0-7e7f-a982-148c1f1ef074", "values": {"person": "01a0dfa8-8b40-752e-8744-d3c0c234472f", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7366-b536-74fffc570dd0"}	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "reason": null, "clashes": [], "verdict": "applied", "position": 280}	280	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7847-ac56-43f2a92daea2	01a219cc-7a04-75bd-877d-085678ac4278	291	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 291, "record": "01a1d02b-48a0-7627-b27c-fa11d1bc7a14", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7847-ac56-43f2a92daea2"}	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "reason": null, "clashes": [], "verdict": "applied", "position": 281}	281	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d046-bfe0-7b77-905b-490a224adc1f	01a219cc-7a04-75bd-877d-085678ac4278	292	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 292, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"ended_at": "2026-11-12T15:01:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T15:01:00.000Z", "transaction": "01a1d046-bfe0-7b77-905b-490a224adc1f"}	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	01a219cc-7a04-75bd-877d-085678ac4278	293	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 293, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:41:00.000Z", "transaction": "01a1d034-7060-7fc4-b398-63efcf019ed9"}	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	01a219cc-7a04-75bd-877d-085678ac4278	294	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 294, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T09:56:00.000Z", "transaction": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee"}	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	01a219cc-7a04-75bd-877d-085678ac4278	295	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 295, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"outcome": "collected", "closed_at": "2026-11-14T04:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-14T04:15:00.000Z", "transaction": "01a1d844-09a0-7ebe-abac-4a78abec2357"}	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	01a219cc-7a04-75bd-877d-085678ac4278	296	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 296, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dfa8-8b40-7942-97da-e38d9d643c25", "person": "01a0dfa8-8b40-7421-a9b4-8c0eff6b0446", "officer": null, "service": "524", "reference": "WES-0DEM-0009-5", "received_at": "2026-11-20T15:17:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-78f0-afc8-7104212d7797"}	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-736d-bd0b-6da50b7b0e03	01a219cc-7a04-75bd-877d-085678ac4278	297	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 297, "record": "01a1f988-45e0-7c0d-b434-cdaa04102605", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-736d-bd0b-6da50b7b0e03"}	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "reason": null, "clashes": [], "verdict": "applied", "position": 283}	283	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ecb-9285-402189e598ba	01a219cc-7a04-75bd-877d-085678ac4278	298	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 298, "record": "01a1f988-45e0-7baf-92a9-59a464d94b3e", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "2026-11-20", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ecb-9285-402189e598ba"}	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "reason": null, "clashes": [], "verdict": "applied", "position": 284}	284	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ad8-93bd-b673181230ae	01a219cc-7a04-75bd-877d-085678ac4278	299	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 299, "record": "01a1f988-45e0-73e7-a870-fbaf561478e4", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ad8-93bd-b673181230ae"}	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "reason": null, "clashes": [], "verdict": "applied", "position": 285}	285	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	01a219cc-7a04-75bd-877d-085678ac4278	300	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 300, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-20T15:17:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9"}	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	01a219cc-7a04-75bd-877d-085678ac4278	301	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 301, "record": "01a1f988-45e0-730a-8083-12489866ba58", "values": {"person": "01a0dfa8-8b40-7421-a9b4-8c0eff6b0446", "contact": "01a1f988-45e0-7713-9571-84186c33e05d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-762a-827e-cca2d8ebc32d"}	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "reason": null, "clashes": [], "verdict": "applied", "position": 287}	287	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7a89-9c17-5a9a3b937128	01a219cc-7a04-75bd-877d-085678ac4278	302	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 302, "record": "01a1f988-45e0-7325-9c4c-c59d859693e9", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "contact": "01a1f988-45e0-7713-9571-84186c33e05d", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7a89-9c17-5a9a3b937128"}	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "reason": null, "clashes": [], "verdict": "applied", "position": 288}	288	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	01a219cc-7a04-75bd-877d-085678ac4278	303	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 303, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"ended_at": "2026-11-20T16:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T16:07:00.000Z", "transaction": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11"}	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	01a219cc-7a04-75bd-877d-085678ac4278	304	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 304, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"outcome": "no_access", "closed_at": "2026-11-20T18:52:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T18:52:00.000Z", "transaction": "01a1fa4d-1c80-72d6-9c50-e95fd584b246"}	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	01a219cc-7a04-75bd-877d-085678ac4278	305	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 305, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dfa8-8b40-73b1-987f-d2803bab6c39", "person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06", "officer": null, "service": "524", "reference": "WES-0DEM-0010-E", "received_at": "2026-10-01T13:30:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7d7a-8300-089acbf293e6"}	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	01a219cc-7a04-75bd-877d-085678ac4278	306	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 306, "record": "01a0f7a8-57c0-74d2-a567-43ec928b7f14", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "food", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde"}	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "reason": null, "clashes": [], "verdict": "applied", "position": 290}	290	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	01a219cc-7a04-75bd-877d-085678ac4278	307	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 307, "record": "01a0f7a8-57c0-7f61-b87b-281c5a29396e", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "2026-10-01", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596"}	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "reason": null, "clashes": [], "verdict": "applied", "position": 291}	291	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	01a219cc-7a04-75bd-877d-085678ac4278	308	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 308, "record": "01a0f7a8-57c0-7df3-a8ec-6b3cf299414d", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f"}	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "reason": null, "clashes": [], "verdict": "applied", "position": 292}	292	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78e6-96de-7db5989bd675	01a219cc-7a04-75bd-877d-085678ac4278	309	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 309, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-01T13:30:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78e6-96de-7db5989bd675"}	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	01a219cc-7a04-75bd-877d-085678ac4278	310	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 310, "record": "01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba", "values": {"person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-79b7-9d72-0b1410dca628"}	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "reason": null, "clashes": [], "verdict": "applied", "position": 294}	294	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7641-aa45-f8d35c69467e	01a219cc-7a04-75bd-877d-085678ac4278	311	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 311, "record": "01a0f7a8-57c0-7c6b-8a76-9e0ac9814899", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7641-aa45-f8d35c69467e"}	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "reason": null, "clashes": [], "verdict": "applied", "position": 295}	295	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7bc-7c00-7ca6-8513-e54effae81dc	01a219cc-7a04-75bd-877d-085678ac4278	312	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 312, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"ended_at": "2026-10-01T13:52:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:52:00.000Z", "transaction": "01a0f7bc-7c00-7ca6-8513-e54effae81dc"}	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a219cc-7a04-75bd-877d-085678ac4278	313	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 313, "record": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "values": {"at": "2026-10-01T14:47:00.000Z", "case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "kind": "note", "text": "Asked us to ring back after 4, at work until then.", "what": "note", "person": "01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06", "officer": "01990000-0000-7000-8000-000000000023"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T14:47:00.000Z", "transaction": "01a0f7ee-d6a0-787a-92e5-92740974ba91"}	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "reason": null, "clashes": [], "verdict": "applied", "position": 296}	296	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	01a219cc-7a04-75bd-877d-085678ac4278	314	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 314, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"outcome": "wrong_items", "closed_at": "2026-10-02T12:13:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T12:13:00.000Z", "transaction": "01a0fc88-34e0-708e-8d06-ae30c012c0ac"}	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7293-ac2f-23e100df3854	01a219cc-7a04-75bd-877d-085678ac4278	315	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 315, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-19T16:57:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7293-ac2f-23e100df3854"}	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	01a219cc-7a04-75bd-877d-085678ac4278	316	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 316, "record": "01a15518-5360-75c5-9335-2971e8ec6597", "values": {"person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806", "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7e54-a569-aa4536c499d2"}	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "reason": null, "clashes": [], "verdict": "applied", "position": 298}	298	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7511-a76b-00ec1b9e778d	01a219cc-7a04-75bd-877d-085678ac4278	317	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 317, "record": "01a15518-5360-796c-a5f1-7f9a94883ba1", "values": {"case": null, "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7511-a76b-00ec1b9e778d"}	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "reason": null, "clashes": [], "verdict": "applied", "position": 299}	299	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a15534-b500-76ba-8236-47d0dde63f07	01a219cc-7a04-75bd-877d-085678ac4278	318	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 318, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"ended_at": "2026-10-19T17:28:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T17:28:00.000Z", "transaction": "01a15534-b500-76ba-8236-47d0dde63f07"}	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7f83-812d-512f43f89eed	01a219cc-7a04-75bd-877d-085678ac4278	319	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 319, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-06T13:38:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7f83-812d-512f43f89eed"}	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	01a219cc-7a04-75bd-877d-085678ac4278	320	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 320, "record": "01a1116f-76c0-748a-8ce6-2ebd65a4fe7e", "values": {"person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806", "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-79e7-892c-3f4592e2ab5a"}	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "reason": null, "clashes": [], "verdict": "applied", "position": 301}	301	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7efb-a786-ba332b9e8e92	01a219cc-7a04-75bd-877d-085678ac4278	321	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 321, "record": "01a1116f-76c0-7b54-932d-93a4155efa9f", "values": {"case": null, "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7efb-a786-ba332b9e8e92"}	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "reason": null, "clashes": [], "verdict": "applied", "position": 302}	302	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a11175-df60-769d-846d-7598f3d05037	01a219cc-7a04-75bd-877d-085678ac4278	322	{"id": "01a11175-df60-769d-846d-7598f3d05037", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 322, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"ended_at": "2026-10-06T13:45:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:45:00.000Z", "transaction": "01a11175-df60-769d-846d-7598f3d05037"}	{"id": "01a11175-df60-769d-846d-7598f3d05037", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7cfb-9f9e-5384c99305c8	01a219cc-7a04-75bd-877d-085678ac4278	323	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 323, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-23T13:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7cfb-9f9e-5384c99305c8"}	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	01a219cc-7a04-75bd-877d-085678ac4278	324	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 324, "record": "01a2088b-a820-7d24-b433-53b0f9d36e2e", "values": {"person": "01a0dfa8-8b40-74a8-9d29-6588571ceeee", "contact": "01a2088b-a820-74d2-831c-27cebcd00477"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-78cc-933b-6bab8b2db754"}	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "reason": null, "clashes": [], "verdict": "applied", "position": 304}	304	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7843-9c00-9da54bc9afd3	01a219cc-7a04-75bd-877d-085678ac4278	325	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 325, "record": "01a2088b-a820-7ed1-96f4-4f8150c1e48a", "values": {"case": null, "contact": "01a2088b-a820-74d2-831c-27cebcd00477", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7843-9c00-9da54bc9afd3"}	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "reason": null, "clashes": [], "verdict": "applied", "position": 305}	305	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a208b8-8480-7710-8906-4139221ce34e	01a219cc-7a04-75bd-877d-085678ac4278	326	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 326, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"ended_at": "2026-11-23T14:04:00.000Z", "avoidable": "repeat_information"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T14:04:00.000Z", "transaction": "01a208b8-8480-7710-8906-4139221ce34e"}	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	01a219cc-7a04-75bd-877d-085678ac4278	327	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 327, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-06T09:01:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e"}	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	01a219cc-7a04-75bd-877d-085678ac4278	328	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 328, "record": "01a11071-dce0-76ca-869f-0a4bdf777ac9", "values": {"person": "01a0dfa8-8b40-7d80-be85-b0a9b4e9a806", "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7e73-b919-c8b52f32ebdb"}	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "reason": null, "clashes": [], "verdict": "applied", "position": 307}	307	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7f94-a14a-a97c96629599	01a219cc-7a04-75bd-877d-085678ac4278	329	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 329, "record": "01a11071-dce0-71d4-bb9b-56ae328a7f0c", "values": {"case": null, "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7f94-a14a-a97c96629599"}	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "reason": null, "clashes": [], "verdict": "applied", "position": 308}	308	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a1107d-c3c0-71f6-8198-f9cc96338789	01a219cc-7a04-75bd-877d-085678ac4278	330	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 330, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"ended_at": "2026-10-06T09:14:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:14:00.000Z", "transaction": "01a1107d-c3c0-71f6-8198-f9cc96338789"}	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a13492-8520-7fb4-8392-38450264e491	01a219cc-7a04-75bd-877d-085678ac4278	331	{"id": "01a13492-8520-7fb4-8392-38450264e491", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 331, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-13T09:23:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-7fb4-8392-38450264e491"}	{"id": "01a13492-8520-7fb4-8392-38450264e491", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	01a219cc-7a04-75bd-877d-085678ac4278	332	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 332, "record": "01a13492-8520-72a0-8842-7a407d1e2aff", "values": {"person": "01a0dfa8-8b40-7e8c-aa2d-551f65b184f7", "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-78d7-a610-3b1e40d924ad"}	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "reason": null, "clashes": [], "verdict": "applied", "position": 310}	310	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a13492-8520-715b-a32a-9e7bc3c42754	01a219cc-7a04-75bd-877d-085678ac4278	333	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 333, "record": "01a13492-8520-73ac-8259-794a0a34c449", "values": {"case": null, "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-715b-a32a-9e7bc3c42754"}	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "reason": null, "clashes": [], "verdict": "applied", "position": 311}	311	2026-11-26 21:39:20.879+00
01990000-0000-7000-8000-000000000001	01a134bf-6180-72c7-912c-92268638c26b	01a219cc-7a04-75bd-877d-085678ac4278	334	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a219cc-7a04-75bd-877d-085678ac4278", "number": 334, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"ended_at": "2026-10-13T10:12:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T10:12:00.000Z", "transaction": "01a134bf-6180-72c7-912c-92268638c26b"}	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 21:39:20.879+00
\.


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.letter (council, id, "position", writers, "case", person, template, template_version, language, sha256, pages, size, officer, final_at) FROM stdin;
\.


--
-- Data for Name: marker; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.marker (council, id, "position", writers, kind, instruction, person, place, level, incident, proposed_by, approved_by, review_on, ended_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bd0-ae63-5d0dc2485eaa	212	{"kind": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "level": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "incident": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "review_on": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "approved_by": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "instruction": [212, "01a219cc-7a04-75bd-877d-085678ac4278"], "proposed_by": [212, "01a219cc-7a04-75bd-877d-085678ac4278"]}	two_officers	Two officers for visits. Dog loose, ring 10 minutes before.	\N	01990000-0000-7000-8000-000000000041	2	Dog at the gate when the crew came to change the bin.	01990000-0000-7000-8000-000000000022	01990000-0000-7000-8000-000000000023	2026-12-26	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fd3-8fdc-3a81c2eba580	213	{"kind": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "level": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "incident": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "review_on": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "approved_by": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "instruction": [213, "01a219cc-7a04-75bd-877d-085678ac4278"], "proposed_by": [213, "01a219cc-7a04-75bd-877d-085678ac4278"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dfa8-8b40-71ba-8228-3d15a9ec0806	1	Told by the tenant	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-10-27	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-723f-a323-1fe920bf8361	214	{"kind": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "level": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "incident": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "review_on": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "approved_by": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "instruction": [214, "01a219cc-7a04-75bd-877d-085678ac4278"], "proposed_by": [214, "01a219cc-7a04-75bd-877d-085678ac4278"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dfa8-8b40-7942-97da-e38d9d643c25	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-01-30	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71da-af4c-dfb52c0dacc3	215	{"kind": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "level": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "incident": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "review_on": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "approved_by": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "instruction": [215, "01a219cc-7a04-75bd-877d-085678ac4278"], "proposed_by": [215, "01a219cc-7a04-75bd-877d-085678ac4278"]}	two_officers	Two officers for visits. Meet at the corner and go in together.	\N	01a0dfa8-8b40-73b1-987f-d2803bab6c39	2	Visit report	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-09-15	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c60-8115-a71d53e0472c	216	{"kind": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "level": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "place": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "incident": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "review_on": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "approved_by": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "instruction": [216, "01a219cc-7a04-75bd-877d-085678ac4278"], "proposed_by": [216, "01a219cc-7a04-75bd-877d-085678ac4278"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dfa8-8b40-7f04-825b-413f8a9a021e	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-07-05	\N
\.


--
-- Data for Name: occupancy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.occupancy (council, id, "position", writers, person, place, capacity, since, until) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78fb-8703-806984c81999	41	{"place": [41, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [41, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d01-bc24-0d4969d495dd	44	{"place": [44, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [44, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7dc4-ae47-dc0e959f3a51	48	{"place": [48, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [48, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000033	01990000-0000-7000-8000-000000000042	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71c1-84c5-b4763fe31d03	52	{"place": [52, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [52, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	01a0dfa8-8b40-7d5f-a4b0-6ce60741c7a8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7745-8b63-e0efb62ac1fe	55	{"place": [55, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [55, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-711d-8a50-12dc582c18c9	01a0dfa8-8b40-707d-9143-1193e6c3f339	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-782a-baeb-41a5e65a8149	58	{"place": [58, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [58, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7060-9d3b-993f79490eab	01a0dfa8-8b40-7f04-825b-413f8a9a021e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7367-b7c8-82f4202cc828	62	{"place": [62, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [62, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7736-843f-dda7b1eedaff	01a0dfa8-8b40-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-731a-9766-99cc6ed5d1bf	67	{"place": [67, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [67, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	01a0dfa8-8b40-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77c2-88c9-da8aafe673f6	70	{"place": [70, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [70, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ac9-843b-aac536891eeb	01a0dfa8-8b40-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7129-a816-de060a04ef48	74	{"place": [74, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [74, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-74a8-9d29-6588571ceeee	01a0dfa8-8b40-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73de-ae4e-cf4b2ad9a40a	79	{"place": [79, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [79, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	01a0dfa8-8b40-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f85-913d-d1a6e9d40f2b	83	{"place": [83, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [83, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-70a1-9142-3286a6ecc31f	01a0dfa8-8b40-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a4a-9309-0287a6ea2981	86	{"place": [86, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [86, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	01a0dfa8-8b40-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7243-bc22-22d22649c1b0	92	{"place": [92, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [92, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	01a0dfa8-8b40-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73f6-aaf3-8c2fdcb284f8	96	{"place": [96, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [96, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	01a0dfa8-8b40-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e4a-803a-f5065136bf62	101	{"place": [101, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [101, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	01a0dfa8-8b40-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e23-8adf-f918c41a66d9	104	{"place": [104, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [104, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	01a0dfa8-8b40-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7157-a9b1-61f4bca5f87b	109	{"place": [109, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [109, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	01a0dfa8-8b40-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-788a-99c6-1aa86e671698	112	{"place": [112, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [112, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	01a0dfa8-8b40-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7918-9e39-ef8e062ebc92	118	{"place": [118, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [118, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bb3-8878-68fa56e0a246	121	{"place": [121, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [121, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-752e-8744-d3c0c234472f	01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-700e-86b4-6f015c03151c	124	{"place": [124, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [124, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fce-b64e-172fbea01ca0	01a0dfa8-8b40-7e93-947d-380d81f9c1f6	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7829-b794-09b92b6c5763	129	{"place": [129, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [129, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-72db-98a5-0636452fac9a	01a0dfa8-8b40-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-782d-b7ca-b1f95e42e3e0	133	{"place": [133, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [133, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-79ad-869a-8a20b05c4a59	01a0dfa8-8b40-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-771a-9442-f362f919cb32	138	{"place": [138, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [138, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	01a0dfa8-8b40-764a-815a-47c5f0dfb4a5	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79cf-a31e-1292f6d0ac1d	143	{"place": [143, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [143, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7658-ba45-48f21b3c137b	01a0dfa8-8b40-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7eb1-8986-f3a6948b82b1	148	{"place": [148, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [148, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7361-a3bc-6601947678f5	01a0dfa8-8b40-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7313-987a-bbffd12ff4bf	153	{"place": [153, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [153, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	01a0dfa8-8b40-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7343-ab2c-79d40f078f6c	158	{"place": [158, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [158, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	01a0dfa8-8b40-75dc-ac4a-3698aa2ca1af	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73ef-9765-194f6cc1aeaf	164	{"place": [164, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [164, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7065-b232-80c3e1df6f91	01a0dfa8-8b40-7bce-acab-1a6bc69d4bd8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a6b-8c88-ebd1d0a079f5	168	{"place": [168, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [168, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	01a0dfa8-8b40-71ba-8228-3d15a9ec0806	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-756a-bf24-642492e38012	173	{"place": [173, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [173, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	01a0dfa8-8b40-75ed-a4ac-5db9d707107e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76eb-9ca1-284f82f01b58	178	{"place": [178, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [178, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	01a0dfa8-8b40-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77cb-a046-3f9f83a81a4e	182	{"place": [182, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [182, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	01a0dfa8-8b40-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ed7-918d-a490f08b5652	186	{"place": [186, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [186, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	01a0dfa8-8b40-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7563-84c5-475d7b3e5daa	191	{"place": [191, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [191, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	01a0dfa8-8b40-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f8b-b308-5db87dcada54	195	{"place": [195, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [195, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	01a0dfa8-8b40-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-736f-8953-0f5e0c346fdf	201	{"place": [201, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [201, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-737e-8cb2-52440d05f982	01a0dfa8-8b40-73a2-8092-b4d42b28fef0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ed1-98cd-091ba843a823	206	{"place": [206, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [206, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	01a0dfa8-8b40-7eba-8a24-5e6b33138131	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73dd-b875-e73f995880fb	211	{"place": [211, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [211, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7a16-8f93-d205686032b8	01a0dfa8-8b40-7eba-8a24-5e6b33138131	resident	\N	\N
\.


--
-- Data for Name: officer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.officer (council, id, "position", writers, username, name, role, team) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	5	{}	abi	Abi Bevan	officer	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	6	{}	jo	Jo Mistry	officer	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	7	{}	lena	Lena Osei	supervisor	01990000-0000-7000-8000-000000000013
\.


--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.party (council, id, "position", writers, contact, person, capacity) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7178-93ce-db3b58d51a05	221	{"person": [221, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [221, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1e919-6cc0-724b-851d-7956e60b483d	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-764f-af13-e6958927b27d	229	{"person": [229, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [229, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a15e22-c760-7205-b925-de5f4301b666	232	{"person": [232, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [232, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a15e22-c760-789d-801b-0277051dcf52	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a21738-fb20-7027-b3cc-3e09898b2252	239	{"person": [239, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [239, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	self
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7577-90ee-4266c1000bea	247	{"person": [247, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [247, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	01990000-0000-7000-8000-000000000032	self
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7264-a00e-1425d6f9abcd	254	{"person": [254, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [254, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	self
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7517-93a4-278bb5205660	264	{"person": [264, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [264, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	self
01990000-0000-7000-8000-000000000001	01a10bab-a240-761d-a7c7-79bbbf109e08	272	{"person": [272, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [272, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a10bab-a240-7c94-a730-4c5f13c01044	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	self
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7e7f-a982-148c1f1ef074	280	{"person": [280, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [280, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a0dfa8-8b40-752e-8744-d3c0c234472f	self
01990000-0000-7000-8000-000000000001	01a1f988-45e0-730a-8083-12489866ba58	287	{"person": [287, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [287, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1f988-45e0-7713-9571-84186c33e05d	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	self
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	294	{"person": [294, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [294, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	self
01990000-0000-7000-8000-000000000001	01a15518-5360-75c5-9335-2971e8ec6597	298	{"person": [298, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [298, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	301	{"person": [301, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [301, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a2088b-a820-7d24-b433-53b0f9d36e2e	304	{"person": [304, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [304, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a2088b-a820-74d2-831c-27cebcd00477	01a0dfa8-8b40-74a8-9d29-6588571ceeee	self
01990000-0000-7000-8000-000000000001	01a11071-dce0-76ca-869f-0a4bdf777ac9	307	{"person": [307, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [307, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a13492-8520-72a0-8842-7a407d1e2aff	310	{"person": [310, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [310, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	self
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (council, id, "position", writers, born, language, needs, pinned, died_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000031	38	{"born": [38, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [38, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [38, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [38, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1951-03-12	cy	["large_print_18", "text_relay"]	Ring after 10, hearing aid in by then.	\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000032	42	{"born": [42, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [42, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [42, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [42, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1979-06-30	cy	[]		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000033	45	{"born": [45, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [45, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [45, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [45, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1987-03-27	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	49	{"born": [49, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [49, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [49, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [49, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1976-10-04	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-711d-8a50-12dc582c18c9	53	{"born": [53, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [53, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [53, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [53, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1988-02-02	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7060-9d3b-993f79490eab	56	{"born": [56, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [56, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [56, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [56, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1994-09-09	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7736-843f-dda7b1eedaff	59	{"born": [59, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [59, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [59, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [59, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1995-03-19	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	63	{"born": [63, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [63, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [63, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [63, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1946-03-12	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ac9-843b-aac536891eeb	68	{"born": [68, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [68, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [68, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [68, "01a219cc-7a04-75bd-877d-085678ac4278"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74a8-9d29-6588571ceeee	71	{"born": [71, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [71, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [71, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [71, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1980-04-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	75	{"born": [75, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [75, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [75, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [75, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1964-09-25	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70a1-9142-3286a6ecc31f	80	{"born": [80, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [80, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [80, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [80, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1980-09-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	84	{"born": [84, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [84, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [84, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [84, "01a219cc-7a04-75bd-877d-085678ac4278"]}	2011-12-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	87	{"born": [87, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [87, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [87, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [87, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1986-11-07	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	93	{"born": [93, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [93, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [93, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [93, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1943-05-01	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	97	{"born": [97, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [97, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [97, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [97, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1962-05-20	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	102	{"born": [102, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [102, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [102, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [102, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1995-12-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	105	{"born": [105, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [105, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [105, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [105, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1983-04-01	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	110	{"born": [110, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [110, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [110, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [110, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1971-12-05	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	113	{"born": [113, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [113, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [113, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [113, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1986-05-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-752e-8744-d3c0c234472f	119	{"born": [119, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [119, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [119, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [119, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1944-04-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fce-b64e-172fbea01ca0	122	{"born": [122, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [122, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [122, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [122, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1997-05-06	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72db-98a5-0636452fac9a	125	{"born": [125, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [125, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [125, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [125, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1988-06-28	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79ad-869a-8a20b05c4a59	130	{"born": [130, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [130, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [130, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [130, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1971	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	134	{"born": [134, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [134, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [134, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [134, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1975-05-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7658-ba45-48f21b3c137b	139	{"born": [139, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [139, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [139, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [139, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1959-10-16	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7361-a3bc-6601947678f5	144	{"born": [144, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [144, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [144, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [144, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1972-05-09	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	149	{"born": [149, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [149, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [149, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [149, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1991-08-23	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	154	{"born": [154, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [154, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [154, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [154, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1963-05-14	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7065-b232-80c3e1df6f91	159	{"born": [159, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [159, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [159, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [159, "01a219cc-7a04-75bd-877d-085678ac4278"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	165	{"born": [165, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [165, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [165, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [165, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1982-02-12	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	169	{"born": [169, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [169, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [169, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [169, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1961-03-17	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	174	{"born": [174, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [174, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [174, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [174, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1982-06-28	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	179	{"born": [179, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [179, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [179, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [179, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1976-04-13	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	183	{"born": [183, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [183, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [183, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [183, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1973-02-16	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	187	{"born": [187, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [187, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [187, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [187, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1946-08-15	en	["interpreter"]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	192	{"born": [192, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [192, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [192, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [192, "01a219cc-7a04-75bd-877d-085678ac4278"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-737e-8cb2-52440d05f982	196	{"born": [196, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [196, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [196, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [196, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1967-10-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	202	{"born": [202, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [202, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [202, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [202, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1945-05-18	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a16-8f93-d205686032b8	207	{"born": [207, "01a219cc-7a04-75bd-877d-085678ac4278"], "needs": [207, "01a219cc-7a04-75bd-877d-085678ac4278"], "pinned": [207, "01a219cc-7a04-75bd-877d-085678ac4278"], "language": [207, "01a219cc-7a04-75bd-877d-085678ac4278"]}	1952-07-03	en	[]		\N
\.


--
-- Data for Name: person_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person_name (council, id, "position", writers, person, "full", kind) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c89-a239-7bc701762741	39	{"full": [39, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [39, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [39, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000031	Rhiannon Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78de-91eb-79fa5d5f576c	43	{"full": [43, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [43, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [43, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000032	Gethin Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79cf-8954-6b439f9d0129	46	{"full": [46, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [46, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [46, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01990000-0000-7000-8000-000000000033	Tomos Adeyemi	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ac7-b18d-d1eed77c96c0	50	{"full": [50, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [50, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [50, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d13-99ed-17e3cc0e95ee	Carys Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72b3-b3b3-7f32870266c4	54	{"full": [54, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [54, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [54, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-711d-8a50-12dc582c18c9	Carys Leare	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7303-8bd3-f5e06bc15385	57	{"full": [57, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [57, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [57, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7060-9d3b-993f79490eab	Lyra Millard	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7acd-a518-093d07dbf924	60	{"full": [60, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [60, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [60, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7736-843f-dda7b1eedaff	Nia Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7de3-93f2-1dcc2be88b46	64	{"full": [64, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [64, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [64, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7f64-b7b4-000bd1c51f86	Caron Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7582-8c31-406deea3d685	69	{"full": [69, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [69, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [69, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ac9-843b-aac536891eeb	Yusuf Merriweather	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f47-878f-ec459a9e994c	72	{"full": [72, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [72, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [72, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-74a8-9d29-6588571ceeee	Helen Barraclough	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7174-83b9-6d91aba018ea	76	{"full": [76, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [76, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [76, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d3c-8bb6-62a8c979cb06	Beth Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74bb-acf4-5ccbfb8a99a2	81	{"full": [81, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [81, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [81, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-70a1-9142-3286a6ecc31f	Chloe Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fb8-96e3-e38047e1a38b	85	{"full": [85, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [85, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [85, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-73f0-b2ff-d03d4eac98d6	Ciarán Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-702a-a2a8-66b40581f255	88	{"full": [88, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [88, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [88, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	Thomas McGinty	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7781-be46-5b195bf3f74d	89	{"full": [89, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [89, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [89, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7de2-8d1b-c13a449fd49b	Jacko McGinty	preferred
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fca-bf05-f8faf1878d5f	94	{"full": [94, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [94, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [94, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	Karen Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7899-aec1-5d384c867062	95	{"full": [95, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [95, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [95, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ac3-8dc9-86669f9f80d0	Lottie Villiers	preferred
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7234-a008-749797f2a702	98	{"full": [98, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [98, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [98, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7b10-8ff4-4f6504d75988	Sarah Ingleby	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e0a-a531-9f4782fe3a4a	103	{"full": [103, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [103, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [103, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-70c4-b82f-21e4a57b7700	Hannah Thornycroft	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7625-9915-50ffa310a849	106	{"full": [106, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [106, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [106, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-77e8-8d58-9a58c842c19a	Wanda Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-77cf-a8ac-abff9f55c5fc	111	{"full": [111, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [111, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [111, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7e8c-aa2d-551f65b184f7	Zainab Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7dc7-8a84-ebca72470add	114	{"full": [114, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [114, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [114, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7c1e-95f2-ee554fa69611	Fatima Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7599-b315-d969b7ccba58	120	{"full": [120, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [120, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [120, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-752e-8744-d3c0c234472f	John Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79e9-b30b-19ec2b999f07	123	{"full": [123, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [123, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [123, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fce-b64e-172fbea01ca0	Jean Abara	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-702a-9aff-956cc6ad0327	126	{"full": [126, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [126, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [126, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-72db-98a5-0636452fac9a	Rajesh Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e2c-bcbb-5615352c5f80	131	{"full": [131, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [131, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [131, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-79ad-869a-8a20b05c4a59	Charlie Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-79f7-9e51-8343e63ea3d6	135	{"full": [135, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [135, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [135, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7d80-be85-b0a9b4e9a806	Linda Kettlewell	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-72ff-b48f-e7d31997e8f3	140	{"full": [140, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [140, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [140, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7658-ba45-48f21b3c137b	Elis Ogwen	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-797d-bf0f-ad3b5482909f	145	{"full": [145, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [145, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [145, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7361-a3bc-6601947678f5	Idris Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7213-9733-230a8660194d	150	{"full": [150, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [150, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [150, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-703b-a7f5-24f34dabb96d	Elin Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7eb5-ac93-1d1a8951d454	155	{"full": [155, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [155, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [155, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-789d-a9a3-6e9a8c0354be	Haf Puw	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ccd-8000-8e261722ebbe	160	{"full": [160, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [160, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [160, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7065-b232-80c3e1df6f91	Paul Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7855-a3a5-22e35ecf615d	166	{"full": [166, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [166, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [166, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-74ab-bdbb-37b8d4e4db03	Chloe Swindlehurst	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7143-ace9-d8ede3bba436	170	{"full": [170, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [170, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [170, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7bdf-ad78-52ce5d39f1b8	Rebecca Weatherby	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7344-9b60-4336b6f3d08a	175	{"full": [175, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [175, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [175, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fa8-9966-a3bbcfcd6902	Samina Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7ffb-973e-cd63d0646cf9	180	{"full": [180, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [180, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [180, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7cc4-b056-ddb0f1da2b29	Priya Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7c6f-b885-ce6350c80450	184	{"full": [184, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [184, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [184, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7831-8d7a-b56dd265bcd7	Robert Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e60-84b1-5253ab6fe7d5	188	{"full": [188, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [188, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [188, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7ef9-8813-fcaa66f292ed	Rita Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7b0d-abb6-85a0bd512b39	193	{"full": [193, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [193, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [193, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7421-a9b4-8c0eff6b0446	Claire Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7a6f-b233-f6920c0a78d0	197	{"full": [197, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [197, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [197, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-737e-8cb2-52440d05f982	Alasdair Hemmings	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e52-a237-b1967e12f154	203	{"full": [203, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [203, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [203, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7fdf-af65-f0f8e350835f	Raymond Venkataraman	legal
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d5a-8864-44510ef54306	208	{"full": [208, "01a219cc-7a04-75bd-877d-085678ac4278"], "kind": [208, "01a219cc-7a04-75bd-877d-085678ac4278"], "person": [208, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0dfa8-8b40-7a16-8f93-d205686032b8	James Satterthwaite	legal
\.


--
-- Data for Name: property; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.property (council, id, "position", writers, uprn, lines, postcode, usrn, easting, northing, custodian) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000041	8	{"uprn": [8, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [8, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [8, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [8, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000004217	Tŷ Dŵr\n4 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7103-8386-bbc4cd613e30	9	{"uprn": [9, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [9, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [9, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [9, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000004215	2 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-778d-b311-d8a3c2ce6f44	10	{"uprn": [10, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [10, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [10, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [10, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000004219	6 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000042	11	{"uprn": [11, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [11, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [11, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [11, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000010402	11 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7d5f-a4b0-6ce60741c7a8	12	{"uprn": [12, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [12, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [12, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [12, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000010400	9 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-700b-8464-7159c324c985	13	{"uprn": [13, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [13, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [13, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [13, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000010405	14 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73ab-8d44-7e35b8b6d8fe	14	{"uprn": [14, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [14, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [14, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [14, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000010388	Llŷr Mill\nDock Road\nWestmere	LD29 4QD	90000103			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-707d-9143-1193e6c3f339	15	{"uprn": [15, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [15, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [15, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [15, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000010512	17 Millbrook Close\nWestmere	LD29 7TA	90000105			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f04-825b-413f8a9a021e	16	{"uprn": [16, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [16, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [16, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [16, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000010630	30 Castle Street\nWestmere	LD29 1DE	90000106			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-76c3-b813-0c4237730edf	17	{"uprn": [17, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [17, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [17, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [17, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020000	1 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7703-8381-e88f38c0c8fd	18	{"uprn": [18, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [18, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [18, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [18, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020001	2 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73b1-987f-d2803bab6c39	19	{"uprn": [19, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [19, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [19, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [19, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020002	3 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74a3-b3c6-4af775a89294	20	{"uprn": [20, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [20, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [20, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [20, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020003	4 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-78e7-aa90-a8f0d66b829e	21	{"uprn": [21, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [21, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [21, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [21, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020004	5 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7fe2-a11d-459a2f978d87	22	{"uprn": [22, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [22, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [22, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [22, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020005	6 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7552-be3e-dc0a1ef2a4f0	23	{"uprn": [23, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [23, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [23, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [23, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020006	7 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e93-947d-380d81f9c1f6	24	{"uprn": [24, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [24, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [24, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [24, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020007	The Laurels\n8 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7f92-966b-aea148beab13	25	{"uprn": [25, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [25, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [25, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [25, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020008	9 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-764a-815a-47c5f0dfb4a5	26	{"uprn": [26, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [26, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [26, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [26, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020009	10 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7be4-be24-34e37af027bc	27	{"uprn": [27, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [27, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [27, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [27, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020010	11 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-75dc-ac4a-3698aa2ca1af	28	{"uprn": [28, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [28, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [28, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [28, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020011	Flat 1\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7bce-acab-1a6bc69d4bd8	29	{"uprn": [29, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [29, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [29, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [29, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020012	Flat 2\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-71ba-8228-3d15a9ec0806	30	{"uprn": [30, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [30, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [30, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [30, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020013	Flat 3\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-75ed-a4ac-5db9d707107e	31	{"uprn": [31, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [31, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [31, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [31, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020014	15 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-74ec-8b21-fbac78255d68	32	{"uprn": [32, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [32, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [32, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [32, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020015	16 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7942-97da-e38d9d643c25	33	{"uprn": [33, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [33, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [33, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [33, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020016	17 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-73a2-8092-b4d42b28fef0	34	{"uprn": [34, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [34, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [34, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [34, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020017	18 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7eba-8a24-5e6b33138131	35	{"uprn": [35, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [35, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [35, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [35, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020018	19 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7582-8386-8a29678a5aa3	36	{"uprn": [36, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [36, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [36, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [36, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020019	20 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dfa8-8b40-7e8d-b589-a82b5a702cfa	37	{"uprn": [37, "01a219cc-7a04-75bd-877d-085678ac4278"], "usrn": [37, "01a219cc-7a04-75bd-877d-085678ac4278"], "lines": [37, "01a219cc-7a04-75bd-877d-085678ac4278"], "postcode": [37, "01a219cc-7a04-75bd-877d-085678ac4278"]}	999000020020	21 Abbey Street\nWestmere	LD29 0AA	90000000			
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

COPY public.session (council, family, generation, officer, device, used, proved, access_hash, access_until, refresh_hash, refresh_until, begun_at, used_at) FROM stdin;
01990000-0000-7000-8000-000000000001	01a219cc-87bd-78ec-951f-b0197a21fa39	0	01990000-0000-7000-8000-000000000021	01a219cc-8509-709e-918a-dffeaa65f851	t	t	\\x666262e2f687700766e970bb9421984e2636766c2e13f1695f22159dafcb02d4	2026-11-26 21:49:24.213695+00	\\x5cd90a2136712c9419ca6b809de7f76640abf8e7b8153afc2749793f9c693425	2026-12-10 21:39:24.213695+00	2026-11-26 21:39:24.213695+00	2026-11-26 21:39:24.213695+00
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
t	\\x26bd18654fe29287e9a6f5982d205e185486820c4206e08fce9a7a865563d164	2026-11-26 21:39:19.539178+00
\.


--
-- Data for Name: team; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.team (council, id, "position", writers, name, name_cy, services) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000011	2	{}	Waste	Gwastraff	["524"]
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000012	3	{}	Revenues	Refeniw	["57"]
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000013	4	{}	Customer Services	Gwasanaethau Cwsmeriaid	["353"]
\.


--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.topic (council, id, "position", writers, contact, service, outcome, "case") FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	222	{"case": [222, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [222, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [222, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [222, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1e919-6cc0-724b-851d-7956e60b483d	57	case_made	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	230	{"case": [230, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [230, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [230, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [230, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	524	case_made	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	233	{"case": [233, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [233, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [233, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [233, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a15e22-c760-789d-801b-0277051dcf52	57	answered	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-7bf1-a127-53f121f09771	240	{"case": [240, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [240, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [240, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [240, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	524	case_made	01a21738-fb20-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	248	{"case": [248, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [248, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [248, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [248, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	524	case_made	01a21247-b8e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-706b-8c8b-dd031be59f38	255	{"case": [255, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [255, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [255, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [255, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	524	case_made	01a153bc-6ce0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7807-bdf9-117b72dd0d77	265	{"case": [265, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [265, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [265, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [265, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	353	case_made	01a20d40-7da0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	01a10bab-a240-7212-98ce-b485974c214f	273	{"case": [273, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [273, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [273, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [273, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a10bab-a240-7c94-a730-4c5f13c01044	524	case_made	01a10bab-a240-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	281	{"case": [281, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [281, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [281, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [281, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	524	case_made	01a1d02b-48a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7325-9c4c-c59d859693e9	288	{"case": [288, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [288, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [288, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [288, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1f988-45e0-7713-9571-84186c33e05d	524	case_made	01a1f988-45e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	295	{"case": [295, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [295, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [295, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [295, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	524	case_made	01a0f7a8-57c0-7fd8-909b-ad308044b1fb
01990000-0000-7000-8000-000000000001	01a15518-5360-796c-a5f1-7f9a94883ba1	299	{"case": [299, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [299, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [299, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [299, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	524	answered	\N
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7b54-932d-93a4155efa9f	302	{"case": [302, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [302, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [302, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [302, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	524	answered	\N
01990000-0000-7000-8000-000000000001	01a2088b-a820-7ed1-96f4-4f8150c1e48a	305	{"case": [305, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [305, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [305, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [305, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a2088b-a820-74d2-831c-27cebcd00477	57	answered	\N
01990000-0000-7000-8000-000000000001	01a11071-dce0-71d4-bb9b-56ae328a7f0c	308	{"case": [308, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [308, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [308, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [308, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	524	answered	\N
01990000-0000-7000-8000-000000000001	01a13492-8520-73ac-8259-794a0a34c449	311	{"case": [311, "01a219cc-7a04-75bd-877d-085678ac4278"], "contact": [311, "01a219cc-7a04-75bd-877d-085678ac4278"], "outcome": [311, "01a219cc-7a04-75bd-877d-085678ac4278"], "service": [311, "01a219cc-7a04-75bd-877d-085678ac4278"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	57	answered	\N
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
-- Name: cover cover_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cover
    ADD CONSTRAINT cover_pkey PRIMARY KEY (council, team, covered);


--
-- Name: desk_audit desk_audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_audit
    ADD CONSTRAINT desk_audit_pkey PRIMARY KEY (council, device, number);


--
-- Name: device_key device_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_key
    ADD CONSTRAINT device_key_pkey PRIMARY KEY (council, device);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (council, id);


--
-- Name: disagreement disagreement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disagreement
    ADD CONSTRAINT disagreement_pkey PRIMARY KEY (council, id);


--
-- Name: feed_mark feed_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_mark
    ADD CONSTRAINT feed_mark_pkey PRIMARY KEY (council, "position");


--
-- Name: feed feed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed
    ADD CONSTRAINT feed_pkey PRIMARY KEY (council, kind, id, scope);


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
-- Name: activity_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_case ON public.activity USING btree (council, "case");


--
-- Name: answer_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answer_case ON public.answer USING btree (council, "case");


--
-- Name: block_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX block_device ON public.block USING btree (council, device, number);


--
-- Name: disagreement_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disagreement_case ON public.disagreement USING btree (council, "case");


--
-- Name: feed_bucket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX feed_bucket ON public.feed USING btree (council, scope, bucket);


--
-- Name: feed_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX feed_kind ON public.feed USING btree (council, scope, kind, "position");


--
-- Name: feed_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX feed_order ON public.feed USING btree (council, scope, "position");


--
-- Name: letter_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_case ON public.letter USING btree (council, "case");


--
-- Name: sign_in_try_old; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_try_old ON public.sign_in_try USING btree (locked_until);


--
-- Name: topic_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX topic_case ON public.topic USING btree (council, "case");


--
-- Name: activity has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.activity DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: answer has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: case has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public."case" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: contact has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.contact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: contact_point has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.contact_point DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: council has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.council DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: device has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.device DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: disagreement has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.disagreement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: identifier has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.identifier DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: letter has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.letter DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: marker has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.marker DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: occupancy has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.occupancy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: officer has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.officer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: party has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.party DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: person has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: person_name has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.person_name DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: property has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.property DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: team has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.team DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


--
-- Name: topic has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.topic DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


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
-- Name: cover; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.cover ENABLE ROW LEVEL SECURITY;

--
-- Name: desk_audit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.desk_audit ENABLE ROW LEVEL SECURITY;

--
-- Name: device; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device ENABLE ROW LEVEL SECURITY;

--
-- Name: device_key; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device_key ENABLE ROW LEVEL SECURITY;

--
-- Name: disagreement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.disagreement ENABLE ROW LEVEL SECURITY;

--
-- Name: feed; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.feed ENABLE ROW LEVEL SECURITY;

--
-- Name: feed_mark; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.feed_mark ENABLE ROW LEVEL SECURITY;

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
-- Name: cover own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.cover USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: desk_audit own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.desk_audit USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: device own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.device USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: device_key own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.device_key USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: disagreement own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.disagreement USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: feed own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.feed USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: feed_mark own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.feed_mark USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: TABLE cover; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.cover TO caseapp_app;


--
-- Name: TABLE desk_audit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.desk_audit TO caseapp_app;


--
-- Name: TABLE device; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.device TO caseapp_app;


--
-- Name: TABLE device_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.device_key TO caseapp_app;


--
-- Name: TABLE disagreement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.disagreement TO caseapp_app;


--
-- Name: TABLE feed; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.feed TO caseapp_app;


--
-- Name: TABLE feed_mark; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.feed_mark TO caseapp_app;


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

\unrestrict Y7psni1fFcGLT0ZiAP6irHUGcqd1pktdGGAOVWqKTfmX4k696Le3nt34ShNTxEU

