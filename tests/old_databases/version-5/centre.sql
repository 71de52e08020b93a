--
-- PostgreSQL database dump
--

\restrict YehIwgkG5qBQ8lcP3BV0FdLQJKtScHquyjI2LL1l2faX3YFXUtEj1tHH0DuB9Ki

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
        WHERE council = NEW.council AND kind = TG_TABLE_NAME AND id = NEW.id AND position = NEW.position AND NOT gone
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
    hash text NOT NULL,
    suspended boolean NOT NULL,
    code_hash text NOT NULL,
    code_until timestamp with time zone
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
-- Name: attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachment (
    council uuid NOT NULL,
    id uuid NOT NULL,
    "position" bigint NOT NULL,
    writers jsonb NOT NULL,
    "case" uuid NOT NULL,
    person uuid,
    name text NOT NULL,
    media text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    officer uuid NOT NULL,
    added_at text NOT NULL,
    taken_off_at text,
    why_off text NOT NULL
);

ALTER TABLE ONLY public.attachment FORCE ROW LEVEL SECURITY;


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
    phone text NOT NULL,
    colour text NOT NULL
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
-- Name: device_seen; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device_seen (
    council uuid NOT NULL,
    device uuid NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    version text NOT NULL
);

ALTER TABLE ONLY public.device_seen FORCE ROW LEVEL SECURITY;


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

COPY public.account (council, officer, username, hash, suspended, code_hash, code_until) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	abi	$argon2id$v=19$m=65536,t=3,p=4$sAA1LPMMjz7D8PrsRoMIXQ$s9zjMmEUhSKZXwtbvtVPl3P6kddTWpOIHdsyaWVACZQ	f		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	jo	$argon2id$v=19$m=65536,t=3,p=4$WlUXl4qB1KZ4MzKzAx8Img$FR1dYtV/TvCObf96pTppBnw4WTMSmPquzmjauzynzek	f		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	lena	$argon2id$v=19$m=65536,t=3,p=4$nx+OKfh88jw/Hz0zcYB5NQ$3HSOWxfOjdEjAfFpKF9/sSvYiabU/jAHrqorBN1M/nQ	f		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000024	nia	$argon2id$v=19$m=65536,t=3,p=4$ljR/CdyIzT9/pV4dAhrl6g$GB0s33WTeupi32v0wOS0/Gw0ixhLJ06ksBDLREjF8wc	f		\N
\.


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activity (council, id, "position", writers, kind, what, officer, at, text, person, "case", contact) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1ee45-4700-7b87-af07-56b95f3f23f3	224	{"at": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"], "case": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"], "text": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"], "what": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [224, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	note	note	01990000-0000-7000-8000-000000000021	2026-11-18T10:48:00.000Z	Daughter Carys rang along with her. Wants it explained in Welsh, large print.	01990000-0000-7000-8000-000000000031	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a15920-2000-7274-a7cf-91fbeaff520b	257	{"at": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"], "case": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"], "text": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"], "what": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [257, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	note	note	01990000-0000-7000-8000-000000000022	2026-10-20T11:44:00.000Z	Spoke to the daughter, who is allowed to ask about this.	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a158e2-c8e0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a0fd15-32a0-787a-92e5-92740974ba91	297	{"at": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"], "case": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"], "text": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"], "what": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [297, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	note	note	01990000-0000-7000-8000-000000000023	2026-10-02T14:47:00.000Z	Asked us to ring back after 4, at work until then.	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bab-b505-92859be3cecb	313	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01990000-0000-7000-8000-000000000031	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de9-bb29-7d0b0e5e18ba	314	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01990000-0000-7000-8000-000000000032	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78a6-89d9-bf020067dba8	315	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01990000-0000-7000-8000-000000000033	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7085-815a-f341ee52bdb6	316	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7d13-99ed-17e3cc0e95ee	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7414-a8dd-37eb2adf559a	317	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-711d-8a50-12dc582c18c9	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-757d-a2f5-680c4fdf8e1a	318	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7060-9d3b-993f79490eab	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a62-861e-02ec39235bc0	319	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7736-843f-dda7b1eedaff	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-775e-91fd-e85ce69bae29	320	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7f64-b7b4-000bd1c51f86	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7613-9673-93d618ae013e	321	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7ac9-843b-aac536891eeb	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f1b-9e0f-39a73c35612e	322	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-74a8-9d29-6588571ceeee	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79d0-832b-73284bb57b5c	323	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7d3c-8bb6-62a8c979cb06	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c94-82b0-87f806faadb1	324	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-70a1-9142-3286a6ecc31f	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d1c-94d4-954e5c47577b	325	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-73f0-b2ff-d03d4eac98d6	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7132-baaa-d6511227932f	326	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7de2-8d1b-c13a449fd49b	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d72-8d8e-3b13e83b3ab1	327	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7ac3-8dc9-86669f9f80d0	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7236-947f-81435add92d1	328	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7b10-8ff4-4f6504d75988	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c34-9251-310bebee3521	329	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-70c4-b82f-21e4a57b7700	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b79-a4c3-71cfae7fba11	330	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-77e8-8d58-9a58c842c19a	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7205-b029-38155351d2c1	331	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7e8c-aa2d-551f65b184f7	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7aef-9515-36644039d142	332	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7c1e-95f2-ee554fa69611	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7710-9fb7-f62800375c0d	333	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-752e-8744-d3c0c234472f	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b3d-8e2a-89f5fcd26dad	334	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7fce-b64e-172fbea01ca0	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d08-92cb-2f3fc47addc9	335	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-72db-98a5-0636452fac9a	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7870-b579-c67e4ded5faa	336	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-79ad-869a-8a20b05c4a59	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7da0-87d1-1b6ba92cd2de	337	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7d80-be85-b0a9b4e9a806	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ed9-be0b-6723524550a4	338	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7658-ba45-48f21b3c137b	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7422-b705-fbf373a26890	339	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7361-a3bc-6601947678f5	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70fa-8977-8fb7091489cd	340	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-703b-a7f5-24f34dabb96d	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e16-b62e-96933309cdb1	341	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-789d-a9a3-6e9a8c0354be	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7452-8646-422cbc937d7e	342	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7065-b232-80c3e1df6f91	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7330-a833-3e0ebe40f38e	343	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-74ab-bdbb-37b8d4e4db03	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d0d-a16a-43def841ad26	344	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7442-ae6a-c89a8bb3835b	345	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7fa8-9966-a3bbcfcd6902	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-712a-b9cf-3dde7b6eb806	346	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7cc4-b056-ddb0f1da2b29	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bf3-be72-5a5ee31ef8fb	347	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7831-8d7a-b56dd265bcd7	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c07-a534-6059a8b3b3de	348	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7ef9-8813-fcaa66f292ed	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-749a-8387-a1e7f065df4a	349	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7421-a9b4-8c0eff6b0446	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-758d-ac00-46f488d4161a	350	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-737e-8cb2-52440d05f982	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de5-89e1-33b0896631d2	351	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7fdf-af65-f0f8e350835f	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f5f-a74b-7fb69936ee94	352	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-27T09:20:16.000Z		01a0e22a-4480-7a16-8f93-d205686032b8	\N	\N
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-7a02-ae41-bc7847b963b4	353	{}	case	case.create	01990000-0000-7000-8000-000000000021	2026-11-18T10:42:00.000Z		01990000-0000-7000-8000-000000000031	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-71a7-bfaf-f116b994f614	354	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-18T10:42:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a1ee3f-c8c0-724b-851d-7956e60b483d
01990000-0000-7000-8000-000000000001	01a1ef1b-82c0-7663-acfe-ba262397c884	355	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-18T14:42:00.000Z	checking	01990000-0000-7000-8000-000000000031	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a21722-17c0-783c-8209-da6c460cd339	356	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:14:00.000Z		01990000-0000-7000-8000-000000000031	01a21722-17c0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a21722-17c0-7383-a5f8-42604d149354	357	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:14:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a21722-17c0-7872-b9b2-21639ee213b9
01990000-0000-7000-8000-000000000001	01a217c6-e340-7e58-b70b-c2ff3d96bfb1	358	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-26T12:14:00.000Z	crew_told	01990000-0000-7000-8000-000000000031	01a21722-17c0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a16349-2360-71aa-b578-afa0673dd93b	359	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-22T11:05:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a16349-2360-789d-801b-0277051dcf52
01990000-0000-7000-8000-000000000001	01a21c38-3780-7cd3-9772-6d007bec1bce	360	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-27T08:56:16.000Z		01a0e22a-4480-7cc4-b056-ddb0f1da2b29	01a21c38-3780-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21c38-3780-7a4b-90b2-b05ceb70399f	361	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-27T08:56:16.000Z		01a0e22a-4480-7cc4-b056-ddb0f1da2b29	\N	01a21c38-3780-7a3b-8ca4-b02bafdc47c4
01990000-0000-7000-8000-000000000001	01a21c4e-3080-7689-9ec1-c3d1eefb98a9	362	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-27T09:20:16.000Z	crew_told	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	01a21c38-3780-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21c4e-3080-7194-8da3-625d7644d38c	363	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-27T09:20:16.000Z	crew_back	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	01a21c38-3780-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a2176e-14e0-73ee-b28d-8aacd1d86841	364	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-26T10:37:00.000Z		01990000-0000-7000-8000-000000000032	01a2176e-14e0-75b3-8361-442e82116c71	\N
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7b33-8c56-4cc870e6b31e	365	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-26T10:37:00.000Z		01990000-0000-7000-8000-000000000032	\N	01a2176e-14e0-76a1-af53-d0b39df096d0
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-755c-bf94-1ef51985b59f	366	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-20T10:37:00.000Z		01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a158e2-c8e0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-76a1-a049-7284030ea6ed	367	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-20T10:37:00.000Z		01a0e22a-4480-7fa8-9966-a3bbcfcd6902	\N	01a158e2-c8e0-7924-9ed3-34d08ac21475
01990000-0000-7000-8000-000000000001	01a159ab-4900-7659-b6e4-f7ef04cf3ac5	368	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-10-20T14:16:00.000Z	crew_told	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a158e2-c8e0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a15b59-9540-7fdd-a40a-f86cb20ccdb0	369	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-10-20T22:06:00.000Z	crew_back	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a158e2-c8e0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a15f03-1540-7578-add6-6631a98a6ddc	370	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-10-21T15:10:00.000Z	no_access	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a158e2-c8e0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7b0e-8108-1239b3473ea3	371	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-25T11:11:00.000Z		01a0e22a-4480-70c4-b82f-21e4a57b7700	01a21266-d9a0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7a2e-88e1-54aac545ff88	372	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-25T11:11:00.000Z		01a0e22a-4480-70c4-b82f-21e4a57b7700	\N	01a21266-d9a0-7984-aaac-ba426a6213e1
01990000-0000-7000-8000-000000000001	01a21c4e-3080-747a-911e-ace3426b7d57	373	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-27T09:20:16.000Z	not_upheld	01a0e22a-4480-70c4-b82f-21e4a57b7700	01a21266-d9a0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7260-8372-a69b77bf362f	374	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-06T10:46:00.000Z		01a0e22a-4480-73f0-b2ff-d03d4eac98d6	01a110d1-fe40-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7232-aeb2-841d6ad12a0f	375	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-06T10:46:00.000Z		01a0e22a-4480-73f0-b2ff-d03d4eac98d6	\N	01a110d1-fe40-7c94-a730-4c5f13c01044
01990000-0000-7000-8000-000000000001	01a11a85-d1a0-72db-96ae-4caebfc24715	376	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-08T07:59:00.000Z	no_access	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	01a110d1-fe40-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7cf7-8cf0-3c364a50d337	377	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-13T14:31:00.000Z		01a0e22a-4480-752e-8744-d3c0c234472f	01a1d551-a4a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7366-b536-74fffc570dd0	378	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-13T14:31:00.000Z		01a0e22a-4480-752e-8744-d3c0c234472f	\N	01a1d551-a4a0-7352-bea2-9cb93ef34007
01990000-0000-7000-8000-000000000001	01a1d55a-cc60-7fc4-b398-63efcf019ed9	379	{}	status	case.progress	01990000-0000-7000-8000-000000000021	2026-11-13T14:41:00.000Z	crew_told	01a0e22a-4480-752e-8744-d3c0c234472f	01a1d551-a4a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee	380	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-14T09:56:00.000Z	crew_back	01a0e22a-4480-752e-8744-d3c0c234472f	01a1d551-a4a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1dd6a-65a0-7ebe-abac-4a78abec2357	381	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-15T04:15:00.000Z	collected	01a0e22a-4480-752e-8744-d3c0c234472f	01a1d551-a4a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a208fb-59e0-78f0-afc8-7104212d7797	382	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-23T15:17:00.000Z		01a0e22a-4480-7421-a9b4-8c0eff6b0446	01a208fb-59e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a208fb-59e0-762a-827e-cca2d8ebc32d	383	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-23T15:17:00.000Z		01a0e22a-4480-7421-a9b4-8c0eff6b0446	\N	01a208fb-59e0-7713-9571-84186c33e05d
01990000-0000-7000-8000-000000000001	01a209c0-3080-72d6-9c50-e95fd584b246	384	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-23T18:52:00.000Z	no_access	01a0e22a-4480-7421-a9b4-8c0eff6b0446	01a208fb-59e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7d7a-8300-089acbf293e6	385	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-10-02T13:30:00.000Z		01a0e22a-4480-7d3c-8bb6-62a8c979cb06	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-79b7-9d72-0b1410dca628	386	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-02T13:30:00.000Z		01a0e22a-4480-7d3c-8bb6-62a8c979cb06	\N	01a0fcce-b3c0-7263-8b93-8ebf513b4224
01990000-0000-7000-8000-000000000001	01a101ae-90e0-708e-8d06-ae30c012c0ac	387	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-03T12:13:00.000Z	wrong_items	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a15a3e-af60-7e54-a569-aa4536c499d2	388	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-20T16:57:00.000Z		01a0e22a-4480-7d80-be85-b0a9b4e9a806	\N	01a15a3e-af60-78b7-8f72-e552eb4a6dc2
01990000-0000-7000-8000-000000000001	01a11695-d2c0-79e7-892c-3f4592e2ab5a	389	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-07T13:38:00.000Z		01a0e22a-4480-7d80-be85-b0a9b4e9a806	\N	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd
01990000-0000-7000-8000-000000000001	01a20db2-0420-78cc-933b-6bab8b2db754	390	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-24T13:15:00.000Z		01a0e22a-4480-74a8-9d29-6588571ceeee	\N	01a20db2-0420-74d2-831c-27cebcd00477
01990000-0000-7000-8000-000000000001	01a11598-38e0-7e73-b919-c8b52f32ebdb	391	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-07T09:01:00.000Z		01a0e22a-4480-7d80-be85-b0a9b4e9a806	\N	01a11598-38e0-796a-b4f5-fdba0a667cf5
01990000-0000-7000-8000-000000000001	01a139b8-e120-78d7-a610-3b1e40d924ad	392	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-14T09:23:00.000Z		01a0e22a-4480-7e8c-aa2d-551f65b184f7	\N	01a139b8-e120-7a2b-aebb-6118ecf50b6e
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
5
\.


--
-- Data for Name: answer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.answer (council, id, "position", writers, "case", question, value) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-7577-9c79-1848fc286e97	219	{"case": [219, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [219, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [219, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	about	bill
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-705d-a118-446184b7d15b	220	{"case": [220, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [220, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [220, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	details	Why has the instalment gone up?
01990000-0000-7000-8000-000000000001	01a21722-17c0-7f55-9263-4c8ae3608ec6	226	{"case": [226, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [226, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [226, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21722-17c0-73de-b0f9-2f03a36cbfa7	bin	recycling
01990000-0000-7000-8000-000000000001	01a21722-17c0-7ca7-8db6-4aa5ec5f80dd	227	{"case": [227, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [227, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [227, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21722-17c0-73de-b0f9-2f03a36cbfa7	missed_on	2026-11-26
01990000-0000-7000-8000-000000000001	01a21722-17c0-7ed6-9b2d-537d203afa3a	228	{"case": [228, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [228, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [228, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21722-17c0-73de-b0f9-2f03a36cbfa7	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a21c38-3780-755f-8473-1c46d9259496	236	{"case": [236, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [236, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [236, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21c38-3780-727c-a1d8-9737aeb292fb	bin	rubbish
01990000-0000-7000-8000-000000000001	01a21c38-3780-7d94-a7d5-b39228e68ad3	237	{"case": [237, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [237, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [237, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21c38-3780-727c-a1d8-9737aeb292fb	missed_on	2026-11-27
01990000-0000-7000-8000-000000000001	01a21c38-3780-71e1-a7d8-070270915526	238	{"case": [238, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [238, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [238, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21c38-3780-727c-a1d8-9737aeb292fb	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a2176e-14e0-79f3-8eeb-d5c2ed72f011	243	{"case": [243, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [243, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [243, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a2176e-14e0-75b3-8361-442e82116c71	bin	garden
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7df1-9b93-5771f3b43519	244	{"case": [244, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [244, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [244, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a2176e-14e0-75b3-8361-442e82116c71	missed_on	2026-11-26
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7b43-aa95-5e0e0a635aa2	245	{"case": [245, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [245, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [245, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a2176e-14e0-75b3-8361-442e82116c71	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a2176e-14e0-740d-98a4-3d4eba2ed757	246	{"case": [246, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [246, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [246, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a2176e-14e0-75b3-8361-442e82116c71	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7543-b84b-ef6bf9916395	251	{"case": [251, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [251, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [251, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a158e2-c8e0-7620-b58f-0efbe5b5d483	bin	recycling
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7be1-b618-1cc4ad429a2b	252	{"case": [252, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [252, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [252, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a158e2-c8e0-7620-b58f-0efbe5b5d483	missed_on	2026-10-20
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7a9f-85ed-8155a6c40444	253	{"case": [253, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [253, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [253, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a158e2-c8e0-7620-b58f-0efbe5b5d483	out_by_six	no
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7ffa-a74f-7dff9ca354d6	259	{"case": [259, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [259, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [259, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-737a-835b-b8050585d23f	about	staff
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7773-878b-ce5b65ee0465	260	{"case": [260, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [260, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [260, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-737a-835b-b8050585d23f	happened_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a21266-d9a0-716d-a311-99da0c607fe9	261	{"case": [261, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [261, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [261, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-737a-835b-b8050585d23f	what_happened	The crew left rubbish all over the pavement and drove off.
01990000-0000-7000-8000-000000000001	01a21266-d9a0-70b9-ba9a-bb94d0a40d77	262	{"case": [262, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [262, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [262, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-737a-835b-b8050585d23f	wanted	An apology and a call from somebody who can decide.
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7054-831d-76d8c700c80c	263	{"case": [263, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [263, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [263, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-737a-835b-b8050585d23f	before	not_sure
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7f54-a158-d607f42fe1b4	268	{"case": [268, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [268, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [268, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a110d1-fe40-7420-a488-bce5eda92bb4	bin	garden
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7947-8d3c-409b1209a614	269	{"case": [269, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [269, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [269, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a110d1-fe40-7420-a488-bce5eda92bb4	missed_on	2026-10-06
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7b75-ade1-2c088b02d636	270	{"case": [270, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [270, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [270, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a110d1-fe40-7420-a488-bce5eda92bb4	out_by_six	no
01990000-0000-7000-8000-000000000001	01a110d1-fe40-775e-8dcd-531023a2258f	271	{"case": [271, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [271, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [271, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a110d1-fe40-7420-a488-bce5eda92bb4	garden_paid	no
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-71a6-97b4-49d59f40007e	276	{"case": [276, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [276, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [276, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1d551-a4a0-7d3e-83a8-28e216ad6632	bin	garden
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-79e5-8140-e6b1718f4fb3	277	{"case": [277, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [277, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [277, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1d551-a4a0-7d3e-83a8-28e216ad6632	missed_on	2026-11-13
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-728d-90cb-7fc0c80035e4	278	{"case": [278, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [278, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [278, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1d551-a4a0-7d3e-83a8-28e216ad6632	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7d26-a112-ad73ec5eeb42	279	{"case": [279, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [279, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [279, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1d551-a4a0-7d3e-83a8-28e216ad6632	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7c0d-b434-cdaa04102605	284	{"case": [284, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [284, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [284, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a208fb-59e0-77e5-85a0-77d666071f0b	bin	rubbish
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7baf-92a9-59a464d94b3e	285	{"case": [285, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [285, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [285, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a208fb-59e0-77e5-85a0-77d666071f0b	missed_on	2026-11-23
01990000-0000-7000-8000-000000000001	01a208fb-59e0-73e7-a870-fbaf561478e4	286	{"case": [286, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [286, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [286, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a208fb-59e0-77e5-85a0-77d666071f0b	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-74d2-a567-43ec928b7f14	291	{"case": [291, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [291, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [291, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	bin	food
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7f61-b87b-281c5a29396e	292	{"case": [292, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [292, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [292, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	missed_on	2026-10-02
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7df3-a8ec-6b3cf299414d	293	{"case": [293, "01a21c4e-3265-7365-8624-08f6d36f1359"], "value": [293, "01a21c4e-3265-7365-8624-08f6d36f1359"], "question": [293, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	out_by_six	yes
\.


--
-- Data for Name: attachment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.attachment (council, id, "position", writers, "case", person, name, media, size, sha256, officer, added_at, taken_off_at, why_off) FROM stdin;
\.


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit (council, number, at, actor, act, kind, record, operation, hash) FROM stdin;
01990000-0000-7000-8000-000000000001	1	2026-11-27T09:20:16.058Z		changed	council	01990000-0000-7000-8000-000000000001		\\x3015e6b3a867f634274844c0837bf61f7d5bf0263c431bc841a3040e0cba959c
01990000-0000-7000-8000-000000000001	2	2026-11-27T09:20:16.069Z		changed	team	01990000-0000-7000-8000-000000000011		\\xe65ecc4a3c1410e9b852bf912a49559f4e6b5e526fa85cf33ad3f918b141bc69
01990000-0000-7000-8000-000000000001	3	2026-11-27T09:20:16.074Z		changed	team	01990000-0000-7000-8000-000000000012		\\x7294c33ee9c1511bffa274b4ed5985e0673757261c61773edcc11067e6de3fb0
01990000-0000-7000-8000-000000000001	4	2026-11-27T09:20:16.078Z		changed	team	01990000-0000-7000-8000-000000000013		\\x16cf82c7dcaefd8c8c63e3a1790106b4cd95ecaef6e43816b6c0a1c9dce189d8
01990000-0000-7000-8000-000000000001	5	2026-11-27T09:20:16.171Z		changed	officer	01990000-0000-7000-8000-000000000021		\\x8bcc5f8f045865b3a8dd8bc2fc70db9a903be920b978dc60a8e4d09a57be6565
01990000-0000-7000-8000-000000000001	6	2026-11-27T09:20:16.271Z		changed	officer	01990000-0000-7000-8000-000000000022		\\x556963ca855a99d891ee037704f95ed32fbe2cc907cc36f78878b528fef882cc
01990000-0000-7000-8000-000000000001	7	2026-11-27T09:20:16.379Z		changed	officer	01990000-0000-7000-8000-000000000023		\\x94e488668782340b771ebec36fe328f11bbe167d0d5a210c425b69767b96b329
01990000-0000-7000-8000-000000000001	8	2026-11-27T09:20:16.476Z		changed	officer	01990000-0000-7000-8000-000000000024		\\x1247374183d7c1f50769185d4036a44658b34a1b00c8647d7af101ff0d893813
01990000-0000-7000-8000-000000000001	9	2026-11-27T09:20:16.481Z		changed	team	01990000-0000-7000-8000-000000000013		\\x73f5226b89af96f17f35e0a1cadf68e5c303b3dd0fec65a0aa0aa068e1d3b074
01990000-0000-7000-8000-000000000001	10	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000041	01a0e22a-4480-7d8e-91b7-584a2265b1f5	\\xbc7dfeeb3e760f0459fcef0755c6e7598b3a3c07cc0f714590dcfda29c094362
01990000-0000-7000-8000-000000000001	11	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7103-8386-bbc4cd613e30	01a0e22a-4480-77ec-9e2f-eb89414c343c	\\xc5ca49d2a2e0cc730c5b27fcd67fa750689e9634f2a381500d3bff8b573da2ec
01990000-0000-7000-8000-000000000001	12	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-778d-b311-d8a3c2ce6f44	01a0e22a-4480-7c9d-a12e-7696a6cecc1b	\\x21a158cc770e0c91b35a88cd0b1dd9ea4be245cbdc037f476aa56de91fde3afe
01990000-0000-7000-8000-000000000001	13	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000042	01a0e22a-4480-77cc-9807-2e8c35bf992d	\\xacc2ccb30c46ae183e77a19f190708e1e823bb1ec4db03a6b776f71e64e58195
01990000-0000-7000-8000-000000000001	14	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7d5f-a4b0-6ce60741c7a8	01a0e22a-4480-79b9-aec9-d28663ca828d	\\xf21a17b41bf2d608f9fc16d9d03ee90fccc734845d888f044aff3c68d4203ab6
01990000-0000-7000-8000-000000000001	15	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-700b-8464-7159c324c985	01a0e22a-4480-7441-b204-e52db2221a58	\\xc4820cc80a7a02e500e5a117a1bb2efa710261f255387e410fc5f7f82b5560b4
01990000-0000-7000-8000-000000000001	16	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-73ab-8d44-7e35b8b6d8fe	01a0e22a-4480-71a3-b1fd-42a29755d4c1	\\x9dbcfc712a0de07339b818dd568b8fa956dc9db02d96ad6b5c42db697027f552
01990000-0000-7000-8000-000000000001	17	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-707d-9143-1193e6c3f339	01a0e22a-4480-7a64-8683-9eb905b6e6e3	\\xf85c1f54735555d8847ae6a11d7d8b31b369b138f0f0b0cd4e798f13b52e7a8d
01990000-0000-7000-8000-000000000001	18	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7f04-825b-413f8a9a021e	01a0e22a-4480-7af9-a196-99cfe1988ad9	\\x5bea3aedb9e615194a43ab101957fdd79dbcc1a7350d1cc2c885e382d2501891
01990000-0000-7000-8000-000000000001	19	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-76c3-b813-0c4237730edf	01a0e22a-4480-7870-876f-3787b9d179e0	\\x6e7b5564044b1444d89a5fe5e598e60ffe3804ff02c7733ed8f77c8d7ed8c1fa
01990000-0000-7000-8000-000000000001	20	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7703-8381-e88f38c0c8fd	01a0e22a-4480-78d9-beed-8d14f06d3fef	\\x2b4a03aebc6cc9caebfd9444f743b6bff28790f8610a349432a6701f5ecfbf48
01990000-0000-7000-8000-000000000001	21	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-73b1-987f-d2803bab6c39	01a0e22a-4480-7c2c-b802-08a9ad45f23d	\\xb460bff6b2c9730dafcbac552f3b07dfb8815b6888bb53872627b42c391f1141
01990000-0000-7000-8000-000000000001	22	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-74a3-b3c6-4af775a89294	01a0e22a-4480-76a8-8580-5975ed2f89d9	\\xd105c241a99d81b88ec20aae808eb3354c6f66e179ecfb50850b4c99e97d865a
01990000-0000-7000-8000-000000000001	23	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-78e7-aa90-a8f0d66b829e	01a0e22a-4480-719a-a46d-6753ec148cb4	\\xde803d013f32e9e7eb4815498741d1b19fa72e7f17322949940babe0ae6789ec
01990000-0000-7000-8000-000000000001	24	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7fe2-a11d-459a2f978d87	01a0e22a-4480-74bf-9c25-74bdb94067ed	\\xb58bc6e9fe4d053ef8a58216f64fb293be3dac550c096a0d48ecb7caa38fd9ea
01990000-0000-7000-8000-000000000001	25	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7552-be3e-dc0a1ef2a4f0	01a0e22a-4480-7f92-b8b3-33a8e5446dd4	\\xfe92ba35186bcf5c6c0067ea3fd64c3ab5b9340139b45821501b6ddda06072d5
01990000-0000-7000-8000-000000000001	26	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7e93-947d-380d81f9c1f6	01a0e22a-4480-74d8-b099-fdf5ab99254a	\\x11f9fb0c8bb7fcc2a4d0bec9525cc7a05b45435e4a3e89c348c6103c67417b84
01990000-0000-7000-8000-000000000001	27	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7f92-966b-aea148beab13	01a0e22a-4480-7d89-bfd6-3116e1ea24c4	\\xa329e74661111128000ea384fe711b48802b47e9723aa2354c718fb55d028d4a
01990000-0000-7000-8000-000000000001	28	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-764a-815a-47c5f0dfb4a5	01a0e22a-4480-708f-9a71-144896c8da19	\\x5dc59bb2a2bc112fa29f0eea80ddc6fa4931d4ed95abba7a0c7123fc9ce56e1f
01990000-0000-7000-8000-000000000001	29	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7be4-be24-34e37af027bc	01a0e22a-4480-76a1-a77f-6cbdcc22af58	\\xb3275de1f222eebcff2aae566dcc7dfcbba4e54bf5859f3e8d4f844ed2311b50
01990000-0000-7000-8000-000000000001	30	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-75dc-ac4a-3698aa2ca1af	01a0e22a-4480-7b3f-a1fa-b9d78c7e134f	\\x119715f6d2e3f62775177a39fdd5fbc2d56eb600637606ff90e10f4a6b74e7e1
01990000-0000-7000-8000-000000000001	31	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7bce-acab-1a6bc69d4bd8	01a0e22a-4480-7704-9622-bd795fec898f	\\x55116351c8cf6e45d5add3aabeebb7a8cba0fd7b915d65001fa1e231fa47fd90
01990000-0000-7000-8000-000000000001	32	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-71ba-8228-3d15a9ec0806	01a0e22a-4480-7854-a9e8-21a4c74803e3	\\xee93f1b61eab36774585450bf535900e3b0898dd178469c53086fefcd13ba15b
01990000-0000-7000-8000-000000000001	33	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-75ed-a4ac-5db9d707107e	01a0e22a-4480-707a-bb96-8a437d5c8dfc	\\x545f3de7aeced66413a7327e43b26eb80c7cc8fd85722555447e07ec5de7eda3
01990000-0000-7000-8000-000000000001	34	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-74ec-8b21-fbac78255d68	01a0e22a-4480-7fbb-992a-4aa2b410d93c	\\x4d96e2c6b0d2d292a62873408d0180cbcdaec41e18dbf07d40bd6f59d61554d7
01990000-0000-7000-8000-000000000001	35	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7942-97da-e38d9d643c25	01a0e22a-4480-72ba-a5ac-06d864c2f2e3	\\xab1515e82295f79221641a13431d4b77687b7ae2f69f8e4d160cf4215ff49373
01990000-0000-7000-8000-000000000001	36	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-73a2-8092-b4d42b28fef0	01a0e22a-4480-7c54-8326-324dfb695ffb	\\xc18fefcc52e5f76b42a4eb09b86d3ab721888ea1813594c35c2df235f0426006
01990000-0000-7000-8000-000000000001	37	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7eba-8a24-5e6b33138131	01a0e22a-4480-73b6-8c5f-e8f8dc3bf364	\\x2b9575e58c3c262bc534ec1fd6ed2de6a7d19eb2681e1f143c582595f7a0ec72
01990000-0000-7000-8000-000000000001	38	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7582-8386-8a29678a5aa3	01a0e22a-4480-793f-98f3-3418f3d4e711	\\x71983a4db2a02d12a133692f1e34b01cea1aaecf60ec471e82abd4633845ddda
01990000-0000-7000-8000-000000000001	39	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	property	01a0e22a-4480-7e8d-b589-a82b5a702cfa	01a0e22a-4480-78c6-a8c2-4d4244ef7feb	\\x8d485021978da786ed8448a14cd70cd3d3cc70f49691f5abf575b3efd4316eac
01990000-0000-7000-8000-000000000001	40	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000031	01a0e22a-4480-7bab-b505-92859be3cecb	\\xbec6e51ced711a9dd63ed547aa8a2a9c6e471a3be563a958d79010e8d0ae8f45
01990000-0000-7000-8000-000000000001	41	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7c89-a239-7bc701762741	01a0e22a-4480-7f47-920b-5d59db610487	\\x4b4a208bbd03754b518e63df7ac5507ab73aa2fe9a7f1d4e2319996b901e3c5e
01990000-0000-7000-8000-000000000001	42	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7bdb-b03e-dca7e2dcaa37	01a0e22a-4480-7213-8f23-cae883333218	\\x8a9868dabfe739ea79d819a532f56d1e9abbc52bd7a8fe45f23e4803242c987f
01990000-0000-7000-8000-000000000001	43	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-78fb-8703-806984c81999	01a0e22a-4480-7f31-ad14-475b349aae90	\\x6ceb5a28bb1049001b10761839ff81b4fa6e7c487e6c919bdc60d8d4d88ffd28
01990000-0000-7000-8000-000000000001	44	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000032	01a0e22a-4480-7de9-bb29-7d0b0e5e18ba	\\xdad304e4f9545e5995d8fd8762a79bd0a65a8e463e7f47cfb5c70385d7291be7
01990000-0000-7000-8000-000000000001	45	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-78de-91eb-79fa5d5f576c	01a0e22a-4480-7813-b0e6-42f43328ad08	\\xc09247f13c0efccff064f0bbae1e1bf983f17c46a26cb42f02e776c378c1360d
01990000-0000-7000-8000-000000000001	46	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7d01-bc24-0d4969d495dd	01a0e22a-4480-7589-aa17-b9af5b569643	\\x2218a872ed4a20da550375ef94cdb26a3226ad1b996ccda690f8f5a27806309f
01990000-0000-7000-8000-000000000001	47	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000033	01a0e22a-4480-78a6-89d9-bf020067dba8	\\x293190c86c5bf1f35eeaa531fefe7c432f87713b26984b35dbb5c32c029d98eb
01990000-0000-7000-8000-000000000001	48	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-79cf-8954-6b439f9d0129	01a0e22a-4480-7999-b549-1bc354c56c9a	\\x6a690a5013d5c87cbe100123fb43dce58515e46191b813fc5f4fc19c65cd125d
01990000-0000-7000-8000-000000000001	49	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-73af-8df8-440407295e42	01a0e22a-4480-78cc-ad5d-b79ba2a7ae1f	\\x49017697d16e73a917aa804e766b74a16fa38dcc0363cda96cd76403692ba51d
01990000-0000-7000-8000-000000000001	50	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7dc4-ae47-dc0e959f3a51	01a0e22a-4480-78d3-8c66-7e971773308c	\\xd907d82906304b96feb68a4a5d0a706192223e284eb0fd629623aaf521b475d2
01990000-0000-7000-8000-000000000001	51	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7d13-99ed-17e3cc0e95ee	01a0e22a-4480-7085-815a-f341ee52bdb6	\\x35c1107e67c4e7538fa86f4d20a61597b4fa35bd8ca7bdaff1a6b7353871a9d6
01990000-0000-7000-8000-000000000001	52	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7ac7-b18d-d1eed77c96c0	01a0e22a-4480-7de0-954e-d51212093d26	\\x24f4cef0ac7e3feba7429eeaec054dcd9f074b7e8babeae3607b77fca4bfda1c
01990000-0000-7000-8000-000000000001	53	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7039-b3f7-ba8e0445d656	01a0e22a-4480-747f-816e-2284c10faa40	\\xf6a81641650da1f332b1334390e6542fd81b9b1c74261a7c56d9d820f3572259
01990000-0000-7000-8000-000000000001	54	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-71c1-84c5-b4763fe31d03	01a0e22a-4480-72f6-9ff3-078fcc1b0c3e	\\x1a035d69069a84b279f05799519bf75d74072b5c53650bd6110e58a9e4ffd438
01990000-0000-7000-8000-000000000001	55	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-711d-8a50-12dc582c18c9	01a0e22a-4480-7414-a8dd-37eb2adf559a	\\xe207dc6d00cba1990a6a424935e3e446718c8fda3217ffee343a6ddd24d2b492
01990000-0000-7000-8000-000000000001	56	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-72b3-b3b3-7f32870266c4	01a0e22a-4480-7a5d-85dd-b87da81aa40a	\\x601f838b100dfed8249693284ba725428146dfdf4822ad369b88a6291cc0dfca
01990000-0000-7000-8000-000000000001	57	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7745-8b63-e0efb62ac1fe	01a0e22a-4480-77f1-926e-b523b3df44a4	\\xa43c77acf628b5f4894d30c40e00fd2b482c550e84b9263d18a33c105fda8efb
01990000-0000-7000-8000-000000000001	58	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7060-9d3b-993f79490eab	01a0e22a-4480-757d-a2f5-680c4fdf8e1a	\\xabea6e7f942bcc3901acc22b452b98e7c9af6528c7a67042560a2ce77d1f08aa
01990000-0000-7000-8000-000000000001	59	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7303-8bd3-f5e06bc15385	01a0e22a-4480-740c-9bd7-ce734227de21	\\xb4d10fb62e986c1f7d6653350a170f3dbe8ced95b21738c839e81896c871d7b7
01990000-0000-7000-8000-000000000001	60	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-782a-baeb-41a5e65a8149	01a0e22a-4480-7f70-b586-fca7fa0b8518	\\xb7179ec7488bb043f6ee34b76e764fcb8039c8cf3d818bcaaab6f1aec1e09cff
01990000-0000-7000-8000-000000000001	61	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7736-843f-dda7b1eedaff	01a0e22a-4480-7a62-861e-02ec39235bc0	\\x5c4ffd4fd28c9076f70da07bbd4a7bae392f07d7605e7d60f7ee1943d2375ed1
01990000-0000-7000-8000-000000000001	62	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7acd-a518-093d07dbf924	01a0e22a-4480-7523-8daa-ac43936aa40c	\\x9b9c6c7e567b2bc4f4a40d290a779975eea10bcf029de74ddc261412dbbd3cd3
01990000-0000-7000-8000-000000000001	63	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-76d2-a185-cc8ea8ea37f7	01a0e22a-4480-74c6-bcc9-9ae80f0c8a89	\\x1dcf8ae6a1aeff1a5177641c1dfd31a2f439b2179954f7f100f836ed07aaeb45
01990000-0000-7000-8000-000000000001	64	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7367-b7c8-82f4202cc828	01a0e22a-4480-74e4-8c25-0a03e023033d	\\xaad4752ff9cdb18f2d686410bac2bcdccf8f207193d5928f9ee0a0feecb2ebdf
01990000-0000-7000-8000-000000000001	65	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7f64-b7b4-000bd1c51f86	01a0e22a-4480-775e-91fd-e85ce69bae29	\\x760413116fbcade6bdf20a4044e56ebb767f7379ef0dbb5bcbb8f0fb17698b69
01990000-0000-7000-8000-000000000001	66	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7de3-93f2-1dcc2be88b46	01a0e22a-4480-7c7b-b949-5568deb0e066	\\xa76e3fbf63484ad628fa679c6e138f59a669eace3929ecbc48edd0141f3ca9d0
01990000-0000-7000-8000-000000000001	67	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7826-9f7a-7dafb43adc4f	01a0e22a-4480-7335-a0c2-90d00994940e	\\x337e9634116f167d24f2cd3e81fb40dbdbe934d046a5c67ffb8b2b60bdb696ab
01990000-0000-7000-8000-000000000001	68	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7348-9959-b9ef58d07674	01a0e22a-4480-7e5a-ac95-4ab592c9357d	\\x365d929d5f700d7689bfeaffe85e272d7376a074de1ecd0920a145beebab304b
01990000-0000-7000-8000-000000000001	69	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-731a-9766-99cc6ed5d1bf	01a0e22a-4480-7f00-9abb-8ba37e0ab2ed	\\xe3e02a4e922ec666f2f0c913f9d5999ebcf6b60463f14601b7897c8b810a0188
01990000-0000-7000-8000-000000000001	70	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7ac9-843b-aac536891eeb	01a0e22a-4480-7613-9673-93d618ae013e	\\x07b7109570b3bb050bd64faab0e91b5cfbc4e35efaa826b961bb1bee5ccfd532
01990000-0000-7000-8000-000000000001	71	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7582-8c31-406deea3d685	01a0e22a-4480-7d67-a1e4-8557ea190b2a	\\x0ad244f8a1145e518a0460aa04cace1c3c74cb7d68e0d97c18aa276ea0e95061
01990000-0000-7000-8000-000000000001	72	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-77c2-88c9-da8aafe673f6	01a0e22a-4480-7887-bc4a-447ec49872c6	\\x702b15d9956f69e17f0b9392f0d77300a2c88b60446eed4efa9d25ae63710fca
01990000-0000-7000-8000-000000000001	73	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-74a8-9d29-6588571ceeee	01a0e22a-4480-7f1b-9e0f-39a73c35612e	\\x5a70c0a01cee1fdb99a11291d58fcb683b5c008236b2885ec655847e94b4068e
01990000-0000-7000-8000-000000000001	74	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7f47-878f-ec459a9e994c	01a0e22a-4480-77d3-a323-ce54b7115c02	\\x37d817fd3778ac820d2be053f02b6aafcc686eaaf707cd602b984a3a9312a4ff
01990000-0000-7000-8000-000000000001	75	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-78d2-9478-10d822a608bf	01a0e22a-4480-7520-9ab1-c42fc52f4fbe	\\x2c666635256a46f7af00499827b16a3c079ab1e4d93cce9b2bd146a0ae466afa
01990000-0000-7000-8000-000000000001	76	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7129-a816-de060a04ef48	01a0e22a-4480-7fdf-9dbd-358f6156c4df	\\xcfafe0eb1c6c6746cec3b8582fd6443a6abd48825bca51bde418f786fa7eaa8a
01990000-0000-7000-8000-000000000001	77	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	01a0e22a-4480-79d0-832b-73284bb57b5c	\\x87a16fc6de6bc6c074511658846e20caeb23350a739a8e31a84e126f89078bda
01990000-0000-7000-8000-000000000001	78	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7174-83b9-6d91aba018ea	01a0e22a-4480-7d34-9d77-5b7c69dd6493	\\xaebfdb1d422fe2a1e0c9c5b82b75d12c5420e3d773601f54716a6a0a3af91855
01990000-0000-7000-8000-000000000001	79	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-70a3-8a35-7568e2934bf1	01a0e22a-4480-7c90-bd58-9cab301ba988	\\x60731d638959488dcf853b9bb17ea6f9a6e3483ba32a263cf832e50c7909445c
01990000-0000-7000-8000-000000000001	80	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-76be-9638-0ed6fcf7f49d	01a0e22a-4480-7734-9d95-389b297a21d7	\\x15f2d2f5b8121d55f213b7e3a22bec6a9f4553ea0a1b6ea0f189eff5f991fc5f
01990000-0000-7000-8000-000000000001	81	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-73de-ae4e-cf4b2ad9a40a	01a0e22a-4480-7d86-be77-344828b09a93	\\x44fc7834ecf446142a7f1c836231f4d79ac4b3313722bdddd444865eb90636e0
01990000-0000-7000-8000-000000000001	82	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-70a1-9142-3286a6ecc31f	01a0e22a-4480-7c94-82b0-87f806faadb1	\\x32bd4c6bf63e1105321ee153c0180d31c2003ffc7033e4598008b60e4564c10a
01990000-0000-7000-8000-000000000001	83	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-74bb-acf4-5ccbfb8a99a2	01a0e22a-4480-751e-98b8-da9fb9fad67e	\\x09441ad2eae82e89e404c1aca2d3ce7229dafb0f47faaccf67ee5e9e7628a229
01990000-0000-7000-8000-000000000001	84	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7501-a42a-357c732902f4	01a0e22a-4480-7104-901e-75eb6607b615	\\x520980b527ecaf9407868672ad9e7006d36ee15714c935632a1157fc4fb58c08
01990000-0000-7000-8000-000000000001	85	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7f85-913d-d1a6e9d40f2b	01a0e22a-4480-774b-b844-956099f86c8d	\\x9a4b0d24c556e86524eeb3e9711a910c146f0750f3cd59cd867965a038a2d8b6
01990000-0000-7000-8000-000000000001	86	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	01a0e22a-4480-7d1c-94d4-954e5c47577b	\\x0ae18c052b5fc12981acfe02828f1091e48a3672b9004c5addd9c4269024bdaf
01990000-0000-7000-8000-000000000001	87	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7fb8-96e3-e38047e1a38b	01a0e22a-4480-7171-b2a9-b8a4c0d76560	\\xb582345421fc28f1d2e222a85ee2f1ced2de68ffaeddd694bb13e9ba91e06dd6
01990000-0000-7000-8000-000000000001	88	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7a4a-9309-0287a6ea2981	01a0e22a-4480-73a3-b0d3-fa5c56c11669	\\xc4325997b84c30f2a1bc1cfb723d79f70c66c7518afeea85cca9d40a06c36eb5
01990000-0000-7000-8000-000000000001	89	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7de2-8d1b-c13a449fd49b	01a0e22a-4480-7132-baaa-d6511227932f	\\x24082a2fbb575b3f9670f5513bd4f92256a9fa546d203f42f148ec90079194e9
01990000-0000-7000-8000-000000000001	90	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-702a-a2a8-66b40581f255	01a0e22a-4480-7caf-802f-c22a4a7347fa	\\xa0784fc7e0c5d796fbe8c9e7d8afb975d5140a6b23e2f7f183fba0e2ff40de57
01990000-0000-7000-8000-000000000001	91	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7781-be46-5b195bf3f74d	01a0e22a-4480-7277-9bee-f77adcd69029	\\x260a3ae2c3cd133791392f63ec0ab9a200a949036a85907bf75e291e688fea37
01990000-0000-7000-8000-000000000001	92	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7c72-805d-b06a19d6d73b	01a0e22a-4480-7139-93fd-f07ccb8409d6	\\xa9f3d2e7a1cf33220ac5304fab0c2eef42380d87453e86e2e3a65e256877632b
01990000-0000-7000-8000-000000000001	93	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7aa7-b300-9a5c825f8542	01a0e22a-4480-7c68-adf8-10b92c599859	\\x545cc32fbc2a1117b0a047034d3f835295b31e8014ac9ca56f560e6349c2799f
01990000-0000-7000-8000-000000000001	94	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7243-bc22-22d22649c1b0	01a0e22a-4480-751f-9d94-6658d2511c38	\\x2a1b85a03d2bc17a5a4279275b432ebcbdf92ff7a5824d16368421ceb5789e3f
01990000-0000-7000-8000-000000000001	95	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7ac3-8dc9-86669f9f80d0	01a0e22a-4480-7d72-8d8e-3b13e83b3ab1	\\x9a8ee527f177d228e6170cbc2d8c503a6b395d2f84565ce23e15462d8957a7cb
01990000-0000-7000-8000-000000000001	96	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7fca-bf05-f8faf1878d5f	01a0e22a-4480-72d8-b497-553cb0894f5a	\\xc8c6866a5fcbd2a70325e12daa3c955ff61429e77548f44425f1309026b1b987
01990000-0000-7000-8000-000000000001	97	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7899-aec1-5d384c867062	01a0e22a-4480-7b6c-8c6e-5973286bef29	\\x5996f74740b899405e925b54115bb432bcc411b1f55aff35b26a486b1112cc05
01990000-0000-7000-8000-000000000001	98	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-73f6-aaf3-8c2fdcb284f8	01a0e22a-4480-7107-871c-5cf140a980bd	\\x7681a68b425bfa49987b25754812f65860ee9ae023a46d73eb0129a2d869d592
01990000-0000-7000-8000-000000000001	99	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7b10-8ff4-4f6504d75988	01a0e22a-4480-7236-947f-81435add92d1	\\x82a2437392e97efaf3b9081d01c078443729361c93164998523ed853739f4ac7
01990000-0000-7000-8000-000000000001	100	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7234-a008-749797f2a702	01a0e22a-4480-7d43-bbb4-1d1442553a33	\\x9d890dc5ce08e4025f7f330397b28111affcdf8026a4f52b1ee62c3e6c578af9
01990000-0000-7000-8000-000000000001	101	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7905-a5d6-0b6e46e3db95	01a0e22a-4480-79cc-ac13-9c1966ad51fd	\\x075278f94117bbf5ac2df9ca3a98623c812ba39a6ff9dac23e8fabb0c5de136f
01990000-0000-7000-8000-000000000001	102	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-77c4-bbc8-996b16d8e80e	01a0e22a-4480-7874-ad75-c25d01ea0639	\\x6ac3d0cc9cc3fe386f0b64edd105346f8dfdd26688f7a26c78af76b52a3e19af
01990000-0000-7000-8000-000000000001	103	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7e4a-803a-f5065136bf62	01a0e22a-4480-7703-aba1-a9d3a61a59e3	\\xdaa319b7c325ebe9b8bfc82b8a64c4875a67967f88435f437f31176eb5612574
01990000-0000-7000-8000-000000000001	104	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-70c4-b82f-21e4a57b7700	01a0e22a-4480-7c34-9251-310bebee3521	\\xc05bfb8fab53b0bcbd99c887f220ab44dd2bbe798fcb654e7199dd3fa73a88b9
01990000-0000-7000-8000-000000000001	105	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7e0a-a531-9f4782fe3a4a	01a0e22a-4480-782c-a8d2-e08e5e6279db	\\xd86fd9cdd47a34fedf13780ca25405711140facdfc8c84333042a42465cd5c6b
01990000-0000-7000-8000-000000000001	106	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7e23-8adf-f918c41a66d9	01a0e22a-4480-74c5-8fd2-4206342f22ba	\\xf7047c18ed25aa1e71c91f7484ac196de98e3344d5fd364730274352ef0f23c3
01990000-0000-7000-8000-000000000001	107	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-77e8-8d58-9a58c842c19a	01a0e22a-4480-7b79-a4c3-71cfae7fba11	\\xabe93d5a962e34fed4663f1144f2f116833cd209fba1473623b2121831b06e79
01990000-0000-7000-8000-000000000001	108	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7625-9915-50ffa310a849	01a0e22a-4480-72a3-9870-64fc83dab265	\\x577c951d4b9a3117cd505f707d08c1b3f72531302c5db6046a3ac2a5e6654c17
01990000-0000-7000-8000-000000000001	109	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7fea-bada-79478b5230ed	01a0e22a-4480-7fb2-8630-43d70a6be26c	\\x044b3e412dc61a0b91388628fb87c276e87270dfadfafb0e8dbac5ffd133e36a
01990000-0000-7000-8000-000000000001	110	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7417-8ed5-669f1724925f	01a0e22a-4480-7444-99de-2deda0e20045	\\x3a2b5bc7f5eceecfeb59023d7078bc3bf5635581ee766160f129d28bbfb92fdf
01990000-0000-7000-8000-000000000001	111	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7157-a9b1-61f4bca5f87b	01a0e22a-4480-723b-b98d-dc84f59dc887	\\xc23305bfc56bbd446a57ba9bbc887d19c4b7a9449b84859c399ec338365c67e5
01990000-0000-7000-8000-000000000001	112	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7e8c-aa2d-551f65b184f7	01a0e22a-4480-7205-b029-38155351d2c1	\\x69ab64e5da47ecbecf987e8f2f96492680f7cdbdc28e26d224baf9e9deb258d3
01990000-0000-7000-8000-000000000001	113	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-77cf-a8ac-abff9f55c5fc	01a0e22a-4480-71e8-b646-9fabf59cd100	\\x33fc6c8e9543808a1ae5aa38b3ba39e4efc3d023122bd255abdaf386e2695088
01990000-0000-7000-8000-000000000001	114	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-788a-99c6-1aa86e671698	01a0e22a-4480-71e3-a8c7-a01d68815fda	\\x2d4ed355f5157f79eec2dbe9f79a3863401f1f24888e68d3da94e814b41e68dc
01990000-0000-7000-8000-000000000001	115	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7c1e-95f2-ee554fa69611	01a0e22a-4480-7aef-9515-36644039d142	\\xbc8e1597b8051ce24c6f7f24c6fe52ab55a3f23c2e8dbb57b8657ed74f8c362f
01990000-0000-7000-8000-000000000001	116	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7dc7-8a84-ebca72470add	01a0e22a-4480-7f93-9ae7-20b2cf03fd21	\\x7eed28b59f4e25206507562323db2fb9f38bbbe2204961b7c5af064235a34ffd
01990000-0000-7000-8000-000000000001	117	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-75b6-8b9d-d3d42b00b570	01a0e22a-4480-7db1-ab82-ed5c7da5ad52	\\xd931c7ba0333f4e9bff5159798f188d83471d0e214f15a661911e265ba6d5667
01990000-0000-7000-8000-000000000001	118	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7357-84e1-99a11f2e490c	01a0e22a-4480-7623-a101-8cc5920f3663	\\xd17438d936f2aa151d233968fc687f62a85e418b501d2e03eb718aaeafe1255a
01990000-0000-7000-8000-000000000001	119	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7cf9-88b7-5541346f3293	01a0e22a-4480-7ceb-a76d-b5ef1baf02cf	\\xb1a588cfc0c5e03fd9b9340fbe4e4a32a7b484ee5d2df284d6b8a08945d6c55d
01990000-0000-7000-8000-000000000001	120	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7918-9e39-ef8e062ebc92	01a0e22a-4480-78b8-8362-1f97bf4cc645	\\x330415ddacca833a4195f3ab56ce6379a4697b7647d26964db517b479e0d9c2d
01990000-0000-7000-8000-000000000001	121	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-752e-8744-d3c0c234472f	01a0e22a-4480-7710-9fb7-f62800375c0d	\\x1475d166824eccd2fcb4d23f58633993753b543819fca3c7598d59f5a31a7f39
01990000-0000-7000-8000-000000000001	122	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7599-b315-d969b7ccba58	01a0e22a-4480-7662-8a0f-42834e0751d7	\\x58bf78eef927a6af90f78448314d6befd9b230e8283bba39cef6e2a6e793896f
01990000-0000-7000-8000-000000000001	123	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7bb3-8878-68fa56e0a246	01a0e22a-4480-77e2-9248-4194aef4259c	\\x408acc7579ea7b591cafd59c4ad870f63b910c953397db9e3c5523fd1c9342f2
01990000-0000-7000-8000-000000000001	124	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7fce-b64e-172fbea01ca0	01a0e22a-4480-7b3d-8e2a-89f5fcd26dad	\\xb94df63f11ce33d38c98a43d87222ac06490dd73b36ae58d93b4b1c6ed4f90a5
01990000-0000-7000-8000-000000000001	125	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-79e9-b30b-19ec2b999f07	01a0e22a-4480-732a-87ec-be86ab392034	\\xd03fb3caaf653350b8c9c34fbe3b7427eddc46b178b24f9b11b126abe445e4fe
01990000-0000-7000-8000-000000000001	126	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-700e-86b4-6f015c03151c	01a0e22a-4480-7945-a3a0-29a5adb55556	\\x8f33d70baf0c51f0c41aa8a380206978304333d22132c937c8ca8e6b494f4ebe
01990000-0000-7000-8000-000000000001	127	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-72db-98a5-0636452fac9a	01a0e22a-4480-7d08-92cb-2f3fc47addc9	\\xa3d943bcf0c0f05e85bf721e4bd0936d3630cd5eebf01a32175f23adf0452048
01990000-0000-7000-8000-000000000001	128	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-702a-9aff-956cc6ad0327	01a0e22a-4480-743b-a9a4-13ca59758f83	\\xf0733fb802a094f74fa9d71997e11a0c166e0a4543127446956687a68b2cf0e0
01990000-0000-7000-8000-000000000001	129	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7696-b540-cce4cc5d375a	01a0e22a-4480-78b6-af5e-490bdfbaaafa	\\xd713870f99ade690a79f516166eefaaf89ced566a80c6f89e95e3214bb8bdebc
01990000-0000-7000-8000-000000000001	130	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7764-a6ee-0eac4dbd3dc9	01a0e22a-4480-77c1-8264-d159d53dde5e	\\x949c6a62aa3f8e2c5190bcb3029d57f320d340a6c1703f48f3ad23ccf64bd174
01990000-0000-7000-8000-000000000001	131	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7829-b794-09b92b6c5763	01a0e22a-4480-7829-8554-7d9d0b9e8d4d	\\x5add1d289ad5a5e1d076c6bd19fa0c65489f4499e6c11b359f6906fa6d6713a3
01990000-0000-7000-8000-000000000001	132	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-79ad-869a-8a20b05c4a59	01a0e22a-4480-7870-b579-c67e4ded5faa	\\x26ef25521640544af24358eee00659f3e65aef075e372f0c0da400b661b9b8f1
01990000-0000-7000-8000-000000000001	133	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7e2c-bcbb-5615352c5f80	01a0e22a-4480-7119-84e1-b856557d728c	\\x7a98be82bbb93439d4c34fd9164bf6332d6ed52d4d60dd5394c39fd3f6e63d4b
01990000-0000-7000-8000-000000000001	134	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7d4a-b2fe-7205132ba600	01a0e22a-4480-7a8a-85f0-49fee90c0722	\\xda837b629221d2f53e159aa26ff772742183206a548772cc8faa061ec57767a8
01990000-0000-7000-8000-000000000001	135	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-782d-b7ca-b1f95e42e3e0	01a0e22a-4480-70ca-bc9a-0e0c8ec23615	\\x7cb2fcb3994e8d21825bbe8fc7a3b928ef8341609aee167221f37160410c612c
01990000-0000-7000-8000-000000000001	136	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7d80-be85-b0a9b4e9a806	01a0e22a-4480-7da0-87d1-1b6ba92cd2de	\\x020bb2e441c0b88b6f082b6ce06fc72691f3e49b2716005b02e4fa5f8e30a599
01990000-0000-7000-8000-000000000001	137	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-79f7-9e51-8343e63ea3d6	01a0e22a-4480-7ed9-9108-0deb6710b0e7	\\xb86712ca6736abd57ccf729e3a1affc7005e605b545bee8e7a7a94fc124fb2c8
01990000-0000-7000-8000-000000000001	138	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7c2f-aee1-33ea6e883110	01a0e22a-4480-744f-8910-c2013f98e0ee	\\x26a7a0eb9ea72eaad647add88ca51d7ff18e9ac7fd91a442e789cc4a32e7adac
01990000-0000-7000-8000-000000000001	139	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7a00-9291-f006309d57ed	01a0e22a-4480-7dec-aa66-b259bb798e9b	\\x2129b23956feeecc782cf5111338a8769880bf699afc95b22f3e4c83ecb8b611
01990000-0000-7000-8000-000000000001	140	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-771a-9442-f362f919cb32	01a0e22a-4480-7eef-a9c3-deee94d8cd47	\\xf8bf35e52aa3c25f4b7b5b34ea1eb151d0022331ac3fc30fe459f9422eefbd51
01990000-0000-7000-8000-000000000001	141	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7658-ba45-48f21b3c137b	01a0e22a-4480-7ed9-be0b-6723524550a4	\\x420a1624eaac1ae3a506052f65866cca122942c5bd0e189ef08270f17996a1fa
01990000-0000-7000-8000-000000000001	142	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-72ff-b48f-e7d31997e8f3	01a0e22a-4480-7cf0-8e2a-f6410b83da50	\\xd43982ec6c93247a0f7318d5fb77c4ec2e12bc2b16e3b7ec82c19a3d5cdf895f
01990000-0000-7000-8000-000000000001	143	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7e38-85f5-e71b98f6a644	01a0e22a-4480-7aec-b770-54cfc09f025e	\\xd10ac67842025932262e29ab87ed9d689a65f8e7b033936d7de932e5708565fb
01990000-0000-7000-8000-000000000001	144	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7b41-be94-f5ab08e2fad3	01a0e22a-4480-7b97-909d-fa6c874e263f	\\x9f4c717fad6c2bd2eefc6637b5c9a824084db7e169033a7017eccaf23f33545a
01990000-0000-7000-8000-000000000001	145	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-79cf-a31e-1292f6d0ac1d	01a0e22a-4480-7a99-97aa-5ae17139bed1	\\x31cc7f43f3060c1de960c85fa7273c5fc3ae77b820b2ea138633ed221945e744
01990000-0000-7000-8000-000000000001	146	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7361-a3bc-6601947678f5	01a0e22a-4480-7422-b705-fbf373a26890	\\x445dedfe66be47cdcf7fa4e7adc022962076249ec6c2d91546e73f4881864149
01990000-0000-7000-8000-000000000001	147	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-797d-bf0f-ad3b5482909f	01a0e22a-4480-736b-a8d4-24ee1c66eed2	\\xa5d68786f4a76497c2c57f319f4ff6f78e01e287fdb41fb3cc52e670a9a92e2a
01990000-0000-7000-8000-000000000001	148	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-70bc-942f-ab55fe909103	01a0e22a-4480-7017-8c25-34b403f20791	\\x1ef356a7d611414d2d4645ea4339ef5dd4e554c26193d2bd7e6fd9230738e8cf
01990000-0000-7000-8000-000000000001	149	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-751d-bafb-6462db8ae021	01a0e22a-4480-7d91-a215-f679e38a59aa	\\x73bfbbbc52874e435eaea5ea44cc426f2d92871d435069e713732fc44f98407f
01990000-0000-7000-8000-000000000001	150	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7eb1-8986-f3a6948b82b1	01a0e22a-4480-728d-a661-b877322578eb	\\xef75ed6b744e5dab8f32045b1d98f1e0a7ce45992ffc85f028e67b0669f3dc78
01990000-0000-7000-8000-000000000001	151	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-703b-a7f5-24f34dabb96d	01a0e22a-4480-70fa-8977-8fb7091489cd	\\xb16b7d2c94f2b614bc9cf404c6d584d70c0464764ad57a8fef751394b7ba6f4d
01990000-0000-7000-8000-000000000001	152	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7213-9733-230a8660194d	01a0e22a-4480-7463-aef2-08450af5e8d2	\\x97db651f86c34cf4619cb179d438850958cc3dea3915a4eb7c81ebc5876f4782
01990000-0000-7000-8000-000000000001	153	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-76e8-9e10-553bc7e21846	01a0e22a-4480-7070-b0ab-1c2e174e3f4b	\\x1e67d512a05a8b1f6d42fd5ffaebf14213ed94b3befcf09c93b4c203cb30609b
01990000-0000-7000-8000-000000000001	154	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7216-a334-0d967fe9da20	01a0e22a-4480-7afd-877e-4a80be9f0a63	\\x83080c2148659d1e6d3ef95bce4261f9f933eee4a8d3facdf8b4ada1928a5994
01990000-0000-7000-8000-000000000001	155	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7313-987a-bbffd12ff4bf	01a0e22a-4480-763d-b290-4d18a9bb6dcb	\\x6a8976e21f79a45cbd78be90dad36248d96704395d162f95371c6e7068b2361a
01990000-0000-7000-8000-000000000001	156	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-789d-a9a3-6e9a8c0354be	01a0e22a-4480-7e16-b62e-96933309cdb1	\\x9997f284f64f1d7fdced2ff29a225476a2a16ff59d6490cfe97b206ebc98bce8
01990000-0000-7000-8000-000000000001	157	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7eb5-ac93-1d1a8951d454	01a0e22a-4480-7b68-91f1-0c60a9921b68	\\xd027894bc8b4f886e59804352d394dce49a1599c83e1f401716bae1a65e28a82
01990000-0000-7000-8000-000000000001	158	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-79c6-be47-cc7a446056bf	01a0e22a-4480-7c0b-b8ec-ae24b89b02f9	\\x13b954ae82e74f95436f3e3ee79240c0ae1def7bbf6d406701ecfcf15be6acda
01990000-0000-7000-8000-000000000001	159	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-72d5-8067-97b6128137ea	01a0e22a-4480-7268-98b8-a008f9f59771	\\xaa6e3351d4c75bc3c3378173f468f8ac231573372283d2f25a2667506ad9b9e2
01990000-0000-7000-8000-000000000001	160	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7343-ab2c-79d40f078f6c	01a0e22a-4480-7da1-ad98-14d5dac504e5	\\x0d4b960b78d30e86a457bd2a53b25f4b6442e92b59c1711e568dc68763b2712b
01990000-0000-7000-8000-000000000001	161	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7065-b232-80c3e1df6f91	01a0e22a-4480-7452-8646-422cbc937d7e	\\x3b9b816a3b4c083da1fb3de76c8dfe49612b921b18bc0f1cd56940a10f1f9cd5
01990000-0000-7000-8000-000000000001	162	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7ccd-8000-8e261722ebbe	01a0e22a-4480-74d4-95f6-063e534e570f	\\x5fdee88bf8d660a82a26baa542df17860c66c4864e163280794215ac00ad9a30
01990000-0000-7000-8000-000000000001	163	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7627-9c14-f82708c0e4a2	01a0e22a-4480-742e-bb8c-14090ee3bdcb	\\x4dc9ed107ffabb29712a3345771ad7f2a160355885385845a5bab9244609798b
01990000-0000-7000-8000-000000000001	164	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7216-bc37-7f13502e5056	01a0e22a-4480-7617-8b69-15c142a305d5	\\x74b98eaa55af52352721aef891aa5052f9b0b6add009e2a395ea1b5756622bab
01990000-0000-7000-8000-000000000001	165	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7db0-9dfc-a10cce9244cb	01a0e22a-4480-7181-8dc2-32a6ad83c3fb	\\x927ae3e5cd644441087c9d1bdcc85289601b5df4ba16b3fc5e391c128d8b88b9
01990000-0000-7000-8000-000000000001	166	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-73ef-9765-194f6cc1aeaf	01a0e22a-4480-734a-8ea3-2f2e80b38011	\\x84930f032e0e4ab29f2ddfda1c335b0191f3970a507b58ff3c011a19cfcdfbb5
01990000-0000-7000-8000-000000000001	167	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-74ab-bdbb-37b8d4e4db03	01a0e22a-4480-7330-a833-3e0ebe40f38e	\\x4ac7adf1e09a81f93f717577841521b74bb0d15064f89d89aa8581696fc5ced8
01990000-0000-7000-8000-000000000001	168	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7855-a3a5-22e35ecf615d	01a0e22a-4480-768c-98ed-e6c353001b63	\\x0375661e55e44d5c115800de915712ad409b854e66d6656e63ec4e2b00516032
01990000-0000-7000-8000-000000000001	169	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7930-a059-9249586ac6e6	01a0e22a-4480-74cc-8b27-b4c9109ada70	\\x76491d1606df250169adc8c253449cbd2dde2104083dea235d325c638c4cff4d
01990000-0000-7000-8000-000000000001	170	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7a6b-8c88-ebd1d0a079f5	01a0e22a-4480-76ad-904b-60b5889f5e9a	\\xf080dc4e334a996094d3aa88b6a37b46e82e2a2dd393c58cc29fdc4bcf2cfd01
01990000-0000-7000-8000-000000000001	171	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	01a0e22a-4480-7d0d-a16a-43def841ad26	\\x4dcde7f1d2c7d7e780e2e1f96cd33cf9c5e8b6d2b93be601b648e278b894e2b4
01990000-0000-7000-8000-000000000001	172	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7143-ace9-d8ede3bba436	01a0e22a-4480-7cd2-9437-35d4ec1b2724	\\xd94d4ca042b28166a44a11dcaafb6fec14b844d5c7d5b81baf4c87bab7760a3a
01990000-0000-7000-8000-000000000001	173	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-70c4-a273-ea380e5c9beb	01a0e22a-4480-7935-bdff-04ae8611f8b9	\\x84a8ff3399ccf0ee553f219b2669489cc28f44a335af7c65fafc2e66eab30d2f
01990000-0000-7000-8000-000000000001	174	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7407-be14-5171da64b870	01a0e22a-4480-7b3c-bed0-3c49c8b0da28	\\x5b6d453f842a253ed74e46eb5f546c1c4970519070aceb64f245f49e983315ba
01990000-0000-7000-8000-000000000001	175	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-756a-bf24-642492e38012	01a0e22a-4480-7f13-bd98-3df55c905c22	\\x724be2f06858039a7e5f0f86447d356f6620a5cf6a778cf3867f044a959f0708
01990000-0000-7000-8000-000000000001	176	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a0e22a-4480-7442-ae6a-c89a8bb3835b	\\xeb199e2537f77bebb7c12179a7364d52140dae5aea19d355026618f3e61b26d8
01990000-0000-7000-8000-000000000001	177	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7344-9b60-4336b6f3d08a	01a0e22a-4480-7a1c-9118-0cd942fe9ca9	\\x73b3eac613a090d3c0e6f4ab43c999f38fed0da09e6d0c4138386384f718e23f
01990000-0000-7000-8000-000000000001	178	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7a42-86c0-abfe923b3bea	01a0e22a-4480-712b-9aeb-22a514185d06	\\xfa48f354045e811db5a8436ff900e403cc61e01749479d8c9dd38edea322298d
01990000-0000-7000-8000-000000000001	179	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-737b-99c2-b0cfcb517e6a	01a0e22a-4480-72c7-9698-71bca4ab4eec	\\xedf4293e8b97ad1289736f3194f2255404350d2691cd4e6d36c7f7d135dfebbe
01990000-0000-7000-8000-000000000001	180	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-76eb-9ca1-284f82f01b58	01a0e22a-4480-75e2-9721-c6e50597ebc1	\\x549af53b7670108f745859ca557d6bd6afeb51452cb9e38c20d989d9d887cbfd
01990000-0000-7000-8000-000000000001	181	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	01a0e22a-4480-712a-b9cf-3dde7b6eb806	\\xdaa4eb614b77c2ba817ff1cb85ca46e653d8043826f91b6012a75dd9cdd7146b
01990000-0000-7000-8000-000000000001	182	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7ffb-973e-cd63d0646cf9	01a0e22a-4480-7685-81ad-fe67f9eef8db	\\x064d9721c9e6c18131cf278320cd62dd8023ff8600daa1a75b3831c127cbc3ce
01990000-0000-7000-8000-000000000001	183	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7bf0-821e-a0e2338c9127	01a0e22a-4480-7617-8534-82ec883062fa	\\xad620821c3a83cb87292a7481b241b24a4a91e6324f24148a45337cb2637cc25
01990000-0000-7000-8000-000000000001	184	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-77cb-a046-3f9f83a81a4e	01a0e22a-4480-79d9-a75b-b4b3138fcc23	\\x3c618ddacafc3bc1c14792226abdde57d5cd81bce507c07b3b8ff009b4b7c1a3
01990000-0000-7000-8000-000000000001	185	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7831-8d7a-b56dd265bcd7	01a0e22a-4480-7bf3-be72-5a5ee31ef8fb	\\xf02ded9fc817da16bff37d253a38f031f797126193c9e68a4105adfe324cc601
01990000-0000-7000-8000-000000000001	186	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7c6f-b885-ce6350c80450	01a0e22a-4480-7926-a521-dadd8b03ee7c	\\x6ee2e4902f8523a10620e7214cf103caaddd06f4ea69c4489f40e0363a0e6185
01990000-0000-7000-8000-000000000001	187	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7486-8d27-07d7fe692199	01a0e22a-4480-78ad-a953-e9e8868f8154	\\xb7ab7e44dfb1f5d572622055955a6a09143ac2e466c2dd280699839aa62652e1
01990000-0000-7000-8000-000000000001	188	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7ed7-918d-a490f08b5652	01a0e22a-4480-768a-8492-c7b5f40ff922	\\xcc1e968949e5135479623c2312f39cc5adc2fd4a7f39b53a11853866484c3d18
01990000-0000-7000-8000-000000000001	189	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7ef9-8813-fcaa66f292ed	01a0e22a-4480-7c07-a534-6059a8b3b3de	\\xc19c4b3e180f8a84bc7d99cec0b1f0ce502f64528997a886aaeff02be133cbe3
01990000-0000-7000-8000-000000000001	190	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7e60-84b1-5253ab6fe7d5	01a0e22a-4480-7173-acd7-866317297db8	\\x3462ecbca48978ee7166d9e452fa76c5f3b1f5881cde69fe21f1938d9adbb087
01990000-0000-7000-8000-000000000001	191	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7620-813b-c6bad8a9f8f4	01a0e22a-4480-7459-b6e0-99f944d50172	\\x15c281864a68cafdcd4e9a611608223d4b34497258ce195db30223d5e8ce797e
01990000-0000-7000-8000-000000000001	192	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-75f7-8812-fed7cbc0981c	01a0e22a-4480-7da2-bfd6-4e7fa2c63133	\\xe207fc515947b49f3b704e32a12104dda4b72a7cc421a6e92f72c5499b570551
01990000-0000-7000-8000-000000000001	193	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7563-84c5-475d7b3e5daa	01a0e22a-4480-7cd9-b4c6-224f6372099a	\\x92f425cf0a3fa0988fe0820889be36ed55da83c824bdd7fbd9038cfc465a274d
01990000-0000-7000-8000-000000000001	194	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7421-a9b4-8c0eff6b0446	01a0e22a-4480-749a-8387-a1e7f065df4a	\\x16a348edb5183b0c694cce63aba86b991936619ed4adcc75ab7d41ec6cb4c6b4
01990000-0000-7000-8000-000000000001	195	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7b0d-abb6-85a0bd512b39	01a0e22a-4480-755d-aefa-083b460f923d	\\xd7c21807e88e3beb4714d1c5bec167540ea2a83cd15763726900429b13342fba
01990000-0000-7000-8000-000000000001	196	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-77c7-a9f9-fa5bc6e95218	01a0e22a-4480-7d46-b728-b7f93728aab9	\\xc31d2a99a995c80af2da9dc8fbc28db542d626aec3878b0052c9ad8b42a083d3
01990000-0000-7000-8000-000000000001	197	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7f8b-b308-5db87dcada54	01a0e22a-4480-76ce-b757-918366e33812	\\x45fdde5465d8c0db2ddeaaaf927dc635c4143c23dda9e147ca9398bae8ac62d7
01990000-0000-7000-8000-000000000001	198	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-737e-8cb2-52440d05f982	01a0e22a-4480-758d-ac00-46f488d4161a	\\xf3b68f85477102f0cdc77ac9f3aeab165ae849249542babeef3b7eb1f41f9055
01990000-0000-7000-8000-000000000001	199	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7a6f-b233-f6920c0a78d0	01a0e22a-4480-71a7-ad10-e6b8f837a7d6	\\xc78aba50d74d5ad598fc73db634067ca67d011bc7abfdf22819792ea0b5ca44c
01990000-0000-7000-8000-000000000001	200	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7ade-8d86-850ebc098fd8	01a0e22a-4480-7abf-95bc-9f746b6cd23a	\\xd7455b0c30dce794d6f20bee017f64ba2b19399b568ee9532b57376a903c1099
01990000-0000-7000-8000-000000000001	201	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7fec-9e5f-a037bdba19eb	01a0e22a-4480-7476-af3e-f55c43ecf2b9	\\xc779636568afe221219a7749f4a7f024dc32dc4149623a293c23fb666245b4a0
01990000-0000-7000-8000-000000000001	202	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7ce1-bace-77832dd5ad98	01a0e22a-4480-7dba-b444-090fcb14957d	\\xb8f6ff6129d5929e829eda77013cc4cb9f91719f1c76ea3c305bf71a7ab44c70
01990000-0000-7000-8000-000000000001	203	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-736f-8953-0f5e0c346fdf	01a0e22a-4480-7166-a4ee-ff8dad433669	\\x798b92c7580f8e9bf13fcc329fe7f1e074a76977b68cf8d3c544fec296285773
01990000-0000-7000-8000-000000000001	204	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7fdf-af65-f0f8e350835f	01a0e22a-4480-7de5-89e1-33b0896631d2	\\xd133c6e4527b215676638dd3c9a556348058775cfe381e8ee1d32b58e575d56f
01990000-0000-7000-8000-000000000001	205	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7e52-a237-b1967e12f154	01a0e22a-4480-7e9a-8b77-bab0cf696e8f	\\x3a14e99cbd7acb1d00e01967fb14da05de7e542e3aec174aa1a49b0384316b11
01990000-0000-7000-8000-000000000001	206	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7c27-89e9-01e136f1a8ec	01a0e22a-4480-7dc5-964b-7be99fa16a0c	\\xe8771f66376e508e6ad2e4ded2a000cfdccc969a63842771e3ae0688a4f98cce
01990000-0000-7000-8000-000000000001	207	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7020-9a54-fec67c68d11c	01a0e22a-4480-7bab-bd2c-f1a3c1fd9e00	\\x8f2178e83675092f5e4a3039662d749331cd823a2a052688a3406a9b6d86e2df
01990000-0000-7000-8000-000000000001	208	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-7ed1-98cd-091ba843a823	01a0e22a-4480-7b57-b7fb-c221e299d75e	\\xfeffcccec195915231065dc71d60d3081b5054398426b21eb0a9e7aa3b505b97
01990000-0000-7000-8000-000000000001	209	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person	01a0e22a-4480-7a16-8f93-d205686032b8	01a0e22a-4480-7f5f-a74b-7fb69936ee94	\\x4b09bc19f7d20b70f40006d973933ba2d1024d5c78e22325bdd328061e78b8aa
01990000-0000-7000-8000-000000000001	210	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0e22a-4480-7d5a-8864-44510ef54306	01a0e22a-4480-7262-8265-c9789be629db	\\xaa087e214551ee5ac208d9f1c07e2b38e401cb04dcc7d263edc6204a8dcc37ef
01990000-0000-7000-8000-000000000001	211	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-7451-a9ee-ec3bf2242639	01a0e22a-4480-7b21-baea-e92e47a066e3	\\x72f9fa6a5c2399847b51a08ead105441857fe1477ed695db0576c011938dfa31
01990000-0000-7000-8000-000000000001	212	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0e22a-4480-77dd-845d-dd254e48b720	01a0e22a-4480-75e1-bfae-9d4036e2f04e	\\x0385df492d9f25945a752baa2bfcae84d3182001feb60906f98e8c696eabbb83
01990000-0000-7000-8000-000000000001	213	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0e22a-4480-73dd-b875-e73f995880fb	01a0e22a-4480-79b0-ad18-be2f56a10d9b	\\x0cc27e8dd6a37bf7e519c747afe4c508de7def8a0ba91dd580822779a0768a38
01990000-0000-7000-8000-000000000001	214	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0e22a-4480-7bd0-ae63-5d0dc2485eaa	01a0e22a-4480-7b1a-949e-ba96e141cd02	\\xcde878f5bda4a89f9cf8d425270e65f381b27fff1e02bf8909dc4895d1964e86
01990000-0000-7000-8000-000000000001	215	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0e22a-4480-7fd3-8fdc-3a81c2eba580	01a0e22a-4480-7508-b693-0452e439e76d	\\x00065abab253894c891c9be69201c66aacfaad350dd3ace9a7ea3d21f56546a4
01990000-0000-7000-8000-000000000001	216	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0e22a-4480-723f-a323-1fe920bf8361	01a0e22a-4480-7399-81a7-fb5fb2c6fbd0	\\x5fd544247126a491d799df889dc73d7843d36b6b2bb3369c7e362f38a5d21e1e
01990000-0000-7000-8000-000000000001	217	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0e22a-4480-71da-af4c-dfb52c0dacc3	01a0e22a-4480-7332-9031-d49539eb63b0	\\x9f8beb3544f4afac5a22c826f5c809fff2055e55fd24d82f0e2d894436ee6a75
01990000-0000-7000-8000-000000000001	218	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0e22a-4480-7c60-8115-a71d53e0472c	01a0e22a-4480-74e3-925c-806205221a0f	\\xb984690d9d026bf0eb7ea946a6042d3cc6de156a4315732bc30cb503671cdb29
01990000-0000-7000-8000-000000000001	219	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	case	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	01a1ee3f-c8c0-7a02-ae41-bc7847b963b4	\\x5974cbe52f9f1c60131743d5400fad209fc4a9d6921b4e398cf3b72385124f8d
01990000-0000-7000-8000-000000000001	220	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1ee3f-c8c0-7577-9c79-1848fc286e97	01a1ee3f-c8c0-7b82-99e4-3e9444e20d0d	\\x2e1bb86ce85e47cce87ced83bf9173d042ff9a80a9614967a08652179414a2b7
01990000-0000-7000-8000-000000000001	221	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1ee3f-c8c0-705d-a118-446184b7d15b	01a1ee3f-c8c0-758d-9470-07231f24df03	\\x2d2c92859a28628bcb917c35d3a573f0c0fdc8afc31cd41cdae93a03d5391fff
01990000-0000-7000-8000-000000000001	222	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1ee3f-c8c0-724b-851d-7956e60b483d	01a1ee3f-c8c0-70aa-92f2-33a4ae634acc	\\xb8056dc0a774f3fdb886ccc24bfbbbc1fbe5edaf230e767b63cfd9204bdaabfe
01990000-0000-7000-8000-000000000001	223	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	party	01a1ee3f-c8c0-7178-93ce-db3b58d51a05	01a1ee3f-c8c0-71a7-bfaf-f116b994f614	\\x3d19eb0da8fd049e135b8d00a2aa0855d2bf0234aa555000007a3e980ebfb160
01990000-0000-7000-8000-000000000001	224	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1ee3f-c8c0-73f9-9128-38d74ccbe4bf	01a1ee3f-c8c0-70ca-8795-a22044f34f87	\\xff264e60212fd58934b2c3bb40603e805fd67f3fecb05fcb3a2c658891fae658
01990000-0000-7000-8000-000000000001	225	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1ee3f-c8c0-724b-851d-7956e60b483d	01a1ee49-dae0-7140-87fa-c1775c9c1898	\\x43fa68635b60b80bd53fc7effd95c939707e5229fced4525fa735a3b47f4137b
01990000-0000-7000-8000-000000000001	226	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	01a1ef1b-82c0-7663-acfe-ba262397c884	\\x008f27b88aff939e807871774c76482a103ac9f8d47d9e75ed829581f96d70c6
01990000-0000-7000-8000-000000000001	227	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	activity	01a1ee45-4700-7b87-af07-56b95f3f23f3	01a1ee45-4700-7b87-af07-56b95f3f23f3	\\x0d43593fa13ea20d5fd839c081b7a6e085baefb3c8e4a6b6124f36e372e1cdfe
01990000-0000-7000-8000-000000000001	228	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a21722-17c0-73de-b0f9-2f03a36cbfa7	01a21722-17c0-783c-8209-da6c460cd339	\\x10cedc4e7f9dde785fc45f1545c26362fa4ac61cf89fc64b30abd05666e3b1e3
01990000-0000-7000-8000-000000000001	229	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21722-17c0-7f55-9263-4c8ae3608ec6	01a21722-17c0-75a0-9cb9-eea1f2dc18c6	\\xa12928a3162135df915d586b0e449cfb58984725e650abaed32a38250bec42d3
01990000-0000-7000-8000-000000000001	230	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21722-17c0-7ca7-8db6-4aa5ec5f80dd	01a21722-17c0-7d7e-b962-ba01a42538db	\\x031b2a9ccb4c46d3c400d702414e786364a60a211985bf105f3253d3e6198de7
01990000-0000-7000-8000-000000000001	231	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21722-17c0-7ed6-9b2d-537d203afa3a	01a21722-17c0-7679-8565-7cb4ded18ce5	\\x717f6697ecba36f0f05a106305760157b3e228d5b2925dd8733412d1fbbc65e8
01990000-0000-7000-8000-000000000001	232	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21722-17c0-7872-b9b2-21639ee213b9	01a21722-17c0-76b2-907f-236079bffa46	\\x7509cf36f1d95df092145b31fdbc0e4491dc792ad07e234a01d0ede876970f37
01990000-0000-7000-8000-000000000001	233	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a21722-17c0-764f-af13-e6958927b27d	01a21722-17c0-7383-a5f8-42604d149354	\\x74daab35f0c81a1822f2717a785fd6c40d1c192bd068c408c2ff7f252eb7a35b
01990000-0000-7000-8000-000000000001	234	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a21722-17c0-78c9-8d7b-e03fa1fa8df8	01a21722-17c0-7998-8dce-f328221468e5	\\xc559986a217b8d6823381c199d5107b0f310185bad4bcc106278324fe6a51e0f
01990000-0000-7000-8000-000000000001	235	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21722-17c0-7872-b9b2-21639ee213b9	01a21729-6ac0-72cc-9c20-5729822ee60d	\\x3f1a916399d483dffb239240da8bc7fcf2f232b0feeadb533c591359e9a0af12
01990000-0000-7000-8000-000000000001	236	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a21722-17c0-73de-b0f9-2f03a36cbfa7	01a217c6-e340-7e58-b70b-c2ff3d96bfb1	\\xa596d5f18a5e56bc3d9c5a3bc362e8a1bbbc394a732a4a04a00d0fe2b3e9debd
01990000-0000-7000-8000-000000000001	237	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a16349-2360-789d-801b-0277051dcf52	01a16349-2360-787b-b1e0-9e06455bf496	\\x276810af9d28969612d99f6bb19567d0696c440248db4a94a2a221f2c2889c82
01990000-0000-7000-8000-000000000001	238	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	party	01a16349-2360-7205-b925-de5f4301b666	01a16349-2360-71aa-b578-afa0673dd93b	\\x472ea743cf8ee402d880584661b8ee8a101122e81fc3e82e3f5ec2aac72b60af
01990000-0000-7000-8000-000000000001	239	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	topic	01a16349-2360-7119-9f9c-3b5bbeb2cca9	01a16349-2360-78b7-ba3b-a057a78826d6	\\xed973a1079c8f46194fffd3421b2f748501130b371834a5a05f96d253a2f16be
01990000-0000-7000-8000-000000000001	240	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a16349-2360-789d-801b-0277051dcf52	01a16364-9aa0-78e2-8b74-e9f85cf6e757	\\x2ab89faf9b003a9644e18202e15a7bf47eed926e32d92e47e891905c623f3e09
01990000-0000-7000-8000-000000000001	241	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a21c38-3780-727c-a1d8-9737aeb292fb	01a21c38-3780-7cd3-9772-6d007bec1bce	\\xcb619d2e9f3f93106257af7affb313d275ae82ecaca9488d0c1ac469f2b68435
01990000-0000-7000-8000-000000000001	242	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21c38-3780-755f-8473-1c46d9259496	01a21c38-3780-74af-a37a-ca275d769cea	\\xdf2ac6a06ed24536088f99768fdb7d8150d717e0b79f94b926424d16af4945d9
01990000-0000-7000-8000-000000000001	243	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21c38-3780-7d94-a7d5-b39228e68ad3	01a21c38-3780-7d55-a1b9-5afecb8cb4bf	\\x0d93188269c1b92f33553c6db7a890167e3361dd00a754b53858749359f16435
01990000-0000-7000-8000-000000000001	244	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21c38-3780-71e1-a7d8-070270915526	01a21c38-3780-7252-99db-7b23fa095573	\\x29c609ce1cf8233ff3782a08b72924f94965c0c9a5d796ae3b05a1232ecd5dd6
01990000-0000-7000-8000-000000000001	245	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21c38-3780-7a3b-8ca4-b02bafdc47c4	01a21c38-3780-7023-b3ff-1b4d9a8b0920	\\x94e0448a8603d0ee212b59687d0d6df0125cc1e9fa1276298434f73c29990de3
01990000-0000-7000-8000-000000000001	246	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a21c38-3780-7027-b3cc-3e09898b2252	01a21c38-3780-7a4b-90b2-b05ceb70399f	\\xa7e4770ee533802805758695f20593fa16a5f6b72021af13938adc9eda94f0ae
01990000-0000-7000-8000-000000000001	247	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a21c38-3780-7bf1-a127-53f121f09771	01a21c38-3780-7e1f-b13a-08998fd9949c	\\x906c4c6ff099b737a831da72841c347c3c55a348b03e60184dc4d54d17f42d6c
01990000-0000-7000-8000-000000000001	248	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21c38-3780-7a3b-8ca4-b02bafdc47c4	01a21c4a-8700-707d-b5a3-ae1819e48393	\\xf750181852ec5bd0bacbd0d6af44d936ddb57ff0c102cc4f2895dc0072914fee
01990000-0000-7000-8000-000000000001	249	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a21c38-3780-727c-a1d8-9737aeb292fb	01a21c4e-3080-7689-9ec1-c3d1eefb98a9	\\x502695b8bad4ee8e61bb29b8b9b492c1419f5c1a7bc335c9c712251d253a73bb
01990000-0000-7000-8000-000000000001	250	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a21c38-3780-727c-a1d8-9737aeb292fb	01a21c4e-3080-7194-8da3-625d7644d38c	\\x8db43e49e8e75fbe89ac314424f04f938ea391fa2bab02e6579a950ecefaeacc
01990000-0000-7000-8000-000000000001	251	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a2176e-14e0-75b3-8361-442e82116c71	01a2176e-14e0-73ee-b28d-8aacd1d86841	\\x00c1809100d809a916b85033d4f122bcb05a4e3b1b6b605eadcac281be121f16
01990000-0000-7000-8000-000000000001	252	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a2176e-14e0-79f3-8eeb-d5c2ed72f011	01a2176e-14e0-78fc-9b04-b28c3d644b75	\\x6fb589f7cd9090be55bff01486677a2f2a0b0381ad2fd8a878c4ad197fb3a376
01990000-0000-7000-8000-000000000001	253	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a2176e-14e0-7df1-9b93-5771f3b43519	01a2176e-14e0-7c6c-9dcc-99fc289de3ae	\\x3ab8514934357e01082d286570aa96f75b2456216b40354a0b72679c4eaa6a15
01990000-0000-7000-8000-000000000001	254	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a2176e-14e0-7b43-aa95-5e0e0a635aa2	01a2176e-14e0-7e11-ac22-0d3f504e8c60	\\x29210a762c5904c3dd320dd6b8503ef84e4466eb2c0ae7fd1e680c12b938f043
01990000-0000-7000-8000-000000000001	255	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a2176e-14e0-740d-98a4-3d4eba2ed757	01a2176e-14e0-7fee-a032-b015a8558c5d	\\xf8e039a4745e98dce08d253373204fa0f0a59e9fa87f3b2d57a24152b491a54b
01990000-0000-7000-8000-000000000001	256	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a2176e-14e0-76a1-af53-d0b39df096d0	01a2176e-14e0-74b1-9bd6-a94d60556919	\\x6dc56290e1ee8ccaa3a973635fa0c9c9cc2faa2e61a3a2df2821bacf070c5318
01990000-0000-7000-8000-000000000001	257	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	party	01a2176e-14e0-7577-90ee-4266c1000bea	01a2176e-14e0-7b33-8c56-4cc870e6b31e	\\xb7bb53cab4fbef5d8901ae7f8c38a05facbf0a9464f9ed55969546c6fec73e96
01990000-0000-7000-8000-000000000001	258	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	topic	01a2176e-14e0-79c2-a28a-d8cc3cf17ebd	01a2176e-14e0-70e4-a4f5-a90184dce864	\\xebd6ef5a30a2e7fa500a07d48dc8549ffca04e63893a540cca7b5b417ec23d41
01990000-0000-7000-8000-000000000001	259	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a2176e-14e0-76a1-af53-d0b39df096d0	01a2179d-b060-71d2-ac4c-09d3576c5be3	\\x8ff0b6ef2fb4d1d90c307903f9b064dfd770d03707c9196fd3bb792850697f51
01990000-0000-7000-8000-000000000001	260	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a158e2-c8e0-7620-b58f-0efbe5b5d483	01a158e2-c8e0-755c-bf94-1ef51985b59f	\\x1b075a697008e2135993c60afeaf2825ac09d02ef5606f41244145fa86d9edc1
01990000-0000-7000-8000-000000000001	261	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a158e2-c8e0-7543-b84b-ef6bf9916395	01a158e2-c8e0-7c8c-bec3-9c4fa817f426	\\xdb99a3ec7129640932c35b59a52388aeafcbac9acbcb7d83135f6ed91f29b9d6
01990000-0000-7000-8000-000000000001	262	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a158e2-c8e0-7be1-b618-1cc4ad429a2b	01a158e2-c8e0-77e1-9e9a-d1e6789e6608	\\x0c84d54307d2f266c3a65fb7bf10108f64ba8143755cb333a506d959cadf5d27
01990000-0000-7000-8000-000000000001	263	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a158e2-c8e0-7a9f-85ed-8155a6c40444	01a158e2-c8e0-731b-afd0-1861b926e626	\\x359466adf22a53c2ab75d10224ed7c8faf6ae9f54be509e059df3095be6e6b70
01990000-0000-7000-8000-000000000001	264	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a158e2-c8e0-7924-9ed3-34d08ac21475	01a158e2-c8e0-7443-ad40-dc4d7cffc46c	\\x2042f452f156840de1c881492631b47d750204e049e39e8662f6642d48a0f532
01990000-0000-7000-8000-000000000001	265	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a158e2-c8e0-7264-a00e-1425d6f9abcd	01a158e2-c8e0-76a1-a049-7284030ea6ed	\\xd1367cdff0f37983455e5e3f121554c005b04120a8e6a5433f22e697c8571593
01990000-0000-7000-8000-000000000001	266	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a158e2-c8e0-706b-8c8b-dd031be59f38	01a158e2-c8e0-7f0c-9318-10bfa703caef	\\x4d92547f38bc224d8a00a184d939391957761fe82894d6694166a64750536e7f
01990000-0000-7000-8000-000000000001	267	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a158e2-c8e0-7924-9ed3-34d08ac21475	01a158fe-4020-7c41-b573-bb6c2ed6d44c	\\x99fee0a502b3d39e7dc05097efdf0787dbb6e07960ac43e126a708938599f73f
01990000-0000-7000-8000-000000000001	268	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	activity	01a15920-2000-7274-a7cf-91fbeaff520b	01a15920-2000-7274-a7cf-91fbeaff520b	\\x2959b5d339d11f1350ef8a2d43c365482e2e03203feb50b4b8d53a4e60995b11
01990000-0000-7000-8000-000000000001	269	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a158e2-c8e0-7620-b58f-0efbe5b5d483	01a159ab-4900-7659-b6e4-f7ef04cf3ac5	\\xb571e1c07d4e4668337bc53d5d53e4ecbe3b5f8d15723f2b29fc3824ca21221e
01990000-0000-7000-8000-000000000001	270	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a158e2-c8e0-7620-b58f-0efbe5b5d483	01a15b59-9540-7fdd-a40a-f86cb20ccdb0	\\x73d3bf762275ecb6cea8c3c48bd15a0a9c608f84d9fd7ba41a0fdd2e4d475f44
01990000-0000-7000-8000-000000000001	271	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	case	01a158e2-c8e0-7620-b58f-0efbe5b5d483	01a15f03-1540-7578-add6-6631a98a6ddc	\\xcc72f8c8306978e48e34fc7dfb21bc9a369c9a78251c1d0219c907cc16240ead
01990000-0000-7000-8000-000000000001	272	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a21266-d9a0-737a-835b-b8050585d23f	01a21266-d9a0-7b0e-8108-1239b3473ea3	\\x088364f6ee3e7d3477d0b3ed46b273207b523683fdf730387f75bb752e1eba5e
01990000-0000-7000-8000-000000000001	273	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21266-d9a0-7ffa-a74f-7dff9ca354d6	01a21266-d9a0-73f4-93c4-be398968b582	\\x80092d7895e9aade70984ccfcefb3b4bf33396a18ad93108f30d0808f1eb090b
01990000-0000-7000-8000-000000000001	274	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21266-d9a0-7773-878b-ce5b65ee0465	01a21266-d9a0-7a4e-9127-bd471e7ce857	\\x434baeb17da9855184e78c11b77a68011f982384f102893ae0bdcb3e85f145db
01990000-0000-7000-8000-000000000001	275	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21266-d9a0-716d-a311-99da0c607fe9	01a21266-d9a0-7a40-9837-1c678f59b481	\\xdde205427f7a813ab2393fd0f2bebbd906dd249f2cd4cb7bc8ead6b4d24a5af6
01990000-0000-7000-8000-000000000001	276	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21266-d9a0-70b9-ba9a-bb94d0a40d77	01a21266-d9a0-73d2-84ba-ed6ffa646036	\\x60a04766ca8a3302845afa3dd282c3a89009f54aec798582c875f87087c492e4
01990000-0000-7000-8000-000000000001	277	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21266-d9a0-7054-831d-76d8c700c80c	01a21266-d9a0-74ff-9bf9-fb74f48bc982	\\x17f4d3bde6b3f602b60381cd05fd22b4e30f01a44a84732d315bf7374859033d
01990000-0000-7000-8000-000000000001	278	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21266-d9a0-7984-aaac-ba426a6213e1	01a21266-d9a0-78ff-bc72-011f22197c77	\\x4e2af7ac6a1f1877eb957d3d41fdadd81c67575ad649b941b9754169005d4850
01990000-0000-7000-8000-000000000001	279	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	party	01a21266-d9a0-7517-93a4-278bb5205660	01a21266-d9a0-7a2e-88e1-54aac545ff88	\\xd7b94ce5dc1836aae87a54ac31833879bc0ccbe535dc33ade63323e31ef7517d
01990000-0000-7000-8000-000000000001	280	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	topic	01a21266-d9a0-7807-bdf9-117b72dd0d77	01a21266-d9a0-78dd-aae8-5efacd9454e3	\\x05c3cbcf2ff3015af2ca166659c2681bb725c734109a846fc1933eb308ae8130
01990000-0000-7000-8000-000000000001	281	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21266-d9a0-7984-aaac-ba426a6213e1	01a21284-25a0-7652-b2e9-ed252ae90104	\\x950fc7558752c81229994d7ff15968fd03a07848980a41ae9615e14cbf554c4c
01990000-0000-7000-8000-000000000001	282	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	case	01a21266-d9a0-737a-835b-b8050585d23f	01a21c4e-3080-747a-911e-ace3426b7d57	\\x8ac649bdcedbe99c1f50a4d377cffb30a98c1f44b264d67a4007dbc9e6c39d9f
01990000-0000-7000-8000-000000000001	283	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a110d1-fe40-7420-a488-bce5eda92bb4	01a110d1-fe40-7260-8372-a69b77bf362f	\\x60c48d6e02541ce3d5588005dd61ee3472da239bd7d373f629497784a3db83b7
01990000-0000-7000-8000-000000000001	284	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a110d1-fe40-7f54-a158-d607f42fe1b4	01a110d1-fe40-7324-b9d5-976440b282f6	\\x863e0ecd3107331b7cd3669a887c828cedc39db6af9bb21513804d37cc345c52
01990000-0000-7000-8000-000000000001	285	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a110d1-fe40-7947-8d3c-409b1209a614	01a110d1-fe40-732e-9e51-33be899d52ea	\\x171c3bc21e113fa5a0e3cdc75736cc3ad22f25f0eefaaaa3a3d2639f994bc82f
01990000-0000-7000-8000-000000000001	286	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a110d1-fe40-7b75-ade1-2c088b02d636	01a110d1-fe40-793c-bd65-66b5df35dbde	\\x779f64970b607f2cebe10b8280f3a6b9fc7155df485440411dc37f060a573fca
01990000-0000-7000-8000-000000000001	287	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a110d1-fe40-775e-8dcd-531023a2258f	01a110d1-fe40-7322-b626-ad95642d6bd6	\\xb990da287e48bd531f490827ddebe326622efe0a87cdc5850c8a652075d3c733
01990000-0000-7000-8000-000000000001	288	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a110d1-fe40-7c94-a730-4c5f13c01044	01a110d1-fe40-7078-8eb9-f2efaad3fcf4	\\xa0992e6423c2d88e8c4258ba662cf2159436f5c99b6996c351405c2a266759e9
01990000-0000-7000-8000-000000000001	289	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a110d1-fe40-761d-a7c7-79bbbf109e08	01a110d1-fe40-7232-aeb2-841d6ad12a0f	\\x574f409c86209c72848aecb023118afd717e18ed7f531935d421ee1ff217d989
01990000-0000-7000-8000-000000000001	290	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a110d1-fe40-7212-98ce-b485974c214f	01a110d1-fe40-78be-89db-4616ac354cdd	\\xb3284e3338c4816e24ece88a0da2f4da9cf729d2168dac0e24129a85638623a7
01990000-0000-7000-8000-000000000001	291	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a110d1-fe40-7c94-a730-4c5f13c01044	01a110d9-5140-73df-ad6e-472512fca4ed	\\xc930dc54354f0b054bf5a99a7575fbdb508335b942bbe667367f7788b88184e9
01990000-0000-7000-8000-000000000001	292	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a110d1-fe40-7420-a488-bce5eda92bb4	01a11a85-d1a0-72db-96ae-4caebfc24715	\\xf5416907c887985dc5aa6a8ac1518b8e3bf60b91002bc3b6824a0dc5e01d3b03
01990000-0000-7000-8000-000000000001	293	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d551-a4a0-7d3e-83a8-28e216ad6632	01a1d551-a4a0-7cf7-8cf0-3c364a50d337	\\x958cec89ac78bf081541b34924618d316cd918419d0afe3506a0f21a9fdb0025
01990000-0000-7000-8000-000000000001	294	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d551-a4a0-71a6-97b4-49d59f40007e	01a1d551-a4a0-7c11-9f64-d5b09d7cc285	\\x6bde0a2826d609abf664f0f6175ef0908c545255eced1cbeca59aac26bf0a160
01990000-0000-7000-8000-000000000001	295	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d551-a4a0-79e5-8140-e6b1718f4fb3	01a1d551-a4a0-7d40-8d54-19000ee95a3a	\\xb519f972c6b716cf88a8f6045146d157ffd03d1be996e7f1bbd4169987bad49c
01990000-0000-7000-8000-000000000001	296	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d551-a4a0-728d-90cb-7fc0c80035e4	01a1d551-a4a0-7f4c-a1e2-ed95cff10031	\\x59b1ece34b1a6896f9043d6a94f89ff8985addd3a83b2b78a5a7a38100e6059b
01990000-0000-7000-8000-000000000001	297	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d551-a4a0-7d26-a112-ad73ec5eeb42	01a1d551-a4a0-7da8-9ccd-f61b1a71580d	\\xbad467621ecb32a752b26fbb8b6ded69fbb63ac6f5d1393043bb6b0f393f7e31
01990000-0000-7000-8000-000000000001	298	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d551-a4a0-7352-bea2-9cb93ef34007	01a1d551-a4a0-765a-81fa-0627811580bc	\\x00cbb31e869ed1d6567d2e7f985dd6f247ccf0fc29faeb187703d0a9e36a5261
01990000-0000-7000-8000-000000000001	299	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a1d551-a4a0-7e7f-a982-148c1f1ef074	01a1d551-a4a0-7366-b536-74fffc570dd0	\\x7aabd61558991ae562c2c8e1ad733b9b0461bcf586cddf9903f67fbf68060ece
01990000-0000-7000-8000-000000000001	300	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1d551-a4a0-7627-b27c-fa11d1bc7a14	01a1d551-a4a0-7847-ac56-43f2a92daea2	\\x3fdb83e1f10e9f5c778b18b8fed39f11ea7171a6e559af28d3f2984d2bb6466f
01990000-0000-7000-8000-000000000001	301	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d551-a4a0-7352-bea2-9cb93ef34007	01a1d56d-1be0-7b77-905b-490a224adc1f	\\x0271d5378fd928f6e4f5990319c95e5459bd94044a455e029c6e014d9fd5b99e
01990000-0000-7000-8000-000000000001	302	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d551-a4a0-7d3e-83a8-28e216ad6632	01a1d55a-cc60-7fc4-b398-63efcf019ed9	\\x4b08aa65809800e584a1c9e88812ef3e40ca84b6ce18b02d31aca4405d1f087e
01990000-0000-7000-8000-000000000001	303	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d551-a4a0-7d3e-83a8-28e216ad6632	01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee	\\x18ca91afc786918ab092f478e9924f62be2e4287e50ff3af60a988e5c266e529
01990000-0000-7000-8000-000000000001	304	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d551-a4a0-7d3e-83a8-28e216ad6632	01a1dd6a-65a0-7ebe-abac-4a78abec2357	\\x145269208473f88a5619b584e47acde03c5ecc4f468c775893ada81cd2d2a64c
01990000-0000-7000-8000-000000000001	305	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a208fb-59e0-77e5-85a0-77d666071f0b	01a208fb-59e0-78f0-afc8-7104212d7797	\\x5cc5c60b39dfd836b90669d3859723fb275af645e91fd744dc58d74665ff83c4
01990000-0000-7000-8000-000000000001	306	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a208fb-59e0-7c0d-b434-cdaa04102605	01a208fb-59e0-736d-bd0b-6da50b7b0e03	\\xed003def10e6cd4abf08de780098885a566b7360380a544356cb5464c6eb8b38
01990000-0000-7000-8000-000000000001	307	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a208fb-59e0-7baf-92a9-59a464d94b3e	01a208fb-59e0-7ecb-9285-402189e598ba	\\x80839f4d7c595fcc42d0acc5012d1ce49f1094421309ce5aeab1473bdb07b59a
01990000-0000-7000-8000-000000000001	308	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	answer	01a208fb-59e0-73e7-a870-fbaf561478e4	01a208fb-59e0-7ad8-93bd-b673181230ae	\\x09aafdf0afa17081a86fcec59b3dfe55e04c7a0759784928067d5dbec4e46ab8
01990000-0000-7000-8000-000000000001	309	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a208fb-59e0-7713-9571-84186c33e05d	01a208fb-59e0-72c7-b4f5-9c8c30549cc9	\\xb69398dc11b793c42714db9df4a562bb04e20d18cf54beea54b136a541845b1c
01990000-0000-7000-8000-000000000001	310	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a208fb-59e0-730a-8083-12489866ba58	01a208fb-59e0-762a-827e-cca2d8ebc32d	\\xb9e40268e716d397dfcd37dc13dae1e9f41c294efb71a6f664c0cdc1cdb94f55
01990000-0000-7000-8000-000000000001	311	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a208fb-59e0-7325-9c4c-c59d859693e9	01a208fb-59e0-7a89-9c17-5a9a3b937128	\\x2b670d41c9b012ad3930be15c91a989ecb4e8a43d172e489c0f318ab094e8f68
01990000-0000-7000-8000-000000000001	312	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a208fb-59e0-7713-9571-84186c33e05d	01a20929-20a0-7fb6-9607-cf15e0a37d11	\\xae48345b3b96c07268f3fe6ee294eb748d2b4449e821e58d3af8de2ba8671017
01990000-0000-7000-8000-000000000001	313	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	case	01a208fb-59e0-77e5-85a0-77d666071f0b	01a209c0-3080-72d6-9c50-e95fd584b246	\\xaf79409e68dd8255fd6dd1b46ec87fb45df918984b1abefc1f3db5812731e794
01990000-0000-7000-8000-000000000001	314	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	case	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	01a0fcce-b3c0-7d7a-8300-089acbf293e6	\\x863d5ad062f0169fa081e69311cd1f2972a3e4351cc4532786dbaf756f23b56a
01990000-0000-7000-8000-000000000001	315	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0fcce-b3c0-74d2-a567-43ec928b7f14	01a0fcce-b3c0-7e7d-8496-3ff364f62cde	\\x7f1f7f1683b0cee89df7c90a956c2d4d14828bc53b4735435c800f64af12c71e
01990000-0000-7000-8000-000000000001	316	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0fcce-b3c0-7f61-b87b-281c5a29396e	01a0fcce-b3c0-78d4-8c90-c7bcef44b596	\\x07d26e8a3249d87b5ca06560953b23b987b60a6455a05c6c7b7547b36998f98f
01990000-0000-7000-8000-000000000001	317	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0fcce-b3c0-7df3-a8ec-6b3cf299414d	01a0fcce-b3c0-76d4-8476-01e47a26ec1f	\\xa24f3553952e323bf2df8c576bd7651d5e095aab28ade9baca714a2fe6d8dfba
01990000-0000-7000-8000-000000000001	318	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0fcce-b3c0-7263-8b93-8ebf513b4224	01a0fcce-b3c0-78e6-96de-7db5989bd675	\\xf9db4ae84fa96e1e48c1f8d635c28d9d503c5cbd4dd1f28bc0296f7ad3d28a72
01990000-0000-7000-8000-000000000001	319	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	party	01a0fcce-b3c0-7473-bf33-a69bd9d8b4ba	01a0fcce-b3c0-79b7-9d72-0b1410dca628	\\x5133288d86a477a758e0b5dec12873917d6e6c75aa250acac7b0909c1c685c75
01990000-0000-7000-8000-000000000001	320	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	topic	01a0fcce-b3c0-7c6b-8a76-9e0ac9814899	01a0fcce-b3c0-7641-aa45-f8d35c69467e	\\xd8ca177e6cfd489bf669fdfb8ce6548a870f5c7e7d9550a4c346250291901281
01990000-0000-7000-8000-000000000001	321	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0fcce-b3c0-7263-8b93-8ebf513b4224	01a0fce2-d800-7ca6-8513-e54effae81dc	\\xcf8c0d511d4a9eb3a6e4c6bdcdfe6403fe64e997354dbdb33ae22a006a1bf119
01990000-0000-7000-8000-000000000001	322	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000023	changed	activity	01a0fd15-32a0-787a-92e5-92740974ba91	01a0fd15-32a0-787a-92e5-92740974ba91	\\xfad8db696c7adc047c6047705676641cf169b15ba2dbf0950bf8e574809d127c
01990000-0000-7000-8000-000000000001	323	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	case	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	01a101ae-90e0-708e-8d06-ae30c012c0ac	\\x7ac92278f3398b1f305f84e2dae4f52171c092b439e2b2b721d95469d913f8bf
01990000-0000-7000-8000-000000000001	324	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15a3e-af60-78b7-8f72-e552eb4a6dc2	01a15a3e-af60-7293-ac2f-23e100df3854	\\x3b0023f37c005c45811a22f9c7c5fb3c9db874f2ea3f0e40fee02438c28658d3
01990000-0000-7000-8000-000000000001	325	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	party	01a15a3e-af60-75c5-9335-2971e8ec6597	01a15a3e-af60-7e54-a569-aa4536c499d2	\\x6673fc5c3208c4815ef3b58a4bd881314da27d25e743638095337b423938f05d
01990000-0000-7000-8000-000000000001	326	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	topic	01a15a3e-af60-796c-a5f1-7f9a94883ba1	01a15a3e-af60-7511-a76b-00ec1b9e778d	\\x1dca84150f235eebf023a6d210be40c45f100bc974dee5aa38f929eabc0d24f3
01990000-0000-7000-8000-000000000001	327	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15a3e-af60-78b7-8f72-e552eb4a6dc2	01a15a5b-1100-76ba-8236-47d0dde63f07	\\x2fcc7ae9c16e80e7d0c57951590393a82fbcf88eb78348e2d120fd59d600c367
01990000-0000-7000-8000-000000000001	328	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd	01a11695-d2c0-7f83-812d-512f43f89eed	\\x57e98f36ba2cc6ac378d4b796aa94ecf5d021ee9a8078a7c54f85b17bd7cc4ec
01990000-0000-7000-8000-000000000001	329	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	party	01a11695-d2c0-748a-8ce6-2ebd65a4fe7e	01a11695-d2c0-79e7-892c-3f4592e2ab5a	\\x3544ae5ff660d2497ced7159219fb848a552b597c70ec6fd753b189a9eff6967
01990000-0000-7000-8000-000000000001	330	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	topic	01a11695-d2c0-7b54-932d-93a4155efa9f	01a11695-d2c0-7efb-a786-ba332b9e8e92	\\x91f248aef41f6f3f362d34b5199da69f9414ef6e2f6c6b1a21c93826cb1682d6
01990000-0000-7000-8000-000000000001	331	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd	01a1169c-3b60-769d-846d-7598f3d05037	\\x5cb29ab319caa8cec1d53ae882c1857be6b16748f3678f02903cbdfd92376d53
01990000-0000-7000-8000-000000000001	332	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a20db2-0420-74d2-831c-27cebcd00477	01a20db2-0420-7cfb-9f9e-5384c99305c8	\\x6a5f64c676cfb0f7793f3923ad62e6056e9b748b0cb2ec612538bf33de6d9474
01990000-0000-7000-8000-000000000001	333	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	party	01a20db2-0420-7d24-b433-53b0f9d36e2e	01a20db2-0420-78cc-933b-6bab8b2db754	\\xc92bc2e7678278ac6c1cd235c18ffd1a64fbd9e7934a1a374d4dccd59d8e25b2
01990000-0000-7000-8000-000000000001	334	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	topic	01a20db2-0420-7ed1-96f4-4f8150c1e48a	01a20db2-0420-7843-9c00-9da54bc9afd3	\\xb38ade033923fdeed4b1a7b7199c03bf78e00fa9752e63ad0e0a4d212f852f15
01990000-0000-7000-8000-000000000001	335	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000021	changed	contact	01a20db2-0420-74d2-831c-27cebcd00477	01a20dde-e080-7710-8906-4139221ce34e	\\x7fcdacdbee7009b565cddf914c23cb560e8435b5aa3a612ade0b8a2177f60c7f
01990000-0000-7000-8000-000000000001	336	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11598-38e0-796a-b4f5-fdba0a667cf5	01a11598-38e0-7a12-a9e2-3fe1b3ba5d0e	\\x5fc0063e0b47dd40b6121dd066b28fea3ee125256e5f794412e1a445e7fdd54c
01990000-0000-7000-8000-000000000001	337	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a11598-38e0-76ca-869f-0a4bdf777ac9	01a11598-38e0-7e73-b919-c8b52f32ebdb	\\xc5d120c8e10ef21a05a52a78b2758c5ea378ca2accc3a69986dd074a5d9f6b58
01990000-0000-7000-8000-000000000001	338	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a11598-38e0-71d4-bb9b-56ae328a7f0c	01a11598-38e0-7f94-a14a-a97c96629599	\\x4ef29caa42150f25b6dea6c7e58abb5a448fbba7ccc97bc94686196e618d564a
01990000-0000-7000-8000-000000000001	339	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11598-38e0-796a-b4f5-fdba0a667cf5	01a115a4-1fc0-71f6-8198-f9cc96338789	\\x3bab1ea69d2cf0595ca492fe8548450b6afa85780b914b7fd9913526e6daec7c
01990000-0000-7000-8000-000000000001	340	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a139b8-e120-7a2b-aebb-6118ecf50b6e	01a139b8-e120-7fb4-8392-38450264e491	\\x373f09fe822aedc93c4881f648505670a64689c9ac9dbef12d24852cf438f855
01990000-0000-7000-8000-000000000001	341	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	party	01a139b8-e120-72a0-8842-7a407d1e2aff	01a139b8-e120-78d7-a610-3b1e40d924ad	\\xee78c69c01137da50e30ea5c6926aa5ca919836803ec66ae8d174753a1c483c0
01990000-0000-7000-8000-000000000001	342	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	topic	01a139b8-e120-73ac-8259-794a0a34c449	01a139b8-e120-715b-a32a-9e7bc3c42754	\\xce917c1851b758132ed818c98210bf689b47fb9bf83e1245b8e103644596380c
01990000-0000-7000-8000-000000000001	343	2026-11-27T09:20:16.547Z	01990000-0000-7000-8000-000000000022	changed	contact	01a139b8-e120-7a2b-aebb-6118ecf50b6e	01a139e5-bd80-72c7-912c-92268638c26b	\\x8fa04345ac694fddf8c129d5b9f107806102067660e35983501ea846304cb49c
01990000-0000-7000-8000-000000000001	344	2026-11-27T09:20:17.644Z	01990000-0000-7000-8000-000000000021	signed_in	device	01a21c4e-3609-7134-b396-460e7ba4aa0d		\\x182193c3c10b30a6a2b0bcb3685555dd40838a859d119d0924984acba341250f
01990000-0000-7000-8000-000000000001	345	2026-11-27T09:20:17.662Z	01990000-0000-7000-8000-000000000021	changed	device	01a21c4e-3609-7134-b396-460e7ba4aa0d		\\xf55c06a48b869b20deb135c8fee01a9bf106ed89ca18415dbb964f204a73c272
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
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	345	\\xf55c06a48b869b20deb135c8fee01a9bf106ed89ca18415dbb964f204a73c272	2026-11-27T09:20:17.662Z	\\x83019f3978ec57a7594fb7288025c9934c7598c3b0f9400b1a73bb5d56ee21a8624b663eb02c26b03889c8066b8b215db4659e50ca5eb8ee4d7fd2b6a369cc04
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
01990000-0000-7000-8000-000000000001	1	KZZX	01a21c4e-3609-7134-b396-460e7ba4aa0d
\.


--
-- Data for Name: case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."case" (council, id, "position", writers, reference, service, service_version, received_at, person, place, status, outcome, closed_at, team, officer, restricted, alias) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	218	{"team": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "status": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [218, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0001-R	57	1	2026-11-18T10:42:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	checking		\N	01990000-0000-7000-8000-000000000012	01990000-0000-7000-8000-000000000021	f	\N
01990000-0000-7000-8000-000000000001	01a21722-17c0-73de-b0f9-2f03a36cbfa7	225	{"team": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "status": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [225, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0002-H	524	1	2026-11-26T09:14:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	crew_told		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022	f	\N
01990000-0000-7000-8000-000000000001	01a21c38-3780-727c-a1d8-9737aeb292fb	235	{"team": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "status": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [235, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0003-P	524	1	2026-11-27T08:56:16.000Z	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	01a0e22a-4480-74ec-8b21-fbac78255d68	crew_back		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000021	f	\N
01990000-0000-7000-8000-000000000001	01a2176e-14e0-75b3-8361-442e82116c71	242	{"team": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [242, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0004-3	524	1	2026-11-26T10:37:00.000Z	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	opened		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022	f	\N
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7620-b58f-0efbe5b5d483	250	{"team": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "status": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "closed_at": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [250, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0005-4	524	1	2026-10-20T10:37:00.000Z	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a0e22a-4480-74ec-8b21-fbac78255d68	crew_back	no_access	2026-10-21T15:10:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a21266-d9a0-737a-835b-b8050585d23f	258	{"team": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "closed_at": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [258, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0006-D	353	1	2026-11-25T11:11:00.000Z	01a0e22a-4480-70c4-b82f-21e4a57b7700	01a0e22a-4480-78e7-aa90-a8f0d66b829e	opened	not_upheld	2026-11-27T09:20:16.000Z	01990000-0000-7000-8000-000000000013	\N	f	\N
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7420-a488-bce5eda92bb4	267	{"team": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "closed_at": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [267, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0007-A	524	1	2026-10-06T10:46:00.000Z	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	01a0e22a-4480-73b1-987f-d2803bab6c39	opened	no_access	2026-10-08T07:59:00.000Z	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000023	f	\N
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7d3e-83a8-28e216ad6632	275	{"team": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "status": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "closed_at": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [275, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0008-2	524	1	2026-11-13T14:31:00.000Z	01a0e22a-4480-752e-8744-d3c0c234472f	01a0e22a-4480-7552-be3e-dc0a1ef2a4f0	crew_back	collected	2026-11-15T04:15:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a208fb-59e0-77e5-85a0-77d666071f0b	283	{"team": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "closed_at": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [283, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0009-5	524	1	2026-11-23T15:17:00.000Z	01a0e22a-4480-7421-a9b4-8c0eff6b0446	01a0e22a-4480-7942-97da-e38d9d643c25	opened	no_access	2026-11-23T18:52:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	290	{"team": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "closed_at": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "reference": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "received_at": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service_version": [290, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	WES-0DEM-0010-E	524	1	2026-10-02T13:30:00.000Z	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	01a0e22a-4480-73b1-987f-d2803bab6c39	opened	wrong_items	2026-10-03T12:13:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
\.


--
-- Data for Name: case_reference; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_reference (council, reference, "case") FROM stdin;
01990000-0000-7000-8000-000000000001	WES-0DEM-0001-R	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	WES-0DEM-0002-H	01a21722-17c0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	WES-0DEM-0003-P	01a21c38-3780-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	WES-0DEM-0004-3	01a2176e-14e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	WES-0DEM-0005-4	01a158e2-c8e0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	WES-0DEM-0006-D	01a21266-d9a0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	WES-0DEM-0007-A	01a110d1-fe40-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	WES-0DEM-0008-2	01a1d551-a4a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	WES-0DEM-0009-5	01a208fb-59e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	WES-0DEM-0010-E	01a0fcce-b3c0-7fd8-909b-ad308044b1fb
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
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-724b-851d-7956e60b483d	221	{"state": [221, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [221, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [221, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [221, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [221, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-18T10:42:00.000Z	done	2026-11-18T10:53:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a21722-17c0-7872-b9b2-21639ee213b9	229	{"state": [229, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [229, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [229, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [229, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [229, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-26T09:14:00.000Z	done	2026-11-26T09:22:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a16349-2360-789d-801b-0277051dcf52	232	{"state": [232, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [232, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [232, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [232, "01a21c4e-3265-7365-8624-08f6d36f1359"], "avoidable": [232, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [232, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-22T11:05:00.000Z	done	2026-10-22T11:35:00.000Z		chasing
01990000-0000-7000-8000-000000000001	01a21c38-3780-7a3b-8ca4-b02bafdc47c4	239	{"state": [239, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [239, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [239, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [239, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [239, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-27T08:56:16.000Z	done	2026-11-27T09:16:16.000Z		\N
01990000-0000-7000-8000-000000000001	01a2176e-14e0-76a1-af53-d0b39df096d0	247	{"state": [247, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [247, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [247, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [247, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [247, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	counter	01990000-0000-7000-8000-000000000023	2026-11-26T10:37:00.000Z	done	2026-11-26T11:29:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7924-9ed3-34d08ac21475	254	{"state": [254, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [254, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [254, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [254, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [254, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-20T10:37:00.000Z	done	2026-10-20T11:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7984-aaac-ba426a6213e1	264	{"state": [264, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [264, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [264, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [264, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [264, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000023	2026-11-25T11:11:00.000Z	done	2026-11-25T11:43:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7c94-a730-4c5f13c01044	272	{"state": [272, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [272, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [272, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [272, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [272, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-06T10:46:00.000Z	done	2026-10-06T10:54:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7352-bea2-9cb93ef34007	280	{"state": [280, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [280, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [280, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [280, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [280, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-13T14:31:00.000Z	done	2026-11-13T15:01:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7713-9571-84186c33e05d	287	{"state": [287, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [287, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [287, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [287, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [287, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-23T15:17:00.000Z	done	2026-11-23T16:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7263-8b93-8ebf513b4224	294	{"state": [294, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [294, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [294, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [294, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [294, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-02T13:30:00.000Z	done	2026-10-02T13:52:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15a3e-af60-78b7-8f72-e552eb4a6dc2	298	{"state": [298, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [298, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [298, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [298, "01a21c4e-3265-7365-8624-08f6d36f1359"], "avoidable": [298, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [298, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-20T16:57:00.000Z	done	2026-10-20T17:28:00.000Z		closed_too_early
01990000-0000-7000-8000-000000000001	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd	301	{"state": [301, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [301, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [301, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [301, "01a21c4e-3265-7365-8624-08f6d36f1359"], "avoidable": [301, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [301, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-07T13:38:00.000Z	done	2026-10-07T13:45:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a20db2-0420-74d2-831c-27cebcd00477	304	{"state": [304, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [304, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [304, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [304, "01a21c4e-3265-7365-8624-08f6d36f1359"], "avoidable": [304, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [304, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-24T13:15:00.000Z	done	2026-11-24T14:04:00.000Z		repeat_information
01990000-0000-7000-8000-000000000001	01a11598-38e0-796a-b4f5-fdba0a667cf5	307	{"state": [307, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [307, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [307, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [307, "01a21c4e-3265-7365-8624-08f6d36f1359"], "avoidable": [307, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [307, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-07T09:01:00.000Z	done	2026-10-07T09:14:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a139b8-e120-7a2b-aebb-6118ecf50b6e	310	{"state": [310, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [310, "01a21c4e-3265-7365-8624-08f6d36f1359"], "officer": [310, "01a21c4e-3265-7365-8624-08f6d36f1359"], "ended_at": [310, "01a21c4e-3265-7365-8624-08f6d36f1359"], "avoidable": [310, "01a21c4e-3265-7365-8624-08f6d36f1359"], "started_at": [310, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-14T09:23:00.000Z	done	2026-10-14T10:12:00.000Z		closed_too_early
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (council, id, "position", writers, person, channel, value, normalised, verified_at, do_not_use) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bdb-b03e-dca7e2dcaa37	41	{"value": [41, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [41, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [41, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [41, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000031	phone	0121 496 0142	+441214960142	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73af-8df8-440407295e42	48	{"value": [48, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [48, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [48, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [48, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000033	phone	07700 900417	+447700900417	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7039-b3f7-ba8e0445d656	52	{"value": [52, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [52, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [52, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [52, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d13-99ed-17e3cc0e95ee	phone	07700 900232	+447700900232	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76d2-a185-cc8ea8ea37f7	62	{"value": [62, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [62, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [62, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [62, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7736-843f-dda7b1eedaff	phone	0121 496 0000	+441214960000	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7826-9f7a-7dafb43adc4f	66	{"value": [66, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [66, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [66, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [66, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7f64-b7b4-000bd1c51f86	phone	07700 900961	+447700900961	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7348-9959-b9ef58d07674	67	{"value": [67, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [67, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [67, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [67, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7f64-b7b4-000bd1c51f86	email	caron.bevan@example.org	caron.bevan@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78d2-9478-10d822a608bf	74	{"value": [74, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [74, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [74, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [74, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-74a8-9d29-6588571ceeee	phone	07700 900173	+447700900173	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70a3-8a35-7568e2934bf1	78	{"value": [78, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [78, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [78, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [78, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	phone	0121 496 0002	+441214960002	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76be-9638-0ed6fcf7f49d	79	{"value": [79, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [79, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [79, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [79, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	phone	07700 900083	+447700900083	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7501-a42a-357c732902f4	83	{"value": [83, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [83, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [83, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [83, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-70a1-9142-3286a6ecc31f	email	chloe.okonkwo@example.org	chloe.okonkwo@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c72-805d-b06a19d6d73b	91	{"value": [91, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [91, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [91, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [91, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7de2-8d1b-c13a449fd49b	phone	07700 900342	+447700900342	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7aa7-b300-9a5c825f8542	92	{"value": [92, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [92, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [92, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [92, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7de2-8d1b-c13a449fd49b	email	thomas.mcginty@example.org	thomas.mcginty@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7905-a5d6-0b6e46e3db95	100	{"value": [100, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [100, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [100, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [100, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7b10-8ff4-4f6504d75988	phone	0121 496 0004	+441214960004	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77c4-bbc8-996b16d8e80e	101	{"value": [101, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [101, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [101, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [101, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7b10-8ff4-4f6504d75988	phone	07700 900011	+447700900011	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fea-bada-79478b5230ed	108	{"value": [108, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [108, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [108, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [108, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-77e8-8d58-9a58c842c19a	phone	0121 496 0005	+441214960005	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7417-8ed5-669f1724925f	109	{"value": [109, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [109, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [109, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [109, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-77e8-8d58-9a58c842c19a	phone	07700 900620	+447700900620	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-75b6-8b9d-d3d42b00b570	116	{"value": [116, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [116, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [116, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [116, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7c1e-95f2-ee554fa69611	phone	0121 496 0006	+441214960006	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7357-84e1-99a11f2e490c	117	{"value": [117, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [117, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [117, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [117, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7c1e-95f2-ee554fa69611	phone	07700 900031	+447700900031	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7cf9-88b7-5541346f3293	118	{"value": [118, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [118, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [118, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [118, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7c1e-95f2-ee554fa69611	email	fatima.ackland@example.org	fatima.ackland@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7696-b540-cce4cc5d375a	128	{"value": [128, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [128, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [128, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [128, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-72db-98a5-0636452fac9a	phone	07700 900990	+447700900990	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7764-a6ee-0eac4dbd3dc9	129	{"value": [129, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [129, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [129, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [129, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-72db-98a5-0636452fac9a	email	rajesh.boateng@example.org	rajesh.boateng@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d4a-b2fe-7205132ba600	133	{"value": [133, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [133, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [133, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [133, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-79ad-869a-8a20b05c4a59	phone	07700 900363	+447700900363	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c2f-aee1-33ea6e883110	137	{"value": [137, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [137, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [137, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [137, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d80-be85-b0a9b4e9a806	phone	07700 900574	+447700900574	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a00-9291-f006309d57ed	138	{"value": [138, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [138, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [138, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [138, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d80-be85-b0a9b4e9a806	email	linda.kettlewell@example.org	linda.kettlewell@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e38-85f5-e71b98f6a644	142	{"value": [142, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [142, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [142, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [142, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7658-ba45-48f21b3c137b	phone	0121 496 0010	+441214960010	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b41-be94-f5ab08e2fad3	143	{"value": [143, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [143, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [143, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [143, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7658-ba45-48f21b3c137b	phone	07700 900732	+447700900732	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70bc-942f-ab55fe909103	147	{"value": [147, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [147, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [147, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [147, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7361-a3bc-6601947678f5	phone	07700 900409	+447700900409	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-751d-bafb-6462db8ae021	148	{"value": [148, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [148, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [148, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [148, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7361-a3bc-6601947678f5	email	idris.featherstone@example.org	idris.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76e8-9e10-553bc7e21846	152	{"value": [152, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [152, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [152, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [152, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-703b-a7f5-24f34dabb96d	phone	07700 900396	+447700900396	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7216-a334-0d967fe9da20	153	{"value": [153, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [153, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [153, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [153, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-703b-a7f5-24f34dabb96d	email	elin.featherstone@example.org	elin.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79c6-be47-cc7a446056bf	157	{"value": [157, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [157, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [157, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [157, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-789d-a9a3-6e9a8c0354be	phone	0121 496 0011	+441214960011	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72d5-8067-97b6128137ea	158	{"value": [158, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [158, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [158, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [158, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-789d-a9a3-6e9a8c0354be	phone	07700 900806	+447700900806	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7627-9c14-f82708c0e4a2	162	{"value": [162, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [162, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [162, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [162, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7065-b232-80c3e1df6f91	phone	0121 496 0012	+441214960012	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7216-bc37-7f13502e5056	163	{"value": [163, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [163, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [163, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [163, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7065-b232-80c3e1df6f91	phone	07700 900320	+447700900320	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7db0-9dfc-a10cce9244cb	164	{"value": [164, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [164, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [164, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [164, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7065-b232-80c3e1df6f91	email	paul.villiers@example.org	paul.villiers@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7930-a059-9249586ac6e6	168	{"value": [168, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [168, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [168, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [168, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-74ab-bdbb-37b8d4e4db03	phone	0121 496 0013	+441214960013	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70c4-a273-ea380e5c9beb	172	{"value": [172, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [172, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [172, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [172, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	phone	0121 496 0014	+441214960014	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7407-be14-5171da64b870	173	{"value": [173, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [173, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [173, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [173, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	phone	07700 900324	+447700900324	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a42-86c0-abfe923b3bea	177	{"value": [177, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [177, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [177, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [177, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	phone	0121 496 0015	+441214960015	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-737b-99c2-b0cfcb517e6a	178	{"value": [178, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [178, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [178, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [178, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	phone	07700 900256	+447700900256	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bf0-821e-a0e2338c9127	182	{"value": [182, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [182, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [182, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [182, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	phone	07700 900912	+447700900912	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7486-8d27-07d7fe692199	186	{"value": [186, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [186, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [186, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [186, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7831-8d7a-b56dd265bcd7	phone	07700 900041	+447700900041	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7620-813b-c6bad8a9f8f4	190	{"value": [190, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [190, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [190, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [190, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ef9-8813-fcaa66f292ed	phone	0121 496 0016	+441214960016	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-75f7-8812-fed7cbc0981c	191	{"value": [191, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [191, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [191, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [191, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ef9-8813-fcaa66f292ed	phone	07700 900791	+447700900791	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77c7-a9f9-fa5bc6e95218	195	{"value": [195, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [195, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [195, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [195, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7421-a9b4-8c0eff6b0446	phone	07700 900151	+447700900151	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ade-8d86-850ebc098fd8	199	{"value": [199, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [199, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [199, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [199, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-737e-8cb2-52440d05f982	phone	0121 496 0017	+441214960017	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fec-9e5f-a037bdba19eb	200	{"value": [200, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [200, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [200, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [200, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-737e-8cb2-52440d05f982	phone	07700 900793	+447700900793	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ce1-bace-77832dd5ad98	201	{"value": [201, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [201, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [201, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [201, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-737e-8cb2-52440d05f982	email	alasdair.hemmings@example.org	alasdair.hemmings@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c27-89e9-01e136f1a8ec	205	{"value": [205, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [205, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [205, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [205, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fdf-af65-f0f8e350835f	phone	07700 900874	+447700900874	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7020-9a54-fec67c68d11c	206	{"value": [206, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [206, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [206, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [206, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fdf-af65-f0f8e350835f	email	raymond.venkataraman@example.org	raymond.venkataraman@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7451-a9ee-ec3bf2242639	210	{"value": [210, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [210, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [210, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [210, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7a16-8f93-d205686032b8	phone	07700 900925	+447700900925	\N	
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77dd-845d-dd254e48b720	211	{"value": [211, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [211, "01a21c4e-3265-7365-8624-08f6d36f1359"], "channel": [211, "01a21c4e-3265-7365-8624-08f6d36f1359"], "normalised": [211, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7a16-8f93-d205686032b8	email	james.satterthwaite@example.org	james.satterthwaite@example.org	\N	
\.


--
-- Data for Name: council; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.council (council, id, "position", writers, slug, prefix, name, name_cy, address, phone, colour) FROM stdin;
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
01990000-0000-7000-8000-000000000001	01a21c4e-3609-7134-b396-460e7ba4aa0d	393	{}	01990000-0000-7000-8000-000000000021	vm	2026-11-27T09:20:17.657Z
\.


--
-- Data for Name: device_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device_key (council, device, key) FROM stdin;
01990000-0000-7000-8000-000000000001	01a21c4e-3609-7134-b396-460e7ba4aa0d	\\x1965995bdb179c71ecacad311cf5cae420634eba88b627ea854af5db947e8ffb
\.


--
-- Data for Name: device_seen; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device_seen (council, device, seen_at, version) FROM stdin;
01990000-0000-7000-8000-000000000001	01a21c4e-3609-7134-b396-460e7ba4aa0d	2026-11-27 09:20:17.676258+00	0.1.0
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
01990000-0000-7000-8000-000000000001	officer	01990000-0000-7000-8000-000000000024	council	8	f
01990000-0000-7000-8000-000000000001	property	01990000-0000-7000-8000-000000000041	council	9	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7103-8386-bbc4cd613e30	council	10	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-778d-b311-d8a3c2ce6f44	council	11	f
01990000-0000-7000-8000-000000000001	property	01990000-0000-7000-8000-000000000042	council	12	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7d5f-a4b0-6ce60741c7a8	council	13	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-700b-8464-7159c324c985	council	14	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-73ab-8d44-7e35b8b6d8fe	council	15	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-707d-9143-1193e6c3f339	council	16	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7f04-825b-413f8a9a021e	council	17	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-76c3-b813-0c4237730edf	council	18	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7703-8381-e88f38c0c8fd	council	19	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-73b1-987f-d2803bab6c39	council	20	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-74a3-b3c6-4af775a89294	council	21	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-78e7-aa90-a8f0d66b829e	council	22	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7fe2-a11d-459a2f978d87	council	23	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7552-be3e-dc0a1ef2a4f0	council	24	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7e93-947d-380d81f9c1f6	council	25	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7f92-966b-aea148beab13	council	26	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-764a-815a-47c5f0dfb4a5	council	27	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7be4-be24-34e37af027bc	council	28	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-75dc-ac4a-3698aa2ca1af	council	29	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7bce-acab-1a6bc69d4bd8	council	30	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-71ba-8228-3d15a9ec0806	council	31	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-75ed-a4ac-5db9d707107e	council	32	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-74ec-8b21-fbac78255d68	council	33	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7942-97da-e38d9d643c25	council	34	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-73a2-8092-b4d42b28fef0	council	35	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7eba-8a24-5e6b33138131	council	36	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7582-8386-8a29678a5aa3	council	37	f
01990000-0000-7000-8000-000000000001	property	01a0e22a-4480-7e8d-b589-a82b5a702cfa	council	38	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000031	council	39	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7c89-a239-7bc701762741	council	40	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7bdb-b03e-dca7e2dcaa37	council	41	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-78fb-8703-806984c81999	council	42	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000032	council	43	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-78de-91eb-79fa5d5f576c	council	44	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7d01-bc24-0d4969d495dd	council	45	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000033	council	46	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-79cf-8954-6b439f9d0129	council	47	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-73af-8df8-440407295e42	council	48	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7dc4-ae47-dc0e959f3a51	council	49	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7d13-99ed-17e3cc0e95ee	council	50	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7ac7-b18d-d1eed77c96c0	council	51	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7039-b3f7-ba8e0445d656	council	52	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-71c1-84c5-b4763fe31d03	council	53	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-711d-8a50-12dc582c18c9	council	54	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-72b3-b3b3-7f32870266c4	council	55	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7745-8b63-e0efb62ac1fe	council	56	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7060-9d3b-993f79490eab	council	57	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7303-8bd3-f5e06bc15385	council	58	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-782a-baeb-41a5e65a8149	council	59	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7736-843f-dda7b1eedaff	council	60	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7acd-a518-093d07dbf924	council	61	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-76d2-a185-cc8ea8ea37f7	council	62	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7367-b7c8-82f4202cc828	council	63	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7f64-b7b4-000bd1c51f86	council	64	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7de3-93f2-1dcc2be88b46	council	65	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7826-9f7a-7dafb43adc4f	council	66	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7348-9959-b9ef58d07674	council	67	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-731a-9766-99cc6ed5d1bf	council	68	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7ac9-843b-aac536891eeb	council	69	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7582-8c31-406deea3d685	council	70	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-77c2-88c9-da8aafe673f6	council	71	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-74a8-9d29-6588571ceeee	council	72	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7f47-878f-ec459a9e994c	council	73	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-78d2-9478-10d822a608bf	council	74	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7129-a816-de060a04ef48	council	75	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	council	76	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7174-83b9-6d91aba018ea	council	77	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-70a3-8a35-7568e2934bf1	council	78	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-76be-9638-0ed6fcf7f49d	council	79	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-73de-ae4e-cf4b2ad9a40a	council	80	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-70a1-9142-3286a6ecc31f	council	81	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-74bb-acf4-5ccbfb8a99a2	council	82	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7501-a42a-357c732902f4	council	83	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7f85-913d-d1a6e9d40f2b	council	84	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	council	85	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7fb8-96e3-e38047e1a38b	council	86	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7a4a-9309-0287a6ea2981	council	87	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7de2-8d1b-c13a449fd49b	council	88	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-702a-a2a8-66b40581f255	council	89	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7781-be46-5b195bf3f74d	council	90	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7c72-805d-b06a19d6d73b	council	91	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7aa7-b300-9a5c825f8542	council	92	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7243-bc22-22d22649c1b0	council	93	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7ac3-8dc9-86669f9f80d0	council	94	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7fca-bf05-f8faf1878d5f	council	95	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7899-aec1-5d384c867062	council	96	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-73f6-aaf3-8c2fdcb284f8	council	97	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7b10-8ff4-4f6504d75988	council	98	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7234-a008-749797f2a702	council	99	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7905-a5d6-0b6e46e3db95	council	100	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-77c4-bbc8-996b16d8e80e	council	101	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7e4a-803a-f5065136bf62	council	102	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-70c4-b82f-21e4a57b7700	council	103	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7e0a-a531-9f4782fe3a4a	council	104	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7e23-8adf-f918c41a66d9	council	105	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-77e8-8d58-9a58c842c19a	council	106	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7625-9915-50ffa310a849	council	107	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7fea-bada-79478b5230ed	council	108	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7417-8ed5-669f1724925f	council	109	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7157-a9b1-61f4bca5f87b	council	110	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7e8c-aa2d-551f65b184f7	council	111	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-77cf-a8ac-abff9f55c5fc	council	112	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-788a-99c6-1aa86e671698	council	113	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7c1e-95f2-ee554fa69611	council	114	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7dc7-8a84-ebca72470add	council	115	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-75b6-8b9d-d3d42b00b570	council	116	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7357-84e1-99a11f2e490c	council	117	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7cf9-88b7-5541346f3293	council	118	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7918-9e39-ef8e062ebc92	council	119	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-752e-8744-d3c0c234472f	council	120	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7599-b315-d969b7ccba58	council	121	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7bb3-8878-68fa56e0a246	council	122	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7fce-b64e-172fbea01ca0	council	123	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-79e9-b30b-19ec2b999f07	council	124	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-700e-86b4-6f015c03151c	council	125	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-72db-98a5-0636452fac9a	council	126	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-702a-9aff-956cc6ad0327	council	127	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7696-b540-cce4cc5d375a	council	128	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7764-a6ee-0eac4dbd3dc9	council	129	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7829-b794-09b92b6c5763	council	130	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-79ad-869a-8a20b05c4a59	council	131	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7e2c-bcbb-5615352c5f80	council	132	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7d4a-b2fe-7205132ba600	council	133	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-782d-b7ca-b1f95e42e3e0	council	134	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7d80-be85-b0a9b4e9a806	council	135	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-79f7-9e51-8343e63ea3d6	council	136	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7c2f-aee1-33ea6e883110	council	137	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7a00-9291-f006309d57ed	council	138	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-771a-9442-f362f919cb32	council	139	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7658-ba45-48f21b3c137b	council	140	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-72ff-b48f-e7d31997e8f3	council	141	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7e38-85f5-e71b98f6a644	council	142	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7b41-be94-f5ab08e2fad3	council	143	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-79cf-a31e-1292f6d0ac1d	council	144	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7361-a3bc-6601947678f5	council	145	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-797d-bf0f-ad3b5482909f	council	146	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-70bc-942f-ab55fe909103	council	147	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-751d-bafb-6462db8ae021	council	148	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7eb1-8986-f3a6948b82b1	council	149	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-703b-a7f5-24f34dabb96d	council	150	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7213-9733-230a8660194d	council	151	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-76e8-9e10-553bc7e21846	council	152	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7216-a334-0d967fe9da20	council	153	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7313-987a-bbffd12ff4bf	council	154	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-789d-a9a3-6e9a8c0354be	council	155	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7eb5-ac93-1d1a8951d454	council	156	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-79c6-be47-cc7a446056bf	council	157	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-72d5-8067-97b6128137ea	council	158	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7343-ab2c-79d40f078f6c	council	159	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7065-b232-80c3e1df6f91	council	160	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7ccd-8000-8e261722ebbe	council	161	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7627-9c14-f82708c0e4a2	council	162	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7216-bc37-7f13502e5056	council	163	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7db0-9dfc-a10cce9244cb	council	164	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-73ef-9765-194f6cc1aeaf	council	165	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-74ab-bdbb-37b8d4e4db03	council	166	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7855-a3a5-22e35ecf615d	council	167	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7930-a059-9249586ac6e6	council	168	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7a6b-8c88-ebd1d0a079f5	council	169	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	council	170	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7143-ace9-d8ede3bba436	council	171	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-70c4-a273-ea380e5c9beb	council	172	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7407-be14-5171da64b870	council	173	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-756a-bf24-642492e38012	council	174	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	council	175	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7344-9b60-4336b6f3d08a	council	176	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7a42-86c0-abfe923b3bea	council	177	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-737b-99c2-b0cfcb517e6a	council	178	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-76eb-9ca1-284f82f01b58	council	179	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	council	180	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7ffb-973e-cd63d0646cf9	council	181	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7bf0-821e-a0e2338c9127	council	182	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-77cb-a046-3f9f83a81a4e	council	183	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7831-8d7a-b56dd265bcd7	council	184	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7c6f-b885-ce6350c80450	council	185	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7486-8d27-07d7fe692199	council	186	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7ed7-918d-a490f08b5652	council	187	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7ef9-8813-fcaa66f292ed	council	188	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7e60-84b1-5253ab6fe7d5	council	189	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7620-813b-c6bad8a9f8f4	council	190	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-75f7-8812-fed7cbc0981c	council	191	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7563-84c5-475d7b3e5daa	council	192	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7421-a9b4-8c0eff6b0446	council	193	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7b0d-abb6-85a0bd512b39	council	194	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-77c7-a9f9-fa5bc6e95218	council	195	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7f8b-b308-5db87dcada54	council	196	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-737e-8cb2-52440d05f982	council	197	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7a6f-b233-f6920c0a78d0	council	198	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7ade-8d86-850ebc098fd8	council	199	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7fec-9e5f-a037bdba19eb	council	200	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7ce1-bace-77832dd5ad98	council	201	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-736f-8953-0f5e0c346fdf	council	202	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7fdf-af65-f0f8e350835f	council	203	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7e52-a237-b1967e12f154	council	204	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7c27-89e9-01e136f1a8ec	council	205	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7020-9a54-fec67c68d11c	council	206	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-7ed1-98cd-091ba843a823	council	207	f
01990000-0000-7000-8000-000000000001	person	01a0e22a-4480-7a16-8f93-d205686032b8	council	208	f
01990000-0000-7000-8000-000000000001	person_name	01a0e22a-4480-7d5a-8864-44510ef54306	council	209	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-7451-a9ee-ec3bf2242639	council	210	f
01990000-0000-7000-8000-000000000001	contact_point	01a0e22a-4480-77dd-845d-dd254e48b720	council	211	f
01990000-0000-7000-8000-000000000001	occupancy	01a0e22a-4480-73dd-b875-e73f995880fb	council	212	f
01990000-0000-7000-8000-000000000001	marker	01a0e22a-4480-7bd0-ae63-5d0dc2485eaa	council	213	f
01990000-0000-7000-8000-000000000001	marker	01a0e22a-4480-7fd3-8fdc-3a81c2eba580	council	214	f
01990000-0000-7000-8000-000000000001	marker	01a0e22a-4480-723f-a323-1fe920bf8361	council	215	f
01990000-0000-7000-8000-000000000001	marker	01a0e22a-4480-71da-af4c-dfb52c0dacc3	council	216	f
01990000-0000-7000-8000-000000000001	marker	01a0e22a-4480-7c60-8115-a71d53e0472c	council	217	f
01990000-0000-7000-8000-000000000001	case	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	council	218	f
01990000-0000-7000-8000-000000000001	case	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b	team:01990000-0000-7000-8000-000000000012	218	f
01990000-0000-7000-8000-000000000001	answer	01a1ee3f-c8c0-7577-9c79-1848fc286e97	team:01990000-0000-7000-8000-000000000012	219	f
01990000-0000-7000-8000-000000000001	answer	01a1ee3f-c8c0-705d-a118-446184b7d15b	team:01990000-0000-7000-8000-000000000012	220	f
01990000-0000-7000-8000-000000000001	contact	01a1ee3f-c8c0-724b-851d-7956e60b483d	council	221	f
01990000-0000-7000-8000-000000000001	party	01a1ee3f-c8c0-7178-93ce-db3b58d51a05	council	222	f
01990000-0000-7000-8000-000000000001	topic	01a1ee3f-c8c0-73f9-9128-38d74ccbe4bf	council	223	f
01990000-0000-7000-8000-000000000001	activity	01a1ee45-4700-7b87-af07-56b95f3f23f3	team:01990000-0000-7000-8000-000000000012	224	f
01990000-0000-7000-8000-000000000001	case	01a21722-17c0-73de-b0f9-2f03a36cbfa7	council	225	f
01990000-0000-7000-8000-000000000001	case	01a21722-17c0-73de-b0f9-2f03a36cbfa7	team:01990000-0000-7000-8000-000000000011	225	f
01990000-0000-7000-8000-000000000001	answer	01a21722-17c0-7f55-9263-4c8ae3608ec6	team:01990000-0000-7000-8000-000000000011	226	f
01990000-0000-7000-8000-000000000001	answer	01a21722-17c0-7ca7-8db6-4aa5ec5f80dd	team:01990000-0000-7000-8000-000000000011	227	f
01990000-0000-7000-8000-000000000001	answer	01a21722-17c0-7ed6-9b2d-537d203afa3a	team:01990000-0000-7000-8000-000000000011	228	f
01990000-0000-7000-8000-000000000001	contact	01a21722-17c0-7872-b9b2-21639ee213b9	council	229	f
01990000-0000-7000-8000-000000000001	party	01a21722-17c0-764f-af13-e6958927b27d	council	230	f
01990000-0000-7000-8000-000000000001	topic	01a21722-17c0-78c9-8d7b-e03fa1fa8df8	council	231	f
01990000-0000-7000-8000-000000000001	contact	01a16349-2360-789d-801b-0277051dcf52	council	232	f
01990000-0000-7000-8000-000000000001	party	01a16349-2360-7205-b925-de5f4301b666	council	233	f
01990000-0000-7000-8000-000000000001	topic	01a16349-2360-7119-9f9c-3b5bbeb2cca9	council	234	f
01990000-0000-7000-8000-000000000001	case	01a21c38-3780-727c-a1d8-9737aeb292fb	council	235	f
01990000-0000-7000-8000-000000000001	case	01a21c38-3780-727c-a1d8-9737aeb292fb	team:01990000-0000-7000-8000-000000000011	235	f
01990000-0000-7000-8000-000000000001	answer	01a21c38-3780-755f-8473-1c46d9259496	team:01990000-0000-7000-8000-000000000011	236	f
01990000-0000-7000-8000-000000000001	answer	01a21c38-3780-7d94-a7d5-b39228e68ad3	team:01990000-0000-7000-8000-000000000011	237	f
01990000-0000-7000-8000-000000000001	answer	01a21c38-3780-71e1-a7d8-070270915526	team:01990000-0000-7000-8000-000000000011	238	f
01990000-0000-7000-8000-000000000001	contact	01a21c38-3780-7a3b-8ca4-b02bafdc47c4	council	239	f
01990000-0000-7000-8000-000000000001	party	01a21c38-3780-7027-b3cc-3e09898b2252	council	240	f
01990000-0000-7000-8000-000000000001	topic	01a21c38-3780-7bf1-a127-53f121f09771	council	241	f
01990000-0000-7000-8000-000000000001	case	01a2176e-14e0-75b3-8361-442e82116c71	council	242	f
01990000-0000-7000-8000-000000000001	case	01a2176e-14e0-75b3-8361-442e82116c71	team:01990000-0000-7000-8000-000000000011	242	f
01990000-0000-7000-8000-000000000001	answer	01a2176e-14e0-79f3-8eeb-d5c2ed72f011	team:01990000-0000-7000-8000-000000000011	243	f
01990000-0000-7000-8000-000000000001	answer	01a2176e-14e0-7df1-9b93-5771f3b43519	team:01990000-0000-7000-8000-000000000011	244	f
01990000-0000-7000-8000-000000000001	answer	01a2176e-14e0-7b43-aa95-5e0e0a635aa2	team:01990000-0000-7000-8000-000000000011	245	f
01990000-0000-7000-8000-000000000001	answer	01a2176e-14e0-740d-98a4-3d4eba2ed757	team:01990000-0000-7000-8000-000000000011	246	f
01990000-0000-7000-8000-000000000001	contact	01a2176e-14e0-76a1-af53-d0b39df096d0	council	247	f
01990000-0000-7000-8000-000000000001	party	01a2176e-14e0-7577-90ee-4266c1000bea	council	248	f
01990000-0000-7000-8000-000000000001	topic	01a2176e-14e0-79c2-a28a-d8cc3cf17ebd	council	249	f
01990000-0000-7000-8000-000000000001	case	01a158e2-c8e0-7620-b58f-0efbe5b5d483	team:01990000-0000-7000-8000-000000000011	250	f
01990000-0000-7000-8000-000000000001	answer	01a158e2-c8e0-7543-b84b-ef6bf9916395	team:01990000-0000-7000-8000-000000000011	251	f
01990000-0000-7000-8000-000000000001	answer	01a158e2-c8e0-7be1-b618-1cc4ad429a2b	team:01990000-0000-7000-8000-000000000011	252	f
01990000-0000-7000-8000-000000000001	answer	01a158e2-c8e0-7a9f-85ed-8155a6c40444	team:01990000-0000-7000-8000-000000000011	253	f
01990000-0000-7000-8000-000000000001	contact	01a158e2-c8e0-7924-9ed3-34d08ac21475	council	254	f
01990000-0000-7000-8000-000000000001	party	01a158e2-c8e0-7264-a00e-1425d6f9abcd	council	255	f
01990000-0000-7000-8000-000000000001	topic	01a158e2-c8e0-706b-8c8b-dd031be59f38	council	256	f
01990000-0000-7000-8000-000000000001	activity	01a15920-2000-7274-a7cf-91fbeaff520b	team:01990000-0000-7000-8000-000000000011	257	f
01990000-0000-7000-8000-000000000001	case	01a21266-d9a0-737a-835b-b8050585d23f	team:01990000-0000-7000-8000-000000000013	258	f
01990000-0000-7000-8000-000000000001	answer	01a21266-d9a0-7ffa-a74f-7dff9ca354d6	team:01990000-0000-7000-8000-000000000013	259	f
01990000-0000-7000-8000-000000000001	answer	01a21266-d9a0-7773-878b-ce5b65ee0465	team:01990000-0000-7000-8000-000000000013	260	f
01990000-0000-7000-8000-000000000001	answer	01a21266-d9a0-716d-a311-99da0c607fe9	team:01990000-0000-7000-8000-000000000013	261	f
01990000-0000-7000-8000-000000000001	answer	01a21266-d9a0-70b9-ba9a-bb94d0a40d77	team:01990000-0000-7000-8000-000000000013	262	f
01990000-0000-7000-8000-000000000001	answer	01a21266-d9a0-7054-831d-76d8c700c80c	team:01990000-0000-7000-8000-000000000013	263	f
01990000-0000-7000-8000-000000000001	contact	01a21266-d9a0-7984-aaac-ba426a6213e1	council	264	f
01990000-0000-7000-8000-000000000001	party	01a21266-d9a0-7517-93a4-278bb5205660	council	265	f
01990000-0000-7000-8000-000000000001	topic	01a21266-d9a0-7807-bdf9-117b72dd0d77	council	266	f
01990000-0000-7000-8000-000000000001	case	01a110d1-fe40-7420-a488-bce5eda92bb4	team:01990000-0000-7000-8000-000000000011	267	f
01990000-0000-7000-8000-000000000001	answer	01a110d1-fe40-7f54-a158-d607f42fe1b4	team:01990000-0000-7000-8000-000000000011	268	f
01990000-0000-7000-8000-000000000001	answer	01a110d1-fe40-7947-8d3c-409b1209a614	team:01990000-0000-7000-8000-000000000011	269	f
01990000-0000-7000-8000-000000000001	answer	01a110d1-fe40-7b75-ade1-2c088b02d636	team:01990000-0000-7000-8000-000000000011	270	f
01990000-0000-7000-8000-000000000001	answer	01a110d1-fe40-775e-8dcd-531023a2258f	team:01990000-0000-7000-8000-000000000011	271	f
01990000-0000-7000-8000-000000000001	contact	01a110d1-fe40-7c94-a730-4c5f13c01044	council	272	f
01990000-0000-7000-8000-000000000001	party	01a110d1-fe40-761d-a7c7-79bbbf109e08	council	273	f
01990000-0000-7000-8000-000000000001	topic	01a110d1-fe40-7212-98ce-b485974c214f	council	274	f
01990000-0000-7000-8000-000000000001	case	01a1d551-a4a0-7d3e-83a8-28e216ad6632	team:01990000-0000-7000-8000-000000000011	275	f
01990000-0000-7000-8000-000000000001	answer	01a1d551-a4a0-71a6-97b4-49d59f40007e	team:01990000-0000-7000-8000-000000000011	276	f
01990000-0000-7000-8000-000000000001	answer	01a1d551-a4a0-79e5-8140-e6b1718f4fb3	team:01990000-0000-7000-8000-000000000011	277	f
01990000-0000-7000-8000-000000000001	answer	01a1d551-a4a0-728d-90cb-7fc0c80035e4	team:01990000-0000-7000-8000-000000000011	278	f
01990000-0000-7000-8000-000000000001	answer	01a1d551-a4a0-7d26-a112-ad73ec5eeb42	team:01990000-0000-7000-8000-000000000011	279	f
01990000-0000-7000-8000-000000000001	contact	01a1d551-a4a0-7352-bea2-9cb93ef34007	council	280	f
01990000-0000-7000-8000-000000000001	party	01a1d551-a4a0-7e7f-a982-148c1f1ef074	council	281	f
01990000-0000-7000-8000-000000000001	topic	01a1d551-a4a0-7627-b27c-fa11d1bc7a14	council	282	f
01990000-0000-7000-8000-000000000001	case	01a208fb-59e0-77e5-85a0-77d666071f0b	team:01990000-0000-7000-8000-000000000011	283	f
01990000-0000-7000-8000-000000000001	answer	01a208fb-59e0-7c0d-b434-cdaa04102605	team:01990000-0000-7000-8000-000000000011	284	f
01990000-0000-7000-8000-000000000001	answer	01a208fb-59e0-7baf-92a9-59a464d94b3e	team:01990000-0000-7000-8000-000000000011	285	f
01990000-0000-7000-8000-000000000001	answer	01a208fb-59e0-73e7-a870-fbaf561478e4	team:01990000-0000-7000-8000-000000000011	286	f
01990000-0000-7000-8000-000000000001	contact	01a208fb-59e0-7713-9571-84186c33e05d	council	287	f
01990000-0000-7000-8000-000000000001	party	01a208fb-59e0-730a-8083-12489866ba58	council	288	f
01990000-0000-7000-8000-000000000001	topic	01a208fb-59e0-7325-9c4c-c59d859693e9	council	289	f
01990000-0000-7000-8000-000000000001	case	01a0fcce-b3c0-7fd8-909b-ad308044b1fb	team:01990000-0000-7000-8000-000000000011	290	f
01990000-0000-7000-8000-000000000001	answer	01a0fcce-b3c0-74d2-a567-43ec928b7f14	team:01990000-0000-7000-8000-000000000011	291	f
01990000-0000-7000-8000-000000000001	answer	01a0fcce-b3c0-7f61-b87b-281c5a29396e	team:01990000-0000-7000-8000-000000000011	292	f
01990000-0000-7000-8000-000000000001	answer	01a0fcce-b3c0-7df3-a8ec-6b3cf299414d	team:01990000-0000-7000-8000-000000000011	293	f
01990000-0000-7000-8000-000000000001	contact	01a0fcce-b3c0-7263-8b93-8ebf513b4224	council	294	f
01990000-0000-7000-8000-000000000001	party	01a0fcce-b3c0-7473-bf33-a69bd9d8b4ba	council	295	f
01990000-0000-7000-8000-000000000001	topic	01a0fcce-b3c0-7c6b-8a76-9e0ac9814899	council	296	f
01990000-0000-7000-8000-000000000001	activity	01a0fd15-32a0-787a-92e5-92740974ba91	team:01990000-0000-7000-8000-000000000011	297	f
01990000-0000-7000-8000-000000000001	contact	01a15a3e-af60-78b7-8f72-e552eb4a6dc2	council	298	f
01990000-0000-7000-8000-000000000001	party	01a15a3e-af60-75c5-9335-2971e8ec6597	council	299	f
01990000-0000-7000-8000-000000000001	topic	01a15a3e-af60-796c-a5f1-7f9a94883ba1	council	300	f
01990000-0000-7000-8000-000000000001	contact	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd	council	301	f
01990000-0000-7000-8000-000000000001	party	01a11695-d2c0-748a-8ce6-2ebd65a4fe7e	council	302	f
01990000-0000-7000-8000-000000000001	topic	01a11695-d2c0-7b54-932d-93a4155efa9f	council	303	f
01990000-0000-7000-8000-000000000001	contact	01a20db2-0420-74d2-831c-27cebcd00477	council	304	f
01990000-0000-7000-8000-000000000001	party	01a20db2-0420-7d24-b433-53b0f9d36e2e	council	305	f
01990000-0000-7000-8000-000000000001	topic	01a20db2-0420-7ed1-96f4-4f8150c1e48a	council	306	f
01990000-0000-7000-8000-000000000001	contact	01a11598-38e0-796a-b4f5-fdba0a667cf5	council	307	f
01990000-0000-7000-8000-000000000001	party	01a11598-38e0-76ca-869f-0a4bdf777ac9	council	308	f
01990000-0000-7000-8000-000000000001	topic	01a11598-38e0-71d4-bb9b-56ae328a7f0c	council	309	f
01990000-0000-7000-8000-000000000001	contact	01a139b8-e120-7a2b-aebb-6118ecf50b6e	council	310	f
01990000-0000-7000-8000-000000000001	party	01a139b8-e120-72a0-8842-7a407d1e2aff	council	311	f
01990000-0000-7000-8000-000000000001	topic	01a139b8-e120-73ac-8259-794a0a34c449	council	312	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7bab-b505-92859be3cecb	council	313	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7de9-bb29-7d0b0e5e18ba	council	314	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-78a6-89d9-bf020067dba8	council	315	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7085-815a-f341ee52bdb6	council	316	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7414-a8dd-37eb2adf559a	council	317	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-757d-a2f5-680c4fdf8e1a	council	318	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7a62-861e-02ec39235bc0	council	319	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-775e-91fd-e85ce69bae29	council	320	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7613-9673-93d618ae013e	council	321	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7f1b-9e0f-39a73c35612e	council	322	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-79d0-832b-73284bb57b5c	council	323	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7c94-82b0-87f806faadb1	council	324	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7d1c-94d4-954e5c47577b	council	325	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7132-baaa-d6511227932f	council	326	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7d72-8d8e-3b13e83b3ab1	council	327	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7236-947f-81435add92d1	council	328	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7c34-9251-310bebee3521	council	329	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7b79-a4c3-71cfae7fba11	council	330	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7205-b029-38155351d2c1	council	331	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7aef-9515-36644039d142	council	332	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7710-9fb7-f62800375c0d	council	333	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7b3d-8e2a-89f5fcd26dad	council	334	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7d08-92cb-2f3fc47addc9	council	335	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7870-b579-c67e4ded5faa	council	336	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7da0-87d1-1b6ba92cd2de	council	337	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7ed9-be0b-6723524550a4	council	338	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7422-b705-fbf373a26890	council	339	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-70fa-8977-8fb7091489cd	council	340	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7e16-b62e-96933309cdb1	council	341	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7452-8646-422cbc937d7e	council	342	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7330-a833-3e0ebe40f38e	council	343	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7d0d-a16a-43def841ad26	council	344	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7442-ae6a-c89a8bb3835b	council	345	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-712a-b9cf-3dde7b6eb806	council	346	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7bf3-be72-5a5ee31ef8fb	council	347	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7c07-a534-6059a8b3b3de	council	348	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-749a-8387-a1e7f065df4a	council	349	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-758d-ac00-46f488d4161a	council	350	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7de5-89e1-33b0896631d2	council	351	f
01990000-0000-7000-8000-000000000001	activity	01a0e22a-4480-7f5f-a74b-7fb69936ee94	council	352	f
01990000-0000-7000-8000-000000000001	activity	01a1ee3f-c8c0-7a02-ae41-bc7847b963b4	team:01990000-0000-7000-8000-000000000012	353	f
01990000-0000-7000-8000-000000000001	activity	01a1ee3f-c8c0-71a7-bfaf-f116b994f614	council	354	f
01990000-0000-7000-8000-000000000001	activity	01a1ef1b-82c0-7663-acfe-ba262397c884	team:01990000-0000-7000-8000-000000000012	355	f
01990000-0000-7000-8000-000000000001	activity	01a21722-17c0-783c-8209-da6c460cd339	team:01990000-0000-7000-8000-000000000011	356	f
01990000-0000-7000-8000-000000000001	activity	01a21722-17c0-7383-a5f8-42604d149354	council	357	f
01990000-0000-7000-8000-000000000001	activity	01a217c6-e340-7e58-b70b-c2ff3d96bfb1	team:01990000-0000-7000-8000-000000000011	358	f
01990000-0000-7000-8000-000000000001	activity	01a16349-2360-71aa-b578-afa0673dd93b	council	359	f
01990000-0000-7000-8000-000000000001	activity	01a21c38-3780-7cd3-9772-6d007bec1bce	team:01990000-0000-7000-8000-000000000011	360	f
01990000-0000-7000-8000-000000000001	activity	01a21c38-3780-7a4b-90b2-b05ceb70399f	council	361	f
01990000-0000-7000-8000-000000000001	activity	01a21c4e-3080-7689-9ec1-c3d1eefb98a9	team:01990000-0000-7000-8000-000000000011	362	f
01990000-0000-7000-8000-000000000001	activity	01a21c4e-3080-7194-8da3-625d7644d38c	team:01990000-0000-7000-8000-000000000011	363	f
01990000-0000-7000-8000-000000000001	activity	01a2176e-14e0-73ee-b28d-8aacd1d86841	team:01990000-0000-7000-8000-000000000011	364	f
01990000-0000-7000-8000-000000000001	activity	01a2176e-14e0-7b33-8c56-4cc870e6b31e	council	365	f
01990000-0000-7000-8000-000000000001	activity	01a158e2-c8e0-755c-bf94-1ef51985b59f	team:01990000-0000-7000-8000-000000000011	366	f
01990000-0000-7000-8000-000000000001	activity	01a158e2-c8e0-76a1-a049-7284030ea6ed	council	367	f
01990000-0000-7000-8000-000000000001	activity	01a159ab-4900-7659-b6e4-f7ef04cf3ac5	team:01990000-0000-7000-8000-000000000011	368	f
01990000-0000-7000-8000-000000000001	activity	01a15b59-9540-7fdd-a40a-f86cb20ccdb0	team:01990000-0000-7000-8000-000000000011	369	f
01990000-0000-7000-8000-000000000001	activity	01a15f03-1540-7578-add6-6631a98a6ddc	team:01990000-0000-7000-8000-000000000011	370	f
01990000-0000-7000-8000-000000000001	activity	01a21266-d9a0-7b0e-8108-1239b3473ea3	team:01990000-0000-7000-8000-000000000013	371	f
01990000-0000-7000-8000-000000000001	activity	01a21266-d9a0-7a2e-88e1-54aac545ff88	council	372	f
01990000-0000-7000-8000-000000000001	activity	01a21c4e-3080-747a-911e-ace3426b7d57	team:01990000-0000-7000-8000-000000000013	373	f
01990000-0000-7000-8000-000000000001	activity	01a110d1-fe40-7260-8372-a69b77bf362f	team:01990000-0000-7000-8000-000000000011	374	f
01990000-0000-7000-8000-000000000001	activity	01a110d1-fe40-7232-aeb2-841d6ad12a0f	council	375	f
01990000-0000-7000-8000-000000000001	activity	01a11a85-d1a0-72db-96ae-4caebfc24715	team:01990000-0000-7000-8000-000000000011	376	f
01990000-0000-7000-8000-000000000001	activity	01a1d551-a4a0-7cf7-8cf0-3c364a50d337	team:01990000-0000-7000-8000-000000000011	377	f
01990000-0000-7000-8000-000000000001	activity	01a1d551-a4a0-7366-b536-74fffc570dd0	council	378	f
01990000-0000-7000-8000-000000000001	activity	01a1d55a-cc60-7fc4-b398-63efcf019ed9	team:01990000-0000-7000-8000-000000000011	379	f
01990000-0000-7000-8000-000000000001	activity	01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee	team:01990000-0000-7000-8000-000000000011	380	f
01990000-0000-7000-8000-000000000001	activity	01a1dd6a-65a0-7ebe-abac-4a78abec2357	team:01990000-0000-7000-8000-000000000011	381	f
01990000-0000-7000-8000-000000000001	activity	01a208fb-59e0-78f0-afc8-7104212d7797	team:01990000-0000-7000-8000-000000000011	382	f
01990000-0000-7000-8000-000000000001	activity	01a208fb-59e0-762a-827e-cca2d8ebc32d	council	383	f
01990000-0000-7000-8000-000000000001	activity	01a209c0-3080-72d6-9c50-e95fd584b246	team:01990000-0000-7000-8000-000000000011	384	f
01990000-0000-7000-8000-000000000001	activity	01a0fcce-b3c0-7d7a-8300-089acbf293e6	team:01990000-0000-7000-8000-000000000011	385	f
01990000-0000-7000-8000-000000000001	activity	01a0fcce-b3c0-79b7-9d72-0b1410dca628	council	386	f
01990000-0000-7000-8000-000000000001	activity	01a101ae-90e0-708e-8d06-ae30c012c0ac	team:01990000-0000-7000-8000-000000000011	387	f
01990000-0000-7000-8000-000000000001	activity	01a15a3e-af60-7e54-a569-aa4536c499d2	council	388	f
01990000-0000-7000-8000-000000000001	activity	01a11695-d2c0-79e7-892c-3f4592e2ab5a	council	389	f
01990000-0000-7000-8000-000000000001	activity	01a20db2-0420-78cc-933b-6bab8b2db754	council	390	f
01990000-0000-7000-8000-000000000001	activity	01a11598-38e0-7e73-b919-c8b52f32ebdb	council	391	f
01990000-0000-7000-8000-000000000001	activity	01a139b8-e120-78d7-a610-3b1e40d924ad	council	392	f
01990000-0000-7000-8000-000000000001	device	01a21c4e-3609-7134-b396-460e7ba4aa0d	council	393	f
\.


--
-- Data for Name: feed_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed_mark (council, "position", word) FROM stdin;
01990000-0000-7000-8000-000000000001	1	e9802a2d17e2f852
01990000-0000-7000-8000-000000000001	2	aa9e2cf8218d8c1a
01990000-0000-7000-8000-000000000001	3	cd0ac3a7131ebd3c
01990000-0000-7000-8000-000000000001	4	59c850c6b209484a
01990000-0000-7000-8000-000000000001	5	b18bdf7b3aebc493
01990000-0000-7000-8000-000000000001	6	3d849baa7eca45ae
01990000-0000-7000-8000-000000000001	7	38f72b1d6836ee2d
01990000-0000-7000-8000-000000000001	8	d5b066ad1ec7f27c
01990000-0000-7000-8000-000000000001	392	dc21b89d973fc830
01990000-0000-7000-8000-000000000001	393	2902eca4b87a830f
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
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d8e-91b7-584a2265b1f5	01a21c4e-3265-7365-8624-08f6d36f1359	1	{"id": "01a0e22a-4480-7d8e-91b7-584a2265b1f5", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 1, "record": "01990000-0000-7000-8000-000000000041", "values": {"uprn": "999000004217", "usrn": "90000042", "lines": "Tŷ Dŵr\\n4 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d8e-91b7-584a2265b1f5"}	{"id": "01a0e22a-4480-7d8e-91b7-584a2265b1f5", "reason": null, "clashes": [], "verdict": "applied", "position": 9}	9	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77ec-9e2f-eb89414c343c	01a21c4e-3265-7365-8624-08f6d36f1359	2	{"id": "01a0e22a-4480-77ec-9e2f-eb89414c343c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 2, "record": "01a0e22a-4480-7103-8386-bbc4cd613e30", "values": {"uprn": "999000004215", "usrn": "90000042", "lines": "2 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-77ec-9e2f-eb89414c343c"}	{"id": "01a0e22a-4480-77ec-9e2f-eb89414c343c", "reason": null, "clashes": [], "verdict": "applied", "position": 10}	10	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c9d-a12e-7696a6cecc1b	01a21c4e-3265-7365-8624-08f6d36f1359	3	{"id": "01a0e22a-4480-7c9d-a12e-7696a6cecc1b", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 3, "record": "01a0e22a-4480-778d-b311-d8a3c2ce6f44", "values": {"uprn": "999000004219", "usrn": "90000042", "lines": "6 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c9d-a12e-7696a6cecc1b"}	{"id": "01a0e22a-4480-7c9d-a12e-7696a6cecc1b", "reason": null, "clashes": [], "verdict": "applied", "position": 11}	11	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77cc-9807-2e8c35bf992d	01a21c4e-3265-7365-8624-08f6d36f1359	4	{"id": "01a0e22a-4480-77cc-9807-2e8c35bf992d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 4, "record": "01990000-0000-7000-8000-000000000042", "values": {"uprn": "999000010402", "usrn": "90000104", "lines": "11 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-77cc-9807-2e8c35bf992d"}	{"id": "01a0e22a-4480-77cc-9807-2e8c35bf992d", "reason": null, "clashes": [], "verdict": "applied", "position": 12}	12	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79b9-aec9-d28663ca828d	01a21c4e-3265-7365-8624-08f6d36f1359	5	{"id": "01a0e22a-4480-79b9-aec9-d28663ca828d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 5, "record": "01a0e22a-4480-7d5f-a4b0-6ce60741c7a8", "values": {"uprn": "999000010400", "usrn": "90000104", "lines": "9 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-79b9-aec9-d28663ca828d"}	{"id": "01a0e22a-4480-79b9-aec9-d28663ca828d", "reason": null, "clashes": [], "verdict": "applied", "position": 13}	13	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7441-b204-e52db2221a58	01a21c4e-3265-7365-8624-08f6d36f1359	6	{"id": "01a0e22a-4480-7441-b204-e52db2221a58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 6, "record": "01a0e22a-4480-700b-8464-7159c324c985", "values": {"uprn": "999000010405", "usrn": "90000104", "lines": "14 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7441-b204-e52db2221a58"}	{"id": "01a0e22a-4480-7441-b204-e52db2221a58", "reason": null, "clashes": [], "verdict": "applied", "position": 14}	14	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71a3-b1fd-42a29755d4c1	01a21c4e-3265-7365-8624-08f6d36f1359	7	{"id": "01a0e22a-4480-71a3-b1fd-42a29755d4c1", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 7, "record": "01a0e22a-4480-73ab-8d44-7e35b8b6d8fe", "values": {"uprn": "999000010388", "usrn": "90000103", "lines": "Llŷr Mill\\nDock Road\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-71a3-b1fd-42a29755d4c1"}	{"id": "01a0e22a-4480-71a3-b1fd-42a29755d4c1", "reason": null, "clashes": [], "verdict": "applied", "position": 15}	15	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a64-8683-9eb905b6e6e3	01a21c4e-3265-7365-8624-08f6d36f1359	8	{"id": "01a0e22a-4480-7a64-8683-9eb905b6e6e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 8, "record": "01a0e22a-4480-707d-9143-1193e6c3f339", "values": {"uprn": "999000010512", "usrn": "90000105", "lines": "17 Millbrook Close\\nWestmere", "postcode": "LD29 7TA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7a64-8683-9eb905b6e6e3"}	{"id": "01a0e22a-4480-7a64-8683-9eb905b6e6e3", "reason": null, "clashes": [], "verdict": "applied", "position": 16}	16	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7af9-a196-99cfe1988ad9	01a21c4e-3265-7365-8624-08f6d36f1359	9	{"id": "01a0e22a-4480-7af9-a196-99cfe1988ad9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 9, "record": "01a0e22a-4480-7f04-825b-413f8a9a021e", "values": {"uprn": "999000010630", "usrn": "90000106", "lines": "30 Castle Street\\nWestmere", "postcode": "LD29 1DE"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7af9-a196-99cfe1988ad9"}	{"id": "01a0e22a-4480-7af9-a196-99cfe1988ad9", "reason": null, "clashes": [], "verdict": "applied", "position": 17}	17	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7870-876f-3787b9d179e0	01a21c4e-3265-7365-8624-08f6d36f1359	10	{"id": "01a0e22a-4480-7870-876f-3787b9d179e0", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 10, "record": "01a0e22a-4480-76c3-b813-0c4237730edf", "values": {"uprn": "999000020000", "usrn": "90000000", "lines": "1 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7870-876f-3787b9d179e0"}	{"id": "01a0e22a-4480-7870-876f-3787b9d179e0", "reason": null, "clashes": [], "verdict": "applied", "position": 18}	18	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78d9-beed-8d14f06d3fef	01a21c4e-3265-7365-8624-08f6d36f1359	11	{"id": "01a0e22a-4480-78d9-beed-8d14f06d3fef", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 11, "record": "01a0e22a-4480-7703-8381-e88f38c0c8fd", "values": {"uprn": "999000020001", "usrn": "90000000", "lines": "2 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78d9-beed-8d14f06d3fef"}	{"id": "01a0e22a-4480-78d9-beed-8d14f06d3fef", "reason": null, "clashes": [], "verdict": "applied", "position": 19}	19	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c2c-b802-08a9ad45f23d	01a21c4e-3265-7365-8624-08f6d36f1359	12	{"id": "01a0e22a-4480-7c2c-b802-08a9ad45f23d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 12, "record": "01a0e22a-4480-73b1-987f-d2803bab6c39", "values": {"uprn": "999000020002", "usrn": "90000000", "lines": "3 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c2c-b802-08a9ad45f23d"}	{"id": "01a0e22a-4480-7c2c-b802-08a9ad45f23d", "reason": null, "clashes": [], "verdict": "applied", "position": 20}	20	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76a8-8580-5975ed2f89d9	01a21c4e-3265-7365-8624-08f6d36f1359	13	{"id": "01a0e22a-4480-76a8-8580-5975ed2f89d9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 13, "record": "01a0e22a-4480-74a3-b3c6-4af775a89294", "values": {"uprn": "999000020003", "usrn": "90000000", "lines": "4 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-76a8-8580-5975ed2f89d9"}	{"id": "01a0e22a-4480-76a8-8580-5975ed2f89d9", "reason": null, "clashes": [], "verdict": "applied", "position": 21}	21	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-719a-a46d-6753ec148cb4	01a21c4e-3265-7365-8624-08f6d36f1359	14	{"id": "01a0e22a-4480-719a-a46d-6753ec148cb4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 14, "record": "01a0e22a-4480-78e7-aa90-a8f0d66b829e", "values": {"uprn": "999000020004", "usrn": "90000000", "lines": "5 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-719a-a46d-6753ec148cb4"}	{"id": "01a0e22a-4480-719a-a46d-6753ec148cb4", "reason": null, "clashes": [], "verdict": "applied", "position": 22}	22	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74bf-9c25-74bdb94067ed	01a21c4e-3265-7365-8624-08f6d36f1359	15	{"id": "01a0e22a-4480-74bf-9c25-74bdb94067ed", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 15, "record": "01a0e22a-4480-7fe2-a11d-459a2f978d87", "values": {"uprn": "999000020005", "usrn": "90000000", "lines": "6 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74bf-9c25-74bdb94067ed"}	{"id": "01a0e22a-4480-74bf-9c25-74bdb94067ed", "reason": null, "clashes": [], "verdict": "applied", "position": 23}	23	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f92-b8b3-33a8e5446dd4	01a21c4e-3265-7365-8624-08f6d36f1359	16	{"id": "01a0e22a-4480-7f92-b8b3-33a8e5446dd4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 16, "record": "01a0e22a-4480-7552-be3e-dc0a1ef2a4f0", "values": {"uprn": "999000020006", "usrn": "90000000", "lines": "7 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f92-b8b3-33a8e5446dd4"}	{"id": "01a0e22a-4480-7f92-b8b3-33a8e5446dd4", "reason": null, "clashes": [], "verdict": "applied", "position": 24}	24	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74d8-b099-fdf5ab99254a	01a21c4e-3265-7365-8624-08f6d36f1359	17	{"id": "01a0e22a-4480-74d8-b099-fdf5ab99254a", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 17, "record": "01a0e22a-4480-7e93-947d-380d81f9c1f6", "values": {"uprn": "999000020007", "usrn": "90000000", "lines": "The Laurels\\n8 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74d8-b099-fdf5ab99254a"}	{"id": "01a0e22a-4480-74d8-b099-fdf5ab99254a", "reason": null, "clashes": [], "verdict": "applied", "position": 25}	25	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d89-bfd6-3116e1ea24c4	01a21c4e-3265-7365-8624-08f6d36f1359	18	{"id": "01a0e22a-4480-7d89-bfd6-3116e1ea24c4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 18, "record": "01a0e22a-4480-7f92-966b-aea148beab13", "values": {"uprn": "999000020008", "usrn": "90000000", "lines": "9 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d89-bfd6-3116e1ea24c4"}	{"id": "01a0e22a-4480-7d89-bfd6-3116e1ea24c4", "reason": null, "clashes": [], "verdict": "applied", "position": 26}	26	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-708f-9a71-144896c8da19	01a21c4e-3265-7365-8624-08f6d36f1359	19	{"id": "01a0e22a-4480-708f-9a71-144896c8da19", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 19, "record": "01a0e22a-4480-764a-815a-47c5f0dfb4a5", "values": {"uprn": "999000020009", "usrn": "90000000", "lines": "10 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-708f-9a71-144896c8da19"}	{"id": "01a0e22a-4480-708f-9a71-144896c8da19", "reason": null, "clashes": [], "verdict": "applied", "position": 27}	27	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76a1-a77f-6cbdcc22af58	01a21c4e-3265-7365-8624-08f6d36f1359	20	{"id": "01a0e22a-4480-76a1-a77f-6cbdcc22af58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 20, "record": "01a0e22a-4480-7be4-be24-34e37af027bc", "values": {"uprn": "999000020010", "usrn": "90000000", "lines": "11 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-76a1-a77f-6cbdcc22af58"}	{"id": "01a0e22a-4480-76a1-a77f-6cbdcc22af58", "reason": null, "clashes": [], "verdict": "applied", "position": 28}	28	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b3f-a1fa-b9d78c7e134f	01a21c4e-3265-7365-8624-08f6d36f1359	21	{"id": "01a0e22a-4480-7b3f-a1fa-b9d78c7e134f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 21, "record": "01a0e22a-4480-75dc-ac4a-3698aa2ca1af", "values": {"uprn": "999000020011", "usrn": "90000000", "lines": "Flat 1\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b3f-a1fa-b9d78c7e134f"}	{"id": "01a0e22a-4480-7b3f-a1fa-b9d78c7e134f", "reason": null, "clashes": [], "verdict": "applied", "position": 29}	29	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7704-9622-bd795fec898f	01a21c4e-3265-7365-8624-08f6d36f1359	22	{"id": "01a0e22a-4480-7704-9622-bd795fec898f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 22, "record": "01a0e22a-4480-7bce-acab-1a6bc69d4bd8", "values": {"uprn": "999000020012", "usrn": "90000000", "lines": "Flat 2\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7704-9622-bd795fec898f"}	{"id": "01a0e22a-4480-7704-9622-bd795fec898f", "reason": null, "clashes": [], "verdict": "applied", "position": 30}	30	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7854-a9e8-21a4c74803e3	01a21c4e-3265-7365-8624-08f6d36f1359	23	{"id": "01a0e22a-4480-7854-a9e8-21a4c74803e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 23, "record": "01a0e22a-4480-71ba-8228-3d15a9ec0806", "values": {"uprn": "999000020013", "usrn": "90000000", "lines": "Flat 3\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7854-a9e8-21a4c74803e3"}	{"id": "01a0e22a-4480-7854-a9e8-21a4c74803e3", "reason": null, "clashes": [], "verdict": "applied", "position": 31}	31	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-707a-bb96-8a437d5c8dfc	01a21c4e-3265-7365-8624-08f6d36f1359	24	{"id": "01a0e22a-4480-707a-bb96-8a437d5c8dfc", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 24, "record": "01a0e22a-4480-75ed-a4ac-5db9d707107e", "values": {"uprn": "999000020014", "usrn": "90000000", "lines": "15 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-707a-bb96-8a437d5c8dfc"}	{"id": "01a0e22a-4480-707a-bb96-8a437d5c8dfc", "reason": null, "clashes": [], "verdict": "applied", "position": 32}	32	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fbb-992a-4aa2b410d93c	01a21c4e-3265-7365-8624-08f6d36f1359	25	{"id": "01a0e22a-4480-7fbb-992a-4aa2b410d93c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 25, "record": "01a0e22a-4480-74ec-8b21-fbac78255d68", "values": {"uprn": "999000020015", "usrn": "90000000", "lines": "16 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7fbb-992a-4aa2b410d93c"}	{"id": "01a0e22a-4480-7fbb-992a-4aa2b410d93c", "reason": null, "clashes": [], "verdict": "applied", "position": 33}	33	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72ba-a5ac-06d864c2f2e3	01a21c4e-3265-7365-8624-08f6d36f1359	26	{"id": "01a0e22a-4480-72ba-a5ac-06d864c2f2e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 26, "record": "01a0e22a-4480-7942-97da-e38d9d643c25", "values": {"uprn": "999000020016", "usrn": "90000000", "lines": "17 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-72ba-a5ac-06d864c2f2e3"}	{"id": "01a0e22a-4480-72ba-a5ac-06d864c2f2e3", "reason": null, "clashes": [], "verdict": "applied", "position": 34}	34	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c54-8326-324dfb695ffb	01a21c4e-3265-7365-8624-08f6d36f1359	27	{"id": "01a0e22a-4480-7c54-8326-324dfb695ffb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 27, "record": "01a0e22a-4480-73a2-8092-b4d42b28fef0", "values": {"uprn": "999000020017", "usrn": "90000000", "lines": "18 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c54-8326-324dfb695ffb"}	{"id": "01a0e22a-4480-7c54-8326-324dfb695ffb", "reason": null, "clashes": [], "verdict": "applied", "position": 35}	35	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73b6-8c5f-e8f8dc3bf364	01a21c4e-3265-7365-8624-08f6d36f1359	28	{"id": "01a0e22a-4480-73b6-8c5f-e8f8dc3bf364", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 28, "record": "01a0e22a-4480-7eba-8a24-5e6b33138131", "values": {"uprn": "999000020018", "usrn": "90000000", "lines": "19 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-73b6-8c5f-e8f8dc3bf364"}	{"id": "01a0e22a-4480-73b6-8c5f-e8f8dc3bf364", "reason": null, "clashes": [], "verdict": "applied", "position": 36}	36	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-793f-98f3-3418f3d4e711	01a21c4e-3265-7365-8624-08f6d36f1359	29	{"id": "01a0e22a-4480-793f-98f3-3418f3d4e711", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 29, "record": "01a0e22a-4480-7582-8386-8a29678a5aa3", "values": {"uprn": "999000020019", "usrn": "90000000", "lines": "20 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-793f-98f3-3418f3d4e711"}	{"id": "01a0e22a-4480-793f-98f3-3418f3d4e711", "reason": null, "clashes": [], "verdict": "applied", "position": 37}	37	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78c6-a8c2-4d4244ef7feb	01a21c4e-3265-7365-8624-08f6d36f1359	30	{"id": "01a0e22a-4480-78c6-a8c2-4d4244ef7feb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 30, "record": "01a0e22a-4480-7e8d-b589-a82b5a702cfa", "values": {"uprn": "999000020020", "usrn": "90000000", "lines": "21 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78c6-a8c2-4d4244ef7feb"}	{"id": "01a0e22a-4480-78c6-a8c2-4d4244ef7feb", "reason": null, "clashes": [], "verdict": "applied", "position": 38}	38	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bab-b505-92859be3cecb	01a21c4e-3265-7365-8624-08f6d36f1359	31	{"id": "01a0e22a-4480-7bab-b505-92859be3cecb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 31, "record": "01990000-0000-7000-8000-000000000031", "values": {"born": "1951-03-12", "needs": ["large_print_18", "text_relay"], "pinned": "Ring after 10, hearing aid in by then.", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7bab-b505-92859be3cecb"}	{"id": "01a0e22a-4480-7bab-b505-92859be3cecb", "reason": null, "clashes": [], "verdict": "applied", "position": 39}	39	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f47-920b-5d59db610487	01a21c4e-3265-7365-8624-08f6d36f1359	32	{"id": "01a0e22a-4480-7f47-920b-5d59db610487", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 32, "record": "01a0e22a-4480-7c89-a239-7bc701762741", "values": {"full": "Rhiannon Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f47-920b-5d59db610487"}	{"id": "01a0e22a-4480-7f47-920b-5d59db610487", "reason": null, "clashes": [], "verdict": "applied", "position": 40}	40	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7213-8f23-cae883333218	01a21c4e-3265-7365-8624-08f6d36f1359	33	{"id": "01a0e22a-4480-7213-8f23-cae883333218", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 33, "record": "01a0e22a-4480-7bdb-b03e-dca7e2dcaa37", "values": {"value": "0121 496 0142", "person": "01990000-0000-7000-8000-000000000031", "channel": "phone", "normalised": "+441214960142"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7213-8f23-cae883333218"}	{"id": "01a0e22a-4480-7213-8f23-cae883333218", "reason": null, "clashes": [], "verdict": "applied", "position": 41}	41	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f31-ad14-475b349aae90	01a21c4e-3265-7365-8624-08f6d36f1359	34	{"id": "01a0e22a-4480-7f31-ad14-475b349aae90", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 34, "record": "01a0e22a-4480-78fb-8703-806984c81999", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f31-ad14-475b349aae90"}	{"id": "01a0e22a-4480-7f31-ad14-475b349aae90", "reason": null, "clashes": [], "verdict": "applied", "position": 42}	42	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de9-bb29-7d0b0e5e18ba	01a21c4e-3265-7365-8624-08f6d36f1359	35	{"id": "01a0e22a-4480-7de9-bb29-7d0b0e5e18ba", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 35, "record": "01990000-0000-7000-8000-000000000032", "values": {"born": "1979-06-30", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7de9-bb29-7d0b0e5e18ba"}	{"id": "01a0e22a-4480-7de9-bb29-7d0b0e5e18ba", "reason": null, "clashes": [], "verdict": "applied", "position": 43}	43	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7813-b0e6-42f43328ad08	01a21c4e-3265-7365-8624-08f6d36f1359	36	{"id": "01a0e22a-4480-7813-b0e6-42f43328ad08", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 36, "record": "01a0e22a-4480-78de-91eb-79fa5d5f576c", "values": {"full": "Gethin Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7813-b0e6-42f43328ad08"}	{"id": "01a0e22a-4480-7813-b0e6-42f43328ad08", "reason": null, "clashes": [], "verdict": "applied", "position": 44}	44	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7589-aa17-b9af5b569643	01a21c4e-3265-7365-8624-08f6d36f1359	37	{"id": "01a0e22a-4480-7589-aa17-b9af5b569643", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 37, "record": "01a0e22a-4480-7d01-bc24-0d4969d495dd", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7589-aa17-b9af5b569643"}	{"id": "01a0e22a-4480-7589-aa17-b9af5b569643", "reason": null, "clashes": [], "verdict": "applied", "position": 45}	45	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78a6-89d9-bf020067dba8	01a21c4e-3265-7365-8624-08f6d36f1359	38	{"id": "01a0e22a-4480-78a6-89d9-bf020067dba8", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 38, "record": "01990000-0000-7000-8000-000000000033", "values": {"born": "1987-03-27", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78a6-89d9-bf020067dba8"}	{"id": "01a0e22a-4480-78a6-89d9-bf020067dba8", "reason": null, "clashes": [], "verdict": "applied", "position": 46}	46	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7999-b549-1bc354c56c9a	01a21c4e-3265-7365-8624-08f6d36f1359	39	{"id": "01a0e22a-4480-7999-b549-1bc354c56c9a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 39, "record": "01a0e22a-4480-79cf-8954-6b439f9d0129", "values": {"full": "Tomos Adeyemi", "kind": "legal", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7999-b549-1bc354c56c9a"}	{"id": "01a0e22a-4480-7999-b549-1bc354c56c9a", "reason": null, "clashes": [], "verdict": "applied", "position": 47}	47	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78cc-ad5d-b79ba2a7ae1f	01a21c4e-3265-7365-8624-08f6d36f1359	40	{"id": "01a0e22a-4480-78cc-ad5d-b79ba2a7ae1f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 40, "record": "01a0e22a-4480-73af-8df8-440407295e42", "values": {"value": "07700 900417", "person": "01990000-0000-7000-8000-000000000033", "channel": "phone", "normalised": "+447700900417"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78cc-ad5d-b79ba2a7ae1f"}	{"id": "01a0e22a-4480-78cc-ad5d-b79ba2a7ae1f", "reason": null, "clashes": [], "verdict": "applied", "position": 48}	48	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78d3-8c66-7e971773308c	01a21c4e-3265-7365-8624-08f6d36f1359	41	{"id": "01a0e22a-4480-78d3-8c66-7e971773308c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 41, "record": "01a0e22a-4480-7dc4-ae47-dc0e959f3a51", "values": {"place": "01990000-0000-7000-8000-000000000042", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78d3-8c66-7e971773308c"}	{"id": "01a0e22a-4480-78d3-8c66-7e971773308c", "reason": null, "clashes": [], "verdict": "applied", "position": 49}	49	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7085-815a-f341ee52bdb6	01a21c4e-3265-7365-8624-08f6d36f1359	42	{"id": "01a0e22a-4480-7085-815a-f341ee52bdb6", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 42, "record": "01a0e22a-4480-7d13-99ed-17e3cc0e95ee", "values": {"born": "1976-10-04", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7085-815a-f341ee52bdb6"}	{"id": "01a0e22a-4480-7085-815a-f341ee52bdb6", "reason": null, "clashes": [], "verdict": "applied", "position": 50}	50	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de0-954e-d51212093d26	01a21c4e-3265-7365-8624-08f6d36f1359	43	{"id": "01a0e22a-4480-7de0-954e-d51212093d26", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 43, "record": "01a0e22a-4480-7ac7-b18d-d1eed77c96c0", "values": {"full": "Carys Llŷr", "kind": "legal", "person": "01a0e22a-4480-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7de0-954e-d51212093d26"}	{"id": "01a0e22a-4480-7de0-954e-d51212093d26", "reason": null, "clashes": [], "verdict": "applied", "position": 51}	51	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-747f-816e-2284c10faa40	01a21c4e-3265-7365-8624-08f6d36f1359	44	{"id": "01a0e22a-4480-747f-816e-2284c10faa40", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 44, "record": "01a0e22a-4480-7039-b3f7-ba8e0445d656", "values": {"value": "07700 900232", "person": "01a0e22a-4480-7d13-99ed-17e3cc0e95ee", "channel": "phone", "normalised": "+447700900232"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-747f-816e-2284c10faa40"}	{"id": "01a0e22a-4480-747f-816e-2284c10faa40", "reason": null, "clashes": [], "verdict": "applied", "position": 52}	52	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72f6-9ff3-078fcc1b0c3e	01a21c4e-3265-7365-8624-08f6d36f1359	45	{"id": "01a0e22a-4480-72f6-9ff3-078fcc1b0c3e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 45, "record": "01a0e22a-4480-71c1-84c5-b4763fe31d03", "values": {"place": "01a0e22a-4480-7d5f-a4b0-6ce60741c7a8", "person": "01a0e22a-4480-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-72f6-9ff3-078fcc1b0c3e"}	{"id": "01a0e22a-4480-72f6-9ff3-078fcc1b0c3e", "reason": null, "clashes": [], "verdict": "applied", "position": 53}	53	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7414-a8dd-37eb2adf559a	01a21c4e-3265-7365-8624-08f6d36f1359	46	{"id": "01a0e22a-4480-7414-a8dd-37eb2adf559a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 46, "record": "01a0e22a-4480-711d-8a50-12dc582c18c9", "values": {"born": "1988-02-02", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7414-a8dd-37eb2adf559a"}	{"id": "01a0e22a-4480-7414-a8dd-37eb2adf559a", "reason": null, "clashes": [], "verdict": "applied", "position": 54}	54	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a5d-85dd-b87da81aa40a	01a21c4e-3265-7365-8624-08f6d36f1359	47	{"id": "01a0e22a-4480-7a5d-85dd-b87da81aa40a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 47, "record": "01a0e22a-4480-72b3-b3b3-7f32870266c4", "values": {"full": "Carys Leare", "kind": "legal", "person": "01a0e22a-4480-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7a5d-85dd-b87da81aa40a"}	{"id": "01a0e22a-4480-7a5d-85dd-b87da81aa40a", "reason": null, "clashes": [], "verdict": "applied", "position": 55}	55	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77f1-926e-b523b3df44a4	01a21c4e-3265-7365-8624-08f6d36f1359	48	{"id": "01a0e22a-4480-77f1-926e-b523b3df44a4", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 48, "record": "01a0e22a-4480-7745-8b63-e0efb62ac1fe", "values": {"place": "01a0e22a-4480-707d-9143-1193e6c3f339", "person": "01a0e22a-4480-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-77f1-926e-b523b3df44a4"}	{"id": "01a0e22a-4480-77f1-926e-b523b3df44a4", "reason": null, "clashes": [], "verdict": "applied", "position": 56}	56	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-757d-a2f5-680c4fdf8e1a	01a21c4e-3265-7365-8624-08f6d36f1359	49	{"id": "01a0e22a-4480-757d-a2f5-680c4fdf8e1a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 49, "record": "01a0e22a-4480-7060-9d3b-993f79490eab", "values": {"born": "1994-09-09", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-757d-a2f5-680c4fdf8e1a"}	{"id": "01a0e22a-4480-757d-a2f5-680c4fdf8e1a", "reason": null, "clashes": [], "verdict": "applied", "position": 57}	57	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-740c-9bd7-ce734227de21	01a21c4e-3265-7365-8624-08f6d36f1359	50	{"id": "01a0e22a-4480-740c-9bd7-ce734227de21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 50, "record": "01a0e22a-4480-7303-8bd3-f5e06bc15385", "values": {"full": "Lyra Millard", "kind": "legal", "person": "01a0e22a-4480-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-740c-9bd7-ce734227de21"}	{"id": "01a0e22a-4480-740c-9bd7-ce734227de21", "reason": null, "clashes": [], "verdict": "applied", "position": 58}	58	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f70-b586-fca7fa0b8518	01a21c4e-3265-7365-8624-08f6d36f1359	51	{"id": "01a0e22a-4480-7f70-b586-fca7fa0b8518", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 51, "record": "01a0e22a-4480-782a-baeb-41a5e65a8149", "values": {"place": "01a0e22a-4480-7f04-825b-413f8a9a021e", "person": "01a0e22a-4480-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f70-b586-fca7fa0b8518"}	{"id": "01a0e22a-4480-7f70-b586-fca7fa0b8518", "reason": null, "clashes": [], "verdict": "applied", "position": 59}	59	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a62-861e-02ec39235bc0	01a21c4e-3265-7365-8624-08f6d36f1359	52	{"id": "01a0e22a-4480-7a62-861e-02ec39235bc0", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 52, "record": "01a0e22a-4480-7736-843f-dda7b1eedaff", "values": {"born": "1995-03-19", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7a62-861e-02ec39235bc0"}	{"id": "01a0e22a-4480-7a62-861e-02ec39235bc0", "reason": null, "clashes": [], "verdict": "applied", "position": 60}	60	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7523-8daa-ac43936aa40c	01a21c4e-3265-7365-8624-08f6d36f1359	53	{"id": "01a0e22a-4480-7523-8daa-ac43936aa40c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 53, "record": "01a0e22a-4480-7acd-a518-093d07dbf924", "values": {"full": "Nia Bevan", "kind": "legal", "person": "01a0e22a-4480-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7523-8daa-ac43936aa40c"}	{"id": "01a0e22a-4480-7523-8daa-ac43936aa40c", "reason": null, "clashes": [], "verdict": "applied", "position": 61}	61	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74c6-bcc9-9ae80f0c8a89	01a21c4e-3265-7365-8624-08f6d36f1359	54	{"id": "01a0e22a-4480-74c6-bcc9-9ae80f0c8a89", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 54, "record": "01a0e22a-4480-76d2-a185-cc8ea8ea37f7", "values": {"value": "0121 496 0000", "person": "01a0e22a-4480-7736-843f-dda7b1eedaff", "channel": "phone", "normalised": "+441214960000"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74c6-bcc9-9ae80f0c8a89"}	{"id": "01a0e22a-4480-74c6-bcc9-9ae80f0c8a89", "reason": null, "clashes": [], "verdict": "applied", "position": 62}	62	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74e4-8c25-0a03e023033d	01a21c4e-3265-7365-8624-08f6d36f1359	55	{"id": "01a0e22a-4480-74e4-8c25-0a03e023033d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 55, "record": "01a0e22a-4480-7367-b7c8-82f4202cc828", "values": {"place": "01a0e22a-4480-76c3-b813-0c4237730edf", "person": "01a0e22a-4480-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74e4-8c25-0a03e023033d"}	{"id": "01a0e22a-4480-74e4-8c25-0a03e023033d", "reason": null, "clashes": [], "verdict": "applied", "position": 63}	63	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-775e-91fd-e85ce69bae29	01a21c4e-3265-7365-8624-08f6d36f1359	56	{"id": "01a0e22a-4480-775e-91fd-e85ce69bae29", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 56, "record": "01a0e22a-4480-7f64-b7b4-000bd1c51f86", "values": {"born": "1946-03-12", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-775e-91fd-e85ce69bae29"}	{"id": "01a0e22a-4480-775e-91fd-e85ce69bae29", "reason": null, "clashes": [], "verdict": "applied", "position": 64}	64	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c7b-b949-5568deb0e066	01a21c4e-3265-7365-8624-08f6d36f1359	57	{"id": "01a0e22a-4480-7c7b-b949-5568deb0e066", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 57, "record": "01a0e22a-4480-7de3-93f2-1dcc2be88b46", "values": {"full": "Caron Bevan", "kind": "legal", "person": "01a0e22a-4480-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c7b-b949-5568deb0e066"}	{"id": "01a0e22a-4480-7c7b-b949-5568deb0e066", "reason": null, "clashes": [], "verdict": "applied", "position": 65}	65	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7335-a0c2-90d00994940e	01a21c4e-3265-7365-8624-08f6d36f1359	58	{"id": "01a0e22a-4480-7335-a0c2-90d00994940e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 58, "record": "01a0e22a-4480-7826-9f7a-7dafb43adc4f", "values": {"value": "07700 900961", "person": "01a0e22a-4480-7f64-b7b4-000bd1c51f86", "channel": "phone", "normalised": "+447700900961"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7335-a0c2-90d00994940e"}	{"id": "01a0e22a-4480-7335-a0c2-90d00994940e", "reason": null, "clashes": [], "verdict": "applied", "position": 66}	66	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e5a-ac95-4ab592c9357d	01a21c4e-3265-7365-8624-08f6d36f1359	59	{"id": "01a0e22a-4480-7e5a-ac95-4ab592c9357d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 59, "record": "01a0e22a-4480-7348-9959-b9ef58d07674", "values": {"value": "caron.bevan@example.org", "person": "01a0e22a-4480-7f64-b7b4-000bd1c51f86", "channel": "email", "normalised": "caron.bevan@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7e5a-ac95-4ab592c9357d"}	{"id": "01a0e22a-4480-7e5a-ac95-4ab592c9357d", "reason": null, "clashes": [], "verdict": "applied", "position": 67}	67	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f00-9abb-8ba37e0ab2ed	01a21c4e-3265-7365-8624-08f6d36f1359	60	{"id": "01a0e22a-4480-7f00-9abb-8ba37e0ab2ed", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 60, "record": "01a0e22a-4480-731a-9766-99cc6ed5d1bf", "values": {"place": "01a0e22a-4480-76c3-b813-0c4237730edf", "person": "01a0e22a-4480-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f00-9abb-8ba37e0ab2ed"}	{"id": "01a0e22a-4480-7f00-9abb-8ba37e0ab2ed", "reason": null, "clashes": [], "verdict": "applied", "position": 68}	68	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7613-9673-93d618ae013e	01a21c4e-3265-7365-8624-08f6d36f1359	61	{"id": "01a0e22a-4480-7613-9673-93d618ae013e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 61, "record": "01a0e22a-4480-7ac9-843b-aac536891eeb", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7613-9673-93d618ae013e"}	{"id": "01a0e22a-4480-7613-9673-93d618ae013e", "reason": null, "clashes": [], "verdict": "applied", "position": 69}	69	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d67-a1e4-8557ea190b2a	01a21c4e-3265-7365-8624-08f6d36f1359	62	{"id": "01a0e22a-4480-7d67-a1e4-8557ea190b2a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 62, "record": "01a0e22a-4480-7582-8c31-406deea3d685", "values": {"full": "Yusuf Merriweather", "kind": "legal", "person": "01a0e22a-4480-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d67-a1e4-8557ea190b2a"}	{"id": "01a0e22a-4480-7d67-a1e4-8557ea190b2a", "reason": null, "clashes": [], "verdict": "applied", "position": 70}	70	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7887-bc4a-447ec49872c6	01a21c4e-3265-7365-8624-08f6d36f1359	63	{"id": "01a0e22a-4480-7887-bc4a-447ec49872c6", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 63, "record": "01a0e22a-4480-77c2-88c9-da8aafe673f6", "values": {"place": "01a0e22a-4480-7703-8381-e88f38c0c8fd", "person": "01a0e22a-4480-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7887-bc4a-447ec49872c6"}	{"id": "01a0e22a-4480-7887-bc4a-447ec49872c6", "reason": null, "clashes": [], "verdict": "applied", "position": 71}	71	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f1b-9e0f-39a73c35612e	01a21c4e-3265-7365-8624-08f6d36f1359	64	{"id": "01a0e22a-4480-7f1b-9e0f-39a73c35612e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 64, "record": "01a0e22a-4480-74a8-9d29-6588571ceeee", "values": {"born": "1980-04-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f1b-9e0f-39a73c35612e"}	{"id": "01a0e22a-4480-7f1b-9e0f-39a73c35612e", "reason": null, "clashes": [], "verdict": "applied", "position": 72}	72	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77d3-a323-ce54b7115c02	01a21c4e-3265-7365-8624-08f6d36f1359	65	{"id": "01a0e22a-4480-77d3-a323-ce54b7115c02", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 65, "record": "01a0e22a-4480-7f47-878f-ec459a9e994c", "values": {"full": "Helen Barraclough", "kind": "legal", "person": "01a0e22a-4480-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-77d3-a323-ce54b7115c02"}	{"id": "01a0e22a-4480-77d3-a323-ce54b7115c02", "reason": null, "clashes": [], "verdict": "applied", "position": 73}	73	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7520-9ab1-c42fc52f4fbe	01a21c4e-3265-7365-8624-08f6d36f1359	66	{"id": "01a0e22a-4480-7520-9ab1-c42fc52f4fbe", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 66, "record": "01a0e22a-4480-78d2-9478-10d822a608bf", "values": {"value": "07700 900173", "person": "01a0e22a-4480-74a8-9d29-6588571ceeee", "channel": "phone", "normalised": "+447700900173"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7520-9ab1-c42fc52f4fbe"}	{"id": "01a0e22a-4480-7520-9ab1-c42fc52f4fbe", "reason": null, "clashes": [], "verdict": "applied", "position": 74}	74	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fdf-9dbd-358f6156c4df	01a21c4e-3265-7365-8624-08f6d36f1359	67	{"id": "01a0e22a-4480-7fdf-9dbd-358f6156c4df", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 67, "record": "01a0e22a-4480-7129-a816-de060a04ef48", "values": {"place": "01a0e22a-4480-7703-8381-e88f38c0c8fd", "person": "01a0e22a-4480-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7fdf-9dbd-358f6156c4df"}	{"id": "01a0e22a-4480-7fdf-9dbd-358f6156c4df", "reason": null, "clashes": [], "verdict": "applied", "position": 75}	75	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79d0-832b-73284bb57b5c	01a21c4e-3265-7365-8624-08f6d36f1359	68	{"id": "01a0e22a-4480-79d0-832b-73284bb57b5c", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 68, "record": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06", "values": {"born": "1964-09-25", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-79d0-832b-73284bb57b5c"}	{"id": "01a0e22a-4480-79d0-832b-73284bb57b5c", "reason": null, "clashes": [], "verdict": "applied", "position": 76}	76	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d34-9d77-5b7c69dd6493	01a21c4e-3265-7365-8624-08f6d36f1359	69	{"id": "01a0e22a-4480-7d34-9d77-5b7c69dd6493", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 69, "record": "01a0e22a-4480-7174-83b9-6d91aba018ea", "values": {"full": "Beth Okonkwo", "kind": "legal", "person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d34-9d77-5b7c69dd6493"}	{"id": "01a0e22a-4480-7d34-9d77-5b7c69dd6493", "reason": null, "clashes": [], "verdict": "applied", "position": 77}	77	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c90-bd58-9cab301ba988	01a21c4e-3265-7365-8624-08f6d36f1359	70	{"id": "01a0e22a-4480-7c90-bd58-9cab301ba988", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 70, "record": "01a0e22a-4480-70a3-8a35-7568e2934bf1", "values": {"value": "0121 496 0002", "person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+441214960002"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c90-bd58-9cab301ba988"}	{"id": "01a0e22a-4480-7c90-bd58-9cab301ba988", "reason": null, "clashes": [], "verdict": "applied", "position": 78}	78	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7734-9d95-389b297a21d7	01a21c4e-3265-7365-8624-08f6d36f1359	71	{"id": "01a0e22a-4480-7734-9d95-389b297a21d7", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 71, "record": "01a0e22a-4480-76be-9638-0ed6fcf7f49d", "values": {"value": "07700 900083", "person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+447700900083"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7734-9d95-389b297a21d7"}	{"id": "01a0e22a-4480-7734-9d95-389b297a21d7", "reason": null, "clashes": [], "verdict": "applied", "position": 79}	79	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d86-be77-344828b09a93	01a21c4e-3265-7365-8624-08f6d36f1359	72	{"id": "01a0e22a-4480-7d86-be77-344828b09a93", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 72, "record": "01a0e22a-4480-73de-ae4e-cf4b2ad9a40a", "values": {"place": "01a0e22a-4480-73b1-987f-d2803bab6c39", "person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d86-be77-344828b09a93"}	{"id": "01a0e22a-4480-7d86-be77-344828b09a93", "reason": null, "clashes": [], "verdict": "applied", "position": 80}	80	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c94-82b0-87f806faadb1	01a21c4e-3265-7365-8624-08f6d36f1359	73	{"id": "01a0e22a-4480-7c94-82b0-87f806faadb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 73, "record": "01a0e22a-4480-70a1-9142-3286a6ecc31f", "values": {"born": "1980-09-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c94-82b0-87f806faadb1"}	{"id": "01a0e22a-4480-7c94-82b0-87f806faadb1", "reason": null, "clashes": [], "verdict": "applied", "position": 81}	81	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-751e-98b8-da9fb9fad67e	01a21c4e-3265-7365-8624-08f6d36f1359	74	{"id": "01a0e22a-4480-751e-98b8-da9fb9fad67e", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 74, "record": "01a0e22a-4480-74bb-acf4-5ccbfb8a99a2", "values": {"full": "Chloe Okonkwo", "kind": "legal", "person": "01a0e22a-4480-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-751e-98b8-da9fb9fad67e"}	{"id": "01a0e22a-4480-751e-98b8-da9fb9fad67e", "reason": null, "clashes": [], "verdict": "applied", "position": 82}	82	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7104-901e-75eb6607b615	01a21c4e-3265-7365-8624-08f6d36f1359	75	{"id": "01a0e22a-4480-7104-901e-75eb6607b615", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 75, "record": "01a0e22a-4480-7501-a42a-357c732902f4", "values": {"value": "chloe.okonkwo@example.org", "person": "01a0e22a-4480-70a1-9142-3286a6ecc31f", "channel": "email", "normalised": "chloe.okonkwo@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7104-901e-75eb6607b615"}	{"id": "01a0e22a-4480-7104-901e-75eb6607b615", "reason": null, "clashes": [], "verdict": "applied", "position": 83}	83	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-774b-b844-956099f86c8d	01a21c4e-3265-7365-8624-08f6d36f1359	76	{"id": "01a0e22a-4480-774b-b844-956099f86c8d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 76, "record": "01a0e22a-4480-7f85-913d-d1a6e9d40f2b", "values": {"place": "01a0e22a-4480-73b1-987f-d2803bab6c39", "person": "01a0e22a-4480-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-774b-b844-956099f86c8d"}	{"id": "01a0e22a-4480-774b-b844-956099f86c8d", "reason": null, "clashes": [], "verdict": "applied", "position": 84}	84	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d1c-94d4-954e5c47577b	01a21c4e-3265-7365-8624-08f6d36f1359	77	{"id": "01a0e22a-4480-7d1c-94d4-954e5c47577b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 77, "record": "01a0e22a-4480-73f0-b2ff-d03d4eac98d6", "values": {"born": "2011-12-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d1c-94d4-954e5c47577b"}	{"id": "01a0e22a-4480-7d1c-94d4-954e5c47577b", "reason": null, "clashes": [], "verdict": "applied", "position": 85}	85	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7171-b2a9-b8a4c0d76560	01a21c4e-3265-7365-8624-08f6d36f1359	78	{"id": "01a0e22a-4480-7171-b2a9-b8a4c0d76560", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 78, "record": "01a0e22a-4480-7fb8-96e3-e38047e1a38b", "values": {"full": "Ciarán Okonkwo", "kind": "legal", "person": "01a0e22a-4480-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7171-b2a9-b8a4c0d76560"}	{"id": "01a0e22a-4480-7171-b2a9-b8a4c0d76560", "reason": null, "clashes": [], "verdict": "applied", "position": 86}	86	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73a3-b0d3-fa5c56c11669	01a21c4e-3265-7365-8624-08f6d36f1359	79	{"id": "01a0e22a-4480-73a3-b0d3-fa5c56c11669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 79, "record": "01a0e22a-4480-7a4a-9309-0287a6ea2981", "values": {"place": "01a0e22a-4480-73b1-987f-d2803bab6c39", "person": "01a0e22a-4480-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-73a3-b0d3-fa5c56c11669"}	{"id": "01a0e22a-4480-73a3-b0d3-fa5c56c11669", "reason": null, "clashes": [], "verdict": "applied", "position": 87}	87	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7132-baaa-d6511227932f	01a21c4e-3265-7365-8624-08f6d36f1359	80	{"id": "01a0e22a-4480-7132-baaa-d6511227932f", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 80, "record": "01a0e22a-4480-7de2-8d1b-c13a449fd49b", "values": {"born": "1986-11-07", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7132-baaa-d6511227932f"}	{"id": "01a0e22a-4480-7132-baaa-d6511227932f", "reason": null, "clashes": [], "verdict": "applied", "position": 88}	88	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7caf-802f-c22a4a7347fa	01a21c4e-3265-7365-8624-08f6d36f1359	81	{"id": "01a0e22a-4480-7caf-802f-c22a4a7347fa", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 81, "record": "01a0e22a-4480-702a-a2a8-66b40581f255", "values": {"full": "Thomas McGinty", "kind": "legal", "person": "01a0e22a-4480-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7caf-802f-c22a4a7347fa"}	{"id": "01a0e22a-4480-7caf-802f-c22a4a7347fa", "reason": null, "clashes": [], "verdict": "applied", "position": 89}	89	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7277-9bee-f77adcd69029	01a21c4e-3265-7365-8624-08f6d36f1359	82	{"id": "01a0e22a-4480-7277-9bee-f77adcd69029", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 82, "record": "01a0e22a-4480-7781-be46-5b195bf3f74d", "values": {"full": "Jacko McGinty", "kind": "preferred", "person": "01a0e22a-4480-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7277-9bee-f77adcd69029"}	{"id": "01a0e22a-4480-7277-9bee-f77adcd69029", "reason": null, "clashes": [], "verdict": "applied", "position": 90}	90	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7139-93fd-f07ccb8409d6	01a21c4e-3265-7365-8624-08f6d36f1359	83	{"id": "01a0e22a-4480-7139-93fd-f07ccb8409d6", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 83, "record": "01a0e22a-4480-7c72-805d-b06a19d6d73b", "values": {"value": "07700 900342", "person": "01a0e22a-4480-7de2-8d1b-c13a449fd49b", "channel": "phone", "normalised": "+447700900342"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7139-93fd-f07ccb8409d6"}	{"id": "01a0e22a-4480-7139-93fd-f07ccb8409d6", "reason": null, "clashes": [], "verdict": "applied", "position": 91}	91	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c68-adf8-10b92c599859	01a21c4e-3265-7365-8624-08f6d36f1359	84	{"id": "01a0e22a-4480-7c68-adf8-10b92c599859", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 84, "record": "01a0e22a-4480-7aa7-b300-9a5c825f8542", "values": {"value": "thomas.mcginty@example.org", "person": "01a0e22a-4480-7de2-8d1b-c13a449fd49b", "channel": "email", "normalised": "thomas.mcginty@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c68-adf8-10b92c599859"}	{"id": "01a0e22a-4480-7c68-adf8-10b92c599859", "reason": null, "clashes": [], "verdict": "applied", "position": 92}	92	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-751f-9d94-6658d2511c38	01a21c4e-3265-7365-8624-08f6d36f1359	85	{"id": "01a0e22a-4480-751f-9d94-6658d2511c38", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 85, "record": "01a0e22a-4480-7243-bc22-22d22649c1b0", "values": {"place": "01a0e22a-4480-74a3-b3c6-4af775a89294", "person": "01a0e22a-4480-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-751f-9d94-6658d2511c38"}	{"id": "01a0e22a-4480-751f-9d94-6658d2511c38", "reason": null, "clashes": [], "verdict": "applied", "position": 93}	93	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d72-8d8e-3b13e83b3ab1	01a21c4e-3265-7365-8624-08f6d36f1359	86	{"id": "01a0e22a-4480-7d72-8d8e-3b13e83b3ab1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 86, "record": "01a0e22a-4480-7ac3-8dc9-86669f9f80d0", "values": {"born": "1943-05-01", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d72-8d8e-3b13e83b3ab1"}	{"id": "01a0e22a-4480-7d72-8d8e-3b13e83b3ab1", "reason": null, "clashes": [], "verdict": "applied", "position": 94}	94	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72d8-b497-553cb0894f5a	01a21c4e-3265-7365-8624-08f6d36f1359	87	{"id": "01a0e22a-4480-72d8-b497-553cb0894f5a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 87, "record": "01a0e22a-4480-7fca-bf05-f8faf1878d5f", "values": {"full": "Karen Villiers", "kind": "legal", "person": "01a0e22a-4480-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-72d8-b497-553cb0894f5a"}	{"id": "01a0e22a-4480-72d8-b497-553cb0894f5a", "reason": null, "clashes": [], "verdict": "applied", "position": 95}	95	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b6c-8c6e-5973286bef29	01a21c4e-3265-7365-8624-08f6d36f1359	88	{"id": "01a0e22a-4480-7b6c-8c6e-5973286bef29", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 88, "record": "01a0e22a-4480-7899-aec1-5d384c867062", "values": {"full": "Lottie Villiers", "kind": "preferred", "person": "01a0e22a-4480-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b6c-8c6e-5973286bef29"}	{"id": "01a0e22a-4480-7b6c-8c6e-5973286bef29", "reason": null, "clashes": [], "verdict": "applied", "position": 96}	96	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7107-871c-5cf140a980bd	01a21c4e-3265-7365-8624-08f6d36f1359	89	{"id": "01a0e22a-4480-7107-871c-5cf140a980bd", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 89, "record": "01a0e22a-4480-73f6-aaf3-8c2fdcb284f8", "values": {"place": "01a0e22a-4480-74a3-b3c6-4af775a89294", "person": "01a0e22a-4480-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7107-871c-5cf140a980bd"}	{"id": "01a0e22a-4480-7107-871c-5cf140a980bd", "reason": null, "clashes": [], "verdict": "applied", "position": 97}	97	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7236-947f-81435add92d1	01a21c4e-3265-7365-8624-08f6d36f1359	90	{"id": "01a0e22a-4480-7236-947f-81435add92d1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 90, "record": "01a0e22a-4480-7b10-8ff4-4f6504d75988", "values": {"born": "1962-05-20", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7236-947f-81435add92d1"}	{"id": "01a0e22a-4480-7236-947f-81435add92d1", "reason": null, "clashes": [], "verdict": "applied", "position": 98}	98	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d43-bbb4-1d1442553a33	01a21c4e-3265-7365-8624-08f6d36f1359	91	{"id": "01a0e22a-4480-7d43-bbb4-1d1442553a33", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 91, "record": "01a0e22a-4480-7234-a008-749797f2a702", "values": {"full": "Sarah Ingleby", "kind": "legal", "person": "01a0e22a-4480-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d43-bbb4-1d1442553a33"}	{"id": "01a0e22a-4480-7d43-bbb4-1d1442553a33", "reason": null, "clashes": [], "verdict": "applied", "position": 99}	99	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79cc-ac13-9c1966ad51fd	01a21c4e-3265-7365-8624-08f6d36f1359	92	{"id": "01a0e22a-4480-79cc-ac13-9c1966ad51fd", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 92, "record": "01a0e22a-4480-7905-a5d6-0b6e46e3db95", "values": {"value": "0121 496 0004", "person": "01a0e22a-4480-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+441214960004"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-79cc-ac13-9c1966ad51fd"}	{"id": "01a0e22a-4480-79cc-ac13-9c1966ad51fd", "reason": null, "clashes": [], "verdict": "applied", "position": 100}	100	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7874-ad75-c25d01ea0639	01a21c4e-3265-7365-8624-08f6d36f1359	93	{"id": "01a0e22a-4480-7874-ad75-c25d01ea0639", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 93, "record": "01a0e22a-4480-77c4-bbc8-996b16d8e80e", "values": {"value": "07700 900011", "person": "01a0e22a-4480-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+447700900011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7874-ad75-c25d01ea0639"}	{"id": "01a0e22a-4480-7874-ad75-c25d01ea0639", "reason": null, "clashes": [], "verdict": "applied", "position": 101}	101	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7703-aba1-a9d3a61a59e3	01a21c4e-3265-7365-8624-08f6d36f1359	94	{"id": "01a0e22a-4480-7703-aba1-a9d3a61a59e3", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 94, "record": "01a0e22a-4480-7e4a-803a-f5065136bf62", "values": {"place": "01a0e22a-4480-78e7-aa90-a8f0d66b829e", "person": "01a0e22a-4480-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7703-aba1-a9d3a61a59e3"}	{"id": "01a0e22a-4480-7703-aba1-a9d3a61a59e3", "reason": null, "clashes": [], "verdict": "applied", "position": 102}	102	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c34-9251-310bebee3521	01a21c4e-3265-7365-8624-08f6d36f1359	95	{"id": "01a0e22a-4480-7c34-9251-310bebee3521", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 95, "record": "01a0e22a-4480-70c4-b82f-21e4a57b7700", "values": {"born": "1995-12-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c34-9251-310bebee3521"}	{"id": "01a0e22a-4480-7c34-9251-310bebee3521", "reason": null, "clashes": [], "verdict": "applied", "position": 103}	103	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-782c-a8d2-e08e5e6279db	01a21c4e-3265-7365-8624-08f6d36f1359	96	{"id": "01a0e22a-4480-782c-a8d2-e08e5e6279db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 96, "record": "01a0e22a-4480-7e0a-a531-9f4782fe3a4a", "values": {"full": "Hannah Thornycroft", "kind": "legal", "person": "01a0e22a-4480-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-782c-a8d2-e08e5e6279db"}	{"id": "01a0e22a-4480-782c-a8d2-e08e5e6279db", "reason": null, "clashes": [], "verdict": "applied", "position": 104}	104	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74c5-8fd2-4206342f22ba	01a21c4e-3265-7365-8624-08f6d36f1359	97	{"id": "01a0e22a-4480-74c5-8fd2-4206342f22ba", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 97, "record": "01a0e22a-4480-7e23-8adf-f918c41a66d9", "values": {"place": "01a0e22a-4480-78e7-aa90-a8f0d66b829e", "person": "01a0e22a-4480-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74c5-8fd2-4206342f22ba"}	{"id": "01a0e22a-4480-74c5-8fd2-4206342f22ba", "reason": null, "clashes": [], "verdict": "applied", "position": 105}	105	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b79-a4c3-71cfae7fba11	01a21c4e-3265-7365-8624-08f6d36f1359	98	{"id": "01a0e22a-4480-7b79-a4c3-71cfae7fba11", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 98, "record": "01a0e22a-4480-77e8-8d58-9a58c842c19a", "values": {"born": "1983-04-01", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b79-a4c3-71cfae7fba11"}	{"id": "01a0e22a-4480-7b79-a4c3-71cfae7fba11", "reason": null, "clashes": [], "verdict": "applied", "position": 106}	106	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72a3-9870-64fc83dab265	01a21c4e-3265-7365-8624-08f6d36f1359	99	{"id": "01a0e22a-4480-72a3-9870-64fc83dab265", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 99, "record": "01a0e22a-4480-7625-9915-50ffa310a849", "values": {"full": "Wanda Sowerby", "kind": "legal", "person": "01a0e22a-4480-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-72a3-9870-64fc83dab265"}	{"id": "01a0e22a-4480-72a3-9870-64fc83dab265", "reason": null, "clashes": [], "verdict": "applied", "position": 107}	107	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fb2-8630-43d70a6be26c	01a21c4e-3265-7365-8624-08f6d36f1359	100	{"id": "01a0e22a-4480-7fb2-8630-43d70a6be26c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 100, "record": "01a0e22a-4480-7fea-bada-79478b5230ed", "values": {"value": "0121 496 0005", "person": "01a0e22a-4480-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+441214960005"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7fb2-8630-43d70a6be26c"}	{"id": "01a0e22a-4480-7fb2-8630-43d70a6be26c", "reason": null, "clashes": [], "verdict": "applied", "position": 108}	108	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7444-99de-2deda0e20045	01a21c4e-3265-7365-8624-08f6d36f1359	101	{"id": "01a0e22a-4480-7444-99de-2deda0e20045", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 101, "record": "01a0e22a-4480-7417-8ed5-669f1724925f", "values": {"value": "07700 900620", "person": "01a0e22a-4480-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+447700900620"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7444-99de-2deda0e20045"}	{"id": "01a0e22a-4480-7444-99de-2deda0e20045", "reason": null, "clashes": [], "verdict": "applied", "position": 109}	109	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-723b-b98d-dc84f59dc887	01a21c4e-3265-7365-8624-08f6d36f1359	102	{"id": "01a0e22a-4480-723b-b98d-dc84f59dc887", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 102, "record": "01a0e22a-4480-7157-a9b1-61f4bca5f87b", "values": {"place": "01a0e22a-4480-7fe2-a11d-459a2f978d87", "person": "01a0e22a-4480-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-723b-b98d-dc84f59dc887"}	{"id": "01a0e22a-4480-723b-b98d-dc84f59dc887", "reason": null, "clashes": [], "verdict": "applied", "position": 110}	110	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7205-b029-38155351d2c1	01a21c4e-3265-7365-8624-08f6d36f1359	103	{"id": "01a0e22a-4480-7205-b029-38155351d2c1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 103, "record": "01a0e22a-4480-7e8c-aa2d-551f65b184f7", "values": {"born": "1971-12-05", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7205-b029-38155351d2c1"}	{"id": "01a0e22a-4480-7205-b029-38155351d2c1", "reason": null, "clashes": [], "verdict": "applied", "position": 111}	111	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71e8-b646-9fabf59cd100	01a21c4e-3265-7365-8624-08f6d36f1359	104	{"id": "01a0e22a-4480-71e8-b646-9fabf59cd100", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 104, "record": "01a0e22a-4480-77cf-a8ac-abff9f55c5fc", "values": {"full": "Zainab Sowerby", "kind": "legal", "person": "01a0e22a-4480-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-71e8-b646-9fabf59cd100"}	{"id": "01a0e22a-4480-71e8-b646-9fabf59cd100", "reason": null, "clashes": [], "verdict": "applied", "position": 112}	112	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71e3-a8c7-a01d68815fda	01a21c4e-3265-7365-8624-08f6d36f1359	105	{"id": "01a0e22a-4480-71e3-a8c7-a01d68815fda", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 105, "record": "01a0e22a-4480-788a-99c6-1aa86e671698", "values": {"place": "01a0e22a-4480-7fe2-a11d-459a2f978d87", "person": "01a0e22a-4480-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-71e3-a8c7-a01d68815fda"}	{"id": "01a0e22a-4480-71e3-a8c7-a01d68815fda", "reason": null, "clashes": [], "verdict": "applied", "position": 113}	113	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7aef-9515-36644039d142	01a21c4e-3265-7365-8624-08f6d36f1359	106	{"id": "01a0e22a-4480-7aef-9515-36644039d142", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 106, "record": "01a0e22a-4480-7c1e-95f2-ee554fa69611", "values": {"born": "1986-05-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7aef-9515-36644039d142"}	{"id": "01a0e22a-4480-7aef-9515-36644039d142", "reason": null, "clashes": [], "verdict": "applied", "position": 114}	114	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f93-9ae7-20b2cf03fd21	01a21c4e-3265-7365-8624-08f6d36f1359	107	{"id": "01a0e22a-4480-7f93-9ae7-20b2cf03fd21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 107, "record": "01a0e22a-4480-7dc7-8a84-ebca72470add", "values": {"full": "Fatima Ackland", "kind": "legal", "person": "01a0e22a-4480-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f93-9ae7-20b2cf03fd21"}	{"id": "01a0e22a-4480-7f93-9ae7-20b2cf03fd21", "reason": null, "clashes": [], "verdict": "applied", "position": 115}	115	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7db1-ab82-ed5c7da5ad52	01a21c4e-3265-7365-8624-08f6d36f1359	108	{"id": "01a0e22a-4480-7db1-ab82-ed5c7da5ad52", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 108, "record": "01a0e22a-4480-75b6-8b9d-d3d42b00b570", "values": {"value": "0121 496 0006", "person": "01a0e22a-4480-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+441214960006"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7db1-ab82-ed5c7da5ad52"}	{"id": "01a0e22a-4480-7db1-ab82-ed5c7da5ad52", "reason": null, "clashes": [], "verdict": "applied", "position": 116}	116	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7623-a101-8cc5920f3663	01a21c4e-3265-7365-8624-08f6d36f1359	109	{"id": "01a0e22a-4480-7623-a101-8cc5920f3663", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 109, "record": "01a0e22a-4480-7357-84e1-99a11f2e490c", "values": {"value": "07700 900031", "person": "01a0e22a-4480-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+447700900031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7623-a101-8cc5920f3663"}	{"id": "01a0e22a-4480-7623-a101-8cc5920f3663", "reason": null, "clashes": [], "verdict": "applied", "position": 117}	117	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ceb-a76d-b5ef1baf02cf	01a21c4e-3265-7365-8624-08f6d36f1359	110	{"id": "01a0e22a-4480-7ceb-a76d-b5ef1baf02cf", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 110, "record": "01a0e22a-4480-7cf9-88b7-5541346f3293", "values": {"value": "fatima.ackland@example.org", "person": "01a0e22a-4480-7c1e-95f2-ee554fa69611", "channel": "email", "normalised": "fatima.ackland@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7ceb-a76d-b5ef1baf02cf"}	{"id": "01a0e22a-4480-7ceb-a76d-b5ef1baf02cf", "reason": null, "clashes": [], "verdict": "applied", "position": 118}	118	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78b8-8362-1f97bf4cc645	01a21c4e-3265-7365-8624-08f6d36f1359	111	{"id": "01a0e22a-4480-78b8-8362-1f97bf4cc645", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 111, "record": "01a0e22a-4480-7918-9e39-ef8e062ebc92", "values": {"place": "01a0e22a-4480-7552-be3e-dc0a1ef2a4f0", "person": "01a0e22a-4480-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78b8-8362-1f97bf4cc645"}	{"id": "01a0e22a-4480-78b8-8362-1f97bf4cc645", "reason": null, "clashes": [], "verdict": "applied", "position": 119}	119	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7710-9fb7-f62800375c0d	01a21c4e-3265-7365-8624-08f6d36f1359	112	{"id": "01a0e22a-4480-7710-9fb7-f62800375c0d", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 112, "record": "01a0e22a-4480-752e-8744-d3c0c234472f", "values": {"born": "1944-04-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7710-9fb7-f62800375c0d"}	{"id": "01a0e22a-4480-7710-9fb7-f62800375c0d", "reason": null, "clashes": [], "verdict": "applied", "position": 120}	120	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7662-8a0f-42834e0751d7	01a21c4e-3265-7365-8624-08f6d36f1359	113	{"id": "01a0e22a-4480-7662-8a0f-42834e0751d7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 113, "record": "01a0e22a-4480-7599-b315-d969b7ccba58", "values": {"full": "John Ackland", "kind": "legal", "person": "01a0e22a-4480-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7662-8a0f-42834e0751d7"}	{"id": "01a0e22a-4480-7662-8a0f-42834e0751d7", "reason": null, "clashes": [], "verdict": "applied", "position": 121}	121	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77e2-9248-4194aef4259c	01a21c4e-3265-7365-8624-08f6d36f1359	114	{"id": "01a0e22a-4480-77e2-9248-4194aef4259c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 114, "record": "01a0e22a-4480-7bb3-8878-68fa56e0a246", "values": {"place": "01a0e22a-4480-7552-be3e-dc0a1ef2a4f0", "person": "01a0e22a-4480-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-77e2-9248-4194aef4259c"}	{"id": "01a0e22a-4480-77e2-9248-4194aef4259c", "reason": null, "clashes": [], "verdict": "applied", "position": 122}	122	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b3d-8e2a-89f5fcd26dad	01a21c4e-3265-7365-8624-08f6d36f1359	115	{"id": "01a0e22a-4480-7b3d-8e2a-89f5fcd26dad", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 115, "record": "01a0e22a-4480-7fce-b64e-172fbea01ca0", "values": {"born": "1997-05-06", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b3d-8e2a-89f5fcd26dad"}	{"id": "01a0e22a-4480-7b3d-8e2a-89f5fcd26dad", "reason": null, "clashes": [], "verdict": "applied", "position": 123}	123	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-732a-87ec-be86ab392034	01a21c4e-3265-7365-8624-08f6d36f1359	116	{"id": "01a0e22a-4480-732a-87ec-be86ab392034", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 116, "record": "01a0e22a-4480-79e9-b30b-19ec2b999f07", "values": {"full": "Jean Abara", "kind": "legal", "person": "01a0e22a-4480-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-732a-87ec-be86ab392034"}	{"id": "01a0e22a-4480-732a-87ec-be86ab392034", "reason": null, "clashes": [], "verdict": "applied", "position": 124}	124	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7945-a3a0-29a5adb55556	01a21c4e-3265-7365-8624-08f6d36f1359	117	{"id": "01a0e22a-4480-7945-a3a0-29a5adb55556", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 117, "record": "01a0e22a-4480-700e-86b4-6f015c03151c", "values": {"place": "01a0e22a-4480-7e93-947d-380d81f9c1f6", "person": "01a0e22a-4480-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7945-a3a0-29a5adb55556"}	{"id": "01a0e22a-4480-7945-a3a0-29a5adb55556", "reason": null, "clashes": [], "verdict": "applied", "position": 125}	125	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d08-92cb-2f3fc47addc9	01a21c4e-3265-7365-8624-08f6d36f1359	118	{"id": "01a0e22a-4480-7d08-92cb-2f3fc47addc9", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 118, "record": "01a0e22a-4480-72db-98a5-0636452fac9a", "values": {"born": "1988-06-28", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d08-92cb-2f3fc47addc9"}	{"id": "01a0e22a-4480-7d08-92cb-2f3fc47addc9", "reason": null, "clashes": [], "verdict": "applied", "position": 126}	126	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-743b-a9a4-13ca59758f83	01a21c4e-3265-7365-8624-08f6d36f1359	119	{"id": "01a0e22a-4480-743b-a9a4-13ca59758f83", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 119, "record": "01a0e22a-4480-702a-9aff-956cc6ad0327", "values": {"full": "Rajesh Boateng", "kind": "legal", "person": "01a0e22a-4480-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-743b-a9a4-13ca59758f83"}	{"id": "01a0e22a-4480-743b-a9a4-13ca59758f83", "reason": null, "clashes": [], "verdict": "applied", "position": 127}	127	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78b6-af5e-490bdfbaaafa	01a21c4e-3265-7365-8624-08f6d36f1359	120	{"id": "01a0e22a-4480-78b6-af5e-490bdfbaaafa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 120, "record": "01a0e22a-4480-7696-b540-cce4cc5d375a", "values": {"value": "07700 900990", "person": "01a0e22a-4480-72db-98a5-0636452fac9a", "channel": "phone", "normalised": "+447700900990"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78b6-af5e-490bdfbaaafa"}	{"id": "01a0e22a-4480-78b6-af5e-490bdfbaaafa", "reason": null, "clashes": [], "verdict": "applied", "position": 128}	128	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77c1-8264-d159d53dde5e	01a21c4e-3265-7365-8624-08f6d36f1359	121	{"id": "01a0e22a-4480-77c1-8264-d159d53dde5e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 121, "record": "01a0e22a-4480-7764-a6ee-0eac4dbd3dc9", "values": {"value": "rajesh.boateng@example.org", "person": "01a0e22a-4480-72db-98a5-0636452fac9a", "channel": "email", "normalised": "rajesh.boateng@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-77c1-8264-d159d53dde5e"}	{"id": "01a0e22a-4480-77c1-8264-d159d53dde5e", "reason": null, "clashes": [], "verdict": "applied", "position": 129}	129	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7829-8554-7d9d0b9e8d4d	01a21c4e-3265-7365-8624-08f6d36f1359	122	{"id": "01a0e22a-4480-7829-8554-7d9d0b9e8d4d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 122, "record": "01a0e22a-4480-7829-b794-09b92b6c5763", "values": {"place": "01a0e22a-4480-7f92-966b-aea148beab13", "person": "01a0e22a-4480-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7829-8554-7d9d0b9e8d4d"}	{"id": "01a0e22a-4480-7829-8554-7d9d0b9e8d4d", "reason": null, "clashes": [], "verdict": "applied", "position": 130}	130	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7870-b579-c67e4ded5faa	01a21c4e-3265-7365-8624-08f6d36f1359	123	{"id": "01a0e22a-4480-7870-b579-c67e4ded5faa", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 123, "record": "01a0e22a-4480-79ad-869a-8a20b05c4a59", "values": {"born": "1971", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7870-b579-c67e4ded5faa"}	{"id": "01a0e22a-4480-7870-b579-c67e4ded5faa", "reason": null, "clashes": [], "verdict": "applied", "position": 131}	131	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7119-84e1-b856557d728c	01a21c4e-3265-7365-8624-08f6d36f1359	124	{"id": "01a0e22a-4480-7119-84e1-b856557d728c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 124, "record": "01a0e22a-4480-7e2c-bcbb-5615352c5f80", "values": {"full": "Charlie Boateng", "kind": "legal", "person": "01a0e22a-4480-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7119-84e1-b856557d728c"}	{"id": "01a0e22a-4480-7119-84e1-b856557d728c", "reason": null, "clashes": [], "verdict": "applied", "position": 132}	132	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a8a-85f0-49fee90c0722	01a21c4e-3265-7365-8624-08f6d36f1359	125	{"id": "01a0e22a-4480-7a8a-85f0-49fee90c0722", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 125, "record": "01a0e22a-4480-7d4a-b2fe-7205132ba600", "values": {"value": "07700 900363", "person": "01a0e22a-4480-79ad-869a-8a20b05c4a59", "channel": "phone", "normalised": "+447700900363"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7a8a-85f0-49fee90c0722"}	{"id": "01a0e22a-4480-7a8a-85f0-49fee90c0722", "reason": null, "clashes": [], "verdict": "applied", "position": 133}	133	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70ca-bc9a-0e0c8ec23615	01a21c4e-3265-7365-8624-08f6d36f1359	126	{"id": "01a0e22a-4480-70ca-bc9a-0e0c8ec23615", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 126, "record": "01a0e22a-4480-782d-b7ca-b1f95e42e3e0", "values": {"place": "01a0e22a-4480-7f92-966b-aea148beab13", "person": "01a0e22a-4480-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-70ca-bc9a-0e0c8ec23615"}	{"id": "01a0e22a-4480-70ca-bc9a-0e0c8ec23615", "reason": null, "clashes": [], "verdict": "applied", "position": 134}	134	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7da0-87d1-1b6ba92cd2de	01a21c4e-3265-7365-8624-08f6d36f1359	127	{"id": "01a0e22a-4480-7da0-87d1-1b6ba92cd2de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 127, "record": "01a0e22a-4480-7d80-be85-b0a9b4e9a806", "values": {"born": "1975-05-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7da0-87d1-1b6ba92cd2de"}	{"id": "01a0e22a-4480-7da0-87d1-1b6ba92cd2de", "reason": null, "clashes": [], "verdict": "applied", "position": 135}	135	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ed9-9108-0deb6710b0e7	01a21c4e-3265-7365-8624-08f6d36f1359	128	{"id": "01a0e22a-4480-7ed9-9108-0deb6710b0e7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 128, "record": "01a0e22a-4480-79f7-9e51-8343e63ea3d6", "values": {"full": "Linda Kettlewell", "kind": "legal", "person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7ed9-9108-0deb6710b0e7"}	{"id": "01a0e22a-4480-7ed9-9108-0deb6710b0e7", "reason": null, "clashes": [], "verdict": "applied", "position": 136}	136	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-744f-8910-c2013f98e0ee	01a21c4e-3265-7365-8624-08f6d36f1359	129	{"id": "01a0e22a-4480-744f-8910-c2013f98e0ee", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 129, "record": "01a0e22a-4480-7c2f-aee1-33ea6e883110", "values": {"value": "07700 900574", "person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806", "channel": "phone", "normalised": "+447700900574"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-744f-8910-c2013f98e0ee"}	{"id": "01a0e22a-4480-744f-8910-c2013f98e0ee", "reason": null, "clashes": [], "verdict": "applied", "position": 137}	137	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7dec-aa66-b259bb798e9b	01a21c4e-3265-7365-8624-08f6d36f1359	130	{"id": "01a0e22a-4480-7dec-aa66-b259bb798e9b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 130, "record": "01a0e22a-4480-7a00-9291-f006309d57ed", "values": {"value": "linda.kettlewell@example.org", "person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806", "channel": "email", "normalised": "linda.kettlewell@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7dec-aa66-b259bb798e9b"}	{"id": "01a0e22a-4480-7dec-aa66-b259bb798e9b", "reason": null, "clashes": [], "verdict": "applied", "position": 138}	138	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7eef-a9c3-deee94d8cd47	01a21c4e-3265-7365-8624-08f6d36f1359	131	{"id": "01a0e22a-4480-7eef-a9c3-deee94d8cd47", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 131, "record": "01a0e22a-4480-771a-9442-f362f919cb32", "values": {"place": "01a0e22a-4480-764a-815a-47c5f0dfb4a5", "person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7eef-a9c3-deee94d8cd47"}	{"id": "01a0e22a-4480-7eef-a9c3-deee94d8cd47", "reason": null, "clashes": [], "verdict": "applied", "position": 139}	139	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ed9-be0b-6723524550a4	01a21c4e-3265-7365-8624-08f6d36f1359	132	{"id": "01a0e22a-4480-7ed9-be0b-6723524550a4", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 132, "record": "01a0e22a-4480-7658-ba45-48f21b3c137b", "values": {"born": "1959-10-16", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7ed9-be0b-6723524550a4"}	{"id": "01a0e22a-4480-7ed9-be0b-6723524550a4", "reason": null, "clashes": [], "verdict": "applied", "position": 140}	140	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7cf0-8e2a-f6410b83da50	01a21c4e-3265-7365-8624-08f6d36f1359	133	{"id": "01a0e22a-4480-7cf0-8e2a-f6410b83da50", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 133, "record": "01a0e22a-4480-72ff-b48f-e7d31997e8f3", "values": {"full": "Elis Ogwen", "kind": "legal", "person": "01a0e22a-4480-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7cf0-8e2a-f6410b83da50"}	{"id": "01a0e22a-4480-7cf0-8e2a-f6410b83da50", "reason": null, "clashes": [], "verdict": "applied", "position": 141}	141	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7aec-b770-54cfc09f025e	01a21c4e-3265-7365-8624-08f6d36f1359	134	{"id": "01a0e22a-4480-7aec-b770-54cfc09f025e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 134, "record": "01a0e22a-4480-7e38-85f5-e71b98f6a644", "values": {"value": "0121 496 0010", "person": "01a0e22a-4480-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+441214960010"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7aec-b770-54cfc09f025e"}	{"id": "01a0e22a-4480-7aec-b770-54cfc09f025e", "reason": null, "clashes": [], "verdict": "applied", "position": 142}	142	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b97-909d-fa6c874e263f	01a21c4e-3265-7365-8624-08f6d36f1359	135	{"id": "01a0e22a-4480-7b97-909d-fa6c874e263f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 135, "record": "01a0e22a-4480-7b41-be94-f5ab08e2fad3", "values": {"value": "07700 900732", "person": "01a0e22a-4480-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+447700900732"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b97-909d-fa6c874e263f"}	{"id": "01a0e22a-4480-7b97-909d-fa6c874e263f", "reason": null, "clashes": [], "verdict": "applied", "position": 143}	143	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a99-97aa-5ae17139bed1	01a21c4e-3265-7365-8624-08f6d36f1359	136	{"id": "01a0e22a-4480-7a99-97aa-5ae17139bed1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 136, "record": "01a0e22a-4480-79cf-a31e-1292f6d0ac1d", "values": {"place": "01a0e22a-4480-7be4-be24-34e37af027bc", "person": "01a0e22a-4480-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7a99-97aa-5ae17139bed1"}	{"id": "01a0e22a-4480-7a99-97aa-5ae17139bed1", "reason": null, "clashes": [], "verdict": "applied", "position": 144}	144	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7422-b705-fbf373a26890	01a21c4e-3265-7365-8624-08f6d36f1359	137	{"id": "01a0e22a-4480-7422-b705-fbf373a26890", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 137, "record": "01a0e22a-4480-7361-a3bc-6601947678f5", "values": {"born": "1972-05-09", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7422-b705-fbf373a26890"}	{"id": "01a0e22a-4480-7422-b705-fbf373a26890", "reason": null, "clashes": [], "verdict": "applied", "position": 145}	145	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-736b-a8d4-24ee1c66eed2	01a21c4e-3265-7365-8624-08f6d36f1359	138	{"id": "01a0e22a-4480-736b-a8d4-24ee1c66eed2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 138, "record": "01a0e22a-4480-797d-bf0f-ad3b5482909f", "values": {"full": "Idris Featherstone", "kind": "legal", "person": "01a0e22a-4480-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-736b-a8d4-24ee1c66eed2"}	{"id": "01a0e22a-4480-736b-a8d4-24ee1c66eed2", "reason": null, "clashes": [], "verdict": "applied", "position": 146}	146	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7017-8c25-34b403f20791	01a21c4e-3265-7365-8624-08f6d36f1359	139	{"id": "01a0e22a-4480-7017-8c25-34b403f20791", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 139, "record": "01a0e22a-4480-70bc-942f-ab55fe909103", "values": {"value": "07700 900409", "person": "01a0e22a-4480-7361-a3bc-6601947678f5", "channel": "phone", "normalised": "+447700900409"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7017-8c25-34b403f20791"}	{"id": "01a0e22a-4480-7017-8c25-34b403f20791", "reason": null, "clashes": [], "verdict": "applied", "position": 147}	147	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d91-a215-f679e38a59aa	01a21c4e-3265-7365-8624-08f6d36f1359	140	{"id": "01a0e22a-4480-7d91-a215-f679e38a59aa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 140, "record": "01a0e22a-4480-751d-bafb-6462db8ae021", "values": {"value": "idris.featherstone@example.org", "person": "01a0e22a-4480-7361-a3bc-6601947678f5", "channel": "email", "normalised": "idris.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d91-a215-f679e38a59aa"}	{"id": "01a0e22a-4480-7d91-a215-f679e38a59aa", "reason": null, "clashes": [], "verdict": "applied", "position": 148}	148	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-728d-a661-b877322578eb	01a21c4e-3265-7365-8624-08f6d36f1359	141	{"id": "01a0e22a-4480-728d-a661-b877322578eb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 141, "record": "01a0e22a-4480-7eb1-8986-f3a6948b82b1", "values": {"place": "01a0e22a-4480-7be4-be24-34e37af027bc", "person": "01a0e22a-4480-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-728d-a661-b877322578eb"}	{"id": "01a0e22a-4480-728d-a661-b877322578eb", "reason": null, "clashes": [], "verdict": "applied", "position": 149}	149	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70fa-8977-8fb7091489cd	01a21c4e-3265-7365-8624-08f6d36f1359	142	{"id": "01a0e22a-4480-70fa-8977-8fb7091489cd", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 142, "record": "01a0e22a-4480-703b-a7f5-24f34dabb96d", "values": {"born": "1991-08-23", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-70fa-8977-8fb7091489cd"}	{"id": "01a0e22a-4480-70fa-8977-8fb7091489cd", "reason": null, "clashes": [], "verdict": "applied", "position": 150}	150	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7463-aef2-08450af5e8d2	01a21c4e-3265-7365-8624-08f6d36f1359	143	{"id": "01a0e22a-4480-7463-aef2-08450af5e8d2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 143, "record": "01a0e22a-4480-7213-9733-230a8660194d", "values": {"full": "Elin Featherstone", "kind": "legal", "person": "01a0e22a-4480-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7463-aef2-08450af5e8d2"}	{"id": "01a0e22a-4480-7463-aef2-08450af5e8d2", "reason": null, "clashes": [], "verdict": "applied", "position": 151}	151	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7070-b0ab-1c2e174e3f4b	01a21c4e-3265-7365-8624-08f6d36f1359	144	{"id": "01a0e22a-4480-7070-b0ab-1c2e174e3f4b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 144, "record": "01a0e22a-4480-76e8-9e10-553bc7e21846", "values": {"value": "07700 900396", "person": "01a0e22a-4480-703b-a7f5-24f34dabb96d", "channel": "phone", "normalised": "+447700900396"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7070-b0ab-1c2e174e3f4b"}	{"id": "01a0e22a-4480-7070-b0ab-1c2e174e3f4b", "reason": null, "clashes": [], "verdict": "applied", "position": 152}	152	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7afd-877e-4a80be9f0a63	01a21c4e-3265-7365-8624-08f6d36f1359	145	{"id": "01a0e22a-4480-7afd-877e-4a80be9f0a63", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 145, "record": "01a0e22a-4480-7216-a334-0d967fe9da20", "values": {"value": "elin.featherstone@example.org", "person": "01a0e22a-4480-703b-a7f5-24f34dabb96d", "channel": "email", "normalised": "elin.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7afd-877e-4a80be9f0a63"}	{"id": "01a0e22a-4480-7afd-877e-4a80be9f0a63", "reason": null, "clashes": [], "verdict": "applied", "position": 153}	153	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-763d-b290-4d18a9bb6dcb	01a21c4e-3265-7365-8624-08f6d36f1359	146	{"id": "01a0e22a-4480-763d-b290-4d18a9bb6dcb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 146, "record": "01a0e22a-4480-7313-987a-bbffd12ff4bf", "values": {"place": "01a0e22a-4480-7be4-be24-34e37af027bc", "person": "01a0e22a-4480-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-763d-b290-4d18a9bb6dcb"}	{"id": "01a0e22a-4480-763d-b290-4d18a9bb6dcb", "reason": null, "clashes": [], "verdict": "applied", "position": 154}	154	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e16-b62e-96933309cdb1	01a21c4e-3265-7365-8624-08f6d36f1359	147	{"id": "01a0e22a-4480-7e16-b62e-96933309cdb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 147, "record": "01a0e22a-4480-789d-a9a3-6e9a8c0354be", "values": {"born": "1963-05-14", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7e16-b62e-96933309cdb1"}	{"id": "01a0e22a-4480-7e16-b62e-96933309cdb1", "reason": null, "clashes": [], "verdict": "applied", "position": 155}	155	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b68-91f1-0c60a9921b68	01a21c4e-3265-7365-8624-08f6d36f1359	148	{"id": "01a0e22a-4480-7b68-91f1-0c60a9921b68", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 148, "record": "01a0e22a-4480-7eb5-ac93-1d1a8951d454", "values": {"full": "Haf Puw", "kind": "legal", "person": "01a0e22a-4480-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b68-91f1-0c60a9921b68"}	{"id": "01a0e22a-4480-7b68-91f1-0c60a9921b68", "reason": null, "clashes": [], "verdict": "applied", "position": 156}	156	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c0b-b8ec-ae24b89b02f9	01a21c4e-3265-7365-8624-08f6d36f1359	149	{"id": "01a0e22a-4480-7c0b-b8ec-ae24b89b02f9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 149, "record": "01a0e22a-4480-79c6-be47-cc7a446056bf", "values": {"value": "0121 496 0011", "person": "01a0e22a-4480-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+441214960011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c0b-b8ec-ae24b89b02f9"}	{"id": "01a0e22a-4480-7c0b-b8ec-ae24b89b02f9", "reason": null, "clashes": [], "verdict": "applied", "position": 157}	157	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7268-98b8-a008f9f59771	01a21c4e-3265-7365-8624-08f6d36f1359	150	{"id": "01a0e22a-4480-7268-98b8-a008f9f59771", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 150, "record": "01a0e22a-4480-72d5-8067-97b6128137ea", "values": {"value": "07700 900806", "person": "01a0e22a-4480-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+447700900806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7268-98b8-a008f9f59771"}	{"id": "01a0e22a-4480-7268-98b8-a008f9f59771", "reason": null, "clashes": [], "verdict": "applied", "position": 158}	158	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7da1-ad98-14d5dac504e5	01a21c4e-3265-7365-8624-08f6d36f1359	151	{"id": "01a0e22a-4480-7da1-ad98-14d5dac504e5", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 151, "record": "01a0e22a-4480-7343-ab2c-79d40f078f6c", "values": {"place": "01a0e22a-4480-75dc-ac4a-3698aa2ca1af", "person": "01a0e22a-4480-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7da1-ad98-14d5dac504e5"}	{"id": "01a0e22a-4480-7da1-ad98-14d5dac504e5", "reason": null, "clashes": [], "verdict": "applied", "position": 159}	159	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7452-8646-422cbc937d7e	01a21c4e-3265-7365-8624-08f6d36f1359	152	{"id": "01a0e22a-4480-7452-8646-422cbc937d7e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 152, "record": "01a0e22a-4480-7065-b232-80c3e1df6f91", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7452-8646-422cbc937d7e"}	{"id": "01a0e22a-4480-7452-8646-422cbc937d7e", "reason": null, "clashes": [], "verdict": "applied", "position": 160}	160	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74d4-95f6-063e534e570f	01a21c4e-3265-7365-8624-08f6d36f1359	153	{"id": "01a0e22a-4480-74d4-95f6-063e534e570f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 153, "record": "01a0e22a-4480-7ccd-8000-8e261722ebbe", "values": {"full": "Paul Villiers", "kind": "legal", "person": "01a0e22a-4480-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74d4-95f6-063e534e570f"}	{"id": "01a0e22a-4480-74d4-95f6-063e534e570f", "reason": null, "clashes": [], "verdict": "applied", "position": 161}	161	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-742e-bb8c-14090ee3bdcb	01a21c4e-3265-7365-8624-08f6d36f1359	154	{"id": "01a0e22a-4480-742e-bb8c-14090ee3bdcb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 154, "record": "01a0e22a-4480-7627-9c14-f82708c0e4a2", "values": {"value": "0121 496 0012", "person": "01a0e22a-4480-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+441214960012"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-742e-bb8c-14090ee3bdcb"}	{"id": "01a0e22a-4480-742e-bb8c-14090ee3bdcb", "reason": null, "clashes": [], "verdict": "applied", "position": 162}	162	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7617-8b69-15c142a305d5	01a21c4e-3265-7365-8624-08f6d36f1359	155	{"id": "01a0e22a-4480-7617-8b69-15c142a305d5", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 155, "record": "01a0e22a-4480-7216-bc37-7f13502e5056", "values": {"value": "07700 900320", "person": "01a0e22a-4480-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+447700900320"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7617-8b69-15c142a305d5"}	{"id": "01a0e22a-4480-7617-8b69-15c142a305d5", "reason": null, "clashes": [], "verdict": "applied", "position": 163}	163	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7181-8dc2-32a6ad83c3fb	01a21c4e-3265-7365-8624-08f6d36f1359	156	{"id": "01a0e22a-4480-7181-8dc2-32a6ad83c3fb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 156, "record": "01a0e22a-4480-7db0-9dfc-a10cce9244cb", "values": {"value": "paul.villiers@example.org", "person": "01a0e22a-4480-7065-b232-80c3e1df6f91", "channel": "email", "normalised": "paul.villiers@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7181-8dc2-32a6ad83c3fb"}	{"id": "01a0e22a-4480-7181-8dc2-32a6ad83c3fb", "reason": null, "clashes": [], "verdict": "applied", "position": 164}	164	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-734a-8ea3-2f2e80b38011	01a21c4e-3265-7365-8624-08f6d36f1359	157	{"id": "01a0e22a-4480-734a-8ea3-2f2e80b38011", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 157, "record": "01a0e22a-4480-73ef-9765-194f6cc1aeaf", "values": {"place": "01a0e22a-4480-7bce-acab-1a6bc69d4bd8", "person": "01a0e22a-4480-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-734a-8ea3-2f2e80b38011"}	{"id": "01a0e22a-4480-734a-8ea3-2f2e80b38011", "reason": null, "clashes": [], "verdict": "applied", "position": 165}	165	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7330-a833-3e0ebe40f38e	01a21c4e-3265-7365-8624-08f6d36f1359	158	{"id": "01a0e22a-4480-7330-a833-3e0ebe40f38e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 158, "record": "01a0e22a-4480-74ab-bdbb-37b8d4e4db03", "values": {"born": "1982-02-12", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7330-a833-3e0ebe40f38e"}	{"id": "01a0e22a-4480-7330-a833-3e0ebe40f38e", "reason": null, "clashes": [], "verdict": "applied", "position": 166}	166	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-768c-98ed-e6c353001b63	01a21c4e-3265-7365-8624-08f6d36f1359	159	{"id": "01a0e22a-4480-768c-98ed-e6c353001b63", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 159, "record": "01a0e22a-4480-7855-a3a5-22e35ecf615d", "values": {"full": "Chloe Swindlehurst", "kind": "legal", "person": "01a0e22a-4480-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-768c-98ed-e6c353001b63"}	{"id": "01a0e22a-4480-768c-98ed-e6c353001b63", "reason": null, "clashes": [], "verdict": "applied", "position": 167}	167	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74cc-8b27-b4c9109ada70	01a21c4e-3265-7365-8624-08f6d36f1359	160	{"id": "01a0e22a-4480-74cc-8b27-b4c9109ada70", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 160, "record": "01a0e22a-4480-7930-a059-9249586ac6e6", "values": {"value": "0121 496 0013", "person": "01a0e22a-4480-74ab-bdbb-37b8d4e4db03", "channel": "phone", "normalised": "+441214960013"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74cc-8b27-b4c9109ada70"}	{"id": "01a0e22a-4480-74cc-8b27-b4c9109ada70", "reason": null, "clashes": [], "verdict": "applied", "position": 168}	168	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76ad-904b-60b5889f5e9a	01a21c4e-3265-7365-8624-08f6d36f1359	161	{"id": "01a0e22a-4480-76ad-904b-60b5889f5e9a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 161, "record": "01a0e22a-4480-7a6b-8c88-ebd1d0a079f5", "values": {"place": "01a0e22a-4480-71ba-8228-3d15a9ec0806", "person": "01a0e22a-4480-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-76ad-904b-60b5889f5e9a"}	{"id": "01a0e22a-4480-76ad-904b-60b5889f5e9a", "reason": null, "clashes": [], "verdict": "applied", "position": 169}	169	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d0d-a16a-43def841ad26	01a21c4e-3265-7365-8624-08f6d36f1359	162	{"id": "01a0e22a-4480-7d0d-a16a-43def841ad26", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 162, "record": "01a0e22a-4480-7bdf-ad78-52ce5d39f1b8", "values": {"born": "1961-03-17", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d0d-a16a-43def841ad26"}	{"id": "01a0e22a-4480-7d0d-a16a-43def841ad26", "reason": null, "clashes": [], "verdict": "applied", "position": 170}	170	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7cd2-9437-35d4ec1b2724	01a21c4e-3265-7365-8624-08f6d36f1359	163	{"id": "01a0e22a-4480-7cd2-9437-35d4ec1b2724", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 163, "record": "01a0e22a-4480-7143-ace9-d8ede3bba436", "values": {"full": "Rebecca Weatherby", "kind": "legal", "person": "01a0e22a-4480-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7cd2-9437-35d4ec1b2724"}	{"id": "01a0e22a-4480-7cd2-9437-35d4ec1b2724", "reason": null, "clashes": [], "verdict": "applied", "position": 171}	171	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7935-bdff-04ae8611f8b9	01a21c4e-3265-7365-8624-08f6d36f1359	164	{"id": "01a0e22a-4480-7935-bdff-04ae8611f8b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 164, "record": "01a0e22a-4480-70c4-a273-ea380e5c9beb", "values": {"value": "0121 496 0014", "person": "01a0e22a-4480-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+441214960014"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7935-bdff-04ae8611f8b9"}	{"id": "01a0e22a-4480-7935-bdff-04ae8611f8b9", "reason": null, "clashes": [], "verdict": "applied", "position": 172}	172	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b3c-bed0-3c49c8b0da28	01a21c4e-3265-7365-8624-08f6d36f1359	165	{"id": "01a0e22a-4480-7b3c-bed0-3c49c8b0da28", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 165, "record": "01a0e22a-4480-7407-be14-5171da64b870", "values": {"value": "07700 900324", "person": "01a0e22a-4480-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+447700900324"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b3c-bed0-3c49c8b0da28"}	{"id": "01a0e22a-4480-7b3c-bed0-3c49c8b0da28", "reason": null, "clashes": [], "verdict": "applied", "position": 173}	173	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f13-bd98-3df55c905c22	01a21c4e-3265-7365-8624-08f6d36f1359	166	{"id": "01a0e22a-4480-7f13-bd98-3df55c905c22", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 166, "record": "01a0e22a-4480-756a-bf24-642492e38012", "values": {"place": "01a0e22a-4480-75ed-a4ac-5db9d707107e", "person": "01a0e22a-4480-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f13-bd98-3df55c905c22"}	{"id": "01a0e22a-4480-7f13-bd98-3df55c905c22", "reason": null, "clashes": [], "verdict": "applied", "position": 174}	174	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7442-ae6a-c89a8bb3835b	01a21c4e-3265-7365-8624-08f6d36f1359	167	{"id": "01a0e22a-4480-7442-ae6a-c89a8bb3835b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 167, "record": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902", "values": {"born": "1982-06-28", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7442-ae6a-c89a8bb3835b"}	{"id": "01a0e22a-4480-7442-ae6a-c89a8bb3835b", "reason": null, "clashes": [], "verdict": "applied", "position": 175}	175	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a1c-9118-0cd942fe9ca9	01a21c4e-3265-7365-8624-08f6d36f1359	168	{"id": "01a0e22a-4480-7a1c-9118-0cd942fe9ca9", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 168, "record": "01a0e22a-4480-7344-9b60-4336b6f3d08a", "values": {"full": "Samina Mukherjee", "kind": "legal", "person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7a1c-9118-0cd942fe9ca9"}	{"id": "01a0e22a-4480-7a1c-9118-0cd942fe9ca9", "reason": null, "clashes": [], "verdict": "applied", "position": 176}	176	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-712b-9aeb-22a514185d06	01a21c4e-3265-7365-8624-08f6d36f1359	169	{"id": "01a0e22a-4480-712b-9aeb-22a514185d06", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 169, "record": "01a0e22a-4480-7a42-86c0-abfe923b3bea", "values": {"value": "0121 496 0015", "person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+441214960015"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-712b-9aeb-22a514185d06"}	{"id": "01a0e22a-4480-712b-9aeb-22a514185d06", "reason": null, "clashes": [], "verdict": "applied", "position": 177}	177	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72c7-9698-71bca4ab4eec	01a21c4e-3265-7365-8624-08f6d36f1359	170	{"id": "01a0e22a-4480-72c7-9698-71bca4ab4eec", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 170, "record": "01a0e22a-4480-737b-99c2-b0cfcb517e6a", "values": {"value": "07700 900256", "person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+447700900256"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-72c7-9698-71bca4ab4eec"}	{"id": "01a0e22a-4480-72c7-9698-71bca4ab4eec", "reason": null, "clashes": [], "verdict": "applied", "position": 178}	178	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-75e2-9721-c6e50597ebc1	01a21c4e-3265-7365-8624-08f6d36f1359	171	{"id": "01a0e22a-4480-75e2-9721-c6e50597ebc1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 171, "record": "01a0e22a-4480-76eb-9ca1-284f82f01b58", "values": {"place": "01a0e22a-4480-74ec-8b21-fbac78255d68", "person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-75e2-9721-c6e50597ebc1"}	{"id": "01a0e22a-4480-75e2-9721-c6e50597ebc1", "reason": null, "clashes": [], "verdict": "applied", "position": 179}	179	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-712a-b9cf-3dde7b6eb806	01a21c4e-3265-7365-8624-08f6d36f1359	172	{"id": "01a0e22a-4480-712a-b9cf-3dde7b6eb806", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 172, "record": "01a0e22a-4480-7cc4-b056-ddb0f1da2b29", "values": {"born": "1976-04-13", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-712a-b9cf-3dde7b6eb806"}	{"id": "01a0e22a-4480-712a-b9cf-3dde7b6eb806", "reason": null, "clashes": [], "verdict": "applied", "position": 180}	180	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7685-81ad-fe67f9eef8db	01a21c4e-3265-7365-8624-08f6d36f1359	173	{"id": "01a0e22a-4480-7685-81ad-fe67f9eef8db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 173, "record": "01a0e22a-4480-7ffb-973e-cd63d0646cf9", "values": {"full": "Priya Mukherjee", "kind": "legal", "person": "01a0e22a-4480-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7685-81ad-fe67f9eef8db"}	{"id": "01a0e22a-4480-7685-81ad-fe67f9eef8db", "reason": null, "clashes": [], "verdict": "applied", "position": 181}	181	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7617-8534-82ec883062fa	01a21c4e-3265-7365-8624-08f6d36f1359	174	{"id": "01a0e22a-4480-7617-8534-82ec883062fa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 174, "record": "01a0e22a-4480-7bf0-821e-a0e2338c9127", "values": {"value": "07700 900912", "person": "01a0e22a-4480-7cc4-b056-ddb0f1da2b29", "channel": "phone", "normalised": "+447700900912"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7617-8534-82ec883062fa"}	{"id": "01a0e22a-4480-7617-8534-82ec883062fa", "reason": null, "clashes": [], "verdict": "applied", "position": 182}	182	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79d9-a75b-b4b3138fcc23	01a21c4e-3265-7365-8624-08f6d36f1359	175	{"id": "01a0e22a-4480-79d9-a75b-b4b3138fcc23", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 175, "record": "01a0e22a-4480-77cb-a046-3f9f83a81a4e", "values": {"place": "01a0e22a-4480-74ec-8b21-fbac78255d68", "person": "01a0e22a-4480-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-79d9-a75b-b4b3138fcc23"}	{"id": "01a0e22a-4480-79d9-a75b-b4b3138fcc23", "reason": null, "clashes": [], "verdict": "applied", "position": 183}	183	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bf3-be72-5a5ee31ef8fb	01a21c4e-3265-7365-8624-08f6d36f1359	176	{"id": "01a0e22a-4480-7bf3-be72-5a5ee31ef8fb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 176, "record": "01a0e22a-4480-7831-8d7a-b56dd265bcd7", "values": {"born": "1973-02-16", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7bf3-be72-5a5ee31ef8fb"}	{"id": "01a0e22a-4480-7bf3-be72-5a5ee31ef8fb", "reason": null, "clashes": [], "verdict": "applied", "position": 184}	184	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7926-a521-dadd8b03ee7c	01a21c4e-3265-7365-8624-08f6d36f1359	177	{"id": "01a0e22a-4480-7926-a521-dadd8b03ee7c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 177, "record": "01a0e22a-4480-7c6f-b885-ce6350c80450", "values": {"full": "Robert Mukherjee", "kind": "legal", "person": "01a0e22a-4480-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7926-a521-dadd8b03ee7c"}	{"id": "01a0e22a-4480-7926-a521-dadd8b03ee7c", "reason": null, "clashes": [], "verdict": "applied", "position": 185}	185	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78ad-a953-e9e8868f8154	01a21c4e-3265-7365-8624-08f6d36f1359	178	{"id": "01a0e22a-4480-78ad-a953-e9e8868f8154", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 178, "record": "01a0e22a-4480-7486-8d27-07d7fe692199", "values": {"value": "07700 900041", "person": "01a0e22a-4480-7831-8d7a-b56dd265bcd7", "channel": "phone", "normalised": "+447700900041"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-78ad-a953-e9e8868f8154"}	{"id": "01a0e22a-4480-78ad-a953-e9e8868f8154", "reason": null, "clashes": [], "verdict": "applied", "position": 186}	186	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-768a-8492-c7b5f40ff922	01a21c4e-3265-7365-8624-08f6d36f1359	179	{"id": "01a0e22a-4480-768a-8492-c7b5f40ff922", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 179, "record": "01a0e22a-4480-7ed7-918d-a490f08b5652", "values": {"place": "01a0e22a-4480-74ec-8b21-fbac78255d68", "person": "01a0e22a-4480-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-768a-8492-c7b5f40ff922"}	{"id": "01a0e22a-4480-768a-8492-c7b5f40ff922", "reason": null, "clashes": [], "verdict": "applied", "position": 187}	187	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c07-a534-6059a8b3b3de	01a21c4e-3265-7365-8624-08f6d36f1359	180	{"id": "01a0e22a-4480-7c07-a534-6059a8b3b3de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 180, "record": "01a0e22a-4480-7ef9-8813-fcaa66f292ed", "values": {"born": "1946-08-15", "needs": ["interpreter"], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7c07-a534-6059a8b3b3de"}	{"id": "01a0e22a-4480-7c07-a534-6059a8b3b3de", "reason": null, "clashes": [], "verdict": "applied", "position": 188}	188	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7173-acd7-866317297db8	01a21c4e-3265-7365-8624-08f6d36f1359	181	{"id": "01a0e22a-4480-7173-acd7-866317297db8", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 181, "record": "01a0e22a-4480-7e60-84b1-5253ab6fe7d5", "values": {"full": "Rita Dalrymple", "kind": "legal", "person": "01a0e22a-4480-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7173-acd7-866317297db8"}	{"id": "01a0e22a-4480-7173-acd7-866317297db8", "reason": null, "clashes": [], "verdict": "applied", "position": 189}	189	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7459-b6e0-99f944d50172	01a21c4e-3265-7365-8624-08f6d36f1359	182	{"id": "01a0e22a-4480-7459-b6e0-99f944d50172", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 182, "record": "01a0e22a-4480-7620-813b-c6bad8a9f8f4", "values": {"value": "0121 496 0016", "person": "01a0e22a-4480-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+441214960016"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7459-b6e0-99f944d50172"}	{"id": "01a0e22a-4480-7459-b6e0-99f944d50172", "reason": null, "clashes": [], "verdict": "applied", "position": 190}	190	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7da2-bfd6-4e7fa2c63133	01a21c4e-3265-7365-8624-08f6d36f1359	183	{"id": "01a0e22a-4480-7da2-bfd6-4e7fa2c63133", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 183, "record": "01a0e22a-4480-75f7-8812-fed7cbc0981c", "values": {"value": "07700 900791", "person": "01a0e22a-4480-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+447700900791"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7da2-bfd6-4e7fa2c63133"}	{"id": "01a0e22a-4480-7da2-bfd6-4e7fa2c63133", "reason": null, "clashes": [], "verdict": "applied", "position": 191}	191	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7cd9-b4c6-224f6372099a	01a21c4e-3265-7365-8624-08f6d36f1359	184	{"id": "01a0e22a-4480-7cd9-b4c6-224f6372099a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 184, "record": "01a0e22a-4480-7563-84c5-475d7b3e5daa", "values": {"place": "01a0e22a-4480-7942-97da-e38d9d643c25", "person": "01a0e22a-4480-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7cd9-b4c6-224f6372099a"}	{"id": "01a0e22a-4480-7cd9-b4c6-224f6372099a", "reason": null, "clashes": [], "verdict": "applied", "position": 192}	192	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-749a-8387-a1e7f065df4a	01a21c4e-3265-7365-8624-08f6d36f1359	185	{"id": "01a0e22a-4480-749a-8387-a1e7f065df4a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 185, "record": "01a0e22a-4480-7421-a9b4-8c0eff6b0446", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-749a-8387-a1e7f065df4a"}	{"id": "01a0e22a-4480-749a-8387-a1e7f065df4a", "reason": null, "clashes": [], "verdict": "applied", "position": 193}	193	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-755d-aefa-083b460f923d	01a21c4e-3265-7365-8624-08f6d36f1359	186	{"id": "01a0e22a-4480-755d-aefa-083b460f923d", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 186, "record": "01a0e22a-4480-7b0d-abb6-85a0bd512b39", "values": {"full": "Claire Dalrymple", "kind": "legal", "person": "01a0e22a-4480-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-755d-aefa-083b460f923d"}	{"id": "01a0e22a-4480-755d-aefa-083b460f923d", "reason": null, "clashes": [], "verdict": "applied", "position": 194}	194	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d46-b728-b7f93728aab9	01a21c4e-3265-7365-8624-08f6d36f1359	187	{"id": "01a0e22a-4480-7d46-b728-b7f93728aab9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 187, "record": "01a0e22a-4480-77c7-a9f9-fa5bc6e95218", "values": {"value": "07700 900151", "person": "01a0e22a-4480-7421-a9b4-8c0eff6b0446", "channel": "phone", "normalised": "+447700900151"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7d46-b728-b7f93728aab9"}	{"id": "01a0e22a-4480-7d46-b728-b7f93728aab9", "reason": null, "clashes": [], "verdict": "applied", "position": 195}	195	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76ce-b757-918366e33812	01a21c4e-3265-7365-8624-08f6d36f1359	188	{"id": "01a0e22a-4480-76ce-b757-918366e33812", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 188, "record": "01a0e22a-4480-7f8b-b308-5db87dcada54", "values": {"place": "01a0e22a-4480-7942-97da-e38d9d643c25", "person": "01a0e22a-4480-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-76ce-b757-918366e33812"}	{"id": "01a0e22a-4480-76ce-b757-918366e33812", "reason": null, "clashes": [], "verdict": "applied", "position": 196}	196	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-758d-ac00-46f488d4161a	01a21c4e-3265-7365-8624-08f6d36f1359	189	{"id": "01a0e22a-4480-758d-ac00-46f488d4161a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 189, "record": "01a0e22a-4480-737e-8cb2-52440d05f982", "values": {"born": "1967-10-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-758d-ac00-46f488d4161a"}	{"id": "01a0e22a-4480-758d-ac00-46f488d4161a", "reason": null, "clashes": [], "verdict": "applied", "position": 197}	197	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71a7-ad10-e6b8f837a7d6	01a21c4e-3265-7365-8624-08f6d36f1359	190	{"id": "01a0e22a-4480-71a7-ad10-e6b8f837a7d6", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 190, "record": "01a0e22a-4480-7a6f-b233-f6920c0a78d0", "values": {"full": "Alasdair Hemmings", "kind": "legal", "person": "01a0e22a-4480-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-71a7-ad10-e6b8f837a7d6"}	{"id": "01a0e22a-4480-71a7-ad10-e6b8f837a7d6", "reason": null, "clashes": [], "verdict": "applied", "position": 198}	198	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7abf-95bc-9f746b6cd23a	01a21c4e-3265-7365-8624-08f6d36f1359	191	{"id": "01a0e22a-4480-7abf-95bc-9f746b6cd23a", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 191, "record": "01a0e22a-4480-7ade-8d86-850ebc098fd8", "values": {"value": "0121 496 0017", "person": "01a0e22a-4480-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+441214960017"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7abf-95bc-9f746b6cd23a"}	{"id": "01a0e22a-4480-7abf-95bc-9f746b6cd23a", "reason": null, "clashes": [], "verdict": "applied", "position": 199}	199	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7476-af3e-f55c43ecf2b9	01a21c4e-3265-7365-8624-08f6d36f1359	192	{"id": "01a0e22a-4480-7476-af3e-f55c43ecf2b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 192, "record": "01a0e22a-4480-7fec-9e5f-a037bdba19eb", "values": {"value": "07700 900793", "person": "01a0e22a-4480-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+447700900793"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7476-af3e-f55c43ecf2b9"}	{"id": "01a0e22a-4480-7476-af3e-f55c43ecf2b9", "reason": null, "clashes": [], "verdict": "applied", "position": 200}	200	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7dba-b444-090fcb14957d	01a21c4e-3265-7365-8624-08f6d36f1359	193	{"id": "01a0e22a-4480-7dba-b444-090fcb14957d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 193, "record": "01a0e22a-4480-7ce1-bace-77832dd5ad98", "values": {"value": "alasdair.hemmings@example.org", "person": "01a0e22a-4480-737e-8cb2-52440d05f982", "channel": "email", "normalised": "alasdair.hemmings@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7dba-b444-090fcb14957d"}	{"id": "01a0e22a-4480-7dba-b444-090fcb14957d", "reason": null, "clashes": [], "verdict": "applied", "position": 201}	201	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7166-a4ee-ff8dad433669	01a21c4e-3265-7365-8624-08f6d36f1359	194	{"id": "01a0e22a-4480-7166-a4ee-ff8dad433669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 194, "record": "01a0e22a-4480-736f-8953-0f5e0c346fdf", "values": {"place": "01a0e22a-4480-73a2-8092-b4d42b28fef0", "person": "01a0e22a-4480-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7166-a4ee-ff8dad433669"}	{"id": "01a0e22a-4480-7166-a4ee-ff8dad433669", "reason": null, "clashes": [], "verdict": "applied", "position": 202}	202	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de5-89e1-33b0896631d2	01a21c4e-3265-7365-8624-08f6d36f1359	195	{"id": "01a0e22a-4480-7de5-89e1-33b0896631d2", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 195, "record": "01a0e22a-4480-7fdf-af65-f0f8e350835f", "values": {"born": "1945-05-18", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7de5-89e1-33b0896631d2"}	{"id": "01a0e22a-4480-7de5-89e1-33b0896631d2", "reason": null, "clashes": [], "verdict": "applied", "position": 203}	203	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e9a-8b77-bab0cf696e8f	01a21c4e-3265-7365-8624-08f6d36f1359	196	{"id": "01a0e22a-4480-7e9a-8b77-bab0cf696e8f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 196, "record": "01a0e22a-4480-7e52-a237-b1967e12f154", "values": {"full": "Raymond Venkataraman", "kind": "legal", "person": "01a0e22a-4480-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7e9a-8b77-bab0cf696e8f"}	{"id": "01a0e22a-4480-7e9a-8b77-bab0cf696e8f", "reason": null, "clashes": [], "verdict": "applied", "position": 204}	204	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7dc5-964b-7be99fa16a0c	01a21c4e-3265-7365-8624-08f6d36f1359	197	{"id": "01a0e22a-4480-7dc5-964b-7be99fa16a0c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 197, "record": "01a0e22a-4480-7c27-89e9-01e136f1a8ec", "values": {"value": "07700 900874", "person": "01a0e22a-4480-7fdf-af65-f0f8e350835f", "channel": "phone", "normalised": "+447700900874"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7dc5-964b-7be99fa16a0c"}	{"id": "01a0e22a-4480-7dc5-964b-7be99fa16a0c", "reason": null, "clashes": [], "verdict": "applied", "position": 205}	205	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bab-bd2c-f1a3c1fd9e00	01a21c4e-3265-7365-8624-08f6d36f1359	198	{"id": "01a0e22a-4480-7bab-bd2c-f1a3c1fd9e00", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 198, "record": "01a0e22a-4480-7020-9a54-fec67c68d11c", "values": {"value": "raymond.venkataraman@example.org", "person": "01a0e22a-4480-7fdf-af65-f0f8e350835f", "channel": "email", "normalised": "raymond.venkataraman@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7bab-bd2c-f1a3c1fd9e00"}	{"id": "01a0e22a-4480-7bab-bd2c-f1a3c1fd9e00", "reason": null, "clashes": [], "verdict": "applied", "position": 206}	206	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b57-b7fb-c221e299d75e	01a21c4e-3265-7365-8624-08f6d36f1359	199	{"id": "01a0e22a-4480-7b57-b7fb-c221e299d75e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 199, "record": "01a0e22a-4480-7ed1-98cd-091ba843a823", "values": {"place": "01a0e22a-4480-7eba-8a24-5e6b33138131", "person": "01a0e22a-4480-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b57-b7fb-c221e299d75e"}	{"id": "01a0e22a-4480-7b57-b7fb-c221e299d75e", "reason": null, "clashes": [], "verdict": "applied", "position": 207}	207	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f5f-a74b-7fb69936ee94	01a21c4e-3265-7365-8624-08f6d36f1359	200	{"id": "01a0e22a-4480-7f5f-a74b-7fb69936ee94", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 200, "record": "01a0e22a-4480-7a16-8f93-d205686032b8", "values": {"born": "1952-07-03", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7f5f-a74b-7fb69936ee94"}	{"id": "01a0e22a-4480-7f5f-a74b-7fb69936ee94", "reason": null, "clashes": [], "verdict": "applied", "position": 208}	208	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7262-8265-c9789be629db	01a21c4e-3265-7365-8624-08f6d36f1359	201	{"id": "01a0e22a-4480-7262-8265-c9789be629db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 201, "record": "01a0e22a-4480-7d5a-8864-44510ef54306", "values": {"full": "James Satterthwaite", "kind": "legal", "person": "01a0e22a-4480-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7262-8265-c9789be629db"}	{"id": "01a0e22a-4480-7262-8265-c9789be629db", "reason": null, "clashes": [], "verdict": "applied", "position": 209}	209	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b21-baea-e92e47a066e3	01a21c4e-3265-7365-8624-08f6d36f1359	202	{"id": "01a0e22a-4480-7b21-baea-e92e47a066e3", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 202, "record": "01a0e22a-4480-7451-a9ee-ec3bf2242639", "values": {"value": "07700 900925", "person": "01a0e22a-4480-7a16-8f93-d205686032b8", "channel": "phone", "normalised": "+447700900925"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b21-baea-e92e47a066e3"}	{"id": "01a0e22a-4480-7b21-baea-e92e47a066e3", "reason": null, "clashes": [], "verdict": "applied", "position": 210}	210	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-75e1-bfae-9d4036e2f04e	01a21c4e-3265-7365-8624-08f6d36f1359	203	{"id": "01a0e22a-4480-75e1-bfae-9d4036e2f04e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 203, "record": "01a0e22a-4480-77dd-845d-dd254e48b720", "values": {"value": "james.satterthwaite@example.org", "person": "01a0e22a-4480-7a16-8f93-d205686032b8", "channel": "email", "normalised": "james.satterthwaite@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-75e1-bfae-9d4036e2f04e"}	{"id": "01a0e22a-4480-75e1-bfae-9d4036e2f04e", "reason": null, "clashes": [], "verdict": "applied", "position": 211}	211	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79b0-ad18-be2f56a10d9b	01a21c4e-3265-7365-8624-08f6d36f1359	204	{"id": "01a0e22a-4480-79b0-ad18-be2f56a10d9b", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 204, "record": "01a0e22a-4480-73dd-b875-e73f995880fb", "values": {"place": "01a0e22a-4480-7eba-8a24-5e6b33138131", "person": "01a0e22a-4480-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-79b0-ad18-be2f56a10d9b"}	{"id": "01a0e22a-4480-79b0-ad18-be2f56a10d9b", "reason": null, "clashes": [], "verdict": "applied", "position": 212}	212	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b1a-949e-ba96e141cd02	01a21c4e-3265-7365-8624-08f6d36f1359	205	{"id": "01a0e22a-4480-7b1a-949e-ba96e141cd02", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 205, "record": "01a0e22a-4480-7bd0-ae63-5d0dc2485eaa", "values": {"kind": "two_officers", "level": 2, "place": "01990000-0000-7000-8000-000000000041", "incident": "Dog at the gate when the crew came to change the bin.", "review_on": "2026-12-27", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Dog loose, ring 10 minutes before.", "proposed_by": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7b1a-949e-ba96e141cd02"}	{"id": "01a0e22a-4480-7b1a-949e-ba96e141cd02", "reason": null, "clashes": [], "verdict": "applied", "position": 213}	213	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7508-b693-0452e439e76d	01a21c4e-3265-7365-8624-08f6d36f1359	206	{"id": "01a0e22a-4480-7508-b693-0452e439e76d", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 206, "record": "01a0e22a-4480-7fd3-8fdc-3a81c2eba580", "values": {"kind": "oxygen", "level": 1, "place": "01a0e22a-4480-71ba-8228-3d15a9ec0806", "person": null, "incident": "Told by the tenant", "review_on": "2027-10-28", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7508-b693-0452e439e76d"}	{"id": "01a0e22a-4480-7508-b693-0452e439e76d", "reason": null, "clashes": [], "verdict": "applied", "position": 214}	214	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7399-81a7-fb5fb2c6fbd0	01a21c4e-3265-7365-8624-08f6d36f1359	207	{"id": "01a0e22a-4480-7399-81a7-fb5fb2c6fbd0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 207, "record": "01a0e22a-4480-723f-a323-1fe920bf8361", "values": {"kind": "oxygen", "level": 1, "place": "01a0e22a-4480-7942-97da-e38d9d643c25", "person": null, "incident": "Police notice", "review_on": "2027-01-31", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7399-81a7-fb5fb2c6fbd0"}	{"id": "01a0e22a-4480-7399-81a7-fb5fb2c6fbd0", "reason": null, "clashes": [], "verdict": "applied", "position": 215}	215	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7332-9031-d49539eb63b0	01a21c4e-3265-7365-8624-08f6d36f1359	208	{"id": "01a0e22a-4480-7332-9031-d49539eb63b0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 208, "record": "01a0e22a-4480-71da-af4c-dfb52c0dacc3", "values": {"kind": "two_officers", "level": 2, "place": "01a0e22a-4480-73b1-987f-d2803bab6c39", "person": null, "incident": "Visit report", "review_on": "2027-09-16", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Meet at the corner and go in together.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-7332-9031-d49539eb63b0"}	{"id": "01a0e22a-4480-7332-9031-d49539eb63b0", "reason": null, "clashes": [], "verdict": "applied", "position": 216}	216	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a217c6-e340-7e58-b70b-c2ff3d96bfb1	01a21c4e-3265-7365-8624-08f6d36f1359	227	{"id": "01a217c6-e340-7e58-b70b-c2ff3d96bfb1", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 227, "record": "01a21722-17c0-73de-b0f9-2f03a36cbfa7", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T12:14:00.000Z", "transaction": "01a217c6-e340-7e58-b70b-c2ff3d96bfb1"}	{"id": "01a217c6-e340-7e58-b70b-c2ff3d96bfb1", "reason": null, "clashes": [], "verdict": "applied", "position": 225}	225	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74e3-925c-806205221a0f	01a21c4e-3265-7365-8624-08f6d36f1359	209	{"id": "01a0e22a-4480-74e3-925c-806205221a0f", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 209, "record": "01a0e22a-4480-7c60-8115-a71d53e0472c", "values": {"kind": "oxygen", "level": 1, "place": "01a0e22a-4480-7f04-825b-413f8a9a021e", "person": null, "incident": "Police notice", "review_on": "2027-07-06", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-27T09:20:16.000Z", "transaction": "01a0e22a-4480-74e3-925c-806205221a0f"}	{"id": "01a0e22a-4480-74e3-925c-806205221a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-7a02-ae41-bc7847b963b4	01a21c4e-3265-7365-8624-08f6d36f1359	210	{"id": "01a1ee3f-c8c0-7a02-ae41-bc7847b963b4", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 210, "record": "01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b", "values": {"team": "01990000-0000-7000-8000-000000000012", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021", "service": "57", "reference": "WES-0DEM-0001-R", "received_at": "2026-11-18T10:42:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:42:00.000Z", "transaction": "01a1ee3f-c8c0-7a02-ae41-bc7847b963b4"}	{"id": "01a1ee3f-c8c0-7a02-ae41-bc7847b963b4", "reason": null, "clashes": [], "verdict": "applied", "position": 218}	218	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-7b82-99e4-3e9444e20d0d	01a21c4e-3265-7365-8624-08f6d36f1359	211	{"id": "01a1ee3f-c8c0-7b82-99e4-3e9444e20d0d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 211, "record": "01a1ee3f-c8c0-7577-9c79-1848fc286e97", "values": {"case": "01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b", "value": "bill", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:42:00.000Z", "transaction": "01a1ee3f-c8c0-7b82-99e4-3e9444e20d0d"}	{"id": "01a1ee3f-c8c0-7b82-99e4-3e9444e20d0d", "reason": null, "clashes": [], "verdict": "applied", "position": 219}	219	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-758d-9470-07231f24df03	01a21c4e-3265-7365-8624-08f6d36f1359	212	{"id": "01a1ee3f-c8c0-758d-9470-07231f24df03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 212, "record": "01a1ee3f-c8c0-705d-a118-446184b7d15b", "values": {"case": "01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b", "value": "Why has the instalment gone up?", "question": "details"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:42:00.000Z", "transaction": "01a1ee3f-c8c0-758d-9470-07231f24df03"}	{"id": "01a1ee3f-c8c0-758d-9470-07231f24df03", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-70aa-92f2-33a4ae634acc	01a21c4e-3265-7365-8624-08f6d36f1359	213	{"id": "01a1ee3f-c8c0-70aa-92f2-33a4ae634acc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 213, "record": "01a1ee3f-c8c0-724b-851d-7956e60b483d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-18T10:42:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:42:00.000Z", "transaction": "01a1ee3f-c8c0-70aa-92f2-33a4ae634acc"}	{"id": "01a1ee3f-c8c0-70aa-92f2-33a4ae634acc", "reason": null, "clashes": [], "verdict": "applied", "position": 221}	221	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-71a7-bfaf-f116b994f614	01a21c4e-3265-7365-8624-08f6d36f1359	214	{"id": "01a1ee3f-c8c0-71a7-bfaf-f116b994f614", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 214, "record": "01a1ee3f-c8c0-7178-93ce-db3b58d51a05", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a1ee3f-c8c0-724b-851d-7956e60b483d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:42:00.000Z", "transaction": "01a1ee3f-c8c0-71a7-bfaf-f116b994f614"}	{"id": "01a1ee3f-c8c0-71a7-bfaf-f116b994f614", "reason": null, "clashes": [], "verdict": "applied", "position": 222}	222	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-70ca-8795-a22044f34f87	01a21c4e-3265-7365-8624-08f6d36f1359	215	{"id": "01a1ee3f-c8c0-70ca-8795-a22044f34f87", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 215, "record": "01a1ee3f-c8c0-73f9-9128-38d74ccbe4bf", "values": {"case": "01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b", "contact": "01a1ee3f-c8c0-724b-851d-7956e60b483d", "outcome": "case_made", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:42:00.000Z", "transaction": "01a1ee3f-c8c0-70ca-8795-a22044f34f87"}	{"id": "01a1ee3f-c8c0-70ca-8795-a22044f34f87", "reason": null, "clashes": [], "verdict": "applied", "position": 223}	223	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee49-dae0-7140-87fa-c1775c9c1898	01a21c4e-3265-7365-8624-08f6d36f1359	216	{"id": "01a1ee49-dae0-7140-87fa-c1775c9c1898", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 216, "record": "01a1ee3f-c8c0-724b-851d-7956e60b483d", "values": {"ended_at": "2026-11-18T10:53:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:53:00.000Z", "transaction": "01a1ee49-dae0-7140-87fa-c1775c9c1898"}	{"id": "01a1ee49-dae0-7140-87fa-c1775c9c1898", "reason": null, "clashes": [], "verdict": "applied", "position": 221}	221	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ef1b-82c0-7663-acfe-ba262397c884	01a21c4e-3265-7365-8624-08f6d36f1359	217	{"id": "01a1ef1b-82c0-7663-acfe-ba262397c884", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 217, "record": "01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b", "values": {"status": "checking"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T14:42:00.000Z", "transaction": "01a1ef1b-82c0-7663-acfe-ba262397c884"}	{"id": "01a1ef1b-82c0-7663-acfe-ba262397c884", "reason": null, "clashes": [], "verdict": "applied", "position": 218}	218	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1ee45-4700-7b87-af07-56b95f3f23f3	01a21c4e-3265-7365-8624-08f6d36f1359	218	{"id": "01a1ee45-4700-7b87-af07-56b95f3f23f3", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 218, "record": "01a1ee45-4700-7b87-af07-56b95f3f23f3", "values": {"at": "2026-11-18T10:48:00.000Z", "case": "01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b", "kind": "note", "text": "Daughter Carys rang along with her. Wants it explained in Welsh, large print.", "what": "note", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-18T10:48:00.000Z", "transaction": "01a1ee45-4700-7b87-af07-56b95f3f23f3"}	{"id": "01a1ee45-4700-7b87-af07-56b95f3f23f3", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-783c-8209-da6c460cd339	01a21c4e-3265-7365-8624-08f6d36f1359	219	{"id": "01a21722-17c0-783c-8209-da6c460cd339", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 219, "record": "01a21722-17c0-73de-b0f9-2f03a36cbfa7", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0002-H", "received_at": "2026-11-26T09:14:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-783c-8209-da6c460cd339"}	{"id": "01a21722-17c0-783c-8209-da6c460cd339", "reason": null, "clashes": [], "verdict": "applied", "position": 225}	225	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-75a0-9cb9-eea1f2dc18c6	01a21c4e-3265-7365-8624-08f6d36f1359	220	{"id": "01a21722-17c0-75a0-9cb9-eea1f2dc18c6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 220, "record": "01a21722-17c0-7f55-9263-4c8ae3608ec6", "values": {"case": "01a21722-17c0-73de-b0f9-2f03a36cbfa7", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-75a0-9cb9-eea1f2dc18c6"}	{"id": "01a21722-17c0-75a0-9cb9-eea1f2dc18c6", "reason": null, "clashes": [], "verdict": "applied", "position": 226}	226	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-7d7e-b962-ba01a42538db	01a21c4e-3265-7365-8624-08f6d36f1359	221	{"id": "01a21722-17c0-7d7e-b962-ba01a42538db", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 221, "record": "01a21722-17c0-7ca7-8db6-4aa5ec5f80dd", "values": {"case": "01a21722-17c0-73de-b0f9-2f03a36cbfa7", "value": "2026-11-26", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-7d7e-b962-ba01a42538db"}	{"id": "01a21722-17c0-7d7e-b962-ba01a42538db", "reason": null, "clashes": [], "verdict": "applied", "position": 227}	227	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-7679-8565-7cb4ded18ce5	01a21c4e-3265-7365-8624-08f6d36f1359	222	{"id": "01a21722-17c0-7679-8565-7cb4ded18ce5", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 222, "record": "01a21722-17c0-7ed6-9b2d-537d203afa3a", "values": {"case": "01a21722-17c0-73de-b0f9-2f03a36cbfa7", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-7679-8565-7cb4ded18ce5"}	{"id": "01a21722-17c0-7679-8565-7cb4ded18ce5", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-76b2-907f-236079bffa46	01a21c4e-3265-7365-8624-08f6d36f1359	223	{"id": "01a21722-17c0-76b2-907f-236079bffa46", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 223, "record": "01a21722-17c0-7872-b9b2-21639ee213b9", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-26T09:14:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-76b2-907f-236079bffa46"}	{"id": "01a21722-17c0-76b2-907f-236079bffa46", "reason": null, "clashes": [], "verdict": "applied", "position": 229}	229	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-7383-a5f8-42604d149354	01a21c4e-3265-7365-8624-08f6d36f1359	224	{"id": "01a21722-17c0-7383-a5f8-42604d149354", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 224, "record": "01a21722-17c0-764f-af13-e6958927b27d", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a21722-17c0-7872-b9b2-21639ee213b9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-7383-a5f8-42604d149354"}	{"id": "01a21722-17c0-7383-a5f8-42604d149354", "reason": null, "clashes": [], "verdict": "applied", "position": 230}	230	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21722-17c0-7998-8dce-f328221468e5	01a21c4e-3265-7365-8624-08f6d36f1359	225	{"id": "01a21722-17c0-7998-8dce-f328221468e5", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 225, "record": "01a21722-17c0-78c9-8d7b-e03fa1fa8df8", "values": {"case": "01a21722-17c0-73de-b0f9-2f03a36cbfa7", "contact": "01a21722-17c0-7872-b9b2-21639ee213b9", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:14:00.000Z", "transaction": "01a21722-17c0-7998-8dce-f328221468e5"}	{"id": "01a21722-17c0-7998-8dce-f328221468e5", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21729-6ac0-72cc-9c20-5729822ee60d	01a21c4e-3265-7365-8624-08f6d36f1359	226	{"id": "01a21729-6ac0-72cc-9c20-5729822ee60d", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 226, "record": "01a21722-17c0-7872-b9b2-21639ee213b9", "values": {"ended_at": "2026-11-26T09:22:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:22:00.000Z", "transaction": "01a21729-6ac0-72cc-9c20-5729822ee60d"}	{"id": "01a21729-6ac0-72cc-9c20-5729822ee60d", "reason": null, "clashes": [], "verdict": "applied", "position": 229}	229	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a16349-2360-787b-b1e0-9e06455bf496	01a21c4e-3265-7365-8624-08f6d36f1359	228	{"id": "01a16349-2360-787b-b1e0-9e06455bf496", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 228, "record": "01a16349-2360-789d-801b-0277051dcf52", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-22T11:05:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-22T11:05:00.000Z", "transaction": "01a16349-2360-787b-b1e0-9e06455bf496"}	{"id": "01a16349-2360-787b-b1e0-9e06455bf496", "reason": null, "clashes": [], "verdict": "applied", "position": 232}	232	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a16349-2360-71aa-b578-afa0673dd93b	01a21c4e-3265-7365-8624-08f6d36f1359	229	{"id": "01a16349-2360-71aa-b578-afa0673dd93b", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 229, "record": "01a16349-2360-7205-b925-de5f4301b666", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a16349-2360-789d-801b-0277051dcf52"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-22T11:05:00.000Z", "transaction": "01a16349-2360-71aa-b578-afa0673dd93b"}	{"id": "01a16349-2360-71aa-b578-afa0673dd93b", "reason": null, "clashes": [], "verdict": "applied", "position": 233}	233	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a16349-2360-78b7-ba3b-a057a78826d6	01a21c4e-3265-7365-8624-08f6d36f1359	230	{"id": "01a16349-2360-78b7-ba3b-a057a78826d6", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 230, "record": "01a16349-2360-7119-9f9c-3b5bbeb2cca9", "values": {"case": null, "contact": "01a16349-2360-789d-801b-0277051dcf52", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-22T11:05:00.000Z", "transaction": "01a16349-2360-78b7-ba3b-a057a78826d6"}	{"id": "01a16349-2360-78b7-ba3b-a057a78826d6", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a16364-9aa0-78e2-8b74-e9f85cf6e757	01a21c4e-3265-7365-8624-08f6d36f1359	231	{"id": "01a16364-9aa0-78e2-8b74-e9f85cf6e757", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 231, "record": "01a16349-2360-789d-801b-0277051dcf52", "values": {"ended_at": "2026-10-22T11:35:00.000Z", "avoidable": "chasing"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-22T11:35:00.000Z", "transaction": "01a16364-9aa0-78e2-8b74-e9f85cf6e757"}	{"id": "01a16364-9aa0-78e2-8b74-e9f85cf6e757", "reason": null, "clashes": [], "verdict": "applied", "position": 232}	232	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-7cd3-9772-6d007bec1bce	01a21c4e-3265-7365-8624-08f6d36f1359	232	{"id": "01a21c38-3780-7cd3-9772-6d007bec1bce", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 232, "record": "01a21c38-3780-727c-a1d8-9737aeb292fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0e22a-4480-74ec-8b21-fbac78255d68", "person": "01a0e22a-4480-7cc4-b056-ddb0f1da2b29", "officer": "01990000-0000-7000-8000-000000000021", "service": "524", "reference": "WES-0DEM-0003-P", "received_at": "2026-11-27T08:56:16.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-7cd3-9772-6d007bec1bce"}	{"id": "01a21c38-3780-7cd3-9772-6d007bec1bce", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-74af-a37a-ca275d769cea	01a21c4e-3265-7365-8624-08f6d36f1359	233	{"id": "01a21c38-3780-74af-a37a-ca275d769cea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 233, "record": "01a21c38-3780-755f-8473-1c46d9259496", "values": {"case": "01a21c38-3780-727c-a1d8-9737aeb292fb", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-74af-a37a-ca275d769cea"}	{"id": "01a21c38-3780-74af-a37a-ca275d769cea", "reason": null, "clashes": [], "verdict": "applied", "position": 236}	236	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-7d55-a1b9-5afecb8cb4bf	01a21c4e-3265-7365-8624-08f6d36f1359	234	{"id": "01a21c38-3780-7d55-a1b9-5afecb8cb4bf", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 234, "record": "01a21c38-3780-7d94-a7d5-b39228e68ad3", "values": {"case": "01a21c38-3780-727c-a1d8-9737aeb292fb", "value": "2026-11-27", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-7d55-a1b9-5afecb8cb4bf"}	{"id": "01a21c38-3780-7d55-a1b9-5afecb8cb4bf", "reason": null, "clashes": [], "verdict": "applied", "position": 237}	237	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-7252-99db-7b23fa095573	01a21c4e-3265-7365-8624-08f6d36f1359	235	{"id": "01a21c38-3780-7252-99db-7b23fa095573", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 235, "record": "01a21c38-3780-71e1-a7d8-070270915526", "values": {"case": "01a21c38-3780-727c-a1d8-9737aeb292fb", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-7252-99db-7b23fa095573"}	{"id": "01a21c38-3780-7252-99db-7b23fa095573", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-7023-b3ff-1b4d9a8b0920	01a21c4e-3265-7365-8624-08f6d36f1359	236	{"id": "01a21c38-3780-7023-b3ff-1b4d9a8b0920", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 236, "record": "01a21c38-3780-7a3b-8ca4-b02bafdc47c4", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-27T08:56:16.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-7023-b3ff-1b4d9a8b0920"}	{"id": "01a21c38-3780-7023-b3ff-1b4d9a8b0920", "reason": null, "clashes": [], "verdict": "applied", "position": 239}	239	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-7a4b-90b2-b05ceb70399f	01a21c4e-3265-7365-8624-08f6d36f1359	237	{"id": "01a21c38-3780-7a4b-90b2-b05ceb70399f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 237, "record": "01a21c38-3780-7027-b3cc-3e09898b2252", "values": {"person": "01a0e22a-4480-7cc4-b056-ddb0f1da2b29", "contact": "01a21c38-3780-7a3b-8ca4-b02bafdc47c4"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-7a4b-90b2-b05ceb70399f"}	{"id": "01a21c38-3780-7a4b-90b2-b05ceb70399f", "reason": null, "clashes": [], "verdict": "applied", "position": 240}	240	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c38-3780-7e1f-b13a-08998fd9949c	01a21c4e-3265-7365-8624-08f6d36f1359	238	{"id": "01a21c38-3780-7e1f-b13a-08998fd9949c", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 238, "record": "01a21c38-3780-7bf1-a127-53f121f09771", "values": {"case": "01a21c38-3780-727c-a1d8-9737aeb292fb", "contact": "01a21c38-3780-7a3b-8ca4-b02bafdc47c4", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T08:56:16.000Z", "transaction": "01a21c38-3780-7e1f-b13a-08998fd9949c"}	{"id": "01a21c38-3780-7e1f-b13a-08998fd9949c", "reason": null, "clashes": [], "verdict": "applied", "position": 241}	241	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c4a-8700-707d-b5a3-ae1819e48393	01a21c4e-3265-7365-8624-08f6d36f1359	239	{"id": "01a21c4a-8700-707d-b5a3-ae1819e48393", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 239, "record": "01a21c38-3780-7a3b-8ca4-b02bafdc47c4", "values": {"ended_at": "2026-11-27T09:16:16.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T09:16:16.000Z", "transaction": "01a21c4a-8700-707d-b5a3-ae1819e48393"}	{"id": "01a21c4a-8700-707d-b5a3-ae1819e48393", "reason": null, "clashes": [], "verdict": "applied", "position": 239}	239	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c4e-3080-7689-9ec1-c3d1eefb98a9	01a21c4e-3265-7365-8624-08f6d36f1359	240	{"id": "01a21c4e-3080-7689-9ec1-c3d1eefb98a9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 240, "record": "01a21c38-3780-727c-a1d8-9737aeb292fb", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T09:20:16.000Z", "transaction": "01a21c4e-3080-7689-9ec1-c3d1eefb98a9"}	{"id": "01a21c4e-3080-7689-9ec1-c3d1eefb98a9", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c4e-3080-7194-8da3-625d7644d38c	01a21c4e-3265-7365-8624-08f6d36f1359	241	{"id": "01a21c4e-3080-7194-8da3-625d7644d38c", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 241, "record": "01a21c38-3780-727c-a1d8-9737aeb292fb", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T09:20:16.000Z", "transaction": "01a21c4e-3080-7194-8da3-625d7644d38c"}	{"id": "01a21c4e-3080-7194-8da3-625d7644d38c", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-73ee-b28d-8aacd1d86841	01a21c4e-3265-7365-8624-08f6d36f1359	242	{"id": "01a2176e-14e0-73ee-b28d-8aacd1d86841", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 242, "record": "01a2176e-14e0-75b3-8361-442e82116c71", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0004-3", "received_at": "2026-11-26T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-73ee-b28d-8aacd1d86841"}	{"id": "01a2176e-14e0-73ee-b28d-8aacd1d86841", "reason": null, "clashes": [], "verdict": "applied", "position": 242}	242	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-78fc-9b04-b28c3d644b75	01a21c4e-3265-7365-8624-08f6d36f1359	243	{"id": "01a2176e-14e0-78fc-9b04-b28c3d644b75", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 243, "record": "01a2176e-14e0-79f3-8eeb-d5c2ed72f011", "values": {"case": "01a2176e-14e0-75b3-8361-442e82116c71", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-78fc-9b04-b28c3d644b75"}	{"id": "01a2176e-14e0-78fc-9b04-b28c3d644b75", "reason": null, "clashes": [], "verdict": "applied", "position": 243}	243	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7c6c-9dcc-99fc289de3ae	01a21c4e-3265-7365-8624-08f6d36f1359	244	{"id": "01a2176e-14e0-7c6c-9dcc-99fc289de3ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 244, "record": "01a2176e-14e0-7df1-9b93-5771f3b43519", "values": {"case": "01a2176e-14e0-75b3-8361-442e82116c71", "value": "2026-11-26", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-7c6c-9dcc-99fc289de3ae"}	{"id": "01a2176e-14e0-7c6c-9dcc-99fc289de3ae", "reason": null, "clashes": [], "verdict": "applied", "position": 244}	244	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7e11-ac22-0d3f504e8c60	01a21c4e-3265-7365-8624-08f6d36f1359	245	{"id": "01a2176e-14e0-7e11-ac22-0d3f504e8c60", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 245, "record": "01a2176e-14e0-7b43-aa95-5e0e0a635aa2", "values": {"case": "01a2176e-14e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-7e11-ac22-0d3f504e8c60"}	{"id": "01a2176e-14e0-7e11-ac22-0d3f504e8c60", "reason": null, "clashes": [], "verdict": "applied", "position": 245}	245	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7fee-a032-b015a8558c5d	01a21c4e-3265-7365-8624-08f6d36f1359	246	{"id": "01a2176e-14e0-7fee-a032-b015a8558c5d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 246, "record": "01a2176e-14e0-740d-98a4-3d4eba2ed757", "values": {"case": "01a2176e-14e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-7fee-a032-b015a8558c5d"}	{"id": "01a2176e-14e0-7fee-a032-b015a8558c5d", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-74b1-9bd6-a94d60556919	01a21c4e-3265-7365-8624-08f6d36f1359	247	{"id": "01a2176e-14e0-74b1-9bd6-a94d60556919", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 247, "record": "01a2176e-14e0-76a1-af53-d0b39df096d0", "values": {"channel": "counter", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-26T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-74b1-9bd6-a94d60556919"}	{"id": "01a2176e-14e0-74b1-9bd6-a94d60556919", "reason": null, "clashes": [], "verdict": "applied", "position": 247}	247	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7b33-8c56-4cc870e6b31e	01a21c4e-3265-7365-8624-08f6d36f1359	248	{"id": "01a2176e-14e0-7b33-8c56-4cc870e6b31e", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 248, "record": "01a2176e-14e0-7577-90ee-4266c1000bea", "values": {"person": "01990000-0000-7000-8000-000000000032", "contact": "01a2176e-14e0-76a1-af53-d0b39df096d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-7b33-8c56-4cc870e6b31e"}	{"id": "01a2176e-14e0-7b33-8c56-4cc870e6b31e", "reason": null, "clashes": [], "verdict": "applied", "position": 248}	248	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2176e-14e0-70e4-a4f5-a90184dce864	01a21c4e-3265-7365-8624-08f6d36f1359	249	{"id": "01a2176e-14e0-70e4-a4f5-a90184dce864", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 249, "record": "01a2176e-14e0-79c2-a28a-d8cc3cf17ebd", "values": {"case": "01a2176e-14e0-75b3-8361-442e82116c71", "contact": "01a2176e-14e0-76a1-af53-d0b39df096d0", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T10:37:00.000Z", "transaction": "01a2176e-14e0-70e4-a4f5-a90184dce864"}	{"id": "01a2176e-14e0-70e4-a4f5-a90184dce864", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a2179d-b060-71d2-ac4c-09d3576c5be3	01a21c4e-3265-7365-8624-08f6d36f1359	250	{"id": "01a2179d-b060-71d2-ac4c-09d3576c5be3", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 250, "record": "01a2176e-14e0-76a1-af53-d0b39df096d0", "values": {"ended_at": "2026-11-26T11:29:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T11:29:00.000Z", "transaction": "01a2179d-b060-71d2-ac4c-09d3576c5be3"}	{"id": "01a2179d-b060-71d2-ac4c-09d3576c5be3", "reason": null, "clashes": [], "verdict": "applied", "position": 247}	247	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-755c-bf94-1ef51985b59f	01a21c4e-3265-7365-8624-08f6d36f1359	251	{"id": "01a158e2-c8e0-755c-bf94-1ef51985b59f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 251, "record": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0e22a-4480-74ec-8b21-fbac78255d68", "person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902", "officer": null, "service": "524", "reference": "WES-0DEM-0005-4", "received_at": "2026-10-20T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-755c-bf94-1ef51985b59f"}	{"id": "01a158e2-c8e0-755c-bf94-1ef51985b59f", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7c8c-bec3-9c4fa817f426	01a21c4e-3265-7365-8624-08f6d36f1359	252	{"id": "01a158e2-c8e0-7c8c-bec3-9c4fa817f426", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 252, "record": "01a158e2-c8e0-7543-b84b-ef6bf9916395", "values": {"case": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-7c8c-bec3-9c4fa817f426"}	{"id": "01a158e2-c8e0-7c8c-bec3-9c4fa817f426", "reason": null, "clashes": [], "verdict": "applied", "position": 251}	251	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-77e1-9e9a-d1e6789e6608	01a21c4e-3265-7365-8624-08f6d36f1359	253	{"id": "01a158e2-c8e0-77e1-9e9a-d1e6789e6608", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 253, "record": "01a158e2-c8e0-7be1-b618-1cc4ad429a2b", "values": {"case": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "value": "2026-10-20", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-77e1-9e9a-d1e6789e6608"}	{"id": "01a158e2-c8e0-77e1-9e9a-d1e6789e6608", "reason": null, "clashes": [], "verdict": "applied", "position": 252}	252	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-731b-afd0-1861b926e626	01a21c4e-3265-7365-8624-08f6d36f1359	254	{"id": "01a158e2-c8e0-731b-afd0-1861b926e626", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 254, "record": "01a158e2-c8e0-7a9f-85ed-8155a6c40444", "values": {"case": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-731b-afd0-1861b926e626"}	{"id": "01a158e2-c8e0-731b-afd0-1861b926e626", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7443-ad40-dc4d7cffc46c	01a21c4e-3265-7365-8624-08f6d36f1359	255	{"id": "01a158e2-c8e0-7443-ad40-dc4d7cffc46c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 255, "record": "01a158e2-c8e0-7924-9ed3-34d08ac21475", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-20T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-7443-ad40-dc4d7cffc46c"}	{"id": "01a158e2-c8e0-7443-ad40-dc4d7cffc46c", "reason": null, "clashes": [], "verdict": "applied", "position": 254}	254	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-76a1-a049-7284030ea6ed	01a21c4e-3265-7365-8624-08f6d36f1359	256	{"id": "01a158e2-c8e0-76a1-a049-7284030ea6ed", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 256, "record": "01a158e2-c8e0-7264-a00e-1425d6f9abcd", "values": {"person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902", "contact": "01a158e2-c8e0-7924-9ed3-34d08ac21475"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-76a1-a049-7284030ea6ed"}	{"id": "01a158e2-c8e0-76a1-a049-7284030ea6ed", "reason": null, "clashes": [], "verdict": "applied", "position": 255}	255	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7f0c-9318-10bfa703caef	01a21c4e-3265-7365-8624-08f6d36f1359	257	{"id": "01a158e2-c8e0-7f0c-9318-10bfa703caef", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 257, "record": "01a158e2-c8e0-706b-8c8b-dd031be59f38", "values": {"case": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "contact": "01a158e2-c8e0-7924-9ed3-34d08ac21475", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T10:37:00.000Z", "transaction": "01a158e2-c8e0-7f0c-9318-10bfa703caef"}	{"id": "01a158e2-c8e0-7f0c-9318-10bfa703caef", "reason": null, "clashes": [], "verdict": "applied", "position": 256}	256	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a158fe-4020-7c41-b573-bb6c2ed6d44c	01a21c4e-3265-7365-8624-08f6d36f1359	258	{"id": "01a158fe-4020-7c41-b573-bb6c2ed6d44c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 258, "record": "01a158e2-c8e0-7924-9ed3-34d08ac21475", "values": {"ended_at": "2026-10-20T11:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T11:07:00.000Z", "transaction": "01a158fe-4020-7c41-b573-bb6c2ed6d44c"}	{"id": "01a158fe-4020-7c41-b573-bb6c2ed6d44c", "reason": null, "clashes": [], "verdict": "applied", "position": 254}	254	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15920-2000-7274-a7cf-91fbeaff520b	01a21c4e-3265-7365-8624-08f6d36f1359	259	{"id": "01a15920-2000-7274-a7cf-91fbeaff520b", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 259, "record": "01a15920-2000-7274-a7cf-91fbeaff520b", "values": {"at": "2026-10-20T11:44:00.000Z", "case": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "kind": "note", "text": "Spoke to the daughter, who is allowed to ask about this.", "what": "note", "person": "01a0e22a-4480-7fa8-9966-a3bbcfcd6902", "officer": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T11:44:00.000Z", "transaction": "01a15920-2000-7274-a7cf-91fbeaff520b"}	{"id": "01a15920-2000-7274-a7cf-91fbeaff520b", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a159ab-4900-7659-b6e4-f7ef04cf3ac5	01a21c4e-3265-7365-8624-08f6d36f1359	260	{"id": "01a159ab-4900-7659-b6e4-f7ef04cf3ac5", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 260, "record": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T14:16:00.000Z", "transaction": "01a159ab-4900-7659-b6e4-f7ef04cf3ac5"}	{"id": "01a159ab-4900-7659-b6e4-f7ef04cf3ac5", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15b59-9540-7fdd-a40a-f86cb20ccdb0	01a21c4e-3265-7365-8624-08f6d36f1359	261	{"id": "01a15b59-9540-7fdd-a40a-f86cb20ccdb0", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 261, "record": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T22:06:00.000Z", "transaction": "01a15b59-9540-7fdd-a40a-f86cb20ccdb0"}	{"id": "01a15b59-9540-7fdd-a40a-f86cb20ccdb0", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15f03-1540-7578-add6-6631a98a6ddc	01a21c4e-3265-7365-8624-08f6d36f1359	262	{"id": "01a15f03-1540-7578-add6-6631a98a6ddc", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 262, "record": "01a158e2-c8e0-7620-b58f-0efbe5b5d483", "values": {"outcome": "no_access", "closed_at": "2026-10-21T15:10:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T15:10:00.000Z", "transaction": "01a15f03-1540-7578-add6-6631a98a6ddc"}	{"id": "01a15f03-1540-7578-add6-6631a98a6ddc", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7b0e-8108-1239b3473ea3	01a21c4e-3265-7365-8624-08f6d36f1359	263	{"id": "01a21266-d9a0-7b0e-8108-1239b3473ea3", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 263, "record": "01a21266-d9a0-737a-835b-b8050585d23f", "values": {"team": "01990000-0000-7000-8000-000000000013", "place": "01a0e22a-4480-78e7-aa90-a8f0d66b829e", "person": "01a0e22a-4480-70c4-b82f-21e4a57b7700", "officer": null, "service": "353", "reference": "WES-0DEM-0006-D", "received_at": "2026-11-25T11:11:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-7b0e-8108-1239b3473ea3"}	{"id": "01a21266-d9a0-7b0e-8108-1239b3473ea3", "reason": null, "clashes": [], "verdict": "applied", "position": 258}	258	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-73f4-93c4-be398968b582	01a21c4e-3265-7365-8624-08f6d36f1359	264	{"id": "01a21266-d9a0-73f4-93c4-be398968b582", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 264, "record": "01a21266-d9a0-7ffa-a74f-7dff9ca354d6", "values": {"case": "01a21266-d9a0-737a-835b-b8050585d23f", "value": "staff", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-73f4-93c4-be398968b582"}	{"id": "01a21266-d9a0-73f4-93c4-be398968b582", "reason": null, "clashes": [], "verdict": "applied", "position": 259}	259	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7a4e-9127-bd471e7ce857	01a21c4e-3265-7365-8624-08f6d36f1359	265	{"id": "01a21266-d9a0-7a4e-9127-bd471e7ce857", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 265, "record": "01a21266-d9a0-7773-878b-ce5b65ee0465", "values": {"case": "01a21266-d9a0-737a-835b-b8050585d23f", "value": "2026-11-25", "question": "happened_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-7a4e-9127-bd471e7ce857"}	{"id": "01a21266-d9a0-7a4e-9127-bd471e7ce857", "reason": null, "clashes": [], "verdict": "applied", "position": 260}	260	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7a40-9837-1c678f59b481	01a21c4e-3265-7365-8624-08f6d36f1359	266	{"id": "01a21266-d9a0-7a40-9837-1c678f59b481", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 266, "record": "01a21266-d9a0-716d-a311-99da0c607fe9", "values": {"case": "01a21266-d9a0-737a-835b-b8050585d23f", "value": "The crew left rubbish all over the pavement and drove off.", "question": "what_happened"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-7a40-9837-1c678f59b481"}	{"id": "01a21266-d9a0-7a40-9837-1c678f59b481", "reason": null, "clashes": [], "verdict": "applied", "position": 261}	261	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-73d2-84ba-ed6ffa646036	01a21c4e-3265-7365-8624-08f6d36f1359	267	{"id": "01a21266-d9a0-73d2-84ba-ed6ffa646036", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 267, "record": "01a21266-d9a0-70b9-ba9a-bb94d0a40d77", "values": {"case": "01a21266-d9a0-737a-835b-b8050585d23f", "value": "An apology and a call from somebody who can decide.", "question": "wanted"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-73d2-84ba-ed6ffa646036"}	{"id": "01a21266-d9a0-73d2-84ba-ed6ffa646036", "reason": null, "clashes": [], "verdict": "applied", "position": 262}	262	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-74ff-9bf9-fb74f48bc982	01a21c4e-3265-7365-8624-08f6d36f1359	268	{"id": "01a21266-d9a0-74ff-9bf9-fb74f48bc982", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 268, "record": "01a21266-d9a0-7054-831d-76d8c700c80c", "values": {"case": "01a21266-d9a0-737a-835b-b8050585d23f", "value": "not_sure", "question": "before"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-74ff-9bf9-fb74f48bc982"}	{"id": "01a21266-d9a0-74ff-9bf9-fb74f48bc982", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-78ff-bc72-011f22197c77	01a21c4e-3265-7365-8624-08f6d36f1359	269	{"id": "01a21266-d9a0-78ff-bc72-011f22197c77", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 269, "record": "01a21266-d9a0-7984-aaac-ba426a6213e1", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-25T11:11:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-78ff-bc72-011f22197c77"}	{"id": "01a21266-d9a0-78ff-bc72-011f22197c77", "reason": null, "clashes": [], "verdict": "applied", "position": 264}	264	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7a2e-88e1-54aac545ff88	01a21c4e-3265-7365-8624-08f6d36f1359	270	{"id": "01a21266-d9a0-7a2e-88e1-54aac545ff88", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 270, "record": "01a21266-d9a0-7517-93a4-278bb5205660", "values": {"person": "01a0e22a-4480-70c4-b82f-21e4a57b7700", "contact": "01a21266-d9a0-7984-aaac-ba426a6213e1"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-7a2e-88e1-54aac545ff88"}	{"id": "01a21266-d9a0-7a2e-88e1-54aac545ff88", "reason": null, "clashes": [], "verdict": "applied", "position": 265}	265	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21266-d9a0-78dd-aae8-5efacd9454e3	01a21c4e-3265-7365-8624-08f6d36f1359	271	{"id": "01a21266-d9a0-78dd-aae8-5efacd9454e3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 271, "record": "01a21266-d9a0-7807-bdf9-117b72dd0d77", "values": {"case": "01a21266-d9a0-737a-835b-b8050585d23f", "contact": "01a21266-d9a0-7984-aaac-ba426a6213e1", "outcome": "case_made", "service": "353"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:11:00.000Z", "transaction": "01a21266-d9a0-78dd-aae8-5efacd9454e3"}	{"id": "01a21266-d9a0-78dd-aae8-5efacd9454e3", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21284-25a0-7652-b2e9-ed252ae90104	01a21c4e-3265-7365-8624-08f6d36f1359	272	{"id": "01a21284-25a0-7652-b2e9-ed252ae90104", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 272, "record": "01a21266-d9a0-7984-aaac-ba426a6213e1", "values": {"ended_at": "2026-11-25T11:43:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:43:00.000Z", "transaction": "01a21284-25a0-7652-b2e9-ed252ae90104"}	{"id": "01a21284-25a0-7652-b2e9-ed252ae90104", "reason": null, "clashes": [], "verdict": "applied", "position": 264}	264	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a21c4e-3080-747a-911e-ace3426b7d57	01a21c4e-3265-7365-8624-08f6d36f1359	273	{"id": "01a21c4e-3080-747a-911e-ace3426b7d57", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 273, "record": "01a21266-d9a0-737a-835b-b8050585d23f", "values": {"outcome": "not_upheld", "closed_at": "2026-11-27T09:20:16.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-27T09:20:16.000Z", "transaction": "01a21c4e-3080-747a-911e-ace3426b7d57"}	{"id": "01a21c4e-3080-747a-911e-ace3426b7d57", "reason": null, "clashes": [], "verdict": "applied", "position": 258}	258	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7260-8372-a69b77bf362f	01a21c4e-3265-7365-8624-08f6d36f1359	274	{"id": "01a110d1-fe40-7260-8372-a69b77bf362f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 274, "record": "01a110d1-fe40-7420-a488-bce5eda92bb4", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0e22a-4480-73b1-987f-d2803bab6c39", "person": "01a0e22a-4480-73f0-b2ff-d03d4eac98d6", "officer": "01990000-0000-7000-8000-000000000023", "service": "524", "reference": "WES-0DEM-0007-A", "received_at": "2026-10-06T10:46:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-7260-8372-a69b77bf362f"}	{"id": "01a110d1-fe40-7260-8372-a69b77bf362f", "reason": null, "clashes": [], "verdict": "applied", "position": 267}	267	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7324-b9d5-976440b282f6	01a21c4e-3265-7365-8624-08f6d36f1359	275	{"id": "01a110d1-fe40-7324-b9d5-976440b282f6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 275, "record": "01a110d1-fe40-7f54-a158-d607f42fe1b4", "values": {"case": "01a110d1-fe40-7420-a488-bce5eda92bb4", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-7324-b9d5-976440b282f6"}	{"id": "01a110d1-fe40-7324-b9d5-976440b282f6", "reason": null, "clashes": [], "verdict": "applied", "position": 268}	268	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-732e-9e51-33be899d52ea	01a21c4e-3265-7365-8624-08f6d36f1359	276	{"id": "01a110d1-fe40-732e-9e51-33be899d52ea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 276, "record": "01a110d1-fe40-7947-8d3c-409b1209a614", "values": {"case": "01a110d1-fe40-7420-a488-bce5eda92bb4", "value": "2026-10-06", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-732e-9e51-33be899d52ea"}	{"id": "01a110d1-fe40-732e-9e51-33be899d52ea", "reason": null, "clashes": [], "verdict": "applied", "position": 269}	269	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-793c-bd65-66b5df35dbde	01a21c4e-3265-7365-8624-08f6d36f1359	277	{"id": "01a110d1-fe40-793c-bd65-66b5df35dbde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 277, "record": "01a110d1-fe40-7b75-ade1-2c088b02d636", "values": {"case": "01a110d1-fe40-7420-a488-bce5eda92bb4", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-793c-bd65-66b5df35dbde"}	{"id": "01a110d1-fe40-793c-bd65-66b5df35dbde", "reason": null, "clashes": [], "verdict": "applied", "position": 270}	270	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7322-b626-ad95642d6bd6	01a21c4e-3265-7365-8624-08f6d36f1359	278	{"id": "01a110d1-fe40-7322-b626-ad95642d6bd6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 278, "record": "01a110d1-fe40-775e-8dcd-531023a2258f", "values": {"case": "01a110d1-fe40-7420-a488-bce5eda92bb4", "value": "no", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-7322-b626-ad95642d6bd6"}	{"id": "01a110d1-fe40-7322-b626-ad95642d6bd6", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7078-8eb9-f2efaad3fcf4	01a21c4e-3265-7365-8624-08f6d36f1359	279	{"id": "01a110d1-fe40-7078-8eb9-f2efaad3fcf4", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 279, "record": "01a110d1-fe40-7c94-a730-4c5f13c01044", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-06T10:46:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-7078-8eb9-f2efaad3fcf4"}	{"id": "01a110d1-fe40-7078-8eb9-f2efaad3fcf4", "reason": null, "clashes": [], "verdict": "applied", "position": 272}	272	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7232-aeb2-841d6ad12a0f	01a21c4e-3265-7365-8624-08f6d36f1359	280	{"id": "01a110d1-fe40-7232-aeb2-841d6ad12a0f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 280, "record": "01a110d1-fe40-761d-a7c7-79bbbf109e08", "values": {"person": "01a0e22a-4480-73f0-b2ff-d03d4eac98d6", "contact": "01a110d1-fe40-7c94-a730-4c5f13c01044"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-7232-aeb2-841d6ad12a0f"}	{"id": "01a110d1-fe40-7232-aeb2-841d6ad12a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 273}	273	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d1-fe40-78be-89db-4616ac354cdd	01a21c4e-3265-7365-8624-08f6d36f1359	281	{"id": "01a110d1-fe40-78be-89db-4616ac354cdd", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 281, "record": "01a110d1-fe40-7212-98ce-b485974c214f", "values": {"case": "01a110d1-fe40-7420-a488-bce5eda92bb4", "contact": "01a110d1-fe40-7c94-a730-4c5f13c01044", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:46:00.000Z", "transaction": "01a110d1-fe40-78be-89db-4616ac354cdd"}	{"id": "01a110d1-fe40-78be-89db-4616ac354cdd", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a110d9-5140-73df-ad6e-472512fca4ed	01a21c4e-3265-7365-8624-08f6d36f1359	282	{"id": "01a110d9-5140-73df-ad6e-472512fca4ed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 282, "record": "01a110d1-fe40-7c94-a730-4c5f13c01044", "values": {"ended_at": "2026-10-06T10:54:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T10:54:00.000Z", "transaction": "01a110d9-5140-73df-ad6e-472512fca4ed"}	{"id": "01a110d9-5140-73df-ad6e-472512fca4ed", "reason": null, "clashes": [], "verdict": "applied", "position": 272}	272	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11a85-d1a0-72db-96ae-4caebfc24715	01a21c4e-3265-7365-8624-08f6d36f1359	283	{"id": "01a11a85-d1a0-72db-96ae-4caebfc24715", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 283, "record": "01a110d1-fe40-7420-a488-bce5eda92bb4", "values": {"outcome": "no_access", "closed_at": "2026-10-08T07:59:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-08T07:59:00.000Z", "transaction": "01a11a85-d1a0-72db-96ae-4caebfc24715"}	{"id": "01a11a85-d1a0-72db-96ae-4caebfc24715", "reason": null, "clashes": [], "verdict": "applied", "position": 267}	267	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7cf7-8cf0-3c364a50d337	01a21c4e-3265-7365-8624-08f6d36f1359	284	{"id": "01a1d551-a4a0-7cf7-8cf0-3c364a50d337", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 284, "record": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0e22a-4480-7552-be3e-dc0a1ef2a4f0", "person": "01a0e22a-4480-752e-8744-d3c0c234472f", "officer": null, "service": "524", "reference": "WES-0DEM-0008-2", "received_at": "2026-11-13T14:31:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7cf7-8cf0-3c364a50d337"}	{"id": "01a1d551-a4a0-7cf7-8cf0-3c364a50d337", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7c11-9f64-d5b09d7cc285	01a21c4e-3265-7365-8624-08f6d36f1359	285	{"id": "01a1d551-a4a0-7c11-9f64-d5b09d7cc285", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 285, "record": "01a1d551-a4a0-71a6-97b4-49d59f40007e", "values": {"case": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7c11-9f64-d5b09d7cc285"}	{"id": "01a1d551-a4a0-7c11-9f64-d5b09d7cc285", "reason": null, "clashes": [], "verdict": "applied", "position": 276}	276	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7d40-8d54-19000ee95a3a	01a21c4e-3265-7365-8624-08f6d36f1359	286	{"id": "01a1d551-a4a0-7d40-8d54-19000ee95a3a", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 286, "record": "01a1d551-a4a0-79e5-8140-e6b1718f4fb3", "values": {"case": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "value": "2026-11-13", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7d40-8d54-19000ee95a3a"}	{"id": "01a1d551-a4a0-7d40-8d54-19000ee95a3a", "reason": null, "clashes": [], "verdict": "applied", "position": 277}	277	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7f4c-a1e2-ed95cff10031	01a21c4e-3265-7365-8624-08f6d36f1359	287	{"id": "01a1d551-a4a0-7f4c-a1e2-ed95cff10031", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 287, "record": "01a1d551-a4a0-728d-90cb-7fc0c80035e4", "values": {"case": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7f4c-a1e2-ed95cff10031"}	{"id": "01a1d551-a4a0-7f4c-a1e2-ed95cff10031", "reason": null, "clashes": [], "verdict": "applied", "position": 278}	278	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7da8-9ccd-f61b1a71580d	01a21c4e-3265-7365-8624-08f6d36f1359	288	{"id": "01a1d551-a4a0-7da8-9ccd-f61b1a71580d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 288, "record": "01a1d551-a4a0-7d26-a112-ad73ec5eeb42", "values": {"case": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7da8-9ccd-f61b1a71580d"}	{"id": "01a1d551-a4a0-7da8-9ccd-f61b1a71580d", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-765a-81fa-0627811580bc	01a21c4e-3265-7365-8624-08f6d36f1359	289	{"id": "01a1d551-a4a0-765a-81fa-0627811580bc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 289, "record": "01a1d551-a4a0-7352-bea2-9cb93ef34007", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-13T14:31:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-765a-81fa-0627811580bc"}	{"id": "01a1d551-a4a0-765a-81fa-0627811580bc", "reason": null, "clashes": [], "verdict": "applied", "position": 280}	280	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7366-b536-74fffc570dd0	01a21c4e-3265-7365-8624-08f6d36f1359	290	{"id": "01a1d551-a4a0-7366-b536-74fffc570dd0", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 290, "record": "01a1d551-a4a0-7e7f-a982-148c1f1ef074", "values": {"person": "01a0e22a-4480-752e-8744-d3c0c234472f", "contact": "01a1d551-a4a0-7352-bea2-9cb93ef34007"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7366-b536-74fffc570dd0"}	{"id": "01a1d551-a4a0-7366-b536-74fffc570dd0", "reason": null, "clashes": [], "verdict": "applied", "position": 281}	281	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7847-ac56-43f2a92daea2	01a21c4e-3265-7365-8624-08f6d36f1359	291	{"id": "01a1d551-a4a0-7847-ac56-43f2a92daea2", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 291, "record": "01a1d551-a4a0-7627-b27c-fa11d1bc7a14", "values": {"case": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "contact": "01a1d551-a4a0-7352-bea2-9cb93ef34007", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:31:00.000Z", "transaction": "01a1d551-a4a0-7847-ac56-43f2a92daea2"}	{"id": "01a1d551-a4a0-7847-ac56-43f2a92daea2", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d56d-1be0-7b77-905b-490a224adc1f	01a21c4e-3265-7365-8624-08f6d36f1359	292	{"id": "01a1d56d-1be0-7b77-905b-490a224adc1f", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 292, "record": "01a1d551-a4a0-7352-bea2-9cb93ef34007", "values": {"ended_at": "2026-11-13T15:01:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T15:01:00.000Z", "transaction": "01a1d56d-1be0-7b77-905b-490a224adc1f"}	{"id": "01a1d56d-1be0-7b77-905b-490a224adc1f", "reason": null, "clashes": [], "verdict": "applied", "position": 280}	280	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d55a-cc60-7fc4-b398-63efcf019ed9	01a21c4e-3265-7365-8624-08f6d36f1359	293	{"id": "01a1d55a-cc60-7fc4-b398-63efcf019ed9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 293, "record": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T14:41:00.000Z", "transaction": "01a1d55a-cc60-7fc4-b398-63efcf019ed9"}	{"id": "01a1d55a-cc60-7fc4-b398-63efcf019ed9", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee	01a21c4e-3265-7365-8624-08f6d36f1359	294	{"id": "01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 294, "record": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-14T09:56:00.000Z", "transaction": "01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee"}	{"id": "01a1d97c-3b80-78b9-bb66-5c24a9bdb4ee", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1dd6a-65a0-7ebe-abac-4a78abec2357	01a21c4e-3265-7365-8624-08f6d36f1359	295	{"id": "01a1dd6a-65a0-7ebe-abac-4a78abec2357", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 295, "record": "01a1d551-a4a0-7d3e-83a8-28e216ad6632", "values": {"outcome": "collected", "closed_at": "2026-11-15T04:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-15T04:15:00.000Z", "transaction": "01a1dd6a-65a0-7ebe-abac-4a78abec2357"}	{"id": "01a1dd6a-65a0-7ebe-abac-4a78abec2357", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-78f0-afc8-7104212d7797	01a21c4e-3265-7365-8624-08f6d36f1359	296	{"id": "01a208fb-59e0-78f0-afc8-7104212d7797", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 296, "record": "01a208fb-59e0-77e5-85a0-77d666071f0b", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0e22a-4480-7942-97da-e38d9d643c25", "person": "01a0e22a-4480-7421-a9b4-8c0eff6b0446", "officer": null, "service": "524", "reference": "WES-0DEM-0009-5", "received_at": "2026-11-23T15:17:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-78f0-afc8-7104212d7797"}	{"id": "01a208fb-59e0-78f0-afc8-7104212d7797", "reason": null, "clashes": [], "verdict": "applied", "position": 283}	283	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-736d-bd0b-6da50b7b0e03	01a21c4e-3265-7365-8624-08f6d36f1359	297	{"id": "01a208fb-59e0-736d-bd0b-6da50b7b0e03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 297, "record": "01a208fb-59e0-7c0d-b434-cdaa04102605", "values": {"case": "01a208fb-59e0-77e5-85a0-77d666071f0b", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-736d-bd0b-6da50b7b0e03"}	{"id": "01a208fb-59e0-736d-bd0b-6da50b7b0e03", "reason": null, "clashes": [], "verdict": "applied", "position": 284}	284	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7ecb-9285-402189e598ba	01a21c4e-3265-7365-8624-08f6d36f1359	298	{"id": "01a208fb-59e0-7ecb-9285-402189e598ba", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 298, "record": "01a208fb-59e0-7baf-92a9-59a464d94b3e", "values": {"case": "01a208fb-59e0-77e5-85a0-77d666071f0b", "value": "2026-11-23", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-7ecb-9285-402189e598ba"}	{"id": "01a208fb-59e0-7ecb-9285-402189e598ba", "reason": null, "clashes": [], "verdict": "applied", "position": 285}	285	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7ad8-93bd-b673181230ae	01a21c4e-3265-7365-8624-08f6d36f1359	299	{"id": "01a208fb-59e0-7ad8-93bd-b673181230ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 299, "record": "01a208fb-59e0-73e7-a870-fbaf561478e4", "values": {"case": "01a208fb-59e0-77e5-85a0-77d666071f0b", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-7ad8-93bd-b673181230ae"}	{"id": "01a208fb-59e0-7ad8-93bd-b673181230ae", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-72c7-b4f5-9c8c30549cc9	01a21c4e-3265-7365-8624-08f6d36f1359	300	{"id": "01a208fb-59e0-72c7-b4f5-9c8c30549cc9", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 300, "record": "01a208fb-59e0-7713-9571-84186c33e05d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-23T15:17:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-72c7-b4f5-9c8c30549cc9"}	{"id": "01a208fb-59e0-72c7-b4f5-9c8c30549cc9", "reason": null, "clashes": [], "verdict": "applied", "position": 287}	287	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-762a-827e-cca2d8ebc32d	01a21c4e-3265-7365-8624-08f6d36f1359	301	{"id": "01a208fb-59e0-762a-827e-cca2d8ebc32d", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 301, "record": "01a208fb-59e0-730a-8083-12489866ba58", "values": {"person": "01a0e22a-4480-7421-a9b4-8c0eff6b0446", "contact": "01a208fb-59e0-7713-9571-84186c33e05d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-762a-827e-cca2d8ebc32d"}	{"id": "01a208fb-59e0-762a-827e-cca2d8ebc32d", "reason": null, "clashes": [], "verdict": "applied", "position": 288}	288	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7a89-9c17-5a9a3b937128	01a21c4e-3265-7365-8624-08f6d36f1359	302	{"id": "01a208fb-59e0-7a89-9c17-5a9a3b937128", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 302, "record": "01a208fb-59e0-7325-9c4c-c59d859693e9", "values": {"case": "01a208fb-59e0-77e5-85a0-77d666071f0b", "contact": "01a208fb-59e0-7713-9571-84186c33e05d", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T15:17:00.000Z", "transaction": "01a208fb-59e0-7a89-9c17-5a9a3b937128"}	{"id": "01a208fb-59e0-7a89-9c17-5a9a3b937128", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a20929-20a0-7fb6-9607-cf15e0a37d11	01a21c4e-3265-7365-8624-08f6d36f1359	303	{"id": "01a20929-20a0-7fb6-9607-cf15e0a37d11", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 303, "record": "01a208fb-59e0-7713-9571-84186c33e05d", "values": {"ended_at": "2026-11-23T16:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T16:07:00.000Z", "transaction": "01a20929-20a0-7fb6-9607-cf15e0a37d11"}	{"id": "01a20929-20a0-7fb6-9607-cf15e0a37d11", "reason": null, "clashes": [], "verdict": "applied", "position": 287}	287	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a209c0-3080-72d6-9c50-e95fd584b246	01a21c4e-3265-7365-8624-08f6d36f1359	304	{"id": "01a209c0-3080-72d6-9c50-e95fd584b246", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 304, "record": "01a208fb-59e0-77e5-85a0-77d666071f0b", "values": {"outcome": "no_access", "closed_at": "2026-11-23T18:52:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T18:52:00.000Z", "transaction": "01a209c0-3080-72d6-9c50-e95fd584b246"}	{"id": "01a209c0-3080-72d6-9c50-e95fd584b246", "reason": null, "clashes": [], "verdict": "applied", "position": 283}	283	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7d7a-8300-089acbf293e6	01a21c4e-3265-7365-8624-08f6d36f1359	305	{"id": "01a0fcce-b3c0-7d7a-8300-089acbf293e6", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 305, "record": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0e22a-4480-73b1-987f-d2803bab6c39", "person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06", "officer": null, "service": "524", "reference": "WES-0DEM-0010-E", "received_at": "2026-10-02T13:30:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-7d7a-8300-089acbf293e6"}	{"id": "01a0fcce-b3c0-7d7a-8300-089acbf293e6", "reason": null, "clashes": [], "verdict": "applied", "position": 290}	290	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7e7d-8496-3ff364f62cde	01a21c4e-3265-7365-8624-08f6d36f1359	306	{"id": "01a0fcce-b3c0-7e7d-8496-3ff364f62cde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 306, "record": "01a0fcce-b3c0-74d2-a567-43ec928b7f14", "values": {"case": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "value": "food", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-7e7d-8496-3ff364f62cde"}	{"id": "01a0fcce-b3c0-7e7d-8496-3ff364f62cde", "reason": null, "clashes": [], "verdict": "applied", "position": 291}	291	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-78d4-8c90-c7bcef44b596	01a21c4e-3265-7365-8624-08f6d36f1359	307	{"id": "01a0fcce-b3c0-78d4-8c90-c7bcef44b596", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 307, "record": "01a0fcce-b3c0-7f61-b87b-281c5a29396e", "values": {"case": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "value": "2026-10-02", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-78d4-8c90-c7bcef44b596"}	{"id": "01a0fcce-b3c0-78d4-8c90-c7bcef44b596", "reason": null, "clashes": [], "verdict": "applied", "position": 292}	292	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-76d4-8476-01e47a26ec1f	01a21c4e-3265-7365-8624-08f6d36f1359	308	{"id": "01a0fcce-b3c0-76d4-8476-01e47a26ec1f", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 308, "record": "01a0fcce-b3c0-7df3-a8ec-6b3cf299414d", "values": {"case": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-76d4-8476-01e47a26ec1f"}	{"id": "01a0fcce-b3c0-76d4-8476-01e47a26ec1f", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-78e6-96de-7db5989bd675	01a21c4e-3265-7365-8624-08f6d36f1359	309	{"id": "01a0fcce-b3c0-78e6-96de-7db5989bd675", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 309, "record": "01a0fcce-b3c0-7263-8b93-8ebf513b4224", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-02T13:30:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-78e6-96de-7db5989bd675"}	{"id": "01a0fcce-b3c0-78e6-96de-7db5989bd675", "reason": null, "clashes": [], "verdict": "applied", "position": 294}	294	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-79b7-9d72-0b1410dca628	01a21c4e-3265-7365-8624-08f6d36f1359	310	{"id": "01a0fcce-b3c0-79b7-9d72-0b1410dca628", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 310, "record": "01a0fcce-b3c0-7473-bf33-a69bd9d8b4ba", "values": {"person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06", "contact": "01a0fcce-b3c0-7263-8b93-8ebf513b4224"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-79b7-9d72-0b1410dca628"}	{"id": "01a0fcce-b3c0-79b7-9d72-0b1410dca628", "reason": null, "clashes": [], "verdict": "applied", "position": 295}	295	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7641-aa45-f8d35c69467e	01a21c4e-3265-7365-8624-08f6d36f1359	311	{"id": "01a0fcce-b3c0-7641-aa45-f8d35c69467e", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 311, "record": "01a0fcce-b3c0-7c6b-8a76-9e0ac9814899", "values": {"case": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "contact": "01a0fcce-b3c0-7263-8b93-8ebf513b4224", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:30:00.000Z", "transaction": "01a0fcce-b3c0-7641-aa45-f8d35c69467e"}	{"id": "01a0fcce-b3c0-7641-aa45-f8d35c69467e", "reason": null, "clashes": [], "verdict": "applied", "position": 296}	296	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fce2-d800-7ca6-8513-e54effae81dc	01a21c4e-3265-7365-8624-08f6d36f1359	312	{"id": "01a0fce2-d800-7ca6-8513-e54effae81dc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 312, "record": "01a0fcce-b3c0-7263-8b93-8ebf513b4224", "values": {"ended_at": "2026-10-02T13:52:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T13:52:00.000Z", "transaction": "01a0fce2-d800-7ca6-8513-e54effae81dc"}	{"id": "01a0fce2-d800-7ca6-8513-e54effae81dc", "reason": null, "clashes": [], "verdict": "applied", "position": 294}	294	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a0fd15-32a0-787a-92e5-92740974ba91	01a21c4e-3265-7365-8624-08f6d36f1359	313	{"id": "01a0fd15-32a0-787a-92e5-92740974ba91", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 313, "record": "01a0fd15-32a0-787a-92e5-92740974ba91", "values": {"at": "2026-10-02T14:47:00.000Z", "case": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "kind": "note", "text": "Asked us to ring back after 4, at work until then.", "what": "note", "person": "01a0e22a-4480-7d3c-8bb6-62a8c979cb06", "officer": "01990000-0000-7000-8000-000000000023"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T14:47:00.000Z", "transaction": "01a0fd15-32a0-787a-92e5-92740974ba91"}	{"id": "01a0fd15-32a0-787a-92e5-92740974ba91", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a101ae-90e0-708e-8d06-ae30c012c0ac	01a21c4e-3265-7365-8624-08f6d36f1359	314	{"id": "01a101ae-90e0-708e-8d06-ae30c012c0ac", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 314, "record": "01a0fcce-b3c0-7fd8-909b-ad308044b1fb", "values": {"outcome": "wrong_items", "closed_at": "2026-10-03T12:13:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-03T12:13:00.000Z", "transaction": "01a101ae-90e0-708e-8d06-ae30c012c0ac"}	{"id": "01a101ae-90e0-708e-8d06-ae30c012c0ac", "reason": null, "clashes": [], "verdict": "applied", "position": 290}	290	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15a3e-af60-7293-ac2f-23e100df3854	01a21c4e-3265-7365-8624-08f6d36f1359	315	{"id": "01a15a3e-af60-7293-ac2f-23e100df3854", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 315, "record": "01a15a3e-af60-78b7-8f72-e552eb4a6dc2", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-20T16:57:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T16:57:00.000Z", "transaction": "01a15a3e-af60-7293-ac2f-23e100df3854"}	{"id": "01a15a3e-af60-7293-ac2f-23e100df3854", "reason": null, "clashes": [], "verdict": "applied", "position": 298}	298	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15a3e-af60-7e54-a569-aa4536c499d2	01a21c4e-3265-7365-8624-08f6d36f1359	316	{"id": "01a15a3e-af60-7e54-a569-aa4536c499d2", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 316, "record": "01a15a3e-af60-75c5-9335-2971e8ec6597", "values": {"person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806", "contact": "01a15a3e-af60-78b7-8f72-e552eb4a6dc2"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T16:57:00.000Z", "transaction": "01a15a3e-af60-7e54-a569-aa4536c499d2"}	{"id": "01a15a3e-af60-7e54-a569-aa4536c499d2", "reason": null, "clashes": [], "verdict": "applied", "position": 299}	299	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15a3e-af60-7511-a76b-00ec1b9e778d	01a21c4e-3265-7365-8624-08f6d36f1359	317	{"id": "01a15a3e-af60-7511-a76b-00ec1b9e778d", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 317, "record": "01a15a3e-af60-796c-a5f1-7f9a94883ba1", "values": {"case": null, "contact": "01a15a3e-af60-78b7-8f72-e552eb4a6dc2", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T16:57:00.000Z", "transaction": "01a15a3e-af60-7511-a76b-00ec1b9e778d"}	{"id": "01a15a3e-af60-7511-a76b-00ec1b9e778d", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a15a5b-1100-76ba-8236-47d0dde63f07	01a21c4e-3265-7365-8624-08f6d36f1359	318	{"id": "01a15a5b-1100-76ba-8236-47d0dde63f07", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 318, "record": "01a15a3e-af60-78b7-8f72-e552eb4a6dc2", "values": {"ended_at": "2026-10-20T17:28:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T17:28:00.000Z", "transaction": "01a15a5b-1100-76ba-8236-47d0dde63f07"}	{"id": "01a15a5b-1100-76ba-8236-47d0dde63f07", "reason": null, "clashes": [], "verdict": "applied", "position": 298}	298	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11695-d2c0-7f83-812d-512f43f89eed	01a21c4e-3265-7365-8624-08f6d36f1359	319	{"id": "01a11695-d2c0-7f83-812d-512f43f89eed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 319, "record": "01a11695-d2c0-7ca7-91e3-ce9b3f2457cd", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-07T13:38:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T13:38:00.000Z", "transaction": "01a11695-d2c0-7f83-812d-512f43f89eed"}	{"id": "01a11695-d2c0-7f83-812d-512f43f89eed", "reason": null, "clashes": [], "verdict": "applied", "position": 301}	301	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11695-d2c0-79e7-892c-3f4592e2ab5a	01a21c4e-3265-7365-8624-08f6d36f1359	320	{"id": "01a11695-d2c0-79e7-892c-3f4592e2ab5a", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 320, "record": "01a11695-d2c0-748a-8ce6-2ebd65a4fe7e", "values": {"person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806", "contact": "01a11695-d2c0-7ca7-91e3-ce9b3f2457cd"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T13:38:00.000Z", "transaction": "01a11695-d2c0-79e7-892c-3f4592e2ab5a"}	{"id": "01a11695-d2c0-79e7-892c-3f4592e2ab5a", "reason": null, "clashes": [], "verdict": "applied", "position": 302}	302	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11695-d2c0-7efb-a786-ba332b9e8e92	01a21c4e-3265-7365-8624-08f6d36f1359	321	{"id": "01a11695-d2c0-7efb-a786-ba332b9e8e92", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 321, "record": "01a11695-d2c0-7b54-932d-93a4155efa9f", "values": {"case": null, "contact": "01a11695-d2c0-7ca7-91e3-ce9b3f2457cd", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T13:38:00.000Z", "transaction": "01a11695-d2c0-7efb-a786-ba332b9e8e92"}	{"id": "01a11695-d2c0-7efb-a786-ba332b9e8e92", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a1169c-3b60-769d-846d-7598f3d05037	01a21c4e-3265-7365-8624-08f6d36f1359	322	{"id": "01a1169c-3b60-769d-846d-7598f3d05037", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 322, "record": "01a11695-d2c0-7ca7-91e3-ce9b3f2457cd", "values": {"ended_at": "2026-10-07T13:45:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T13:45:00.000Z", "transaction": "01a1169c-3b60-769d-846d-7598f3d05037"}	{"id": "01a1169c-3b60-769d-846d-7598f3d05037", "reason": null, "clashes": [], "verdict": "applied", "position": 301}	301	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a20db2-0420-7cfb-9f9e-5384c99305c8	01a21c4e-3265-7365-8624-08f6d36f1359	323	{"id": "01a20db2-0420-7cfb-9f9e-5384c99305c8", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 323, "record": "01a20db2-0420-74d2-831c-27cebcd00477", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-24T13:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T13:15:00.000Z", "transaction": "01a20db2-0420-7cfb-9f9e-5384c99305c8"}	{"id": "01a20db2-0420-7cfb-9f9e-5384c99305c8", "reason": null, "clashes": [], "verdict": "applied", "position": 304}	304	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a20db2-0420-78cc-933b-6bab8b2db754	01a21c4e-3265-7365-8624-08f6d36f1359	324	{"id": "01a20db2-0420-78cc-933b-6bab8b2db754", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 324, "record": "01a20db2-0420-7d24-b433-53b0f9d36e2e", "values": {"person": "01a0e22a-4480-74a8-9d29-6588571ceeee", "contact": "01a20db2-0420-74d2-831c-27cebcd00477"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T13:15:00.000Z", "transaction": "01a20db2-0420-78cc-933b-6bab8b2db754"}	{"id": "01a20db2-0420-78cc-933b-6bab8b2db754", "reason": null, "clashes": [], "verdict": "applied", "position": 305}	305	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a20db2-0420-7843-9c00-9da54bc9afd3	01a21c4e-3265-7365-8624-08f6d36f1359	325	{"id": "01a20db2-0420-7843-9c00-9da54bc9afd3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 325, "record": "01a20db2-0420-7ed1-96f4-4f8150c1e48a", "values": {"case": null, "contact": "01a20db2-0420-74d2-831c-27cebcd00477", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T13:15:00.000Z", "transaction": "01a20db2-0420-7843-9c00-9da54bc9afd3"}	{"id": "01a20db2-0420-7843-9c00-9da54bc9afd3", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a20dde-e080-7710-8906-4139221ce34e	01a21c4e-3265-7365-8624-08f6d36f1359	326	{"id": "01a20dde-e080-7710-8906-4139221ce34e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 326, "record": "01a20db2-0420-74d2-831c-27cebcd00477", "values": {"ended_at": "2026-11-24T14:04:00.000Z", "avoidable": "repeat_information"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T14:04:00.000Z", "transaction": "01a20dde-e080-7710-8906-4139221ce34e"}	{"id": "01a20dde-e080-7710-8906-4139221ce34e", "reason": null, "clashes": [], "verdict": "applied", "position": 304}	304	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11598-38e0-7a12-a9e2-3fe1b3ba5d0e	01a21c4e-3265-7365-8624-08f6d36f1359	327	{"id": "01a11598-38e0-7a12-a9e2-3fe1b3ba5d0e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 327, "record": "01a11598-38e0-796a-b4f5-fdba0a667cf5", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-07T09:01:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T09:01:00.000Z", "transaction": "01a11598-38e0-7a12-a9e2-3fe1b3ba5d0e"}	{"id": "01a11598-38e0-7a12-a9e2-3fe1b3ba5d0e", "reason": null, "clashes": [], "verdict": "applied", "position": 307}	307	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11598-38e0-7e73-b919-c8b52f32ebdb	01a21c4e-3265-7365-8624-08f6d36f1359	328	{"id": "01a11598-38e0-7e73-b919-c8b52f32ebdb", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 328, "record": "01a11598-38e0-76ca-869f-0a4bdf777ac9", "values": {"person": "01a0e22a-4480-7d80-be85-b0a9b4e9a806", "contact": "01a11598-38e0-796a-b4f5-fdba0a667cf5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T09:01:00.000Z", "transaction": "01a11598-38e0-7e73-b919-c8b52f32ebdb"}	{"id": "01a11598-38e0-7e73-b919-c8b52f32ebdb", "reason": null, "clashes": [], "verdict": "applied", "position": 308}	308	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a11598-38e0-7f94-a14a-a97c96629599	01a21c4e-3265-7365-8624-08f6d36f1359	329	{"id": "01a11598-38e0-7f94-a14a-a97c96629599", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 329, "record": "01a11598-38e0-71d4-bb9b-56ae328a7f0c", "values": {"case": null, "contact": "01a11598-38e0-796a-b4f5-fdba0a667cf5", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T09:01:00.000Z", "transaction": "01a11598-38e0-7f94-a14a-a97c96629599"}	{"id": "01a11598-38e0-7f94-a14a-a97c96629599", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a115a4-1fc0-71f6-8198-f9cc96338789	01a21c4e-3265-7365-8624-08f6d36f1359	330	{"id": "01a115a4-1fc0-71f6-8198-f9cc96338789", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 330, "record": "01a11598-38e0-796a-b4f5-fdba0a667cf5", "values": {"ended_at": "2026-10-07T09:14:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T09:14:00.000Z", "transaction": "01a115a4-1fc0-71f6-8198-f9cc96338789"}	{"id": "01a115a4-1fc0-71f6-8198-f9cc96338789", "reason": null, "clashes": [], "verdict": "applied", "position": 307}	307	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a139b8-e120-7fb4-8392-38450264e491	01a21c4e-3265-7365-8624-08f6d36f1359	331	{"id": "01a139b8-e120-7fb4-8392-38450264e491", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 331, "record": "01a139b8-e120-7a2b-aebb-6118ecf50b6e", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-14T09:23:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-14T09:23:00.000Z", "transaction": "01a139b8-e120-7fb4-8392-38450264e491"}	{"id": "01a139b8-e120-7fb4-8392-38450264e491", "reason": null, "clashes": [], "verdict": "applied", "position": 310}	310	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a139b8-e120-78d7-a610-3b1e40d924ad	01a21c4e-3265-7365-8624-08f6d36f1359	332	{"id": "01a139b8-e120-78d7-a610-3b1e40d924ad", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 332, "record": "01a139b8-e120-72a0-8842-7a407d1e2aff", "values": {"person": "01a0e22a-4480-7e8c-aa2d-551f65b184f7", "contact": "01a139b8-e120-7a2b-aebb-6118ecf50b6e"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-14T09:23:00.000Z", "transaction": "01a139b8-e120-78d7-a610-3b1e40d924ad"}	{"id": "01a139b8-e120-78d7-a610-3b1e40d924ad", "reason": null, "clashes": [], "verdict": "applied", "position": 311}	311	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a139b8-e120-715b-a32a-9e7bc3c42754	01a21c4e-3265-7365-8624-08f6d36f1359	333	{"id": "01a139b8-e120-715b-a32a-9e7bc3c42754", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 333, "record": "01a139b8-e120-73ac-8259-794a0a34c449", "values": {"case": null, "contact": "01a139b8-e120-7a2b-aebb-6118ecf50b6e", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-14T09:23:00.000Z", "transaction": "01a139b8-e120-715b-a32a-9e7bc3c42754"}	{"id": "01a139b8-e120-715b-a32a-9e7bc3c42754", "reason": null, "clashes": [], "verdict": "applied", "position": 312}	312	2026-11-27 09:20:16.537+00
01990000-0000-7000-8000-000000000001	01a139e5-bd80-72c7-912c-92268638c26b	01a21c4e-3265-7365-8624-08f6d36f1359	334	{"id": "01a139e5-bd80-72c7-912c-92268638c26b", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21c4e-3265-7365-8624-08f6d36f1359", "number": 334, "record": "01a139b8-e120-7a2b-aebb-6118ecf50b6e", "values": {"ended_at": "2026-10-14T10:12:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-14T10:12:00.000Z", "transaction": "01a139e5-bd80-72c7-912c-92268638c26b"}	{"id": "01a139e5-bd80-72c7-912c-92268638c26b", "reason": null, "clashes": [], "verdict": "applied", "position": 310}	310	2026-11-27 09:20:16.537+00
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
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bd0-ae63-5d0dc2485eaa	213	{"kind": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "level": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "incident": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "review_on": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "approved_by": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "instruction": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"], "proposed_by": [213, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	two_officers	Two officers for visits. Dog loose, ring 10 minutes before.	\N	01990000-0000-7000-8000-000000000041	2	Dog at the gate when the crew came to change the bin.	01990000-0000-7000-8000-000000000022	01990000-0000-7000-8000-000000000023	2026-12-27	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fd3-8fdc-3a81c2eba580	214	{"kind": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "level": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "incident": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "review_on": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "approved_by": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "instruction": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"], "proposed_by": [214, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0e22a-4480-71ba-8228-3d15a9ec0806	1	Told by the tenant	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-10-28	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-723f-a323-1fe920bf8361	215	{"kind": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "level": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "incident": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "review_on": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "approved_by": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "instruction": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"], "proposed_by": [215, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0e22a-4480-7942-97da-e38d9d643c25	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-01-31	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71da-af4c-dfb52c0dacc3	216	{"kind": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "level": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "incident": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "review_on": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "approved_by": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "instruction": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"], "proposed_by": [216, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	two_officers	Two officers for visits. Meet at the corner and go in together.	\N	01a0e22a-4480-73b1-987f-d2803bab6c39	2	Visit report	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-09-16	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c60-8115-a71d53e0472c	217	{"kind": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "level": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "place": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "incident": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "review_on": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "approved_by": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "instruction": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"], "proposed_by": [217, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0e22a-4480-7f04-825b-413f8a9a021e	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-07-06	\N
\.


--
-- Data for Name: occupancy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.occupancy (council, id, "position", writers, person, place, capacity, since, until) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78fb-8703-806984c81999	42	{"place": [42, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [42, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d01-bc24-0d4969d495dd	45	{"place": [45, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [45, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7dc4-ae47-dc0e959f3a51	49	{"place": [49, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [49, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000033	01990000-0000-7000-8000-000000000042	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71c1-84c5-b4763fe31d03	53	{"place": [53, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [53, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d13-99ed-17e3cc0e95ee	01a0e22a-4480-7d5f-a4b0-6ce60741c7a8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7745-8b63-e0efb62ac1fe	56	{"place": [56, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [56, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-711d-8a50-12dc582c18c9	01a0e22a-4480-707d-9143-1193e6c3f339	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-782a-baeb-41a5e65a8149	59	{"place": [59, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [59, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7060-9d3b-993f79490eab	01a0e22a-4480-7f04-825b-413f8a9a021e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7367-b7c8-82f4202cc828	63	{"place": [63, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [63, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7736-843f-dda7b1eedaff	01a0e22a-4480-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-731a-9766-99cc6ed5d1bf	68	{"place": [68, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [68, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7f64-b7b4-000bd1c51f86	01a0e22a-4480-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77c2-88c9-da8aafe673f6	71	{"place": [71, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [71, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ac9-843b-aac536891eeb	01a0e22a-4480-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7129-a816-de060a04ef48	75	{"place": [75, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [75, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-74a8-9d29-6588571ceeee	01a0e22a-4480-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73de-ae4e-cf4b2ad9a40a	80	{"place": [80, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [80, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	01a0e22a-4480-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f85-913d-d1a6e9d40f2b	84	{"place": [84, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [84, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-70a1-9142-3286a6ecc31f	01a0e22a-4480-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a4a-9309-0287a6ea2981	87	{"place": [87, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [87, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	01a0e22a-4480-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7243-bc22-22d22649c1b0	93	{"place": [93, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [93, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7de2-8d1b-c13a449fd49b	01a0e22a-4480-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73f6-aaf3-8c2fdcb284f8	97	{"place": [97, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [97, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ac3-8dc9-86669f9f80d0	01a0e22a-4480-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e4a-803a-f5065136bf62	102	{"place": [102, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [102, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7b10-8ff4-4f6504d75988	01a0e22a-4480-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e23-8adf-f918c41a66d9	105	{"place": [105, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [105, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-70c4-b82f-21e4a57b7700	01a0e22a-4480-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7157-a9b1-61f4bca5f87b	110	{"place": [110, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [110, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-77e8-8d58-9a58c842c19a	01a0e22a-4480-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-788a-99c6-1aa86e671698	113	{"place": [113, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [113, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7e8c-aa2d-551f65b184f7	01a0e22a-4480-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7918-9e39-ef8e062ebc92	119	{"place": [119, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [119, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7c1e-95f2-ee554fa69611	01a0e22a-4480-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bb3-8878-68fa56e0a246	122	{"place": [122, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [122, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-752e-8744-d3c0c234472f	01a0e22a-4480-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-700e-86b4-6f015c03151c	125	{"place": [125, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [125, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fce-b64e-172fbea01ca0	01a0e22a-4480-7e93-947d-380d81f9c1f6	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7829-b794-09b92b6c5763	130	{"place": [130, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [130, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-72db-98a5-0636452fac9a	01a0e22a-4480-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-782d-b7ca-b1f95e42e3e0	134	{"place": [134, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [134, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-79ad-869a-8a20b05c4a59	01a0e22a-4480-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-771a-9442-f362f919cb32	139	{"place": [139, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [139, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d80-be85-b0a9b4e9a806	01a0e22a-4480-764a-815a-47c5f0dfb4a5	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79cf-a31e-1292f6d0ac1d	144	{"place": [144, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [144, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7658-ba45-48f21b3c137b	01a0e22a-4480-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7eb1-8986-f3a6948b82b1	149	{"place": [149, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [149, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7361-a3bc-6601947678f5	01a0e22a-4480-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7313-987a-bbffd12ff4bf	154	{"place": [154, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [154, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-703b-a7f5-24f34dabb96d	01a0e22a-4480-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7343-ab2c-79d40f078f6c	159	{"place": [159, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [159, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-789d-a9a3-6e9a8c0354be	01a0e22a-4480-75dc-ac4a-3698aa2ca1af	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73ef-9765-194f6cc1aeaf	165	{"place": [165, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [165, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7065-b232-80c3e1df6f91	01a0e22a-4480-7bce-acab-1a6bc69d4bd8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a6b-8c88-ebd1d0a079f5	169	{"place": [169, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [169, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-74ab-bdbb-37b8d4e4db03	01a0e22a-4480-71ba-8228-3d15a9ec0806	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-756a-bf24-642492e38012	174	{"place": [174, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [174, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	01a0e22a-4480-75ed-a4ac-5db9d707107e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76eb-9ca1-284f82f01b58	179	{"place": [179, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [179, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	01a0e22a-4480-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77cb-a046-3f9f83a81a4e	183	{"place": [183, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [183, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	01a0e22a-4480-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ed7-918d-a490f08b5652	187	{"place": [187, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [187, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7831-8d7a-b56dd265bcd7	01a0e22a-4480-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7563-84c5-475d7b3e5daa	192	{"place": [192, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [192, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ef9-8813-fcaa66f292ed	01a0e22a-4480-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f8b-b308-5db87dcada54	196	{"place": [196, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [196, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7421-a9b4-8c0eff6b0446	01a0e22a-4480-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-736f-8953-0f5e0c346fdf	202	{"place": [202, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [202, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-737e-8cb2-52440d05f982	01a0e22a-4480-73a2-8092-b4d42b28fef0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ed1-98cd-091ba843a823	207	{"place": [207, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [207, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fdf-af65-f0f8e350835f	01a0e22a-4480-7eba-8a24-5e6b33138131	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73dd-b875-e73f995880fb	212	{"place": [212, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [212, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7a16-8f93-d205686032b8	01a0e22a-4480-7eba-8a24-5e6b33138131	resident	\N	\N
\.


--
-- Data for Name: officer; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.officer (council, id, "position", writers, username, name, role, team) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	5	{}	abi	Abi Bevan	officer	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	6	{}	jo	Jo Mistry	officer	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	7	{}	lena	Lena Osei	supervisor	01990000-0000-7000-8000-000000000013
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000024	8	{}	nia	Nia Prosser	administrator	01990000-0000-7000-8000-000000000013
\.


--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.party (council, id, "position", writers, contact, person, capacity) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-7178-93ce-db3b58d51a05	222	{"person": [222, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [222, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1ee3f-c8c0-724b-851d-7956e60b483d	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a21722-17c0-764f-af13-e6958927b27d	230	{"person": [230, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [230, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21722-17c0-7872-b9b2-21639ee213b9	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a16349-2360-7205-b925-de5f4301b666	233	{"person": [233, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [233, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a16349-2360-789d-801b-0277051dcf52	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a21c38-3780-7027-b3cc-3e09898b2252	240	{"person": [240, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [240, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21c38-3780-7a3b-8ca4-b02bafdc47c4	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	self
01990000-0000-7000-8000-000000000001	01a2176e-14e0-7577-90ee-4266c1000bea	248	{"person": [248, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [248, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a2176e-14e0-76a1-af53-d0b39df096d0	01990000-0000-7000-8000-000000000032	self
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-7264-a00e-1425d6f9abcd	255	{"person": [255, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [255, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a158e2-c8e0-7924-9ed3-34d08ac21475	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	self
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7517-93a4-278bb5205660	265	{"person": [265, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [265, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-7984-aaac-ba426a6213e1	01a0e22a-4480-70c4-b82f-21e4a57b7700	self
01990000-0000-7000-8000-000000000001	01a110d1-fe40-761d-a7c7-79bbbf109e08	273	{"person": [273, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [273, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a110d1-fe40-7c94-a730-4c5f13c01044	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	self
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7e7f-a982-148c1f1ef074	281	{"person": [281, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [281, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1d551-a4a0-7352-bea2-9cb93ef34007	01a0e22a-4480-752e-8744-d3c0c234472f	self
01990000-0000-7000-8000-000000000001	01a208fb-59e0-730a-8083-12489866ba58	288	{"person": [288, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [288, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a208fb-59e0-7713-9571-84186c33e05d	01a0e22a-4480-7421-a9b4-8c0eff6b0446	self
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7473-bf33-a69bd9d8b4ba	295	{"person": [295, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [295, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0fcce-b3c0-7263-8b93-8ebf513b4224	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	self
01990000-0000-7000-8000-000000000001	01a15a3e-af60-75c5-9335-2971e8ec6597	299	{"person": [299, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [299, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a15a3e-af60-78b7-8f72-e552eb4a6dc2	01a0e22a-4480-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a11695-d2c0-748a-8ce6-2ebd65a4fe7e	302	{"person": [302, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [302, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd	01a0e22a-4480-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a20db2-0420-7d24-b433-53b0f9d36e2e	305	{"person": [305, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [305, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a20db2-0420-74d2-831c-27cebcd00477	01a0e22a-4480-74a8-9d29-6588571ceeee	self
01990000-0000-7000-8000-000000000001	01a11598-38e0-76ca-869f-0a4bdf777ac9	308	{"person": [308, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [308, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a11598-38e0-796a-b4f5-fdba0a667cf5	01a0e22a-4480-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a139b8-e120-72a0-8842-7a407d1e2aff	311	{"person": [311, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [311, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a139b8-e120-7a2b-aebb-6118ecf50b6e	01a0e22a-4480-7e8c-aa2d-551f65b184f7	self
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (council, id, "position", writers, born, language, needs, pinned, died_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000031	39	{"born": [39, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [39, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [39, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [39, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1951-03-12	cy	["large_print_18", "text_relay"]	Ring after 10, hearing aid in by then.	\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000032	43	{"born": [43, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [43, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [43, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [43, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1979-06-30	cy	[]		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000033	46	{"born": [46, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [46, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [46, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [46, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1987-03-27	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d13-99ed-17e3cc0e95ee	50	{"born": [50, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [50, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [50, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [50, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1976-10-04	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-711d-8a50-12dc582c18c9	54	{"born": [54, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [54, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [54, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [54, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1988-02-02	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7060-9d3b-993f79490eab	57	{"born": [57, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [57, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [57, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [57, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1994-09-09	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7736-843f-dda7b1eedaff	60	{"born": [60, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [60, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [60, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [60, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1995-03-19	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f64-b7b4-000bd1c51f86	64	{"born": [64, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [64, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [64, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [64, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1946-03-12	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ac9-843b-aac536891eeb	69	{"born": [69, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [69, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [69, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [69, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74a8-9d29-6588571ceeee	72	{"born": [72, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [72, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [72, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [72, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1980-04-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	76	{"born": [76, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [76, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [76, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [76, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1964-09-25	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70a1-9142-3286a6ecc31f	81	{"born": [81, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [81, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [81, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [81, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1980-09-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	85	{"born": [85, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [85, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [85, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [85, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	2011-12-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de2-8d1b-c13a449fd49b	88	{"born": [88, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [88, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [88, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [88, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1986-11-07	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ac3-8dc9-86669f9f80d0	94	{"born": [94, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [94, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [94, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [94, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1943-05-01	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b10-8ff4-4f6504d75988	98	{"born": [98, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [98, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [98, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [98, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1962-05-20	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-70c4-b82f-21e4a57b7700	103	{"born": [103, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [103, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [103, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [103, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1995-12-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77e8-8d58-9a58c842c19a	106	{"born": [106, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [106, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [106, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [106, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1983-04-01	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e8c-aa2d-551f65b184f7	111	{"born": [111, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [111, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [111, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [111, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1971-12-05	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c1e-95f2-ee554fa69611	114	{"born": [114, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [114, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [114, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [114, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1986-05-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-752e-8744-d3c0c234472f	120	{"born": [120, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [120, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [120, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [120, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1944-04-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fce-b64e-172fbea01ca0	123	{"born": [123, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [123, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [123, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [123, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1997-05-06	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72db-98a5-0636452fac9a	126	{"born": [126, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [126, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [126, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [126, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1988-06-28	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79ad-869a-8a20b05c4a59	131	{"born": [131, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [131, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [131, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [131, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1971	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d80-be85-b0a9b4e9a806	135	{"born": [135, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [135, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [135, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [135, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1975-05-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7658-ba45-48f21b3c137b	140	{"born": [140, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [140, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [140, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [140, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1959-10-16	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7361-a3bc-6601947678f5	145	{"born": [145, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [145, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [145, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [145, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1972-05-09	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-703b-a7f5-24f34dabb96d	150	{"born": [150, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [150, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [150, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [150, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1991-08-23	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-789d-a9a3-6e9a8c0354be	155	{"born": [155, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [155, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [155, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [155, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1963-05-14	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7065-b232-80c3e1df6f91	160	{"born": [160, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [160, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [160, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [160, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74ab-bdbb-37b8d4e4db03	166	{"born": [166, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [166, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [166, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [166, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1982-02-12	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	170	{"born": [170, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [170, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [170, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [170, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1961-03-17	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	175	{"born": [175, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [175, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [175, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [175, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1982-06-28	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	180	{"born": [180, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [180, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [180, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [180, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1976-04-13	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7831-8d7a-b56dd265bcd7	184	{"born": [184, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [184, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [184, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [184, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1973-02-16	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ef9-8813-fcaa66f292ed	188	{"born": [188, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [188, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [188, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [188, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1946-08-15	en	["interpreter"]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7421-a9b4-8c0eff6b0446	193	{"born": [193, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [193, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [193, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [193, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-737e-8cb2-52440d05f982	197	{"born": [197, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [197, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [197, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [197, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1967-10-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fdf-af65-f0f8e350835f	203	{"born": [203, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [203, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [203, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [203, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1945-05-18	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a16-8f93-d205686032b8	208	{"born": [208, "01a21c4e-3265-7365-8624-08f6d36f1359"], "needs": [208, "01a21c4e-3265-7365-8624-08f6d36f1359"], "pinned": [208, "01a21c4e-3265-7365-8624-08f6d36f1359"], "language": [208, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	1952-07-03	en	[]		\N
\.


--
-- Data for Name: person_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person_name (council, id, "position", writers, person, "full", kind) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c89-a239-7bc701762741	40	{"full": [40, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [40, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [40, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000031	Rhiannon Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78de-91eb-79fa5d5f576c	44	{"full": [44, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [44, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [44, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000032	Gethin Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79cf-8954-6b439f9d0129	47	{"full": [47, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [47, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [47, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01990000-0000-7000-8000-000000000033	Tomos Adeyemi	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ac7-b18d-d1eed77c96c0	51	{"full": [51, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [51, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [51, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d13-99ed-17e3cc0e95ee	Carys Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72b3-b3b3-7f32870266c4	55	{"full": [55, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [55, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [55, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-711d-8a50-12dc582c18c9	Carys Leare	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7303-8bd3-f5e06bc15385	58	{"full": [58, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [58, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [58, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7060-9d3b-993f79490eab	Lyra Millard	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7acd-a518-093d07dbf924	61	{"full": [61, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [61, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [61, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7736-843f-dda7b1eedaff	Nia Bevan	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7de3-93f2-1dcc2be88b46	65	{"full": [65, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [65, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [65, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7f64-b7b4-000bd1c51f86	Caron Bevan	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7582-8c31-406deea3d685	70	{"full": [70, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [70, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [70, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ac9-843b-aac536891eeb	Yusuf Merriweather	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f47-878f-ec459a9e994c	73	{"full": [73, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [73, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [73, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-74a8-9d29-6588571ceeee	Helen Barraclough	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7174-83b9-6d91aba018ea	77	{"full": [77, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [77, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [77, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d3c-8bb6-62a8c979cb06	Beth Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74bb-acf4-5ccbfb8a99a2	82	{"full": [82, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [82, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [82, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-70a1-9142-3286a6ecc31f	Chloe Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fb8-96e3-e38047e1a38b	86	{"full": [86, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [86, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [86, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-73f0-b2ff-d03d4eac98d6	Ciarán Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-702a-a2a8-66b40581f255	89	{"full": [89, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [89, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [89, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7de2-8d1b-c13a449fd49b	Thomas McGinty	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7781-be46-5b195bf3f74d	90	{"full": [90, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [90, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [90, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7de2-8d1b-c13a449fd49b	Jacko McGinty	preferred
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fca-bf05-f8faf1878d5f	95	{"full": [95, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [95, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [95, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ac3-8dc9-86669f9f80d0	Karen Villiers	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7899-aec1-5d384c867062	96	{"full": [96, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [96, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [96, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ac3-8dc9-86669f9f80d0	Lottie Villiers	preferred
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7234-a008-749797f2a702	99	{"full": [99, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [99, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [99, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7b10-8ff4-4f6504d75988	Sarah Ingleby	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e0a-a531-9f4782fe3a4a	104	{"full": [104, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [104, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [104, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-70c4-b82f-21e4a57b7700	Hannah Thornycroft	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7625-9915-50ffa310a849	107	{"full": [107, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [107, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [107, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-77e8-8d58-9a58c842c19a	Wanda Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-77cf-a8ac-abff9f55c5fc	112	{"full": [112, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [112, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [112, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7e8c-aa2d-551f65b184f7	Zainab Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7dc7-8a84-ebca72470add	115	{"full": [115, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [115, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [115, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7c1e-95f2-ee554fa69611	Fatima Ackland	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7599-b315-d969b7ccba58	121	{"full": [121, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [121, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [121, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-752e-8744-d3c0c234472f	John Ackland	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79e9-b30b-19ec2b999f07	124	{"full": [124, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [124, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [124, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fce-b64e-172fbea01ca0	Jean Abara	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-702a-9aff-956cc6ad0327	127	{"full": [127, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [127, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [127, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-72db-98a5-0636452fac9a	Rajesh Boateng	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e2c-bcbb-5615352c5f80	132	{"full": [132, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [132, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [132, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-79ad-869a-8a20b05c4a59	Charlie Boateng	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-79f7-9e51-8343e63ea3d6	136	{"full": [136, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [136, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [136, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7d80-be85-b0a9b4e9a806	Linda Kettlewell	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-72ff-b48f-e7d31997e8f3	141	{"full": [141, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [141, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [141, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7658-ba45-48f21b3c137b	Elis Ogwen	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-797d-bf0f-ad3b5482909f	146	{"full": [146, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [146, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [146, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7361-a3bc-6601947678f5	Idris Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7213-9733-230a8660194d	151	{"full": [151, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [151, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [151, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-703b-a7f5-24f34dabb96d	Elin Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7eb5-ac93-1d1a8951d454	156	{"full": [156, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [156, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [156, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-789d-a9a3-6e9a8c0354be	Haf Puw	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ccd-8000-8e261722ebbe	161	{"full": [161, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [161, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [161, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7065-b232-80c3e1df6f91	Paul Villiers	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7855-a3a5-22e35ecf615d	167	{"full": [167, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [167, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [167, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-74ab-bdbb-37b8d4e4db03	Chloe Swindlehurst	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7143-ace9-d8ede3bba436	171	{"full": [171, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [171, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [171, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7bdf-ad78-52ce5d39f1b8	Rebecca Weatherby	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7344-9b60-4336b6f3d08a	176	{"full": [176, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [176, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [176, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fa8-9966-a3bbcfcd6902	Samina Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7ffb-973e-cd63d0646cf9	181	{"full": [181, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [181, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [181, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7cc4-b056-ddb0f1da2b29	Priya Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7c6f-b885-ce6350c80450	185	{"full": [185, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [185, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [185, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7831-8d7a-b56dd265bcd7	Robert Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e60-84b1-5253ab6fe7d5	189	{"full": [189, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [189, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [189, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7ef9-8813-fcaa66f292ed	Rita Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7b0d-abb6-85a0bd512b39	194	{"full": [194, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [194, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [194, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7421-a9b4-8c0eff6b0446	Claire Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7a6f-b233-f6920c0a78d0	198	{"full": [198, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [198, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [198, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-737e-8cb2-52440d05f982	Alasdair Hemmings	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e52-a237-b1967e12f154	204	{"full": [204, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [204, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [204, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7fdf-af65-f0f8e350835f	Raymond Venkataraman	legal
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d5a-8864-44510ef54306	209	{"full": [209, "01a21c4e-3265-7365-8624-08f6d36f1359"], "kind": [209, "01a21c4e-3265-7365-8624-08f6d36f1359"], "person": [209, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0e22a-4480-7a16-8f93-d205686032b8	James Satterthwaite	legal
\.


--
-- Data for Name: property; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.property (council, id, "position", writers, uprn, lines, postcode, usrn, easting, northing, custodian) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000041	9	{"uprn": [9, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [9, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [9, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [9, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000004217	Tŷ Dŵr\n4 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7103-8386-bbc4cd613e30	10	{"uprn": [10, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [10, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [10, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [10, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000004215	2 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-778d-b311-d8a3c2ce6f44	11	{"uprn": [11, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [11, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [11, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [11, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000004219	6 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000042	12	{"uprn": [12, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [12, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [12, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [12, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000010402	11 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7d5f-a4b0-6ce60741c7a8	13	{"uprn": [13, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [13, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [13, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [13, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000010400	9 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-700b-8464-7159c324c985	14	{"uprn": [14, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [14, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [14, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [14, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000010405	14 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73ab-8d44-7e35b8b6d8fe	15	{"uprn": [15, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [15, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [15, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [15, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000010388	Llŷr Mill\nDock Road\nWestmere	LD29 4QD	90000103			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-707d-9143-1193e6c3f339	16	{"uprn": [16, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [16, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [16, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [16, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000010512	17 Millbrook Close\nWestmere	LD29 7TA	90000105			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f04-825b-413f8a9a021e	17	{"uprn": [17, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [17, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [17, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [17, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000010630	30 Castle Street\nWestmere	LD29 1DE	90000106			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-76c3-b813-0c4237730edf	18	{"uprn": [18, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [18, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [18, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [18, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020000	1 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7703-8381-e88f38c0c8fd	19	{"uprn": [19, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [19, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [19, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [19, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020001	2 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73b1-987f-d2803bab6c39	20	{"uprn": [20, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [20, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [20, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [20, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020002	3 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74a3-b3c6-4af775a89294	21	{"uprn": [21, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [21, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [21, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [21, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020003	4 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-78e7-aa90-a8f0d66b829e	22	{"uprn": [22, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [22, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [22, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [22, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020004	5 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7fe2-a11d-459a2f978d87	23	{"uprn": [23, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [23, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [23, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [23, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020005	6 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7552-be3e-dc0a1ef2a4f0	24	{"uprn": [24, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [24, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [24, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [24, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020006	7 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e93-947d-380d81f9c1f6	25	{"uprn": [25, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [25, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [25, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [25, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020007	The Laurels\n8 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7f92-966b-aea148beab13	26	{"uprn": [26, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [26, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [26, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [26, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020008	9 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-764a-815a-47c5f0dfb4a5	27	{"uprn": [27, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [27, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [27, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [27, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020009	10 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7be4-be24-34e37af027bc	28	{"uprn": [28, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [28, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [28, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [28, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020010	11 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-75dc-ac4a-3698aa2ca1af	29	{"uprn": [29, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [29, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [29, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [29, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020011	Flat 1\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7bce-acab-1a6bc69d4bd8	30	{"uprn": [30, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [30, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [30, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [30, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020012	Flat 2\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-71ba-8228-3d15a9ec0806	31	{"uprn": [31, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [31, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [31, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [31, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020013	Flat 3\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-75ed-a4ac-5db9d707107e	32	{"uprn": [32, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [32, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [32, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [32, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020014	15 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-74ec-8b21-fbac78255d68	33	{"uprn": [33, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [33, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [33, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [33, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020015	16 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7942-97da-e38d9d643c25	34	{"uprn": [34, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [34, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [34, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [34, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020016	17 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-73a2-8092-b4d42b28fef0	35	{"uprn": [35, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [35, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [35, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [35, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020017	18 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7eba-8a24-5e6b33138131	36	{"uprn": [36, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [36, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [36, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [36, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020018	19 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7582-8386-8a29678a5aa3	37	{"uprn": [37, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [37, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [37, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [37, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020019	20 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0e22a-4480-7e8d-b589-a82b5a702cfa	38	{"uprn": [38, "01a21c4e-3265-7365-8624-08f6d36f1359"], "usrn": [38, "01a21c4e-3265-7365-8624-08f6d36f1359"], "lines": [38, "01a21c4e-3265-7365-8624-08f6d36f1359"], "postcode": [38, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	999000020020	21 Abbey Street\nWestmere	LD29 0AA	90000000			
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
01990000-0000-7000-8000-000000000001	01a21c4e-36ea-7bf1-bef4-66704feb7709	0	01990000-0000-7000-8000-000000000021	01a21c4e-3609-7134-b396-460e7ba4aa0d	t	t	\\x3666fca68cde5db0fa11cc3b70cd55ae10a00a3d9f44ea7041cfec53107c39fc	2026-11-27 09:30:17.638613+00	\\x8cad0302757d0688c3dddefaaedd80537c971e40f6185566dda95b40d57a2f8b	2026-12-11 09:20:17.638613+00	2026-11-27 09:20:17.638613+00	2026-11-27 09:20:17.638613+00
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
t	\\x74f8477799cf54cc0d261f278cbfa5fca236b97da52e0e278d635abe370fa9db	2026-11-27 09:20:15.953112+00
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
01990000-0000-7000-8000-000000000001	01a1ee3f-c8c0-73f9-9128-38d74ccbe4bf	223	{"case": [223, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [223, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [223, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [223, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1ee3f-c8c0-724b-851d-7956e60b483d	57	case_made	01a1ee3f-c8c0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	01a21722-17c0-78c9-8d7b-e03fa1fa8df8	231	{"case": [231, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [231, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [231, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [231, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21722-17c0-7872-b9b2-21639ee213b9	524	case_made	01a21722-17c0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	01a16349-2360-7119-9f9c-3b5bbeb2cca9	234	{"case": [234, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [234, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [234, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [234, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a16349-2360-789d-801b-0277051dcf52	57	answered	\N
01990000-0000-7000-8000-000000000001	01a21c38-3780-7bf1-a127-53f121f09771	241	{"case": [241, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [241, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [241, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [241, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21c38-3780-7a3b-8ca4-b02bafdc47c4	524	case_made	01a21c38-3780-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	01a2176e-14e0-79c2-a28a-d8cc3cf17ebd	249	{"case": [249, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [249, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [249, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [249, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a2176e-14e0-76a1-af53-d0b39df096d0	524	case_made	01a2176e-14e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	01a158e2-c8e0-706b-8c8b-dd031be59f38	256	{"case": [256, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [256, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [256, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [256, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a158e2-c8e0-7924-9ed3-34d08ac21475	524	case_made	01a158e2-c8e0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	01a21266-d9a0-7807-bdf9-117b72dd0d77	266	{"case": [266, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [266, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [266, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [266, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a21266-d9a0-7984-aaac-ba426a6213e1	353	case_made	01a21266-d9a0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	01a110d1-fe40-7212-98ce-b485974c214f	274	{"case": [274, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [274, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [274, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [274, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a110d1-fe40-7c94-a730-4c5f13c01044	524	case_made	01a110d1-fe40-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	01a1d551-a4a0-7627-b27c-fa11d1bc7a14	282	{"case": [282, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [282, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [282, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [282, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a1d551-a4a0-7352-bea2-9cb93ef34007	524	case_made	01a1d551-a4a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	01a208fb-59e0-7325-9c4c-c59d859693e9	289	{"case": [289, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [289, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [289, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [289, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a208fb-59e0-7713-9571-84186c33e05d	524	case_made	01a208fb-59e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	01a0fcce-b3c0-7c6b-8a76-9e0ac9814899	296	{"case": [296, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [296, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [296, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [296, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a0fcce-b3c0-7263-8b93-8ebf513b4224	524	case_made	01a0fcce-b3c0-7fd8-909b-ad308044b1fb
01990000-0000-7000-8000-000000000001	01a15a3e-af60-796c-a5f1-7f9a94883ba1	300	{"case": [300, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [300, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [300, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [300, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a15a3e-af60-78b7-8f72-e552eb4a6dc2	524	answered	\N
01990000-0000-7000-8000-000000000001	01a11695-d2c0-7b54-932d-93a4155efa9f	303	{"case": [303, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [303, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [303, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [303, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a11695-d2c0-7ca7-91e3-ce9b3f2457cd	524	answered	\N
01990000-0000-7000-8000-000000000001	01a20db2-0420-7ed1-96f4-4f8150c1e48a	306	{"case": [306, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [306, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [306, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [306, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a20db2-0420-74d2-831c-27cebcd00477	57	answered	\N
01990000-0000-7000-8000-000000000001	01a11598-38e0-71d4-bb9b-56ae328a7f0c	309	{"case": [309, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [309, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [309, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [309, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a11598-38e0-796a-b4f5-fdba0a667cf5	524	answered	\N
01990000-0000-7000-8000-000000000001	01a139b8-e120-73ac-8259-794a0a34c449	312	{"case": [312, "01a21c4e-3265-7365-8624-08f6d36f1359"], "contact": [312, "01a21c4e-3265-7365-8624-08f6d36f1359"], "outcome": [312, "01a21c4e-3265-7365-8624-08f6d36f1359"], "service": [312, "01a21c4e-3265-7365-8624-08f6d36f1359"]}	01a139b8-e120-7a2b-aebb-6118ecf50b6e	57	answered	\N
\.


--
-- Name: feed_position; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.feed_position', 393, true);


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
-- Name: attachment attachment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (council, id);


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
-- Name: device_seen device_seen_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_seen
    ADD CONSTRAINT device_seen_pkey PRIMARY KEY (council, device);


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
-- Name: attachment_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attachment_case ON public.attachment USING btree (council, "case");


--
-- Name: attachment_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attachment_sha256 ON public.attachment USING btree (council, sha256);


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
-- Name: letter_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_sha256 ON public.letter USING btree (council, sha256);


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
-- Name: attachment has_moved; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON public.attachment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.has_moved();


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
-- Name: attachment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.attachment ENABLE ROW LEVEL SECURITY;

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
-- Name: device_seen; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device_seen ENABLE ROW LEVEL SECURITY;

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
-- Name: attachment own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.attachment USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: device_seen own_council; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_council ON public.device_seen USING ((council = ( SELECT (NULLIF(current_setting('app.council'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: TABLE attachment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.attachment TO caseapp_app;


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
-- Name: TABLE device_seen; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.device_seen TO caseapp_app;


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

GRANT SELECT,INSERT,DELETE ON TABLE public.file TO caseapp_app;


--
-- Name: COLUMN file.put_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(put_at) ON TABLE public.file TO caseapp_app;


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

\unrestrict YehIwgkG5qBQ8lcP3BV0FdLQJKtScHquyjI2LL1l2faX3YFXUtEj1tHH0DuB9Ki

