--
-- PostgreSQL database dump
--

\restrict a0MvO7SZ2aSusIHfLinBq4eowk40K8ZKhA8fgbcnRtgqcyhjzrF7nho9AxuUBAT

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
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000021	abi	$argon2id$v=19$m=65536,t=3,p=4$K6HJxw4Yu4FY6HGvDyrYoA$2+ARLNhEiItL0Uugi8op0f5v/Wen7EDxGTjkuHPp/tQ
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000022	jo	$argon2id$v=19$m=65536,t=3,p=4$UCCCTUCKkUDoI+1I3oNycQ$baX7MOqdFyRDBhz1K+CGYrcTXtbs2AU25YvEy8UV8Y4
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000023	lena	$argon2id$v=19$m=65536,t=3,p=4$zmcS94Sk0AYgChXAR7cTHA$OdxwGrdrqSEYWMsIlUCJHHfKKXapBJBiWWq8ZQOZRE0
\.


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.activity (council, id, "position", writers, kind, what, officer, at, text, person, "case", contact) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	223	{"at": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "case": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "text": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "what": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [223, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	note	note	01990000-0000-7000-8000-000000000021	2026-11-17T10:48:00.000Z	Daughter Carys rang along with her. Wants it explained in Welsh, large print.	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	256	{"at": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "case": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "text": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "what": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [256, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	note	note	01990000-0000-7000-8000-000000000022	2026-10-19T11:44:00.000Z	Spoke to the daughter, who is allowed to ask about this.	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	296	{"at": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "case": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "text": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "what": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [296, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	note	note	01990000-0000-7000-8000-000000000023	2026-10-01T14:47:00.000Z	Asked us to ring back after 4, at work until then.	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bab-b505-92859be3cecb	312	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01990000-0000-7000-8000-000000000031	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba	313	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01990000-0000-7000-8000-000000000032	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78a6-89d9-bf020067dba8	314	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01990000-0000-7000-8000-000000000033	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7085-815a-f341ee52bdb6	315	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7414-a8dd-37eb2adf559a	316	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-711d-8a50-12dc582c18c9	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-757d-a2f5-680c4fdf8e1a	317	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7060-9d3b-993f79490eab	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a62-861e-02ec39235bc0	318	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7736-843f-dda7b1eedaff	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-775e-91fd-e85ce69bae29	319	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7f64-b7b4-000bd1c51f86	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7613-9673-93d618ae013e	320	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7ac9-843b-aac536891eeb	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f1b-9e0f-39a73c35612e	321	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-74a8-9d29-6588571ceeee	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79d0-832b-73284bb57b5c	322	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c94-82b0-87f806faadb1	323	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-70a1-9142-3286a6ecc31f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d1c-94d4-954e5c47577b	324	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7132-baaa-d6511227932f	325	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7de2-8d1b-c13a449fd49b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1	326	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7236-947f-81435add92d1	327	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7b10-8ff4-4f6504d75988	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c34-9251-310bebee3521	328	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-70c4-b82f-21e4a57b7700	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b79-a4c3-71cfae7fba11	329	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-77e8-8d58-9a58c842c19a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7205-b029-38155351d2c1	330	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7e8c-aa2d-551f65b184f7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7aef-9515-36644039d142	331	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7c1e-95f2-ee554fa69611	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7710-9fb7-f62800375c0d	332	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-752e-8744-d3c0c234472f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad	333	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7fce-b64e-172fbea01ca0	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d08-92cb-2f3fc47addc9	334	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-72db-98a5-0636452fac9a	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7870-b579-c67e4ded5faa	335	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-79ad-869a-8a20b05c4a59	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7da0-87d1-1b6ba92cd2de	336	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7d80-be85-b0a9b4e9a806	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ed9-be0b-6723524550a4	337	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7658-ba45-48f21b3c137b	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7422-b705-fbf373a26890	338	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7361-a3bc-6601947678f5	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70fa-8977-8fb7091489cd	339	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-703b-a7f5-24f34dabb96d	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e16-b62e-96933309cdb1	340	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-789d-a9a3-6e9a8c0354be	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7452-8646-422cbc937d7e	341	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7065-b232-80c3e1df6f91	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7330-a833-3e0ebe40f38e	342	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d0d-a16a-43def841ad26	343	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7442-ae6a-c89a8bb3835b	344	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-712a-b9cf-3dde7b6eb806	345	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb	346	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7831-8d7a-b56dd265bcd7	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c07-a534-6059a8b3b3de	347	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7ef9-8813-fcaa66f292ed	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-749a-8387-a1e7f065df4a	348	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7421-a9b4-8c0eff6b0446	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-758d-ac00-46f488d4161a	349	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-737e-8cb2-52440d05f982	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de5-89e1-33b0896631d2	350	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7fdf-af65-f0f8e350835f	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f5f-a74b-7fb69936ee94	351	{}	change	person.create	01990000-0000-7000-8000-000000000022	2026-09-26T23:09:53.000Z		01a0dffb-71e8-7a16-8f93-d205686032b8	\N	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	352	{}	case	case.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	353	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a1e919-6cc0-724b-851d-7956e60b483d
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	354	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-17T14:42:00.000Z	checking	01990000-0000-7000-8000-000000000031	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	355	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	356	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a211fb-bbc0-7872-b9b2-21639ee213b9
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	357	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-25T12:14:00.000Z	crew_told	01990000-0000-7000-8000-000000000031	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	358	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z		01990000-0000-7000-8000-000000000031	\N	01a15e22-c760-789d-801b-0277051dcf52
01990000-0000-7000-8000-000000000001	01a21738-fb20-7cd3-9772-6d007bec1bce	359	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z		01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a4b-90b2-b05ceb70399f	360	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z		01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	\N	01a21738-fb20-7a3b-8ca4-b02bafdc47c4
01990000-0000-7000-8000-000000000001	01a21a1f-5de8-7689-9ec1-c3d1eefb98a9	361	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-26T23:09:53.000Z	crew_told	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21a1f-5de8-7194-8da3-625d7644d38c	362	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-11-26T23:09:53.000Z	crew_back	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	01a21738-fb20-727c-a1d8-9737aeb292fb	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	363	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	01a21247-b8e0-75b3-8361-442e82116c71	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	364	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z		01990000-0000-7000-8000-000000000032	\N	01a21247-b8e0-76a1-af53-d0b39df096d0
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	365	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	366	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z		01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	\N	01a153bc-6ce0-7924-9ed3-34d08ac21475
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	367	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-10-19T14:16:00.000Z	crew_told	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	368	{}	status	case.progress	01990000-0000-7000-8000-000000000023	2026-10-19T22:06:00.000Z	crew_back	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	369	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-10-20T15:10:00.000Z	no_access	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a153bc-6ce0-7620-b58f-0efbe5b5d483	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	370	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dffb-71e8-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	371	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z		01a0dffb-71e8-70c4-b82f-21e4a57b7700	\N	01a20d40-7da0-7984-aaac-ba426a6213e1
01990000-0000-7000-8000-000000000001	01a21a1f-5de8-747a-911e-ace3426b7d57	372	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-26T23:09:53.000Z	not_upheld	01a0dffb-71e8-70c4-b82f-21e4a57b7700	01a20d40-7da0-737a-835b-b8050585d23f	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	373	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	374	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z		01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	\N	01a10bab-a240-7c94-a730-4c5f13c01044
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	375	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-07T07:59:00.000Z	no_access	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	01a10bab-a240-7420-a488-bce5eda92bb4	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	376	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dffb-71e8-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	377	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z		01a0dffb-71e8-752e-8744-d3c0c234472f	\N	01a1d02b-48a0-7352-bea2-9cb93ef34007
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	378	{}	status	case.progress	01990000-0000-7000-8000-000000000021	2026-11-12T14:41:00.000Z	crew_told	01a0dffb-71e8-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	379	{}	status	case.progress	01990000-0000-7000-8000-000000000022	2026-11-13T09:56:00.000Z	crew_back	01a0dffb-71e8-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	380	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-14T04:15:00.000Z	collected	01a0dffb-71e8-752e-8744-d3c0c234472f	01a1d02b-48a0-7d3e-83a8-28e216ad6632	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	381	{}	case	case.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dffb-71e8-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	382	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z		01a0dffb-71e8-7421-a9b4-8c0eff6b0446	\N	01a1f988-45e0-7713-9571-84186c33e05d
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	383	{}	status	case.close	01990000-0000-7000-8000-000000000021	2026-11-20T18:52:00.000Z	no_access	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	01a1f988-45e0-77e5-85a0-77d666071f0b	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	384	{}	case	case.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	385	{}	call	party.create	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z		01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	\N	01a0f7a8-57c0-7263-8b93-8ebf513b4224
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	386	{}	status	case.close	01990000-0000-7000-8000-000000000022	2026-10-02T12:13:00.000Z	wrong_items	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	\N
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	387	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z		01a0dffb-71e8-7d80-be85-b0a9b4e9a806	\N	01a15518-5360-78b7-8f72-e552eb4a6dc2
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	388	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z		01a0dffb-71e8-7d80-be85-b0a9b4e9a806	\N	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	389	{}	call	party.create	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z		01a0dffb-71e8-74a8-9d29-6588571ceeee	\N	01a2088b-a820-74d2-831c-27cebcd00477
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	390	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z		01a0dffb-71e8-7d80-be85-b0a9b4e9a806	\N	01a11071-dce0-796a-b4f5-fdba0a667cf5
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	391	{}	call	party.create	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z		01a0dffb-71e8-7e8c-aa2d-551f65b184f7	\N	01a13492-8520-7a2b-aebb-6118ecf50b6e
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7577-9c79-1848fc286e97	218	{"case": [218, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [218, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [218, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	about	bill
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-705d-a118-446184b7d15b	219	{"case": [219, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [219, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [219, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	details	Why has the instalment gone up?
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	225	{"case": [225, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [225, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [225, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	bin	recycling
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	226	{"case": [226, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [226, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [226, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	227	{"case": [227, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [227, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [227, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a21738-fb20-755f-8473-1c46d9259496	235	{"case": [235, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [235, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [235, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	bin	rubbish
01990000-0000-7000-8000-000000000001	01a21738-fb20-7d94-a7d5-b39228e68ad3	236	{"case": [236, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [236, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [236, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	missed_on	2026-11-26
01990000-0000-7000-8000-000000000001	01a21738-fb20-71e1-a7d8-070270915526	237	{"case": [237, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [237, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [237, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21738-fb20-727c-a1d8-9737aeb292fb	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	242	{"case": [242, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [242, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [242, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21247-b8e0-75b3-8361-442e82116c71	bin	garden
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7df1-9b93-5771f3b43519	243	{"case": [243, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [243, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [243, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21247-b8e0-75b3-8361-442e82116c71	missed_on	2026-11-25
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	244	{"case": [244, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [244, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [244, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21247-b8e0-75b3-8361-442e82116c71	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a21247-b8e0-740d-98a4-3d4eba2ed757	245	{"case": [245, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [245, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [245, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21247-b8e0-75b3-8361-442e82116c71	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7543-b84b-ef6bf9916395	250	{"case": [250, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [250, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [250, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	bin	recycling
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	251	{"case": [251, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [251, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [251, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	missed_on	2026-10-19
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7a9f-85ed-8155a6c40444	252	{"case": [252, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [252, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [252, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a153bc-6ce0-7620-b58f-0efbe5b5d483	out_by_six	no
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	258	{"case": [258, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [258, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [258, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-737a-835b-b8050585d23f	about	staff
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7773-878b-ce5b65ee0465	259	{"case": [259, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [259, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [259, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-737a-835b-b8050585d23f	happened_on	2026-11-24
01990000-0000-7000-8000-000000000001	01a20d40-7da0-716d-a311-99da0c607fe9	260	{"case": [260, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [260, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [260, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-737a-835b-b8050585d23f	what_happened	The crew left rubbish all over the pavement and drove off.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	261	{"case": [261, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [261, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [261, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-737a-835b-b8050585d23f	wanted	An apology and a call from somebody who can decide.
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7054-831d-76d8c700c80c	262	{"case": [262, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [262, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [262, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-737a-835b-b8050585d23f	before	not_sure
01990000-0000-7000-8000-000000000001	01a10bab-a240-7f54-a158-d607f42fe1b4	267	{"case": [267, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [267, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [267, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a10bab-a240-7420-a488-bce5eda92bb4	bin	garden
01990000-0000-7000-8000-000000000001	01a10bab-a240-7947-8d3c-409b1209a614	268	{"case": [268, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [268, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [268, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a10bab-a240-7420-a488-bce5eda92bb4	missed_on	2026-10-05
01990000-0000-7000-8000-000000000001	01a10bab-a240-7b75-ade1-2c088b02d636	269	{"case": [269, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [269, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [269, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a10bab-a240-7420-a488-bce5eda92bb4	out_by_six	no
01990000-0000-7000-8000-000000000001	01a10bab-a240-775e-8dcd-531023a2258f	270	{"case": [270, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [270, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [270, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a10bab-a240-7420-a488-bce5eda92bb4	garden_paid	no
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-71a6-97b4-49d59f40007e	275	{"case": [275, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [275, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [275, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	bin	garden
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	276	{"case": [276, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [276, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [276, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	missed_on	2026-11-12
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-728d-90cb-7fc0c80035e4	277	{"case": [277, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [277, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [277, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	out_by_six	yes
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	278	{"case": [278, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [278, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [278, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1d02b-48a0-7d3e-83a8-28e216ad6632	garden_paid	not_sure
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7c0d-b434-cdaa04102605	283	{"case": [283, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [283, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [283, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	bin	rubbish
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7baf-92a9-59a464d94b3e	284	{"case": [284, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [284, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [284, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	missed_on	2026-11-20
01990000-0000-7000-8000-000000000001	01a1f988-45e0-73e7-a870-fbaf561478e4	285	{"case": [285, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [285, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [285, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1f988-45e0-77e5-85a0-77d666071f0b	out_by_six	not_sure
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-74d2-a567-43ec928b7f14	290	{"case": [290, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [290, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [290, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	bin	food
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7f61-b87b-281c5a29396e	291	{"case": [291, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [291, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [291, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	missed_on	2026-10-01
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	292	{"case": [292, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "value": [292, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "question": [292, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	out_by_six	yes
\.


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit (council, number, at, actor, act, kind, record, operation, hash) FROM stdin;
01990000-0000-7000-8000-000000000001	1	2026-11-26T23:09:52.856Z		changed	council	01990000-0000-7000-8000-000000000001		\\x83ce4cea510666c2af0523c34fefd3d8e809f2283f9ab955e628c6c69c656192
01990000-0000-7000-8000-000000000001	2	2026-11-26T23:09:52.877Z		changed	team	01990000-0000-7000-8000-000000000011		\\x665e450660bd3421158f7535e381d36a3b098d172e2fc31c8777dd554c518de5
01990000-0000-7000-8000-000000000001	3	2026-11-26T23:09:52.886Z		changed	team	01990000-0000-7000-8000-000000000012		\\xd0d67dd8690635d6e4479ff56f8eaf32c76983b78c5238409bb95c90b370b3b9
01990000-0000-7000-8000-000000000001	4	2026-11-26T23:09:52.892Z		changed	team	01990000-0000-7000-8000-000000000013		\\xb37c5f797a2153174439b134cc90d9bd216477cc141f9c043cf69c29ecf6e5ca
01990000-0000-7000-8000-000000000001	5	2026-11-26T23:09:53.079Z		changed	officer	01990000-0000-7000-8000-000000000021		\\x1de651339f53dfd72aa7e915447a5a8bd3e1eb2774d7fe8036e71addafe0cd94
01990000-0000-7000-8000-000000000001	6	2026-11-26T23:09:53.274Z		changed	officer	01990000-0000-7000-8000-000000000022		\\x07a524b38450e93455020f6ef81792f5e7e2e32eb552454fe63271a5665b0713
01990000-0000-7000-8000-000000000001	7	2026-11-26T23:09:53.459Z		changed	officer	01990000-0000-7000-8000-000000000023		\\x3dc5d0dc0fd8df485943b01cae72d716c7e4410898e7e8a2f28d50633e687c0a
01990000-0000-7000-8000-000000000001	8	2026-11-26T23:09:53.467Z		changed	team	01990000-0000-7000-8000-000000000013		\\xaa53d1d11d5b1b8e0fb096815b474ae8bb4f613f9a28809907fbe96e1b92d7a8
01990000-0000-7000-8000-000000000001	9	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000041	01a0dffb-71e8-7d8e-91b7-584a2265b1f5	\\x404501997b1356bb2a20fb5f8f0f1a2c01d5938daaa6a65e83539e733fa083ef
01990000-0000-7000-8000-000000000001	10	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7103-8386-bbc4cd613e30	01a0dffb-71e8-77ec-9e2f-eb89414c343c	\\x9c8e76eac19a9db6cd6344d944a7dfb23a3a1ebe0134cf304d53acf0aba319ac
01990000-0000-7000-8000-000000000001	11	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-778d-b311-d8a3c2ce6f44	01a0dffb-71e8-7c9d-a12e-7696a6cecc1b	\\x2f39571219939761f3fd3ee5ff947c37382d52d386400bc12828899288daaad3
01990000-0000-7000-8000-000000000001	12	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01990000-0000-7000-8000-000000000042	01a0dffb-71e8-77cc-9807-2e8c35bf992d	\\xcfdc1d4d8b06c313d016256074cfd60a69097d08102fd2952587d00503c06b18
01990000-0000-7000-8000-000000000001	13	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7d5f-a4b0-6ce60741c7a8	01a0dffb-71e8-79b9-aec9-d28663ca828d	\\xdb663e7cfe3357ac15447d42cf8e05daa7b7997253f60d8c289d885ee39880bc
01990000-0000-7000-8000-000000000001	14	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-700b-8464-7159c324c985	01a0dffb-71e8-7441-b204-e52db2221a58	\\xfdf440334bfc26999a07d3005e33d5c93f207bd2af7bff9a3b66e7ac6155e4de
01990000-0000-7000-8000-000000000001	15	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-73ab-8d44-7e35b8b6d8fe	01a0dffb-71e8-71a3-b1fd-42a29755d4c1	\\x187d8861baf6b1671f086599ec2b5b243ce5696bb7a82072d9682612f0e4c7bf
01990000-0000-7000-8000-000000000001	16	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-707d-9143-1193e6c3f339	01a0dffb-71e8-7a64-8683-9eb905b6e6e3	\\x60947b507ffbc92feb86542d3fcc9efae5bbe90ab657bd7cfe340cb38b38570e
01990000-0000-7000-8000-000000000001	17	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7f04-825b-413f8a9a021e	01a0dffb-71e8-7af9-a196-99cfe1988ad9	\\x6aef58e60c1fc749450c41dd0e267863e568a1c9979c073d07bf89d31901ffd9
01990000-0000-7000-8000-000000000001	18	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-76c3-b813-0c4237730edf	01a0dffb-71e8-7870-876f-3787b9d179e0	\\x4cef938dd60920f0fd0d13cd5ad4f5760303e03bf58ef3453420cdfc6c952dfe
01990000-0000-7000-8000-000000000001	19	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7703-8381-e88f38c0c8fd	01a0dffb-71e8-78d9-beed-8d14f06d3fef	\\xcb47f0a17447aba4384d2e3e5418cad8d0f44f8c88f2bff25de2d5de6228b9ec
01990000-0000-7000-8000-000000000001	20	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-73b1-987f-d2803bab6c39	01a0dffb-71e8-7c2c-b802-08a9ad45f23d	\\x55cd4f9e718ac46275754bea7b1b148ffcf6ac853a63fed514cbbe4eac9287f5
01990000-0000-7000-8000-000000000001	21	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-74a3-b3c6-4af775a89294	01a0dffb-71e8-76a8-8580-5975ed2f89d9	\\xa1e4c3ebee565336581a26686c67c6c1686f13b825a0d46320edf244af263ba7
01990000-0000-7000-8000-000000000001	22	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-78e7-aa90-a8f0d66b829e	01a0dffb-71e8-719a-a46d-6753ec148cb4	\\x1116513ae469bf7c0206fecccdb70bf67209f7b0e4e1be2e9682069ee4a57898
01990000-0000-7000-8000-000000000001	23	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7fe2-a11d-459a2f978d87	01a0dffb-71e8-74bf-9c25-74bdb94067ed	\\x699196876f0f6bfbd0bda748d380d3a6c50d0bde991546da2a3b67bedcb1a226
01990000-0000-7000-8000-000000000001	24	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0	01a0dffb-71e8-7f92-b8b3-33a8e5446dd4	\\xa4929327c71f3197ee6187d5b694b7bc8d29aaa736504b497bf90c1334fdb9fe
01990000-0000-7000-8000-000000000001	25	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7e93-947d-380d81f9c1f6	01a0dffb-71e8-74d8-b099-fdf5ab99254a	\\x2ca563029b1f10dfcc1612e843810ae00f4560702218eca7da3de87c5752cf56
01990000-0000-7000-8000-000000000001	26	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7f92-966b-aea148beab13	01a0dffb-71e8-7d89-bfd6-3116e1ea24c4	\\x5f3b3a6105a2f89470325a7fed2c9979d33c7e63ab07adc1b7c583e80e6d7353
01990000-0000-7000-8000-000000000001	27	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-764a-815a-47c5f0dfb4a5	01a0dffb-71e8-708f-9a71-144896c8da19	\\xc37b86f1495deb02323ea2adaf39c1c390d5811a1ce6e7416da8833a3277421d
01990000-0000-7000-8000-000000000001	28	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7be4-be24-34e37af027bc	01a0dffb-71e8-76a1-a77f-6cbdcc22af58	\\x6ce70535cc6b9d4999b4aebefcc29c6a63f3d8dea61d1e16daa6c1a0fe39c525
01990000-0000-7000-8000-000000000001	29	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-75dc-ac4a-3698aa2ca1af	01a0dffb-71e8-7b3f-a1fa-b9d78c7e134f	\\xab8a28d1a38d08ba284b2738e6cfe486c53e0b4cc2b650105a5bbc6d63bf81de
01990000-0000-7000-8000-000000000001	30	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7bce-acab-1a6bc69d4bd8	01a0dffb-71e8-7704-9622-bd795fec898f	\\xd3c85b86648644a407347d491bbf5959e1ab7588096c220cda2b31c6219ab7a6
01990000-0000-7000-8000-000000000001	31	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-71ba-8228-3d15a9ec0806	01a0dffb-71e8-7854-a9e8-21a4c74803e3	\\x97a73ef5db791f52eea5eeed1c9c7a71c1e32ccadc90a2dd144209dc8de2dcc9
01990000-0000-7000-8000-000000000001	32	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-75ed-a4ac-5db9d707107e	01a0dffb-71e8-707a-bb96-8a437d5c8dfc	\\x28268a17abb668e49d158b8ab71272dd523129ca401c8b0481d4ca74cfaec03f
01990000-0000-7000-8000-000000000001	33	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-74ec-8b21-fbac78255d68	01a0dffb-71e8-7fbb-992a-4aa2b410d93c	\\xe04d91c8534a684a32bafa7ab7030925162877c3a0a6d36c0606d40211de34cd
01990000-0000-7000-8000-000000000001	34	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7942-97da-e38d9d643c25	01a0dffb-71e8-72ba-a5ac-06d864c2f2e3	\\xde605ad36fb8086a2ead2d789d247f361a340281d21f859d0cc936feca9cfc9f
01990000-0000-7000-8000-000000000001	35	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-73a2-8092-b4d42b28fef0	01a0dffb-71e8-7c54-8326-324dfb695ffb	\\x5a389877483ee54d3ff74cff614915629c02e8ba930f965c18ee80b5e0cb3493
01990000-0000-7000-8000-000000000001	36	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7eba-8a24-5e6b33138131	01a0dffb-71e8-73b6-8c5f-e8f8dc3bf364	\\x877d91f4b2efb32bc2ed6ed9b4de1ba16b5e046d0273bf8e3ae765d25484ce89
01990000-0000-7000-8000-000000000001	37	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7582-8386-8a29678a5aa3	01a0dffb-71e8-793f-98f3-3418f3d4e711	\\xad0a0e99f4a053514d194229dcae2e38b6eb984e1a76e6847dbe493566cc2a81
01990000-0000-7000-8000-000000000001	38	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	property	01a0dffb-71e8-7e8d-b589-a82b5a702cfa	01a0dffb-71e8-78c6-a8c2-4d4244ef7feb	\\x6c877a0218d4ee5acfb4a6fb0e1bee4beb54747e4964dda832371b7818c7afa6
01990000-0000-7000-8000-000000000001	39	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000031	01a0dffb-71e8-7bab-b505-92859be3cecb	\\xb04939ef7db40f117e572260f0e1b44a88fd96340aed27e5733c7503bf92be33
01990000-0000-7000-8000-000000000001	40	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7c89-a239-7bc701762741	01a0dffb-71e8-7f47-920b-5d59db610487	\\x5e707563375b9f0ee988cdd1a1bfac82d3aeb0ab248fb0022c534f994b100a81
01990000-0000-7000-8000-000000000001	41	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7bdb-b03e-dca7e2dcaa37	01a0dffb-71e8-7213-8f23-cae883333218	\\x4c35a8308126267107274e92153a45b6d3df861da641b0069290225f76f9ea1d
01990000-0000-7000-8000-000000000001	42	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-78fb-8703-806984c81999	01a0dffb-71e8-7f31-ad14-475b349aae90	\\x1486fdbfd2c03300427dffd459db4d6fe7225b6d184baa5c86940b9072c066a2
01990000-0000-7000-8000-000000000001	43	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000032	01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba	\\x2c12c8bc391ddd258f4a806ed5ae3929ea3826dab76eda156d9966bc12c5ae58
01990000-0000-7000-8000-000000000001	44	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-78de-91eb-79fa5d5f576c	01a0dffb-71e8-7813-b0e6-42f43328ad08	\\xb61a0f813a0db82cd1531a15ea75b641be0f5f686557c405b194cd41504f09c3
01990000-0000-7000-8000-000000000001	45	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7d01-bc24-0d4969d495dd	01a0dffb-71e8-7589-aa17-b9af5b569643	\\x1de1cabe7d32d7219406247cf010e02c5f34f2a89e28485bad44224d00b4c331
01990000-0000-7000-8000-000000000001	46	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01990000-0000-7000-8000-000000000033	01a0dffb-71e8-78a6-89d9-bf020067dba8	\\x8b1cedafa859305cc280da6df6e36626158d41360c5c3aa991c8597c2169c47f
01990000-0000-7000-8000-000000000001	47	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-79cf-8954-6b439f9d0129	01a0dffb-71e8-7999-b549-1bc354c56c9a	\\x1150144e6ebb57457f00f6f4ba80aac7e150ccc2aa76849eca94737cbbce0709
01990000-0000-7000-8000-000000000001	48	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-73af-8df8-440407295e42	01a0dffb-71e8-78cc-ad5d-b79ba2a7ae1f	\\x0242484c3e76986fa24d94102579b46ce9398d13311b76746bfde39a35ee7637
01990000-0000-7000-8000-000000000001	49	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7dc4-ae47-dc0e959f3a51	01a0dffb-71e8-78d3-8c66-7e971773308c	\\x2066cff2a86b2f36a15f34bd7d0db95842be6d1723695e51807d5c2f5092570d
01990000-0000-7000-8000-000000000001	50	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	01a0dffb-71e8-7085-815a-f341ee52bdb6	\\xa9e0c47fb0b98410077d85e487087aa0a2e1bfd6e8b73f7c8b441020926edc6c
01990000-0000-7000-8000-000000000001	51	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7ac7-b18d-d1eed77c96c0	01a0dffb-71e8-7de0-954e-d51212093d26	\\x07f7819bc313c972a92a4cf9c18f4ab04d4af344990c2ef5ad83d23a70c11224
01990000-0000-7000-8000-000000000001	52	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7039-b3f7-ba8e0445d656	01a0dffb-71e8-747f-816e-2284c10faa40	\\x9716d3b9e8032b68fbe599af84fb7ea6c59d8913dfe16ae80fc9433dffb25668
01990000-0000-7000-8000-000000000001	53	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-71c1-84c5-b4763fe31d03	01a0dffb-71e8-72f6-9ff3-078fcc1b0c3e	\\x146d7e8eb42d8317d69ae6d36f6c8508b3eb874454ed911f4981c40f7af28edd
01990000-0000-7000-8000-000000000001	54	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-711d-8a50-12dc582c18c9	01a0dffb-71e8-7414-a8dd-37eb2adf559a	\\xd02f741e16682a7dfe81711449ba82d3c41a8693567aa07255cdcbb32d9a30ec
01990000-0000-7000-8000-000000000001	55	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-72b3-b3b3-7f32870266c4	01a0dffb-71e8-7a5d-85dd-b87da81aa40a	\\x1f0921c50d6560d5d7773512faf3006860bd843cbe0ebec03d539c5cf16268ff
01990000-0000-7000-8000-000000000001	56	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7745-8b63-e0efb62ac1fe	01a0dffb-71e8-77f1-926e-b523b3df44a4	\\x1594c8262628eefe0e724095228eca99dd200555adc52d4c03bd812ee853b9a4
01990000-0000-7000-8000-000000000001	57	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7060-9d3b-993f79490eab	01a0dffb-71e8-757d-a2f5-680c4fdf8e1a	\\xe4754b2f660d4e013f36c3e5b7539b60bb89ae9ca727f3cd99b950840004278c
01990000-0000-7000-8000-000000000001	58	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7303-8bd3-f5e06bc15385	01a0dffb-71e8-740c-9bd7-ce734227de21	\\x6d79d5a85a6951c7fc8e319c35c7f99b435dcf5b56f26322429fca74920048cb
01990000-0000-7000-8000-000000000001	59	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-782a-baeb-41a5e65a8149	01a0dffb-71e8-7f70-b586-fca7fa0b8518	\\xf835573657fd1ec0d7ae91e71d822e50befbb533cb36aea49609fc38d67f0eec
01990000-0000-7000-8000-000000000001	60	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7736-843f-dda7b1eedaff	01a0dffb-71e8-7a62-861e-02ec39235bc0	\\xc4c3249797dacc9b04db2ce2e7ae227ffc953037d67aa8d93f3280369bc3acfa
01990000-0000-7000-8000-000000000001	61	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7acd-a518-093d07dbf924	01a0dffb-71e8-7523-8daa-ac43936aa40c	\\x0cc86fa1fdbfbee077108029a08c2c4e68f534fa549631690b3f6b4dde337480
01990000-0000-7000-8000-000000000001	62	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-76d2-a185-cc8ea8ea37f7	01a0dffb-71e8-74c6-bcc9-9ae80f0c8a89	\\x172a486cf1d846546eb741a4aa08cf5f704d0557f0de6d6e4adedb8fa554b662
01990000-0000-7000-8000-000000000001	63	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7367-b7c8-82f4202cc828	01a0dffb-71e8-74e4-8c25-0a03e023033d	\\x9f075584a999f12709dcd9a8ae48569ebb469507b0239b2956e69f784cb93f51
01990000-0000-7000-8000-000000000001	64	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	01a0dffb-71e8-775e-91fd-e85ce69bae29	\\x50c5e432c2a7afadebdb9a41a8cf2e51febb8bcc8f61dc334b9793a333b785f1
01990000-0000-7000-8000-000000000001	65	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7de3-93f2-1dcc2be88b46	01a0dffb-71e8-7c7b-b949-5568deb0e066	\\xba0c12b5ce0bcdb5ee68fe326800a00e7be2dbf72d976494ddf65da7979b2016
01990000-0000-7000-8000-000000000001	66	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7826-9f7a-7dafb43adc4f	01a0dffb-71e8-7335-a0c2-90d00994940e	\\x545890aaa1fd750969c87505f1100a84bc286c18b5b94fc3a6a9bad089adb412
01990000-0000-7000-8000-000000000001	67	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7348-9959-b9ef58d07674	01a0dffb-71e8-7e5a-ac95-4ab592c9357d	\\x7128bfc2c6575b560e178fe5e2601ea5c2f516b114d49107e2d7edca82746253
01990000-0000-7000-8000-000000000001	68	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-731a-9766-99cc6ed5d1bf	01a0dffb-71e8-7f00-9abb-8ba37e0ab2ed	\\x4ce0242827f5cc1e9a658df169817cd52065a091e2fec7cab84f35250352120c
01990000-0000-7000-8000-000000000001	69	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7ac9-843b-aac536891eeb	01a0dffb-71e8-7613-9673-93d618ae013e	\\xb53b973ea67fdfc71129ffd90c7bb8a8699a43ae5057f9aaae5480e0e6a18f30
01990000-0000-7000-8000-000000000001	70	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7582-8c31-406deea3d685	01a0dffb-71e8-7d67-a1e4-8557ea190b2a	\\x6aa555b60211aec2683198af5df57890823d958ad708f3977da3d187ec5a9202
01990000-0000-7000-8000-000000000001	71	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-77c2-88c9-da8aafe673f6	01a0dffb-71e8-7887-bc4a-447ec49872c6	\\x13c612a38cc556e053bdb6281958be24a071632956a8d1d84e234bbf275114db
01990000-0000-7000-8000-000000000001	72	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-74a8-9d29-6588571ceeee	01a0dffb-71e8-7f1b-9e0f-39a73c35612e	\\x186155e756082b6d39245a4f741a099bcc1f7834f2daa0d82f45677915052349
01990000-0000-7000-8000-000000000001	73	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7f47-878f-ec459a9e994c	01a0dffb-71e8-77d3-a323-ce54b7115c02	\\x2b0e1f5fd80d751e08aa39286f8fd6e96126e48f2876039167ba2b930348f880
01990000-0000-7000-8000-000000000001	74	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-78d2-9478-10d822a608bf	01a0dffb-71e8-7520-9ab1-c42fc52f4fbe	\\x19cd430118748ed1e6d1e1649aa37888abbcb45b5641173ec2b64952cf14f32e
01990000-0000-7000-8000-000000000001	75	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7129-a816-de060a04ef48	01a0dffb-71e8-7fdf-9dbd-358f6156c4df	\\x1192e7a1683de98143c7998f01bd60eda47069c72275eaa83fb5c1d0774850a4
01990000-0000-7000-8000-000000000001	76	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	01a0dffb-71e8-79d0-832b-73284bb57b5c	\\xafd8b95b98c8fe1252ad5b9eea922d288a1dd250872d699e91914e586652ea62
01990000-0000-7000-8000-000000000001	77	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7174-83b9-6d91aba018ea	01a0dffb-71e8-7d34-9d77-5b7c69dd6493	\\xe16ed6b8b1d593995ede435fdd16972bdc30d23f5ccbb8d836cb334c288be65b
01990000-0000-7000-8000-000000000001	78	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-70a3-8a35-7568e2934bf1	01a0dffb-71e8-7c90-bd58-9cab301ba988	\\x819a84f497632e870fbbf685a2253f9dddb71943ec77cd69b6b43b290de8e16d
01990000-0000-7000-8000-000000000001	79	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-76be-9638-0ed6fcf7f49d	01a0dffb-71e8-7734-9d95-389b297a21d7	\\x8faffc98de5623e6f00cf7d894142546a83b245c9067f555f36169674b1c7461
01990000-0000-7000-8000-000000000001	80	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-73de-ae4e-cf4b2ad9a40a	01a0dffb-71e8-7d86-be77-344828b09a93	\\x970ee45cda2f590eb912232190a2dc3cbd9c54dc853279682d85e7c5b139a53b
01990000-0000-7000-8000-000000000001	81	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-70a1-9142-3286a6ecc31f	01a0dffb-71e8-7c94-82b0-87f806faadb1	\\x9fa0aa5f9243856515c15984caa942d33b9b4accb371c02989d394a3ed8d2fa7
01990000-0000-7000-8000-000000000001	82	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-74bb-acf4-5ccbfb8a99a2	01a0dffb-71e8-751e-98b8-da9fb9fad67e	\\x0d42580c56bf84165293dcee060559feabc56c4668a517f3e8175131a315ab80
01990000-0000-7000-8000-000000000001	83	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7501-a42a-357c732902f4	01a0dffb-71e8-7104-901e-75eb6607b615	\\x74cd491d0ce3cd3e5ffb3232db6cece4a87bafc7a7851ff7daeaaa8215d60674
01990000-0000-7000-8000-000000000001	84	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7f85-913d-d1a6e9d40f2b	01a0dffb-71e8-774b-b844-956099f86c8d	\\x57c3ee17a4c0cb26c653ab98f8f80a1b8726b8481d820e1e02d303121a7ca8e7
01990000-0000-7000-8000-000000000001	85	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	01a0dffb-71e8-7d1c-94d4-954e5c47577b	\\x21fc07a4d6636154018cdc32b969240526ea0313d38a2c1185cfa514fc43c5b6
01990000-0000-7000-8000-000000000001	86	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7fb8-96e3-e38047e1a38b	01a0dffb-71e8-7171-b2a9-b8a4c0d76560	\\x2d734d3589416383e410bae81b05c4414cd11d3f8f92c245ec146bbd4a626c99
01990000-0000-7000-8000-000000000001	87	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7a4a-9309-0287a6ea2981	01a0dffb-71e8-73a3-b0d3-fa5c56c11669	\\x2486603257cc218c1cd262ad14319a5779b17b8bd8dd1620d1c0a989d0bb0c04
01990000-0000-7000-8000-000000000001	88	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	01a0dffb-71e8-7132-baaa-d6511227932f	\\x66d4468862fb62271157ec1eb36adf6ea589bb242418ba47db2a91d67aa750c9
01990000-0000-7000-8000-000000000001	89	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-702a-a2a8-66b40581f255	01a0dffb-71e8-7caf-802f-c22a4a7347fa	\\xdcfab8bab1c928c210b74ec1fdb3a2c33b6bce0335cea4751fd3441400d96a7a
01990000-0000-7000-8000-000000000001	90	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7781-be46-5b195bf3f74d	01a0dffb-71e8-7277-9bee-f77adcd69029	\\x8c8737b0649e172cc6f92f8956659f13c07d9dc79e9d0cd59b6636fa6ac883f4
01990000-0000-7000-8000-000000000001	91	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7c72-805d-b06a19d6d73b	01a0dffb-71e8-7139-93fd-f07ccb8409d6	\\xf85f9f1149d0077aaa103254d8eeac5731d88660c83298984a8b652f86a75504
01990000-0000-7000-8000-000000000001	92	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7aa7-b300-9a5c825f8542	01a0dffb-71e8-7c68-adf8-10b92c599859	\\x61fa88ed6fd007f5d1eb82d2810fb77f0a9ae9046b292dedb7b6842dc9a18dad
01990000-0000-7000-8000-000000000001	93	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7243-bc22-22d22649c1b0	01a0dffb-71e8-751f-9d94-6658d2511c38	\\xc66e13538a5f8ed480e1e1a81b4a6142cff0af50dd2738d0ff4c4eea3ddeab6f
01990000-0000-7000-8000-000000000001	94	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1	\\xc330f6a480302181c8b345cbe650a505c2d27b4c590cf65d801f3b62418b6ed8
01990000-0000-7000-8000-000000000001	95	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7fca-bf05-f8faf1878d5f	01a0dffb-71e8-72d8-b497-553cb0894f5a	\\x259d998d98277dd0d99f1513393985c7d78ce0b5ff1ec1a7807ac37569635aa3
01990000-0000-7000-8000-000000000001	96	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7899-aec1-5d384c867062	01a0dffb-71e8-7b6c-8c6e-5973286bef29	\\x28d0babed71fed340c7dfde8f2bba352654a799ffcc129aff257340093be24f4
01990000-0000-7000-8000-000000000001	97	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-73f6-aaf3-8c2fdcb284f8	01a0dffb-71e8-7107-871c-5cf140a980bd	\\xb294cc3c61f57461c0e45b735ef0faabf173b47dfef48e64fdff927bd457460b
01990000-0000-7000-8000-000000000001	98	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7b10-8ff4-4f6504d75988	01a0dffb-71e8-7236-947f-81435add92d1	\\x4adc91134e7e796f2315f8dd4bfcca6b63f3ebdd52c96f72382e3392fe861c22
01990000-0000-7000-8000-000000000001	99	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7234-a008-749797f2a702	01a0dffb-71e8-7d43-bbb4-1d1442553a33	\\xa3313b60aaac72aa34bead43a5db13dccc1f91a3c34605cda65a319b5c36dc76
01990000-0000-7000-8000-000000000001	100	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7905-a5d6-0b6e46e3db95	01a0dffb-71e8-79cc-ac13-9c1966ad51fd	\\x33e4de3ea254bc3fba069d1352c203772ab6d4cea8437f3eeac9252e3bf73896
01990000-0000-7000-8000-000000000001	101	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-77c4-bbc8-996b16d8e80e	01a0dffb-71e8-7874-ad75-c25d01ea0639	\\xe8a92d47aa9aca625681b4b03baa6fe4c276a7456f203ffd7cf132915efab183
01990000-0000-7000-8000-000000000001	102	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7e4a-803a-f5065136bf62	01a0dffb-71e8-7703-aba1-a9d3a61a59e3	\\x2bb068b994ac75297df73bb695dba8dd05d7de13dec3290a796972b519ac15a0
01990000-0000-7000-8000-000000000001	103	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-70c4-b82f-21e4a57b7700	01a0dffb-71e8-7c34-9251-310bebee3521	\\x74b85d928e72586560842c67f1bb966a2dce8d89c5628c80b1b87a0b8ab2b308
01990000-0000-7000-8000-000000000001	104	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7e0a-a531-9f4782fe3a4a	01a0dffb-71e8-782c-a8d2-e08e5e6279db	\\xda3fd7ff8e462b2d42b12460f66a0871864ba54f279685bb2366fda8e4dec165
01990000-0000-7000-8000-000000000001	105	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7e23-8adf-f918c41a66d9	01a0dffb-71e8-74c5-8fd2-4206342f22ba	\\x037bb08279a2c16913e556214f88036708cab2e224e4b254965c2863d087d6de
01990000-0000-7000-8000-000000000001	106	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-77e8-8d58-9a58c842c19a	01a0dffb-71e8-7b79-a4c3-71cfae7fba11	\\xf6a83760c8e213191d915574ec7fd6e6a4de5c791f6c14760dcf9811454a7cce
01990000-0000-7000-8000-000000000001	107	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7625-9915-50ffa310a849	01a0dffb-71e8-72a3-9870-64fc83dab265	\\xbcc7a7aff36ba2a7a6ae9146135864aa69aad9355391e837a67961944a96e940
01990000-0000-7000-8000-000000000001	108	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7fea-bada-79478b5230ed	01a0dffb-71e8-7fb2-8630-43d70a6be26c	\\x931505335ad62b19c767bb9b03cadf6c603cae2ae8d6e3a1b2ba0c5deb2d3195
01990000-0000-7000-8000-000000000001	109	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7417-8ed5-669f1724925f	01a0dffb-71e8-7444-99de-2deda0e20045	\\xb77197b62ab1ed63b1dcb4bd42b166bc31551635795cac5f86f551ed147c3a4a
01990000-0000-7000-8000-000000000001	110	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7157-a9b1-61f4bca5f87b	01a0dffb-71e8-723b-b98d-dc84f59dc887	\\x0d0393a57c9eb97ed8305a8f6eefd2db9ee692a363b316b015a35f7de2621f36
01990000-0000-7000-8000-000000000001	111	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7e8c-aa2d-551f65b184f7	01a0dffb-71e8-7205-b029-38155351d2c1	\\xc20b178ab5171c462853c0b80afef42ca624c42cfc4c35ef20b86083bfef9083
01990000-0000-7000-8000-000000000001	112	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-77cf-a8ac-abff9f55c5fc	01a0dffb-71e8-71e8-b646-9fabf59cd100	\\x59359d86490c86037dfb512c812e8ccee9c36be0c579bb9e544799e46e620cb0
01990000-0000-7000-8000-000000000001	113	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-788a-99c6-1aa86e671698	01a0dffb-71e8-71e3-a8c7-a01d68815fda	\\x91fa16cfa6d6c3822f901d47d27261fd9f9beeb43b7f7374c98a5fbbc8c4e2e2
01990000-0000-7000-8000-000000000001	114	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7c1e-95f2-ee554fa69611	01a0dffb-71e8-7aef-9515-36644039d142	\\x79f8c745677b1a9f81d68bda188fd04e10255872bdc9317f7386cdc131a1b69f
01990000-0000-7000-8000-000000000001	115	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7dc7-8a84-ebca72470add	01a0dffb-71e8-7f93-9ae7-20b2cf03fd21	\\xc821c433b7faba5f9533eeba21a3e37134f3a5e60b4650a114a97db0fa9ee15e
01990000-0000-7000-8000-000000000001	116	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-75b6-8b9d-d3d42b00b570	01a0dffb-71e8-7db1-ab82-ed5c7da5ad52	\\x2efa5353241b410a02cd1a7c02f63535ab0d45cbf91534a750433f363be14b54
01990000-0000-7000-8000-000000000001	117	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7357-84e1-99a11f2e490c	01a0dffb-71e8-7623-a101-8cc5920f3663	\\x238f9ee32ed854bfbb1481561a7af9c46bee1ed42437f3efeeb44b3be131bb39
01990000-0000-7000-8000-000000000001	118	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7cf9-88b7-5541346f3293	01a0dffb-71e8-7ceb-a76d-b5ef1baf02cf	\\xf2897d053f9b9d5eb12cf407e9fe7937e80d8b05437037b24e316b5f91760df9
01990000-0000-7000-8000-000000000001	119	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7918-9e39-ef8e062ebc92	01a0dffb-71e8-78b8-8362-1f97bf4cc645	\\x72dd88becf9bef5ef4b4cb1640817cae07684451dc90d651b5d11be5019ccc70
01990000-0000-7000-8000-000000000001	120	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-752e-8744-d3c0c234472f	01a0dffb-71e8-7710-9fb7-f62800375c0d	\\x949702631c67ad1ba0d8402ad6787e4a5d78d712eca43537c0e641c227e8ccbb
01990000-0000-7000-8000-000000000001	121	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7599-b315-d969b7ccba58	01a0dffb-71e8-7662-8a0f-42834e0751d7	\\x8d0a0a10f8088ba20307421bc8a8ab0aca253ef7ac7b19064a371128b937f18c
01990000-0000-7000-8000-000000000001	122	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7bb3-8878-68fa56e0a246	01a0dffb-71e8-77e2-9248-4194aef4259c	\\xc60cedf7035dbf1690c6156f824f61c8f7160bcb61d71a63faf483fedff2c5c1
01990000-0000-7000-8000-000000000001	123	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7fce-b64e-172fbea01ca0	01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad	\\xe51c1b67d129bfdebad1f9731039085d640285b4248c4d641c412a99bfdc1eaa
01990000-0000-7000-8000-000000000001	124	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-79e9-b30b-19ec2b999f07	01a0dffb-71e8-732a-87ec-be86ab392034	\\xfe0df98bbe4cdc623816668ea32fd5e9d719d81723e282e4678aaea776b9f4bd
01990000-0000-7000-8000-000000000001	125	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-700e-86b4-6f015c03151c	01a0dffb-71e8-7945-a3a0-29a5adb55556	\\x79d66fff30785947846c7b8f853df13c68df751b354a17748283ab71c3faf850
01990000-0000-7000-8000-000000000001	126	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-72db-98a5-0636452fac9a	01a0dffb-71e8-7d08-92cb-2f3fc47addc9	\\x75f5b230d95bcd1484048e5a0cccae1f30c5e914c530d73d5a2350c876dfcefa
01990000-0000-7000-8000-000000000001	127	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-702a-9aff-956cc6ad0327	01a0dffb-71e8-743b-a9a4-13ca59758f83	\\x5e9de79307a1e664cb418372660c6dc02e0b3c2f9ad3d2e768cc447029ced768
01990000-0000-7000-8000-000000000001	128	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7696-b540-cce4cc5d375a	01a0dffb-71e8-78b6-af5e-490bdfbaaafa	\\x4e37e897aaf10f15fbefb4d85968a6c81fdcd3059e2d4b76705447c25c8d1adb
01990000-0000-7000-8000-000000000001	129	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7764-a6ee-0eac4dbd3dc9	01a0dffb-71e8-77c1-8264-d159d53dde5e	\\x6d7f94dfeaa7093a44e0c4b905f52989723da9aa1f248426f8619c401e0f4f3f
01990000-0000-7000-8000-000000000001	130	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7829-b794-09b92b6c5763	01a0dffb-71e8-7829-8554-7d9d0b9e8d4d	\\x3897bfa4735b40d348a69b8da06a1731894d0fc6762555ba96f8549a671f2059
01990000-0000-7000-8000-000000000001	131	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-79ad-869a-8a20b05c4a59	01a0dffb-71e8-7870-b579-c67e4ded5faa	\\x3568346b6cab36704774c0fa6f17273974bc57be6b85321223fa5539d6c247bf
01990000-0000-7000-8000-000000000001	132	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7e2c-bcbb-5615352c5f80	01a0dffb-71e8-7119-84e1-b856557d728c	\\x30c432a634b60471828b46f6529d3385919cba473f2cb6bee926cf14abc979fc
01990000-0000-7000-8000-000000000001	133	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7d4a-b2fe-7205132ba600	01a0dffb-71e8-7a8a-85f0-49fee90c0722	\\xa5cbfebd87262e1f208c49c13f53600d4c26a36b376120fe131f4e9e5216abde
01990000-0000-7000-8000-000000000001	134	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-782d-b7ca-b1f95e42e3e0	01a0dffb-71e8-70ca-bc9a-0e0c8ec23615	\\xb8a1f1725ab334417935ab14cc7d41372924c9fad76c1aa79e478cac0f4ebe61
01990000-0000-7000-8000-000000000001	135	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	01a0dffb-71e8-7da0-87d1-1b6ba92cd2de	\\x981232da8280a336907a71f66294bac3fc92b36e5aef378f9d8f67a04d77f3fd
01990000-0000-7000-8000-000000000001	136	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-79f7-9e51-8343e63ea3d6	01a0dffb-71e8-7ed9-9108-0deb6710b0e7	\\xa4574b183bfe12a54a6abfdbd11bba02c1bd281038d70a982c97a66c70247e84
01990000-0000-7000-8000-000000000001	137	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7c2f-aee1-33ea6e883110	01a0dffb-71e8-744f-8910-c2013f98e0ee	\\x95a25dd908d852c836589bd5fb46e170bd2bf982b29aac8cc5e90d902a442fcd
01990000-0000-7000-8000-000000000001	138	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7a00-9291-f006309d57ed	01a0dffb-71e8-7dec-aa66-b259bb798e9b	\\x7db2626402ec9cfe9b54d61785f5a717ac50732bb416f4e32ccb399e0029d43f
01990000-0000-7000-8000-000000000001	139	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-771a-9442-f362f919cb32	01a0dffb-71e8-7eef-a9c3-deee94d8cd47	\\xc3447d9df0ad430e58f4d8d4d52dabe491b276f45bc6edddb78de0fcdfb71d67
01990000-0000-7000-8000-000000000001	140	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7658-ba45-48f21b3c137b	01a0dffb-71e8-7ed9-be0b-6723524550a4	\\x08e4bf165e7144489f91188fbca04a43725c72770eb223e45bcbafe2ba6f8251
01990000-0000-7000-8000-000000000001	141	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-72ff-b48f-e7d31997e8f3	01a0dffb-71e8-7cf0-8e2a-f6410b83da50	\\x28bcbca68c34ced7c72bafd6887a98240b5ed70743f7a7141b61ed7203abc1e9
01990000-0000-7000-8000-000000000001	142	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7e38-85f5-e71b98f6a644	01a0dffb-71e8-7aec-b770-54cfc09f025e	\\x6d607240794280fcf8fc261756125ca7a6c008696342f2aa3aad084931934a47
01990000-0000-7000-8000-000000000001	143	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7b41-be94-f5ab08e2fad3	01a0dffb-71e8-7b97-909d-fa6c874e263f	\\x18b94f575a93847f4805dd471f4ad893d86bb7d2c161f7939cec6de64543ff7d
01990000-0000-7000-8000-000000000001	144	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-79cf-a31e-1292f6d0ac1d	01a0dffb-71e8-7a99-97aa-5ae17139bed1	\\xb838ef43998d3f97a9687cce253bcad0cc18098dd43fc5f2cbc1f74f97969283
01990000-0000-7000-8000-000000000001	145	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7361-a3bc-6601947678f5	01a0dffb-71e8-7422-b705-fbf373a26890	\\xa8c879850c697bd4fb3897f920d11e0b277b3d3b537f13e28e4fea218b29abf0
01990000-0000-7000-8000-000000000001	146	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-797d-bf0f-ad3b5482909f	01a0dffb-71e8-736b-a8d4-24ee1c66eed2	\\x93c158db3b0c40fb9cdda3726e783564c1df4552285f9f7af4318e1f4ab1150e
01990000-0000-7000-8000-000000000001	147	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-70bc-942f-ab55fe909103	01a0dffb-71e8-7017-8c25-34b403f20791	\\x63c86fca1e4b436df27070e09022f1b6f8a8bed968b6fa542eb4813b11e47dd2
01990000-0000-7000-8000-000000000001	148	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-751d-bafb-6462db8ae021	01a0dffb-71e8-7d91-a215-f679e38a59aa	\\x6f7a90351ddd738b7d9711442f0e445ed4e0ea8aeb92be4d8cab42b672409d3a
01990000-0000-7000-8000-000000000001	149	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7eb1-8986-f3a6948b82b1	01a0dffb-71e8-728d-a661-b877322578eb	\\x53ccc5743ae80d2abc892b7a3b01aa2e2853fd78f7d8075f4564b63473e2ebbd
01990000-0000-7000-8000-000000000001	150	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-703b-a7f5-24f34dabb96d	01a0dffb-71e8-70fa-8977-8fb7091489cd	\\xebbf3ea8de3b202416ee9b90ca517bba277e4c3983034d23b67620292b477d3a
01990000-0000-7000-8000-000000000001	151	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7213-9733-230a8660194d	01a0dffb-71e8-7463-aef2-08450af5e8d2	\\x98b6bbec11f36a2b76d12ea4f5f9b4f5d76900daa5462f5ec27667bdefc3e381
01990000-0000-7000-8000-000000000001	152	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-76e8-9e10-553bc7e21846	01a0dffb-71e8-7070-b0ab-1c2e174e3f4b	\\x5ec3682d5b2ade4f99cab0fbc5f6b0babe014cbebabed85e4533ee1881869f41
01990000-0000-7000-8000-000000000001	153	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7216-a334-0d967fe9da20	01a0dffb-71e8-7afd-877e-4a80be9f0a63	\\x7e2003146558ed8ab4d084a1f0a92270c714960c91df3c3af4357ba72ace55b1
01990000-0000-7000-8000-000000000001	154	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7313-987a-bbffd12ff4bf	01a0dffb-71e8-763d-b290-4d18a9bb6dcb	\\x9e72dbf7e1d6c35205901539ee3584bb0c46ce2de1080590060dd6a271f21e50
01990000-0000-7000-8000-000000000001	155	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	01a0dffb-71e8-7e16-b62e-96933309cdb1	\\xe5b3267b8f2e682bc8b69c386dc017b727ef4af6e1804d2e5488bb40ead0d1ff
01990000-0000-7000-8000-000000000001	156	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7eb5-ac93-1d1a8951d454	01a0dffb-71e8-7b68-91f1-0c60a9921b68	\\x0c1347ec29d04a64ee4b855ebda250af2287fd7ab1d1c75879886fa3ef8d2e8f
01990000-0000-7000-8000-000000000001	157	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-79c6-be47-cc7a446056bf	01a0dffb-71e8-7c0b-b8ec-ae24b89b02f9	\\x0d849dab52a568dedb9857b375c3e881541c1905a824a9aaf9a81119cdfb95a0
01990000-0000-7000-8000-000000000001	158	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-72d5-8067-97b6128137ea	01a0dffb-71e8-7268-98b8-a008f9f59771	\\xa50d409f9ffa05cc92895bbb5a6bc55f6e549508dbafb8dfd339e436be23c529
01990000-0000-7000-8000-000000000001	159	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7343-ab2c-79d40f078f6c	01a0dffb-71e8-7da1-ad98-14d5dac504e5	\\x8476030fb82cb86e10526720c3a29fa90c7780c4d3e919975499e04f7e595751
01990000-0000-7000-8000-000000000001	160	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7065-b232-80c3e1df6f91	01a0dffb-71e8-7452-8646-422cbc937d7e	\\x83c6200133b86fcf46291cd8be466db1278a4d10dce1658e0cfb6d6b17245ef5
01990000-0000-7000-8000-000000000001	161	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7ccd-8000-8e261722ebbe	01a0dffb-71e8-74d4-95f6-063e534e570f	\\x34190320eda3de6d3201dbd26548870884e7072121cb5d278af17314d3aeb5be
01990000-0000-7000-8000-000000000001	162	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7627-9c14-f82708c0e4a2	01a0dffb-71e8-742e-bb8c-14090ee3bdcb	\\xdd4f9d5946aee9742c297550b59d522b9f164005db456043d167d88fdf52b989
01990000-0000-7000-8000-000000000001	163	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7216-bc37-7f13502e5056	01a0dffb-71e8-7617-8b69-15c142a305d5	\\xe10d04df4d91d977f1cac724d07a7b6e82dab187869e40b13ceccf962fa689ab
01990000-0000-7000-8000-000000000001	164	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7db0-9dfc-a10cce9244cb	01a0dffb-71e8-7181-8dc2-32a6ad83c3fb	\\x52add90fc3ad2ca8def7c95a24f6d8d8cefd3a739444a20127103c93601d47b8
01990000-0000-7000-8000-000000000001	165	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-73ef-9765-194f6cc1aeaf	01a0dffb-71e8-734a-8ea3-2f2e80b38011	\\x7d026a1659de7526a5d038456596591643bc142670b6ae7ddf2548380436cf83
01990000-0000-7000-8000-000000000001	166	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	01a0dffb-71e8-7330-a833-3e0ebe40f38e	\\x3bab8103ca9dd4901d7f476b076c0e1156b13882acab6dbc92692a17653cceaa
01990000-0000-7000-8000-000000000001	167	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7855-a3a5-22e35ecf615d	01a0dffb-71e8-768c-98ed-e6c353001b63	\\xc4a8792938c08fd8e88149ae8c6e7b4d74a1711e18723968520eec15a923f1cd
01990000-0000-7000-8000-000000000001	168	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7930-a059-9249586ac6e6	01a0dffb-71e8-74cc-8b27-b4c9109ada70	\\xd889734a18f3109d9fb637c20c01dcfdf5ee9c6430e8ced456f3f474b73c356f
01990000-0000-7000-8000-000000000001	169	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7a6b-8c88-ebd1d0a079f5	01a0dffb-71e8-76ad-904b-60b5889f5e9a	\\xa2c15087b581c29fd15919b9dc1306c3d82cbf231b1544e15a206ba6534ab72b
01990000-0000-7000-8000-000000000001	170	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	01a0dffb-71e8-7d0d-a16a-43def841ad26	\\xbe76a8ca3d621332c26ca7b5e577078d3d17360ec5380a767f262ca3e32c29a2
01990000-0000-7000-8000-000000000001	171	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7143-ace9-d8ede3bba436	01a0dffb-71e8-7cd2-9437-35d4ec1b2724	\\xd8e3d5e5272d184a2d617e6c2827f64b4b18b100f2ec0390c591a1cceb784bf3
01990000-0000-7000-8000-000000000001	172	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-70c4-a273-ea380e5c9beb	01a0dffb-71e8-7935-bdff-04ae8611f8b9	\\x9550aed1f97e401ca129f45381b4c2f333a9f52fe6f0a71bef02c3a5ee995721
01990000-0000-7000-8000-000000000001	173	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7407-be14-5171da64b870	01a0dffb-71e8-7b3c-bed0-3c49c8b0da28	\\x2178aa48c9cc14749bc503b469720a4872d7b5affb2ee386ae39ede84fea14d8
01990000-0000-7000-8000-000000000001	174	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-756a-bf24-642492e38012	01a0dffb-71e8-7f13-bd98-3df55c905c22	\\x0c1040f2b6ae08c4ca86e8ecb36b7989b2a6fb48c105e3abcc25fb453e424154
01990000-0000-7000-8000-000000000001	175	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a0dffb-71e8-7442-ae6a-c89a8bb3835b	\\x32df1e7a16ed62b3e51ec94194d68641c5eef7a114a479952582773db40129e5
01990000-0000-7000-8000-000000000001	176	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7344-9b60-4336b6f3d08a	01a0dffb-71e8-7a1c-9118-0cd942fe9ca9	\\xcbd189d9b9e2126c6a20d3e787b09af7a097051161fbe24de17ef00ad2ce9648
01990000-0000-7000-8000-000000000001	177	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7a42-86c0-abfe923b3bea	01a0dffb-71e8-712b-9aeb-22a514185d06	\\x74678e98437064ac0e4787cdad0a3d73c1ad5ff3c6a1bb0e3f0a0719dd3035c2
01990000-0000-7000-8000-000000000001	178	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-737b-99c2-b0cfcb517e6a	01a0dffb-71e8-72c7-9698-71bca4ab4eec	\\x992e81baaec171ab233cccd763b17818ca7d6261af49540edb7cab26bfd17ce1
01990000-0000-7000-8000-000000000001	179	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-76eb-9ca1-284f82f01b58	01a0dffb-71e8-75e2-9721-c6e50597ebc1	\\x9661fe47ea54a442d7fc621c820359afd815172f55b522c31889279a4bb817dc
01990000-0000-7000-8000-000000000001	180	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	01a0dffb-71e8-712a-b9cf-3dde7b6eb806	\\xe998196a9c21f3794a321f6221933bba1ce5d393c741c654c44f0ed6614d89ce
01990000-0000-7000-8000-000000000001	181	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7ffb-973e-cd63d0646cf9	01a0dffb-71e8-7685-81ad-fe67f9eef8db	\\x4139173024bcac542b5b630ba468bfb625ed1e53998d914d3be7727b3710bb0c
01990000-0000-7000-8000-000000000001	182	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7bf0-821e-a0e2338c9127	01a0dffb-71e8-7617-8534-82ec883062fa	\\x335136e64128c4fe63e66f809a77ec9be547432d9fd8d700b34bc6368225dfcd
01990000-0000-7000-8000-000000000001	183	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-77cb-a046-3f9f83a81a4e	01a0dffb-71e8-79d9-a75b-b4b3138fcc23	\\x5bc952e3fe96cf25fa41584bcba0dac9e7f1b8467e663545fc06043328cd5d61
01990000-0000-7000-8000-000000000001	184	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7831-8d7a-b56dd265bcd7	01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb	\\x6dc105745f904c14acaf31c1e00336c02fae03cb12d71c52cf8eb0c8a5e7a64c
01990000-0000-7000-8000-000000000001	185	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7c6f-b885-ce6350c80450	01a0dffb-71e8-7926-a521-dadd8b03ee7c	\\x1a38b41293a72debe67552c1de6974eb6884c3a53863ed4e43614b271a734965
01990000-0000-7000-8000-000000000001	186	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7486-8d27-07d7fe692199	01a0dffb-71e8-78ad-a953-e9e8868f8154	\\xe7bdcc5288b129a0742b87ed0d4ee26c59d808225619ab43bfa38059e66b96f0
01990000-0000-7000-8000-000000000001	187	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7ed7-918d-a490f08b5652	01a0dffb-71e8-768a-8492-c7b5f40ff922	\\x51d2b134fc49ef7f81df9bcd21f4b7cd0ee461d7f6c878cf00649b06702dc99b
01990000-0000-7000-8000-000000000001	188	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	01a0dffb-71e8-7c07-a534-6059a8b3b3de	\\x4be08c7024ae6e65fe59d0d575ce8b6d0170a3754a98a650b10f69f0fe274cb1
01990000-0000-7000-8000-000000000001	189	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7e60-84b1-5253ab6fe7d5	01a0dffb-71e8-7173-acd7-866317297db8	\\xef07699152add71bae13c1421708b02b5f38968f2591b8d5286965fa5db02d7e
01990000-0000-7000-8000-000000000001	190	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7620-813b-c6bad8a9f8f4	01a0dffb-71e8-7459-b6e0-99f944d50172	\\xda1e8a6b3a2739cf536e3a1806d7693bc3d55f1cce041c351b0558a84b391010
01990000-0000-7000-8000-000000000001	191	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-75f7-8812-fed7cbc0981c	01a0dffb-71e8-7da2-bfd6-4e7fa2c63133	\\xe93ef35132dc75d851af76b0d523aeeb4bdd669368406f757ca7c7c3a442ed58
01990000-0000-7000-8000-000000000001	192	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7563-84c5-475d7b3e5daa	01a0dffb-71e8-7cd9-b4c6-224f6372099a	\\xa0189ca2266d94b93da3c525fce852367ef6554e03abcffebfa7cbe52128dda9
01990000-0000-7000-8000-000000000001	193	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	01a0dffb-71e8-749a-8387-a1e7f065df4a	\\xaef3f5b3ce6d82c86776a3c17ba651fa1dbca8478760a6b62ee6ac055a50c768
01990000-0000-7000-8000-000000000001	194	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7b0d-abb6-85a0bd512b39	01a0dffb-71e8-755d-aefa-083b460f923d	\\x3657ea20ee2047b5c6ba62ce59afeb4c4005887f36caf39cf193813e77533e8f
01990000-0000-7000-8000-000000000001	195	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-77c7-a9f9-fa5bc6e95218	01a0dffb-71e8-7d46-b728-b7f93728aab9	\\x340b1678abc4d696bd615c7d7a066ebe01239bd860ca6929656193bc1d2cb214
01990000-0000-7000-8000-000000000001	196	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7f8b-b308-5db87dcada54	01a0dffb-71e8-76ce-b757-918366e33812	\\x812071afd1959c132005142a409fe059efc40c451ca12c0a8fbbb8ce40207214
01990000-0000-7000-8000-000000000001	197	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-737e-8cb2-52440d05f982	01a0dffb-71e8-758d-ac00-46f488d4161a	\\x01cc54bb5ca77e5316dc1361b03d9899af41a4867becb45c3a7c1158cba9f926
01990000-0000-7000-8000-000000000001	198	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7a6f-b233-f6920c0a78d0	01a0dffb-71e8-71a7-ad10-e6b8f837a7d6	\\x70ce57e4df742ab621663d91a137490aa91113388678d87ebf905d9095e4a5f7
01990000-0000-7000-8000-000000000001	199	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7ade-8d86-850ebc098fd8	01a0dffb-71e8-7abf-95bc-9f746b6cd23a	\\xbdc2ac8e21b1ec1bf4daef6c309f440da3e057c3f30bd1ff40cf96fda36435e9
01990000-0000-7000-8000-000000000001	200	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7fec-9e5f-a037bdba19eb	01a0dffb-71e8-7476-af3e-f55c43ecf2b9	\\xc8d3ebc5274a33f4c0830d7232ff4268ab7169cb96a043400ac5879da9685823
01990000-0000-7000-8000-000000000001	201	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7ce1-bace-77832dd5ad98	01a0dffb-71e8-7dba-b444-090fcb14957d	\\x046fdff416077d402b184181a2b8de91054965961a5139aecfc11f85c93d60b4
01990000-0000-7000-8000-000000000001	202	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-736f-8953-0f5e0c346fdf	01a0dffb-71e8-7166-a4ee-ff8dad433669	\\x0d52c6f199f71ec1765d5b0db9c3e638c53636bb449c93bda24e946213b740a1
01990000-0000-7000-8000-000000000001	203	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7fdf-af65-f0f8e350835f	01a0dffb-71e8-7de5-89e1-33b0896631d2	\\xd928665c7e72243d42be8512acc27664e677d9997cb2692e08b1b045442d5090
01990000-0000-7000-8000-000000000001	204	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7e52-a237-b1967e12f154	01a0dffb-71e8-7e9a-8b77-bab0cf696e8f	\\x1f3eaf251e21206db0a5b260fff3310f72c7a77d98936d46ad5e14c0aaec5ce6
01990000-0000-7000-8000-000000000001	205	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7c27-89e9-01e136f1a8ec	01a0dffb-71e8-7dc5-964b-7be99fa16a0c	\\x646e5d601e283e9900a63beb88f6e87b2241637301053cb36ed405b06be338b5
01990000-0000-7000-8000-000000000001	206	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7020-9a54-fec67c68d11c	01a0dffb-71e8-7bab-bd2c-f1a3c1fd9e00	\\xe99ed76e0b1a281fdb365cfc32adf2b30cb7ba0ed8e38fd542beefc3b0551eef
01990000-0000-7000-8000-000000000001	207	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-7ed1-98cd-091ba843a823	01a0dffb-71e8-7b57-b7fb-c221e299d75e	\\xa221a3be34c16929a40855114e44c2294a8ce8945452e23ca6831e36422fad7b
01990000-0000-7000-8000-000000000001	208	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person	01a0dffb-71e8-7a16-8f93-d205686032b8	01a0dffb-71e8-7f5f-a74b-7fb69936ee94	\\x7cf1f7e4f3402ab04ec1c8ba15a266f9f0b71f6bf8aa20a6de71b7e0355a639a
01990000-0000-7000-8000-000000000001	209	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	person_name	01a0dffb-71e8-7d5a-8864-44510ef54306	01a0dffb-71e8-7262-8265-c9789be629db	\\x8817460ec093332f27b74d8709a018174e8c4422febd43b52aa1916f7af400f8
01990000-0000-7000-8000-000000000001	210	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-7451-a9ee-ec3bf2242639	01a0dffb-71e8-7b21-baea-e92e47a066e3	\\xf37490ddc79a0fc46335c4d698aae8eb993b36127647d6302b6a4c1b8ad11965
01990000-0000-7000-8000-000000000001	211	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact_point	01a0dffb-71e8-77dd-845d-dd254e48b720	01a0dffb-71e8-75e1-bfae-9d4036e2f04e	\\x40d21b3f07941c6e12fe26473669b415b1a6e3a2cf65b5ffe3644ff9255f92cd
01990000-0000-7000-8000-000000000001	212	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	occupancy	01a0dffb-71e8-73dd-b875-e73f995880fb	01a0dffb-71e8-79b0-ad18-be2f56a10d9b	\\x94481ec243a4456138ba320b8e5f9c2f0e148c283e7c9b429f61b9c6728ca0fb
01990000-0000-7000-8000-000000000001	213	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dffb-71e8-7bd0-ae63-5d0dc2485eaa	01a0dffb-71e8-7b1a-949e-ba96e141cd02	\\x9316eabe61a503b919b9df58fde66c3e06445e5e3b238bf5c92ee66de72420cf
01990000-0000-7000-8000-000000000001	214	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dffb-71e8-7fd3-8fdc-3a81c2eba580	01a0dffb-71e8-7508-b693-0452e439e76d	\\xc39de9988f9744aca43cfb75f7122b10937b618121714e88e95db0fc15cfbc1d
01990000-0000-7000-8000-000000000001	215	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dffb-71e8-723f-a323-1fe920bf8361	01a0dffb-71e8-7399-81a7-fb5fb2c6fbd0	\\x47118c8117370b38d0f900404815e642c703f7df98d733bd1ded6aa8111f39df
01990000-0000-7000-8000-000000000001	216	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dffb-71e8-71da-af4c-dfb52c0dacc3	01a0dffb-71e8-7332-9031-d49539eb63b0	\\xbdcf0d2d2dc5a19fb016c4585aa9ad8db982e3c9bef97cebc3a892562089a0da
01990000-0000-7000-8000-000000000001	217	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	marker	01a0dffb-71e8-7c60-8115-a71d53e0472c	01a0dffb-71e8-74e3-925c-806205221a0f	\\x658efcfe1448df71d74184f059e58a35f4201ccad1884d6b6acfb7420ee019eb
01990000-0000-7000-8000-000000000001	218	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e919-6cc0-7a02-ae41-bc7847b963b4	\\x8aae77a4b2c458da5802daf51c4e8aaf3c3559606b7f78d4a8840637f90d1133
01990000-0000-7000-8000-000000000001	219	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-7577-9c79-1848fc286e97	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	\\x479b9a71138ddcd4816d24ad4a3c037b2c007c2be1d30776aa7b36d097f04bfc
01990000-0000-7000-8000-000000000001	220	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	answer	01a1e919-6cc0-705d-a118-446184b7d15b	01a1e919-6cc0-758d-9470-07231f24df03	\\x2cd1f9e4c842c05607ca4689164fd7f3cee2abfbeee9ff38ae3ea08851e73636
01990000-0000-7000-8000-000000000001	221	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e919-6cc0-70aa-92f2-33a4ae634acc	\\x0b237283b4a622cd751d7d840a570dfd4fe3d0ffdf6f612845b3e259e66b1c90
01990000-0000-7000-8000-000000000001	222	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	party	01a1e919-6cc0-7178-93ce-db3b58d51a05	01a1e919-6cc0-71a7-bfaf-f116b994f614	\\x091768d45dcfa2582341f1b51135a6aa653c018484cc2d881f97379e9550ed87
01990000-0000-7000-8000-000000000001	223	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	01a1e919-6cc0-70ca-8795-a22044f34f87	\\xcea2c1f98ad9bb6b13200fbabd1b089308ec792cf5edc0ba69bc5c8dc7f67b2f
01990000-0000-7000-8000-000000000001	224	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1e919-6cc0-724b-851d-7956e60b483d	01a1e923-7ee0-7140-87fa-c1775c9c1898	\\xcfebf28ed8b990c5c797a66b06728357af58154e7ed52d79f38157e66c7a4b92
01990000-0000-7000-8000-000000000001	225	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	01a1e9f5-26c0-7663-acfe-ba262397c884	\\x59fe5a7cf8a83a6ef615a84945a6bdccb4df44bec41be0f304e126eff4322729
01990000-0000-7000-8000-000000000001	226	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	activity	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a1e91e-eb00-7b87-af07-56b95f3f23f3	\\x2101a27b5aefcc0dde19e70d9843a69ab3cf785e3f0cbd9ddf60e8e4c6cdf4b9
01990000-0000-7000-8000-000000000001	227	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a211fb-bbc0-783c-8209-da6c460cd339	\\xc1389a8392e3c07df239b9785cfafbae444184d91b581f8a5e1eb73b225f82d0
01990000-0000-7000-8000-000000000001	228	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7f55-9263-4c8ae3608ec6	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	\\xca2980c94793767edc622232277470d396b0c262faeef73af06c18555131915b
01990000-0000-7000-8000-000000000001	229	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd	01a211fb-bbc0-7d7e-b962-ba01a42538db	\\x07a4a7a323792281afeee37e071c45537a87f4b95bede8f8939c878a62528e15
01990000-0000-7000-8000-000000000001	230	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a211fb-bbc0-7ed6-9b2d-537d203afa3a	01a211fb-bbc0-7679-8565-7cb4ded18ce5	\\xc6dbf0d7afe37defe4f3265ff1893e4038b1d49c840074e1f2454b76c3cc65af
01990000-0000-7000-8000-000000000001	231	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a211fb-bbc0-76b2-907f-236079bffa46	\\x3d7c347e6e59fd5dca1ceac9ecc4848b66e4deeec6d7583a3a6d923b68686f34
01990000-0000-7000-8000-000000000001	232	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a211fb-bbc0-764f-af13-e6958927b27d	01a211fb-bbc0-7383-a5f8-42604d149354	\\xa5b58255457187256307e581475cc5244713965a210cf3b4eabac3bb6383ac90
01990000-0000-7000-8000-000000000001	233	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	01a211fb-bbc0-7998-8dce-f328221468e5	\\x26813e641b515df5b3f3ef89936921405c9c5adcb32ceddccd327736115d7f03
01990000-0000-7000-8000-000000000001	234	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a211fb-bbc0-7872-b9b2-21639ee213b9	01a21203-0ec0-72cc-9c20-5729822ee60d	\\xeea4fcd49ae499fc7c162cd5570c944136ccf53f31358f60c6fbabc5e765148a
01990000-0000-7000-8000-000000000001	235	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	\\x7c74919e890012185547aef604637bbae6ef125b6fbc8c95805ba2d86a0c5c38
01990000-0000-7000-8000-000000000001	236	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e22-c760-787b-b1e0-9e06455bf496	\\x89fd032facfe6c49cb85a0e42e06bc3225879313801aae7a868b70f7c98c3e36
01990000-0000-7000-8000-000000000001	237	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	party	01a15e22-c760-7205-b925-de5f4301b666	01a15e22-c760-71aa-b578-afa0673dd93b	\\xcd82088cc6e9db6b582557ed2a220aafec2e4c450efe833cd09daa9c69ee2608
01990000-0000-7000-8000-000000000001	238	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	topic	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	01a15e22-c760-78b7-ba3b-a057a78826d6	\\x4a11df36e4f91018f1f72a56bde192e8c947c2a8d11f24a5d4e2c9b7a6764dae
01990000-0000-7000-8000-000000000001	239	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a15e22-c760-789d-801b-0277051dcf52	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	\\xb32a896c0505b702c9411b07aeb7421f8e6efdb7f86f4891e0d1a6cf664898a8
01990000-0000-7000-8000-000000000001	240	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a21738-fb20-7cd3-9772-6d007bec1bce	\\xc18f17beb61c7f868d14680084f1fb71fe4583d9ae7aaa81642ff2144325bfc8
01990000-0000-7000-8000-000000000001	241	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-755f-8473-1c46d9259496	01a21738-fb20-74af-a37a-ca275d769cea	\\x3163a55abe36fdde6befa8844b071df5d5d270f11facce6ab7a6ef0e189101e6
01990000-0000-7000-8000-000000000001	242	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-7d94-a7d5-b39228e68ad3	01a21738-fb20-7d55-a1b9-5afecb8cb4bf	\\xe4314b67f85088b455a23f7cb6a5a79878a0a040958328f9cf6a28a96af4dc9c
01990000-0000-7000-8000-000000000001	243	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a21738-fb20-71e1-a7d8-070270915526	01a21738-fb20-7252-99db-7b23fa095573	\\xbc084cab17af106b51ad5a6ebea7aacaf0866ee0a0ffdb3c8e6c5f2bb13b8d51
01990000-0000-7000-8000-000000000001	244	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a21738-fb20-7023-b3ff-1b4d9a8b0920	\\x58ec012f50d0ecd1d30d056b70be0e80db67b8b96cbc7bd9e0a78ca963124615
01990000-0000-7000-8000-000000000001	245	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a21738-fb20-7027-b3cc-3e09898b2252	01a21738-fb20-7a4b-90b2-b05ceb70399f	\\x5c1f9959ab7f6397543c919df2a7493abcb437664d4110a980d701544bbdf52d
01990000-0000-7000-8000-000000000001	246	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a21738-fb20-7bf1-a127-53f121f09771	01a21738-fb20-7e1f-b13a-08998fd9949c	\\x54f7dc260e4fe193d5a2a2907b266f0ff205441a45713df586774a0429fc1272
01990000-0000-7000-8000-000000000001	247	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a2174b-4aa0-707d-b5a3-ae1819e48393	\\x64c26c65431124f3bc408484f7a6e8cbc389794abfa9d46a7239f5aa3d439d95
01990000-0000-7000-8000-000000000001	248	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a21a1f-5de8-7689-9ec1-c3d1eefb98a9	\\xb8ebe8182b50cad0b8bd2481ba78c98ee75844d9dc3d356738bfe7af3cc0ba98
01990000-0000-7000-8000-000000000001	249	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a21738-fb20-727c-a1d8-9737aeb292fb	01a21a1f-5de8-7194-8da3-625d7644d38c	\\x46493a1d20f1795a597527e852d8938b07c333bbbfbd475e7882a4b0b329f74b
01990000-0000-7000-8000-000000000001	250	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a21247-b8e0-75b3-8361-442e82116c71	01a21247-b8e0-73ee-b28d-8aacd1d86841	\\x26881bc22d2123a46310413993f1af41e706d79c66f2659c2c5f1e7850dc13ab
01990000-0000-7000-8000-000000000001	251	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-79f3-8eeb-d5c2ed72f011	01a21247-b8e0-78fc-9b04-b28c3d644b75	\\x2ab9d8a86298f22fb03d635a266f453d3376f62923c394e8b69d3cbc4f8ea5ca
01990000-0000-7000-8000-000000000001	252	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7df1-9b93-5771f3b43519	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	\\x291e75c4a61e2a0c4a4a8ade28bb961dd6fede7e28b46831a9ce4ef117cbab15
01990000-0000-7000-8000-000000000001	253	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-7b43-aa95-5e0e0a635aa2	01a21247-b8e0-7e11-ac22-0d3f504e8c60	\\x1abe20bc0bde134b944e0ab45a4a396342d1e85f6ecc69d347410803c4ad15b6
01990000-0000-7000-8000-000000000001	254	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a21247-b8e0-740d-98a4-3d4eba2ed757	01a21247-b8e0-7fee-a032-b015a8558c5d	\\xc52ef06ac3128063a6469524a9f587582231bae1fbd2358cba74137f1f6cf69d
01990000-0000-7000-8000-000000000001	255	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21247-b8e0-74b1-9bd6-a94d60556919	\\x1ee2a5b350d110336abe52fa3c97e687ae908f78e0acacfd552f1daaea1a4f80
01990000-0000-7000-8000-000000000001	256	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	party	01a21247-b8e0-7577-90ee-4266c1000bea	01a21247-b8e0-7b33-8c56-4cc870e6b31e	\\x3615c05c4436dabbe55437dc9357323ed28c8f44fb9b54782d0bb035811c6a1a
01990000-0000-7000-8000-000000000001	257	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	topic	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	01a21247-b8e0-70e4-a4f5-a90184dce864	\\x02afbdcc00f13889a99d320b070db7d95d024660dd06fd7d6bb4e7a86f3e289f
01990000-0000-7000-8000-000000000001	258	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a21247-b8e0-76a1-af53-d0b39df096d0	01a21277-5460-71d2-ac4c-09d3576c5be3	\\x7003465a0e04a34c57d7ddf3b3de3a7383b48bdf8a1e680b7890e43795f06ada
01990000-0000-7000-8000-000000000001	259	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a153bc-6ce0-755c-bf94-1ef51985b59f	\\xe351147a00429666b12978e104b7c6973ad99300a29c03ecc1b9f5288e6c86a1
01990000-0000-7000-8000-000000000001	260	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7543-b84b-ef6bf9916395	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	\\x54f73a7f457d39d39124eca673a702d585cf314aca6f11c2858daf36d0e581d4
01990000-0000-7000-8000-000000000001	261	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7be1-b618-1cc4ad429a2b	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	\\x87f0bc11e95a7c41b62c900f1dea53f1a40cc02a44faf90a8da6a1b23c293d9a
01990000-0000-7000-8000-000000000001	262	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a153bc-6ce0-7a9f-85ed-8155a6c40444	01a153bc-6ce0-731b-afd0-1861b926e626	\\xa7a11dff707b31e51076e177705908707ffc14c60b145245a67b61437e67fe66
01990000-0000-7000-8000-000000000001	263	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	\\x4f16b6b16b8f058fabc3983e3d41f645e0e0d9f5b1747111e071c73f0cd57459
01990000-0000-7000-8000-000000000001	264	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a153bc-6ce0-7264-a00e-1425d6f9abcd	01a153bc-6ce0-76a1-a049-7284030ea6ed	\\x4a38a056ba997a6c7106c2a41c5b71f077c977dbc5f90a96efba9b436c60b621
01990000-0000-7000-8000-000000000001	265	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a153bc-6ce0-706b-8c8b-dd031be59f38	01a153bc-6ce0-7f0c-9318-10bfa703caef	\\x945d4ea1f565532c293906473924daefc02a7379dfdca7851c604f7e6d31ffcf
01990000-0000-7000-8000-000000000001	266	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a153d7-e420-7c41-b573-bb6c2ed6d44c	\\xf41d10b7722f4db986f4203ac7c1d3e973c4c5fa54afa26dd0426845608d92e5
01990000-0000-7000-8000-000000000001	267	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	activity	01a153f9-c400-7274-a7cf-91fbeaff520b	01a153f9-c400-7274-a7cf-91fbeaff520b	\\x87bc70dc4fc6ac0ab26f4ff91871a9a051f2c6cc5267b564625a17e5b4722225
01990000-0000-7000-8000-000000000001	268	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	\\xa2a91363e027ff7fea1298668b8b497e20af5b8635fe00a672edb98774474934
01990000-0000-7000-8000-000000000001	269	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a15633-3940-7fdd-a40a-f86cb20ccdb0	\\xfa4624a0109e41a5a27504ea7cab6eb279caed6e01f755acf4807c5407e3a795
01990000-0000-7000-8000-000000000001	270	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	case	01a153bc-6ce0-7620-b58f-0efbe5b5d483	01a159dc-b940-7578-add6-6631a98a6ddc	\\xe204bd6aa6a31efe5be4bb7ec4df03093f26282ee855f9ca2c9049836944672e
01990000-0000-7000-8000-000000000001	271	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a20d40-7da0-7b0e-8108-1239b3473ea3	\\xb0690494e3f60c8915567759670f413dcb98a6c14b0b59f01ee7e403a8e2c3a2
01990000-0000-7000-8000-000000000001	272	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7ffa-a74f-7dff9ca354d6	01a20d40-7da0-73f4-93c4-be398968b582	\\x0080336e92f34b68785d69ba49a3b4361399699b465427c207339ce8865ab264
01990000-0000-7000-8000-000000000001	273	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7773-878b-ce5b65ee0465	01a20d40-7da0-7a4e-9127-bd471e7ce857	\\x143d4d7a501319e2347b5c707c694cca6c1171c6341f7e36bde83df0472890ca
01990000-0000-7000-8000-000000000001	274	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-716d-a311-99da0c607fe9	01a20d40-7da0-7a40-9837-1c678f59b481	\\x24db78183deb915dee6ddc0ab57899f043fea88b2c7e21d3fc8b411bd7782ad8
01990000-0000-7000-8000-000000000001	275	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-70b9-ba9a-bb94d0a40d77	01a20d40-7da0-73d2-84ba-ed6ffa646036	\\x50fcfdeb813d83f8ef4ec8e989da7318fb7667e11bad09d450a5eeaa6f7d78f4
01990000-0000-7000-8000-000000000001	276	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a20d40-7da0-7054-831d-76d8c700c80c	01a20d40-7da0-74ff-9bf9-fb74f48bc982	\\xc267fcfcad9957932cd1f31138eacf08531f01baf916838bf2154306e71e8bcf
01990000-0000-7000-8000-000000000001	277	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d40-7da0-78ff-bc72-011f22197c77	\\x192fdec823d36d903534f21c5885558ca0f7a854c99fefd2ef6e916b218381c0
01990000-0000-7000-8000-000000000001	278	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	party	01a20d40-7da0-7517-93a4-278bb5205660	01a20d40-7da0-7a2e-88e1-54aac545ff88	\\xcedb4ed5cfd195a9d95fbc1e08bd84cc05b263d85f83359936a4a112dcbdfb70
01990000-0000-7000-8000-000000000001	279	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	topic	01a20d40-7da0-7807-bdf9-117b72dd0d77	01a20d40-7da0-78dd-aae8-5efacd9454e3	\\xec65f3f767391d915f55bc1afc33ab84dbf1336bf6b0ed06b05062f694faa67b
01990000-0000-7000-8000-000000000001	280	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a20d40-7da0-7984-aaac-ba426a6213e1	01a20d5d-c9a0-7652-b2e9-ed252ae90104	\\xd22a4def19f9db5a58969e82a98754306c6ee54c320f9908889b2213229df85b
01990000-0000-7000-8000-000000000001	281	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	case	01a20d40-7da0-737a-835b-b8050585d23f	01a21a1f-5de8-747a-911e-ace3426b7d57	\\x499e297035496ec0237a312c62317815bc0ee8c8f665a7c72dd7ab716cdd9dfc
01990000-0000-7000-8000-000000000001	282	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a10bab-a240-7260-8372-a69b77bf362f	\\xccd23b8fa667ce2cde54edfe8a8fd0480fba48a09c060b0702de7572ef5725bb
01990000-0000-7000-8000-000000000001	283	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7f54-a158-d607f42fe1b4	01a10bab-a240-7324-b9d5-976440b282f6	\\x9bcad236a31e025096d764c61336c4499505912c8b800ac61f8b41b82924a977
01990000-0000-7000-8000-000000000001	284	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7947-8d3c-409b1209a614	01a10bab-a240-732e-9e51-33be899d52ea	\\x72d0b7b48b40d22478a10ee1b3882232993d84f949a410d291902d4bd7ccbcc6
01990000-0000-7000-8000-000000000001	285	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-7b75-ade1-2c088b02d636	01a10bab-a240-793c-bd65-66b5df35dbde	\\x31e4d18394c5885aacc8828ed56569d52f89840ea931c807e829f9510c8bff38
01990000-0000-7000-8000-000000000001	286	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a10bab-a240-775e-8dcd-531023a2258f	01a10bab-a240-7322-b626-ad95642d6bd6	\\x95b38e31cbc736e53c037e9d6ae4ab5cdcccb199e9c26daf0deea4d9a5e3a37a
01990000-0000-7000-8000-000000000001	287	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bab-a240-7078-8eb9-f2efaad3fcf4	\\x7c06d2c829e954a2c27b12b5ba7e699af2eb93fd39b771e93374b68c8b9b4521
01990000-0000-7000-8000-000000000001	288	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a10bab-a240-761d-a7c7-79bbbf109e08	01a10bab-a240-7232-aeb2-841d6ad12a0f	\\x82abc52111a80d2d5eda6f97fceb0aeb4f2d9cf8f807821cbc8c8d51116e778b
01990000-0000-7000-8000-000000000001	289	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a10bab-a240-7212-98ce-b485974c214f	01a10bab-a240-78be-89db-4616ac354cdd	\\x80526a8ee20e09a360a5b865e6af61fb25e46c5510bf540b7f926fcfcdef3da0
01990000-0000-7000-8000-000000000001	290	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a10bab-a240-7c94-a730-4c5f13c01044	01a10bb2-f540-73df-ad6e-472512fca4ed	\\xfda7c264b6ced6ca4a7fa3e9911052df0bf9d4b8c07c02c3bbddde324465496d
01990000-0000-7000-8000-000000000001	291	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a10bab-a240-7420-a488-bce5eda92bb4	01a1155f-75a0-72db-96ae-4caebfc24715	\\x868dcae37c8baf70f9b5f1600808e0da01c3f7c19158926d262ba3d2531e769e
01990000-0000-7000-8000-000000000001	292	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	\\x303abe3c585766290a673c9d1cea8affab61091bacf692d8d1dfa69d17f7928e
01990000-0000-7000-8000-000000000001	293	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-71a6-97b4-49d59f40007e	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	\\x7090f4240a7a31688d80a9bdd41f5009ba641dbba2f023e92a10d820e30b0db7
01990000-0000-7000-8000-000000000001	294	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-79e5-8140-e6b1718f4fb3	01a1d02b-48a0-7d40-8d54-19000ee95a3a	\\xb9bb850f780d3f7aa4b4a82c6ce6d9e18f2ced0a84c389a6bee5fb64958f4685
01990000-0000-7000-8000-000000000001	295	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-728d-90cb-7fc0c80035e4	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	\\x03416a52cd393b565967bfbf0aaa1494dd91ddd1c108f049e7ff691c5c3be1c9
01990000-0000-7000-8000-000000000001	296	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1d02b-48a0-7d26-a112-ad73ec5eeb42	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	\\xa82a2f605dcaaf3c0e4b3819485701d42055c24d04127b896f3776bc19080f52
01990000-0000-7000-8000-000000000001	297	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d02b-48a0-765a-81fa-0627811580bc	\\x81d818396750e701a8127da742b6e8b33da695a878b0d29fb1ed9c4ab7188918
01990000-0000-7000-8000-000000000001	298	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a1d02b-48a0-7e7f-a982-148c1f1ef074	01a1d02b-48a0-7366-b536-74fffc570dd0	\\x29956c30394ef23e0ec23eed68072bf6387d1ea1ae960f3cb3f3d7a4d759ae96
01990000-0000-7000-8000-000000000001	299	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	01a1d02b-48a0-7847-ac56-43f2a92daea2	\\x238f93478656e8881b55086ca3c139dc2d6a791f94cc5fcd2b1731d9563b0a4b
01990000-0000-7000-8000-000000000001	300	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a1d046-bfe0-7b77-905b-490a224adc1f	\\xc5ef99bf6883e9df90ec6f6c9459952017accfd82ef408b81eb4e4f4dedffa45
01990000-0000-7000-8000-000000000001	301	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d034-7060-7fc4-b398-63efcf019ed9	\\x7c776630a7f27240150e69e016df1f34860cb07ccaa029407c3b3c9864ab4a7d
01990000-0000-7000-8000-000000000001	302	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	\\x4c5d83f04fdf4a6026f5ecdde08ad5ae6494d0f9c7f63c336c2ba29852769a8e
01990000-0000-7000-8000-000000000001	303	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	case	01a1d02b-48a0-7d3e-83a8-28e216ad6632	01a1d844-09a0-7ebe-abac-4a78abec2357	\\x830392b205af82c46bf3c05983f63f7587fb4335457387332a0b3d563b206701
01990000-0000-7000-8000-000000000001	304	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1f988-45e0-78f0-afc8-7104212d7797	\\x360d597af56034d9a36a2ae0feda98c1fff47200ea19293c395aa690dcdc86c3
01990000-0000-7000-8000-000000000001	305	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7c0d-b434-cdaa04102605	01a1f988-45e0-736d-bd0b-6da50b7b0e03	\\x535249b335b24e93ffb508495e3d50d83b868e852706674a47d17679c45d6b95
01990000-0000-7000-8000-000000000001	306	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-7baf-92a9-59a464d94b3e	01a1f988-45e0-7ecb-9285-402189e598ba	\\x9e0cd84f719be128399615ec9e32362e3d323c7dd63d28ed059a6b175e25e112
01990000-0000-7000-8000-000000000001	307	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	answer	01a1f988-45e0-73e7-a870-fbaf561478e4	01a1f988-45e0-7ad8-93bd-b673181230ae	\\x86342050cebe35a5df7dacd15a9a8328314791bc4b61da8b2a751d187b9ce10b
01990000-0000-7000-8000-000000000001	308	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	\\x81473b42170ac580bde4de9813572148e3e37434337d66660c53e2d8e3ecddb4
01990000-0000-7000-8000-000000000001	309	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a1f988-45e0-730a-8083-12489866ba58	01a1f988-45e0-762a-827e-cca2d8ebc32d	\\x00d0a9383b7467bdfc318fd27b6e1a04f73b5a2bb878f8aaaeb2c2934c36cfc3
01990000-0000-7000-8000-000000000001	310	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a1f988-45e0-7325-9c4c-c59d859693e9	01a1f988-45e0-7a89-9c17-5a9a3b937128	\\x54bd945f3bb07d44e529d22b212889757ae2ff127a0bc787521f372d466880d4
01990000-0000-7000-8000-000000000001	311	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a1f988-45e0-7713-9571-84186c33e05d	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	\\x61cde9f26a293613a27cb14340223d886853688178aaaea5a2a730eb874dcbf8
01990000-0000-7000-8000-000000000001	312	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	case	01a1f988-45e0-77e5-85a0-77d666071f0b	01a1fa4d-1c80-72d6-9c50-e95fd584b246	\\xf845181134d3e21e5e59c784e80c17cde8c5e8254f28ad2004bd1d968e061a7e
01990000-0000-7000-8000-000000000001	313	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0f7a8-57c0-7d7a-8300-089acbf293e6	\\xeab42cd5c4da4e773ce11d5967e7badeae65fb0ed627867d1b1f435d6ccdbbc1
01990000-0000-7000-8000-000000000001	314	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-74d2-a567-43ec928b7f14	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	\\x79e68f766efbb0f09cd6123d8b40ea3ad0f9c633e9099eba51c25b24d45552a6
01990000-0000-7000-8000-000000000001	315	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7f61-b87b-281c5a29396e	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	\\x1918ce485c67c3622497728b5f219f86f3ed129a87dbec964eece79401f32e1b
01990000-0000-7000-8000-000000000001	316	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	answer	01a0f7a8-57c0-7df3-a8ec-6b3cf299414d	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	\\x2dbba84cfb6a6f284e9bbc66c7dec89f840a8f9efb46ffe1e4a0709c33d05a44
01990000-0000-7000-8000-000000000001	317	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7a8-57c0-78e6-96de-7db5989bd675	\\x68137039325462eec5a1f5bdb7055d13c94daf1c5f6594c20ab1889b2ebe07ed
01990000-0000-7000-8000-000000000001	318	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	party	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	01a0f7a8-57c0-79b7-9d72-0b1410dca628	\\xc03c8255eb7158d902d946ebd673766b147e8947db82448d34f016011746e798
01990000-0000-7000-8000-000000000001	319	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	topic	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	01a0f7a8-57c0-7641-aa45-f8d35c69467e	\\xfbb941e2656e31e5c084f2497efec456d060ecc6f60b24e9ea54b927220f8c8f
01990000-0000-7000-8000-000000000001	320	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	contact	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0f7bc-7c00-7ca6-8513-e54effae81dc	\\x313f84d5117b0f193509dede2bcd12bd5d16cc6216a4b928038d4b6a4ebd0141
01990000-0000-7000-8000-000000000001	321	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000023	changed	activity	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a0f7ee-d6a0-787a-92e5-92740974ba91	\\xfb7eb734c5d38e966c5df83225445c4e8a9728af357f644b4f12ca34a496aef2
01990000-0000-7000-8000-000000000001	322	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	case	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	01a0fc88-34e0-708e-8d06-ae30c012c0ac	\\x1d3977a6761baa2b61491aaa0b172f0be8e17916f40fd49c40834ee2a1eda328
01990000-0000-7000-8000-000000000001	323	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15518-5360-7293-ac2f-23e100df3854	\\x7d7513c5afd3d88922da52ac4ae3a64e5f87386a869c623efb081a56ba487020
01990000-0000-7000-8000-000000000001	324	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	party	01a15518-5360-75c5-9335-2971e8ec6597	01a15518-5360-7e54-a569-aa4536c499d2	\\xf9180548fc87f97a087fde39783c7f5f395746ef221e567254176558f2d28914
01990000-0000-7000-8000-000000000001	325	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	topic	01a15518-5360-796c-a5f1-7f9a94883ba1	01a15518-5360-7511-a76b-00ec1b9e778d	\\x9450849b78c9024fcbe3afc298e3719ae34ddb21c78bc583f932c78c0c6dd1d9
01990000-0000-7000-8000-000000000001	326	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a15534-b500-76ba-8236-47d0dde63f07	\\xbc8ab4a900f4fbb333725e0779c2b47aa1a6530351557615fae4ddae7a64703d
01990000-0000-7000-8000-000000000001	327	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a1116f-76c0-7f83-812d-512f43f89eed	\\xb5d0f458500e1b3972d3df6bb8da769dd36ef09c00dd76dc17984aa5d40a98f1
01990000-0000-7000-8000-000000000001	328	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	party	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	01a1116f-76c0-79e7-892c-3f4592e2ab5a	\\xc101d0cbaf137cff9c1c7812cfb007b3f476ac5ab958c65b76d82124b10396ce
01990000-0000-7000-8000-000000000001	329	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	topic	01a1116f-76c0-7b54-932d-93a4155efa9f	01a1116f-76c0-7efb-a786-ba332b9e8e92	\\x7c87ea50b50504868d9d17f2584a266563f2ff3980384fc17ff8e43ec82c37e6
01990000-0000-7000-8000-000000000001	330	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a11175-df60-769d-846d-7598f3d05037	\\xf44e656120c0aef3209f5f37fb7ff01704eca62a5fca02888f568799e9c93b30
01990000-0000-7000-8000-000000000001	331	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a2088b-a820-7cfb-9f9e-5384c99305c8	\\xf3bb03bce9042595fff7d3e0a01bd9ddb94250900e48e54096cf4a34d5b18dae
01990000-0000-7000-8000-000000000001	332	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	party	01a2088b-a820-7d24-b433-53b0f9d36e2e	01a2088b-a820-78cc-933b-6bab8b2db754	\\x814c98f2451e6bc17af24a63e5bda902a21910d426a7bf87601e6f5fcc572b73
01990000-0000-7000-8000-000000000001	333	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	topic	01a2088b-a820-7ed1-96f4-4f8150c1e48a	01a2088b-a820-7843-9c00-9da54bc9afd3	\\x398318fa3c3d2a412045be024816cd3843910d98742d799ad3193816d597d7d7
01990000-0000-7000-8000-000000000001	334	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000021	changed	contact	01a2088b-a820-74d2-831c-27cebcd00477	01a208b8-8480-7710-8906-4139221ce34e	\\x8a4b3b64b4a8224a549cfa9c6f651b8310ce7cae37538bdc56b7e767602c5028
01990000-0000-7000-8000-000000000001	335	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	\\xe6e42be39e5a44c63fafcc752000a7e989ded3588852b12962d37d16fe2b4c13
01990000-0000-7000-8000-000000000001	336	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a11071-dce0-76ca-869f-0a4bdf777ac9	01a11071-dce0-7e73-b919-c8b52f32ebdb	\\x577aa272248dcc2fc812ca15467817fa131205d63b192d17eb8962e0f5368e5e
01990000-0000-7000-8000-000000000001	337	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a11071-dce0-71d4-bb9b-56ae328a7f0c	01a11071-dce0-7f94-a14a-a97c96629599	\\x0e97e90c76ae5b2154efecd46ad8729d74c0ce798965652382f8a77331a17b7c
01990000-0000-7000-8000-000000000001	338	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a1107d-c3c0-71f6-8198-f9cc96338789	\\xd1eb993fd7f4e4696443bf368abc9fdf30f6abafd10f25c56628b6306542280f
01990000-0000-7000-8000-000000000001	339	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a13492-8520-7fb4-8392-38450264e491	\\xc8f4cb7c3e340dd6d724652d04c8e7c4cd9b8a52bf616a1ec4bc315ba85c10d1
01990000-0000-7000-8000-000000000001	340	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	party	01a13492-8520-72a0-8842-7a407d1e2aff	01a13492-8520-78d7-a610-3b1e40d924ad	\\xbd50dc88dde953d29e633ba68614e10a88386af8b7ca0d23eb9aea29eaa0f3d2
01990000-0000-7000-8000-000000000001	341	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	topic	01a13492-8520-73ac-8259-794a0a34c449	01a13492-8520-715b-a32a-9e7bc3c42754	\\xb107bb70b56519c7f0dea4b5bc7ca6972d51c7ff019069ebdcd848fdb1d6ffb9
01990000-0000-7000-8000-000000000001	342	2026-11-26T23:09:53.650Z	01990000-0000-7000-8000-000000000022	changed	contact	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a134bf-6180-72c7-912c-92268638c26b	\\xedccaa00869696897ae60b9838bacfa238e7723af66ac3a721f4ced93d215a13
01990000-0000-7000-8000-000000000001	343	2026-11-26T23:09:56.004Z	01990000-0000-7000-8000-000000000021	signed_in	device	01a21a1f-67ca-7af5-9a73-913d2fb35fd0		\\x0035d6e7f85e28cccef7ba9eca2d3f91cfe896f7c349aa976e1a97c7d6b2be02
01990000-0000-7000-8000-000000000001	344	2026-11-26T23:09:56.043Z	01990000-0000-7000-8000-000000000021	changed	device	01a21a1f-67ca-7af5-9a73-913d2fb35fd0		\\x6a374031fc609320c561d7d6afe1d9c62212c4f065f9381be714ec8e9565802e
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
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000001	344	\\x6a374031fc609320c561d7d6afe1d9c62212c4f065f9381be714ec8e9565802e	2026-11-26T23:09:56.043Z	\\x0725d34e998f419f0563e35c54cd24059b1ce0ceff705d85f4778bc95108240dbd350b7d6b56a782a83d3aafa099a7a19b29115ba8e3b8dc8e7eadf3135d3a04
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
01990000-0000-7000-8000-000000000001	1	KZZX	01a21a1f-67ca-7af5-9a73-913d2fb35fd0
\.


--
-- Data for Name: case; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."case" (council, id, "position", writers, reference, service, service_version, received_at, person, place, status, outcome, closed_at, team, officer, restricted, alias) FROM stdin;
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b	217	{"team": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "status": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [217, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0001-R	57	1	2026-11-17T10:42:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	checking		\N	01990000-0000-7000-8000-000000000012	01990000-0000-7000-8000-000000000021	f	\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7	224	{"team": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "status": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [224, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0002-H	524	1	2026-11-25T09:14:00.000Z	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	crew_told		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022	f	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-727c-a1d8-9737aeb292fb	234	{"team": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "status": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [234, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0003-P	524	1	2026-11-26T09:39:00.000Z	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	01a0dffb-71e8-74ec-8b21-fbac78255d68	crew_back		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000021	f	\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-75b3-8361-442e82116c71	241	{"team": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [241, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0004-3	524	1	2026-11-25T10:37:00.000Z	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	opened		\N	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000022	f	\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7620-b58f-0efbe5b5d483	249	{"team": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "status": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "closed_at": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [249, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0005-4	524	1	2026-10-19T10:37:00.000Z	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a0dffb-71e8-74ec-8b21-fbac78255d68	crew_back	no_access	2026-10-20T15:10:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-737a-835b-b8050585d23f	257	{"team": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "closed_at": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [257, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0006-D	353	1	2026-11-24T11:11:00.000Z	01a0dffb-71e8-70c4-b82f-21e4a57b7700	01a0dffb-71e8-78e7-aa90-a8f0d66b829e	opened	not_upheld	2026-11-26T23:09:53.000Z	01990000-0000-7000-8000-000000000013	\N	f	\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7420-a488-bce5eda92bb4	266	{"team": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "closed_at": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [266, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0007-A	524	1	2026-10-05T10:46:00.000Z	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	01a0dffb-71e8-73b1-987f-d2803bab6c39	opened	no_access	2026-10-07T07:59:00.000Z	01990000-0000-7000-8000-000000000011	01990000-0000-7000-8000-000000000023	f	\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d3e-83a8-28e216ad6632	274	{"team": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "status": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "closed_at": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [274, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0008-2	524	1	2026-11-12T14:31:00.000Z	01a0dffb-71e8-752e-8744-d3c0c234472f	01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0	crew_back	collected	2026-11-14T04:15:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-77e5-85a0-77d666071f0b	282	{"team": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "closed_at": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [282, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0009-5	524	1	2026-11-20T15:17:00.000Z	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	01a0dffb-71e8-7942-97da-e38d9d643c25	opened	no_access	2026-11-20T18:52:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7fd8-909b-ad308044b1fb	289	{"team": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "closed_at": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "reference": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "received_at": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service_version": [289, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	WES-0DEM-0010-E	524	1	2026-10-01T13:30:00.000Z	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	01a0dffb-71e8-73b1-987f-d2803bab6c39	opened	wrong_items	2026-10-02T12:13:00.000Z	01990000-0000-7000-8000-000000000011	\N	f	\N
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-724b-851d-7956e60b483d	220	{"state": [220, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [220, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [220, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [220, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [220, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-17T10:42:00.000Z	done	2026-11-17T10:53:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7872-b9b2-21639ee213b9	228	{"state": [228, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [228, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [228, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [228, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [228, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-25T09:14:00.000Z	done	2026-11-25T09:22:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15e22-c760-789d-801b-0277051dcf52	231	{"state": [231, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [231, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [231, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [231, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "avoidable": [231, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [231, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-21T11:05:00.000Z	done	2026-10-21T11:35:00.000Z		chasing
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	238	{"state": [238, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [238, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [238, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [238, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [238, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-26T09:39:00.000Z	done	2026-11-26T09:59:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a21247-b8e0-76a1-af53-d0b39df096d0	246	{"state": [246, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [246, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [246, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [246, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [246, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	counter	01990000-0000-7000-8000-000000000023	2026-11-25T10:37:00.000Z	done	2026-11-25T11:29:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7924-9ed3-34d08ac21475	253	{"state": [253, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [253, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [253, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [253, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [253, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-19T10:37:00.000Z	done	2026-10-19T11:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7984-aaac-ba426a6213e1	263	{"state": [263, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [263, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [263, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [263, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [263, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000023	2026-11-24T11:11:00.000Z	done	2026-11-24T11:43:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a10bab-a240-7c94-a730-4c5f13c01044	271	{"state": [271, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [271, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [271, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [271, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [271, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-05T10:46:00.000Z	done	2026-10-05T10:54:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7352-bea2-9cb93ef34007	279	{"state": [279, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [279, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [279, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [279, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [279, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-12T14:31:00.000Z	done	2026-11-12T15:01:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7713-9571-84186c33e05d	286	{"state": [286, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [286, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [286, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [286, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [286, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-11-20T15:17:00.000Z	done	2026-11-20T16:07:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7263-8b93-8ebf513b4224	293	{"state": [293, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [293, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [293, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [293, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [293, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000023	2026-10-01T13:30:00.000Z	done	2026-10-01T13:52:00.000Z		\N
01990000-0000-7000-8000-000000000001	01a15518-5360-78b7-8f72-e552eb4a6dc2	297	{"state": [297, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [297, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [297, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [297, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "avoidable": [297, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [297, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-19T16:57:00.000Z	done	2026-10-19T17:28:00.000Z		closed_too_early
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	300	{"state": [300, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [300, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [300, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [300, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "avoidable": [300, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [300, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000021	2026-10-06T13:38:00.000Z	done	2026-10-06T13:45:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a2088b-a820-74d2-831c-27cebcd00477	303	{"state": [303, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [303, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [303, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [303, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "avoidable": [303, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [303, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000021	2026-11-23T13:15:00.000Z	done	2026-11-23T14:04:00.000Z		repeat_information
01990000-0000-7000-8000-000000000001	01a11071-dce0-796a-b4f5-fdba0a667cf5	306	{"state": [306, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [306, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [306, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [306, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "avoidable": [306, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [306, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-06T09:01:00.000Z	done	2026-10-06T09:14:00.000Z		not_avoidable
01990000-0000-7000-8000-000000000001	01a13492-8520-7a2b-aebb-6118ecf50b6e	309	{"state": [309, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [309, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "officer": [309, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "ended_at": [309, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "avoidable": [309, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "started_at": [309, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	phone	01990000-0000-7000-8000-000000000022	2026-10-13T09:23:00.000Z	done	2026-10-13T10:12:00.000Z		closed_too_early
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (council, id, "position", writers, person, channel, value, normalised, verified_at, do_not_use) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bdb-b03e-dca7e2dcaa37	40	{"value": [40, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [40, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [40, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [40, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000031	phone	0121 496 0142	+441214960142	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73af-8df8-440407295e42	47	{"value": [47, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [47, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [47, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [47, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000033	phone	07700 900417	+447700900417	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7039-b3f7-ba8e0445d656	51	{"value": [51, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [51, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [51, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [51, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	phone	07700 900232	+447700900232	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76d2-a185-cc8ea8ea37f7	61	{"value": [61, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [61, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [61, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [61, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7736-843f-dda7b1eedaff	phone	0121 496 0000	+441214960000	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7826-9f7a-7dafb43adc4f	65	{"value": [65, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [65, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [65, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [65, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	phone	07700 900961	+447700900961	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7348-9959-b9ef58d07674	66	{"value": [66, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [66, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [66, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [66, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	email	caron.bevan@example.org	caron.bevan@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78d2-9478-10d822a608bf	73	{"value": [73, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [73, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [73, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [73, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-74a8-9d29-6588571ceeee	phone	07700 900173	+447700900173	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70a3-8a35-7568e2934bf1	77	{"value": [77, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [77, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [77, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [77, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	phone	0121 496 0002	+441214960002	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76be-9638-0ed6fcf7f49d	78	{"value": [78, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [78, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [78, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [78, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	phone	07700 900083	+447700900083	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7501-a42a-357c732902f4	82	{"value": [82, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [82, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [82, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [82, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-70a1-9142-3286a6ecc31f	email	chloe.okonkwo@example.org	chloe.okonkwo@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c72-805d-b06a19d6d73b	90	{"value": [90, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [90, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [90, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [90, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	phone	07700 900342	+447700900342	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7aa7-b300-9a5c825f8542	91	{"value": [91, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [91, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [91, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [91, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	email	thomas.mcginty@example.org	thomas.mcginty@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7905-a5d6-0b6e46e3db95	99	{"value": [99, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [99, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [99, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [99, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7b10-8ff4-4f6504d75988	phone	0121 496 0004	+441214960004	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77c4-bbc8-996b16d8e80e	100	{"value": [100, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [100, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [100, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [100, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7b10-8ff4-4f6504d75988	phone	07700 900011	+447700900011	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fea-bada-79478b5230ed	107	{"value": [107, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [107, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [107, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [107, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-77e8-8d58-9a58c842c19a	phone	0121 496 0005	+441214960005	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7417-8ed5-669f1724925f	108	{"value": [108, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [108, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [108, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [108, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-77e8-8d58-9a58c842c19a	phone	07700 900620	+447700900620	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-75b6-8b9d-d3d42b00b570	115	{"value": [115, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [115, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [115, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [115, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7c1e-95f2-ee554fa69611	phone	0121 496 0006	+441214960006	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7357-84e1-99a11f2e490c	116	{"value": [116, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [116, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [116, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [116, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7c1e-95f2-ee554fa69611	phone	07700 900031	+447700900031	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7cf9-88b7-5541346f3293	117	{"value": [117, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [117, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [117, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [117, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7c1e-95f2-ee554fa69611	email	fatima.ackland@example.org	fatima.ackland@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7696-b540-cce4cc5d375a	127	{"value": [127, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [127, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [127, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [127, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-72db-98a5-0636452fac9a	phone	07700 900990	+447700900990	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7764-a6ee-0eac4dbd3dc9	128	{"value": [128, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [128, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [128, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [128, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-72db-98a5-0636452fac9a	email	rajesh.boateng@example.org	rajesh.boateng@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d4a-b2fe-7205132ba600	132	{"value": [132, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [132, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [132, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [132, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-79ad-869a-8a20b05c4a59	phone	07700 900363	+447700900363	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c2f-aee1-33ea6e883110	136	{"value": [136, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [136, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [136, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [136, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	phone	07700 900574	+447700900574	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a00-9291-f006309d57ed	137	{"value": [137, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [137, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [137, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [137, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	email	linda.kettlewell@example.org	linda.kettlewell@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e38-85f5-e71b98f6a644	141	{"value": [141, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [141, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [141, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [141, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7658-ba45-48f21b3c137b	phone	0121 496 0010	+441214960010	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b41-be94-f5ab08e2fad3	142	{"value": [142, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [142, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [142, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [142, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7658-ba45-48f21b3c137b	phone	07700 900732	+447700900732	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70bc-942f-ab55fe909103	146	{"value": [146, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [146, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [146, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [146, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7361-a3bc-6601947678f5	phone	07700 900409	+447700900409	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-751d-bafb-6462db8ae021	147	{"value": [147, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [147, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [147, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [147, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7361-a3bc-6601947678f5	email	idris.featherstone@example.org	idris.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76e8-9e10-553bc7e21846	151	{"value": [151, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [151, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [151, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [151, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-703b-a7f5-24f34dabb96d	phone	07700 900396	+447700900396	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7216-a334-0d967fe9da20	152	{"value": [152, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [152, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [152, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [152, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-703b-a7f5-24f34dabb96d	email	elin.featherstone@example.org	elin.featherstone@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79c6-be47-cc7a446056bf	156	{"value": [156, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [156, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [156, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [156, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	phone	0121 496 0011	+441214960011	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72d5-8067-97b6128137ea	157	{"value": [157, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [157, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [157, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [157, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	phone	07700 900806	+447700900806	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7627-9c14-f82708c0e4a2	161	{"value": [161, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [161, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [161, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [161, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7065-b232-80c3e1df6f91	phone	0121 496 0012	+441214960012	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7216-bc37-7f13502e5056	162	{"value": [162, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [162, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [162, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [162, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7065-b232-80c3e1df6f91	phone	07700 900320	+447700900320	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7db0-9dfc-a10cce9244cb	163	{"value": [163, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [163, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [163, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [163, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7065-b232-80c3e1df6f91	email	paul.villiers@example.org	paul.villiers@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7930-a059-9249586ac6e6	167	{"value": [167, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [167, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [167, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [167, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	phone	0121 496 0013	+441214960013	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70c4-a273-ea380e5c9beb	171	{"value": [171, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [171, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [171, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [171, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	phone	0121 496 0014	+441214960014	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7407-be14-5171da64b870	172	{"value": [172, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [172, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [172, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [172, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	phone	07700 900324	+447700900324	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a42-86c0-abfe923b3bea	176	{"value": [176, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [176, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [176, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [176, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	phone	0121 496 0015	+441214960015	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-737b-99c2-b0cfcb517e6a	177	{"value": [177, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [177, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [177, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [177, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	phone	07700 900256	+447700900256	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bf0-821e-a0e2338c9127	181	{"value": [181, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [181, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [181, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [181, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	phone	07700 900912	+447700900912	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7486-8d27-07d7fe692199	185	{"value": [185, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [185, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [185, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [185, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7831-8d7a-b56dd265bcd7	phone	07700 900041	+447700900041	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7620-813b-c6bad8a9f8f4	189	{"value": [189, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [189, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [189, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [189, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	phone	0121 496 0016	+441214960016	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-75f7-8812-fed7cbc0981c	190	{"value": [190, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [190, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [190, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [190, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	phone	07700 900791	+447700900791	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77c7-a9f9-fa5bc6e95218	194	{"value": [194, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [194, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [194, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [194, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	phone	07700 900151	+447700900151	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ade-8d86-850ebc098fd8	198	{"value": [198, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [198, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [198, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [198, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-737e-8cb2-52440d05f982	phone	0121 496 0017	+441214960017	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fec-9e5f-a037bdba19eb	199	{"value": [199, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [199, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [199, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [199, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-737e-8cb2-52440d05f982	phone	07700 900793	+447700900793	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ce1-bace-77832dd5ad98	200	{"value": [200, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [200, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [200, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [200, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-737e-8cb2-52440d05f982	email	alasdair.hemmings@example.org	alasdair.hemmings@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c27-89e9-01e136f1a8ec	204	{"value": [204, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [204, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [204, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [204, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fdf-af65-f0f8e350835f	phone	07700 900874	+447700900874	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7020-9a54-fec67c68d11c	205	{"value": [205, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [205, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [205, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [205, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fdf-af65-f0f8e350835f	email	raymond.venkataraman@example.org	raymond.venkataraman@example.org	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7451-a9ee-ec3bf2242639	209	{"value": [209, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [209, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [209, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [209, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7a16-8f93-d205686032b8	phone	07700 900925	+447700900925	\N	
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77dd-845d-dd254e48b720	210	{"value": [210, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [210, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "channel": [210, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "normalised": [210, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7a16-8f93-d205686032b8	email	james.satterthwaite@example.org	james.satterthwaite@example.org	\N	
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
01990000-0000-7000-8000-000000000001	01a21a1f-67ca-7af5-9a73-913d2fb35fd0	392	{}	01990000-0000-7000-8000-000000000021	vm	2026-11-26T23:09:56.032Z
\.


--
-- Data for Name: device_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device_key (council, device, key) FROM stdin;
01990000-0000-7000-8000-000000000001	01a21a1f-67ca-7af5-9a73-913d2fb35fd0	\\x216533f94a8f3f625074923d54f67e8f281d285f65f757cb721366bf5cdc142d
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
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7103-8386-bbc4cd613e30	council	9	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-778d-b311-d8a3c2ce6f44	council	10	f
01990000-0000-7000-8000-000000000001	property	01990000-0000-7000-8000-000000000042	council	11	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7d5f-a4b0-6ce60741c7a8	council	12	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-700b-8464-7159c324c985	council	13	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-73ab-8d44-7e35b8b6d8fe	council	14	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-707d-9143-1193e6c3f339	council	15	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7f04-825b-413f8a9a021e	council	16	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-76c3-b813-0c4237730edf	council	17	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7703-8381-e88f38c0c8fd	council	18	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-73b1-987f-d2803bab6c39	council	19	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-74a3-b3c6-4af775a89294	council	20	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-78e7-aa90-a8f0d66b829e	council	21	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7fe2-a11d-459a2f978d87	council	22	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0	council	23	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7e93-947d-380d81f9c1f6	council	24	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7f92-966b-aea148beab13	council	25	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-764a-815a-47c5f0dfb4a5	council	26	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7be4-be24-34e37af027bc	council	27	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-75dc-ac4a-3698aa2ca1af	council	28	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7bce-acab-1a6bc69d4bd8	council	29	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-71ba-8228-3d15a9ec0806	council	30	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-75ed-a4ac-5db9d707107e	council	31	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-74ec-8b21-fbac78255d68	council	32	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7942-97da-e38d9d643c25	council	33	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-73a2-8092-b4d42b28fef0	council	34	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7eba-8a24-5e6b33138131	council	35	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7582-8386-8a29678a5aa3	council	36	f
01990000-0000-7000-8000-000000000001	property	01a0dffb-71e8-7e8d-b589-a82b5a702cfa	council	37	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000031	council	38	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7c89-a239-7bc701762741	council	39	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7bdb-b03e-dca7e2dcaa37	council	40	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-78fb-8703-806984c81999	council	41	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000032	council	42	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-78de-91eb-79fa5d5f576c	council	43	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7d01-bc24-0d4969d495dd	council	44	f
01990000-0000-7000-8000-000000000001	person	01990000-0000-7000-8000-000000000033	council	45	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-79cf-8954-6b439f9d0129	council	46	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-73af-8df8-440407295e42	council	47	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7dc4-ae47-dc0e959f3a51	council	48	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	council	49	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7ac7-b18d-d1eed77c96c0	council	50	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7039-b3f7-ba8e0445d656	council	51	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-71c1-84c5-b4763fe31d03	council	52	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-711d-8a50-12dc582c18c9	council	53	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-72b3-b3b3-7f32870266c4	council	54	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7745-8b63-e0efb62ac1fe	council	55	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7060-9d3b-993f79490eab	council	56	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7303-8bd3-f5e06bc15385	council	57	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-782a-baeb-41a5e65a8149	council	58	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7736-843f-dda7b1eedaff	council	59	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7acd-a518-093d07dbf924	council	60	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-76d2-a185-cc8ea8ea37f7	council	61	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7367-b7c8-82f4202cc828	council	62	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	council	63	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7de3-93f2-1dcc2be88b46	council	64	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7826-9f7a-7dafb43adc4f	council	65	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7348-9959-b9ef58d07674	council	66	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-731a-9766-99cc6ed5d1bf	council	67	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7ac9-843b-aac536891eeb	council	68	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7582-8c31-406deea3d685	council	69	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-77c2-88c9-da8aafe673f6	council	70	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-74a8-9d29-6588571ceeee	council	71	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7f47-878f-ec459a9e994c	council	72	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-78d2-9478-10d822a608bf	council	73	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7129-a816-de060a04ef48	council	74	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	council	75	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7174-83b9-6d91aba018ea	council	76	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-70a3-8a35-7568e2934bf1	council	77	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-76be-9638-0ed6fcf7f49d	council	78	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-73de-ae4e-cf4b2ad9a40a	council	79	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-70a1-9142-3286a6ecc31f	council	80	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-74bb-acf4-5ccbfb8a99a2	council	81	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7501-a42a-357c732902f4	council	82	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7f85-913d-d1a6e9d40f2b	council	83	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	council	84	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7fb8-96e3-e38047e1a38b	council	85	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7a4a-9309-0287a6ea2981	council	86	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	council	87	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-702a-a2a8-66b40581f255	council	88	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7781-be46-5b195bf3f74d	council	89	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7c72-805d-b06a19d6d73b	council	90	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7aa7-b300-9a5c825f8542	council	91	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7243-bc22-22d22649c1b0	council	92	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	council	93	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7fca-bf05-f8faf1878d5f	council	94	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7899-aec1-5d384c867062	council	95	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-73f6-aaf3-8c2fdcb284f8	council	96	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7b10-8ff4-4f6504d75988	council	97	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7234-a008-749797f2a702	council	98	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7905-a5d6-0b6e46e3db95	council	99	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-77c4-bbc8-996b16d8e80e	council	100	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7e4a-803a-f5065136bf62	council	101	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-70c4-b82f-21e4a57b7700	council	102	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7e0a-a531-9f4782fe3a4a	council	103	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7e23-8adf-f918c41a66d9	council	104	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-77e8-8d58-9a58c842c19a	council	105	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7625-9915-50ffa310a849	council	106	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7fea-bada-79478b5230ed	council	107	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7417-8ed5-669f1724925f	council	108	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7157-a9b1-61f4bca5f87b	council	109	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7e8c-aa2d-551f65b184f7	council	110	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-77cf-a8ac-abff9f55c5fc	council	111	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-788a-99c6-1aa86e671698	council	112	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7c1e-95f2-ee554fa69611	council	113	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7dc7-8a84-ebca72470add	council	114	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-75b6-8b9d-d3d42b00b570	council	115	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7357-84e1-99a11f2e490c	council	116	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7cf9-88b7-5541346f3293	council	117	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7918-9e39-ef8e062ebc92	council	118	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-752e-8744-d3c0c234472f	council	119	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7599-b315-d969b7ccba58	council	120	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7bb3-8878-68fa56e0a246	council	121	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7fce-b64e-172fbea01ca0	council	122	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-79e9-b30b-19ec2b999f07	council	123	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-700e-86b4-6f015c03151c	council	124	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-72db-98a5-0636452fac9a	council	125	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-702a-9aff-956cc6ad0327	council	126	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7696-b540-cce4cc5d375a	council	127	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7764-a6ee-0eac4dbd3dc9	council	128	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7829-b794-09b92b6c5763	council	129	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-79ad-869a-8a20b05c4a59	council	130	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7e2c-bcbb-5615352c5f80	council	131	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7d4a-b2fe-7205132ba600	council	132	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-782d-b7ca-b1f95e42e3e0	council	133	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	council	134	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-79f7-9e51-8343e63ea3d6	council	135	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7c2f-aee1-33ea6e883110	council	136	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7a00-9291-f006309d57ed	council	137	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-771a-9442-f362f919cb32	council	138	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7658-ba45-48f21b3c137b	council	139	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-72ff-b48f-e7d31997e8f3	council	140	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7e38-85f5-e71b98f6a644	council	141	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7b41-be94-f5ab08e2fad3	council	142	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-79cf-a31e-1292f6d0ac1d	council	143	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7361-a3bc-6601947678f5	council	144	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-797d-bf0f-ad3b5482909f	council	145	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-70bc-942f-ab55fe909103	council	146	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-751d-bafb-6462db8ae021	council	147	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7eb1-8986-f3a6948b82b1	council	148	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-703b-a7f5-24f34dabb96d	council	149	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7213-9733-230a8660194d	council	150	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-76e8-9e10-553bc7e21846	council	151	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7216-a334-0d967fe9da20	council	152	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7313-987a-bbffd12ff4bf	council	153	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	council	154	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7eb5-ac93-1d1a8951d454	council	155	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-79c6-be47-cc7a446056bf	council	156	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-72d5-8067-97b6128137ea	council	157	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7343-ab2c-79d40f078f6c	council	158	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7065-b232-80c3e1df6f91	council	159	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7ccd-8000-8e261722ebbe	council	160	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7627-9c14-f82708c0e4a2	council	161	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7216-bc37-7f13502e5056	council	162	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7db0-9dfc-a10cce9244cb	council	163	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-73ef-9765-194f6cc1aeaf	council	164	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	council	165	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7855-a3a5-22e35ecf615d	council	166	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7930-a059-9249586ac6e6	council	167	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7a6b-8c88-ebd1d0a079f5	council	168	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	council	169	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7143-ace9-d8ede3bba436	council	170	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-70c4-a273-ea380e5c9beb	council	171	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7407-be14-5171da64b870	council	172	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-756a-bf24-642492e38012	council	173	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	council	174	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7344-9b60-4336b6f3d08a	council	175	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7a42-86c0-abfe923b3bea	council	176	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-737b-99c2-b0cfcb517e6a	council	177	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-76eb-9ca1-284f82f01b58	council	178	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	council	179	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7ffb-973e-cd63d0646cf9	council	180	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7bf0-821e-a0e2338c9127	council	181	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-77cb-a046-3f9f83a81a4e	council	182	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7831-8d7a-b56dd265bcd7	council	183	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7c6f-b885-ce6350c80450	council	184	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7486-8d27-07d7fe692199	council	185	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7ed7-918d-a490f08b5652	council	186	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	council	187	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7e60-84b1-5253ab6fe7d5	council	188	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7620-813b-c6bad8a9f8f4	council	189	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-75f7-8812-fed7cbc0981c	council	190	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7563-84c5-475d7b3e5daa	council	191	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	council	192	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7b0d-abb6-85a0bd512b39	council	193	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-77c7-a9f9-fa5bc6e95218	council	194	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7f8b-b308-5db87dcada54	council	195	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-737e-8cb2-52440d05f982	council	196	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7a6f-b233-f6920c0a78d0	council	197	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7ade-8d86-850ebc098fd8	council	198	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7fec-9e5f-a037bdba19eb	council	199	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7ce1-bace-77832dd5ad98	council	200	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-736f-8953-0f5e0c346fdf	council	201	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7fdf-af65-f0f8e350835f	council	202	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7e52-a237-b1967e12f154	council	203	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7c27-89e9-01e136f1a8ec	council	204	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7020-9a54-fec67c68d11c	council	205	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-7ed1-98cd-091ba843a823	council	206	f
01990000-0000-7000-8000-000000000001	person	01a0dffb-71e8-7a16-8f93-d205686032b8	council	207	f
01990000-0000-7000-8000-000000000001	person_name	01a0dffb-71e8-7d5a-8864-44510ef54306	council	208	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-7451-a9ee-ec3bf2242639	council	209	f
01990000-0000-7000-8000-000000000001	contact_point	01a0dffb-71e8-77dd-845d-dd254e48b720	council	210	f
01990000-0000-7000-8000-000000000001	occupancy	01a0dffb-71e8-73dd-b875-e73f995880fb	council	211	f
01990000-0000-7000-8000-000000000001	marker	01a0dffb-71e8-7bd0-ae63-5d0dc2485eaa	council	212	f
01990000-0000-7000-8000-000000000001	marker	01a0dffb-71e8-7fd3-8fdc-3a81c2eba580	council	213	f
01990000-0000-7000-8000-000000000001	marker	01a0dffb-71e8-723f-a323-1fe920bf8361	council	214	f
01990000-0000-7000-8000-000000000001	marker	01a0dffb-71e8-71da-af4c-dfb52c0dacc3	council	215	f
01990000-0000-7000-8000-000000000001	marker	01a0dffb-71e8-7c60-8115-a71d53e0472c	council	216	f
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
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7414-a8dd-37eb2adf559a	council	316	f
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
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7bab-b505-92859be3cecb	council	312	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba	council	313	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-78a6-89d9-bf020067dba8	council	314	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7085-815a-f341ee52bdb6	council	315	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-757d-a2f5-680c4fdf8e1a	council	317	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7a62-861e-02ec39235bc0	council	318	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-775e-91fd-e85ce69bae29	council	319	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7613-9673-93d618ae013e	council	320	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7f1b-9e0f-39a73c35612e	council	321	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-79d0-832b-73284bb57b5c	council	322	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7c94-82b0-87f806faadb1	council	323	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7d1c-94d4-954e5c47577b	council	324	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7132-baaa-d6511227932f	council	325	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1	council	326	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7236-947f-81435add92d1	council	327	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7c34-9251-310bebee3521	council	328	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7b79-a4c3-71cfae7fba11	council	329	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7205-b029-38155351d2c1	council	330	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7aef-9515-36644039d142	council	331	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7710-9fb7-f62800375c0d	council	332	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad	council	333	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7d08-92cb-2f3fc47addc9	council	334	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7870-b579-c67e4ded5faa	council	335	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7da0-87d1-1b6ba92cd2de	council	336	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7ed9-be0b-6723524550a4	council	337	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7422-b705-fbf373a26890	council	338	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-70fa-8977-8fb7091489cd	council	339	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7e16-b62e-96933309cdb1	council	340	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7452-8646-422cbc937d7e	council	341	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7330-a833-3e0ebe40f38e	council	342	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7d0d-a16a-43def841ad26	council	343	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7442-ae6a-c89a8bb3835b	council	344	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-712a-b9cf-3dde7b6eb806	council	345	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb	council	346	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7c07-a534-6059a8b3b3de	council	347	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-749a-8387-a1e7f065df4a	council	348	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-758d-ac00-46f488d4161a	council	349	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7de5-89e1-33b0896631d2	council	350	f
01990000-0000-7000-8000-000000000001	activity	01a0dffb-71e8-7f5f-a74b-7fb69936ee94	council	351	f
01990000-0000-7000-8000-000000000001	activity	01a1e919-6cc0-7a02-ae41-bc7847b963b4	team:01990000-0000-7000-8000-000000000012	352	f
01990000-0000-7000-8000-000000000001	activity	01a1e919-6cc0-71a7-bfaf-f116b994f614	council	353	f
01990000-0000-7000-8000-000000000001	activity	01a1e9f5-26c0-7663-acfe-ba262397c884	team:01990000-0000-7000-8000-000000000012	354	f
01990000-0000-7000-8000-000000000001	activity	01a211fb-bbc0-783c-8209-da6c460cd339	team:01990000-0000-7000-8000-000000000011	355	f
01990000-0000-7000-8000-000000000001	activity	01a211fb-bbc0-7383-a5f8-42604d149354	council	356	f
01990000-0000-7000-8000-000000000001	activity	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	team:01990000-0000-7000-8000-000000000011	357	f
01990000-0000-7000-8000-000000000001	activity	01a15e22-c760-71aa-b578-afa0673dd93b	council	358	f
01990000-0000-7000-8000-000000000001	activity	01a21738-fb20-7cd3-9772-6d007bec1bce	team:01990000-0000-7000-8000-000000000011	359	f
01990000-0000-7000-8000-000000000001	activity	01a21738-fb20-7a4b-90b2-b05ceb70399f	council	360	f
01990000-0000-7000-8000-000000000001	activity	01a21a1f-5de8-7689-9ec1-c3d1eefb98a9	team:01990000-0000-7000-8000-000000000011	361	f
01990000-0000-7000-8000-000000000001	activity	01a21a1f-5de8-7194-8da3-625d7644d38c	team:01990000-0000-7000-8000-000000000011	362	f
01990000-0000-7000-8000-000000000001	activity	01a21247-b8e0-73ee-b28d-8aacd1d86841	team:01990000-0000-7000-8000-000000000011	363	f
01990000-0000-7000-8000-000000000001	activity	01a21247-b8e0-7b33-8c56-4cc870e6b31e	council	364	f
01990000-0000-7000-8000-000000000001	activity	01a153bc-6ce0-755c-bf94-1ef51985b59f	team:01990000-0000-7000-8000-000000000011	365	f
01990000-0000-7000-8000-000000000001	activity	01a153bc-6ce0-76a1-a049-7284030ea6ed	council	366	f
01990000-0000-7000-8000-000000000001	activity	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	team:01990000-0000-7000-8000-000000000011	367	f
01990000-0000-7000-8000-000000000001	activity	01a15633-3940-7fdd-a40a-f86cb20ccdb0	team:01990000-0000-7000-8000-000000000011	368	f
01990000-0000-7000-8000-000000000001	activity	01a159dc-b940-7578-add6-6631a98a6ddc	team:01990000-0000-7000-8000-000000000011	369	f
01990000-0000-7000-8000-000000000001	activity	01a20d40-7da0-7b0e-8108-1239b3473ea3	team:01990000-0000-7000-8000-000000000013	370	f
01990000-0000-7000-8000-000000000001	activity	01a20d40-7da0-7a2e-88e1-54aac545ff88	council	371	f
01990000-0000-7000-8000-000000000001	activity	01a21a1f-5de8-747a-911e-ace3426b7d57	team:01990000-0000-7000-8000-000000000013	372	f
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
01990000-0000-7000-8000-000000000001	device	01a21a1f-67ca-7af5-9a73-913d2fb35fd0	council	392	f
\.


--
-- Data for Name: feed_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.feed_mark (council, "position", word) FROM stdin;
01990000-0000-7000-8000-000000000001	1	1ee21b3d1e2ebfbd
01990000-0000-7000-8000-000000000001	2	fe6f6eb083bb9f8f
01990000-0000-7000-8000-000000000001	3	84928003c45f051c
01990000-0000-7000-8000-000000000001	4	b4a401a526a3f848
01990000-0000-7000-8000-000000000001	5	2e68182fe71d5f7c
01990000-0000-7000-8000-000000000001	6	735c8f1b11cca11a
01990000-0000-7000-8000-000000000001	7	e62d412ce3ca35dd
01990000-0000-7000-8000-000000000001	391	519cda5cf0a2b2b0
01990000-0000-7000-8000-000000000001	392	2f2ac7f723a53c1c
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
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d8e-91b7-584a2265b1f5	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	1	{"id": "01a0dffb-71e8-7d8e-91b7-584a2265b1f5", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 1, "record": "01990000-0000-7000-8000-000000000041", "values": {"uprn": "999000004217", "usrn": "90000042", "lines": "Tŷ Dŵr\\n4 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d8e-91b7-584a2265b1f5"}	{"id": "01a0dffb-71e8-7d8e-91b7-584a2265b1f5", "reason": null, "clashes": [], "verdict": "applied", "position": 8}	8	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77ec-9e2f-eb89414c343c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	2	{"id": "01a0dffb-71e8-77ec-9e2f-eb89414c343c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 2, "record": "01a0dffb-71e8-7103-8386-bbc4cd613e30", "values": {"uprn": "999000004215", "usrn": "90000042", "lines": "2 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-77ec-9e2f-eb89414c343c"}	{"id": "01a0dffb-71e8-77ec-9e2f-eb89414c343c", "reason": null, "clashes": [], "verdict": "applied", "position": 9}	9	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c9d-a12e-7696a6cecc1b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	3	{"id": "01a0dffb-71e8-7c9d-a12e-7696a6cecc1b", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 3, "record": "01a0dffb-71e8-778d-b311-d8a3c2ce6f44", "values": {"uprn": "999000004219", "usrn": "90000042", "lines": "6 Mill Lane\\nWestmere", "postcode": "LD29 2AB"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c9d-a12e-7696a6cecc1b"}	{"id": "01a0dffb-71e8-7c9d-a12e-7696a6cecc1b", "reason": null, "clashes": [], "verdict": "applied", "position": 10}	10	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77cc-9807-2e8c35bf992d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	4	{"id": "01a0dffb-71e8-77cc-9807-2e8c35bf992d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 4, "record": "01990000-0000-7000-8000-000000000042", "values": {"uprn": "999000010402", "usrn": "90000104", "lines": "11 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-77cc-9807-2e8c35bf992d"}	{"id": "01a0dffb-71e8-77cc-9807-2e8c35bf992d", "reason": null, "clashes": [], "verdict": "applied", "position": 11}	11	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79b9-aec9-d28663ca828d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	5	{"id": "01a0dffb-71e8-79b9-aec9-d28663ca828d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 5, "record": "01a0dffb-71e8-7d5f-a4b0-6ce60741c7a8", "values": {"uprn": "999000010400", "usrn": "90000104", "lines": "9 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-79b9-aec9-d28663ca828d"}	{"id": "01a0dffb-71e8-79b9-aec9-d28663ca828d", "reason": null, "clashes": [], "verdict": "applied", "position": 12}	12	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7441-b204-e52db2221a58	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	6	{"id": "01a0dffb-71e8-7441-b204-e52db2221a58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 6, "record": "01a0dffb-71e8-700b-8464-7159c324c985", "values": {"uprn": "999000010405", "usrn": "90000104", "lines": "14 Glan-y-Dŵr\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7441-b204-e52db2221a58"}	{"id": "01a0dffb-71e8-7441-b204-e52db2221a58", "reason": null, "clashes": [], "verdict": "applied", "position": 13}	13	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71a3-b1fd-42a29755d4c1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	7	{"id": "01a0dffb-71e8-71a3-b1fd-42a29755d4c1", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 7, "record": "01a0dffb-71e8-73ab-8d44-7e35b8b6d8fe", "values": {"uprn": "999000010388", "usrn": "90000103", "lines": "Llŷr Mill\\nDock Road\\nWestmere", "postcode": "LD29 4QD"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-71a3-b1fd-42a29755d4c1"}	{"id": "01a0dffb-71e8-71a3-b1fd-42a29755d4c1", "reason": null, "clashes": [], "verdict": "applied", "position": 14}	14	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a64-8683-9eb905b6e6e3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	8	{"id": "01a0dffb-71e8-7a64-8683-9eb905b6e6e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 8, "record": "01a0dffb-71e8-707d-9143-1193e6c3f339", "values": {"uprn": "999000010512", "usrn": "90000105", "lines": "17 Millbrook Close\\nWestmere", "postcode": "LD29 7TA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7a64-8683-9eb905b6e6e3"}	{"id": "01a0dffb-71e8-7a64-8683-9eb905b6e6e3", "reason": null, "clashes": [], "verdict": "applied", "position": 15}	15	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7af9-a196-99cfe1988ad9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	9	{"id": "01a0dffb-71e8-7af9-a196-99cfe1988ad9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 9, "record": "01a0dffb-71e8-7f04-825b-413f8a9a021e", "values": {"uprn": "999000010630", "usrn": "90000106", "lines": "30 Castle Street\\nWestmere", "postcode": "LD29 1DE"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7af9-a196-99cfe1988ad9"}	{"id": "01a0dffb-71e8-7af9-a196-99cfe1988ad9", "reason": null, "clashes": [], "verdict": "applied", "position": 16}	16	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7870-876f-3787b9d179e0	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	10	{"id": "01a0dffb-71e8-7870-876f-3787b9d179e0", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 10, "record": "01a0dffb-71e8-76c3-b813-0c4237730edf", "values": {"uprn": "999000020000", "usrn": "90000000", "lines": "1 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7870-876f-3787b9d179e0"}	{"id": "01a0dffb-71e8-7870-876f-3787b9d179e0", "reason": null, "clashes": [], "verdict": "applied", "position": 17}	17	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78d9-beed-8d14f06d3fef	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	11	{"id": "01a0dffb-71e8-78d9-beed-8d14f06d3fef", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 11, "record": "01a0dffb-71e8-7703-8381-e88f38c0c8fd", "values": {"uprn": "999000020001", "usrn": "90000000", "lines": "2 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78d9-beed-8d14f06d3fef"}	{"id": "01a0dffb-71e8-78d9-beed-8d14f06d3fef", "reason": null, "clashes": [], "verdict": "applied", "position": 18}	18	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c2c-b802-08a9ad45f23d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	12	{"id": "01a0dffb-71e8-7c2c-b802-08a9ad45f23d", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 12, "record": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "values": {"uprn": "999000020002", "usrn": "90000000", "lines": "3 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c2c-b802-08a9ad45f23d"}	{"id": "01a0dffb-71e8-7c2c-b802-08a9ad45f23d", "reason": null, "clashes": [], "verdict": "applied", "position": 19}	19	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76a8-8580-5975ed2f89d9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	13	{"id": "01a0dffb-71e8-76a8-8580-5975ed2f89d9", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 13, "record": "01a0dffb-71e8-74a3-b3c6-4af775a89294", "values": {"uprn": "999000020003", "usrn": "90000000", "lines": "4 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-76a8-8580-5975ed2f89d9"}	{"id": "01a0dffb-71e8-76a8-8580-5975ed2f89d9", "reason": null, "clashes": [], "verdict": "applied", "position": 20}	20	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-719a-a46d-6753ec148cb4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	14	{"id": "01a0dffb-71e8-719a-a46d-6753ec148cb4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 14, "record": "01a0dffb-71e8-78e7-aa90-a8f0d66b829e", "values": {"uprn": "999000020004", "usrn": "90000000", "lines": "5 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-719a-a46d-6753ec148cb4"}	{"id": "01a0dffb-71e8-719a-a46d-6753ec148cb4", "reason": null, "clashes": [], "verdict": "applied", "position": 21}	21	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74bf-9c25-74bdb94067ed	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	15	{"id": "01a0dffb-71e8-74bf-9c25-74bdb94067ed", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 15, "record": "01a0dffb-71e8-7fe2-a11d-459a2f978d87", "values": {"uprn": "999000020005", "usrn": "90000000", "lines": "6 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74bf-9c25-74bdb94067ed"}	{"id": "01a0dffb-71e8-74bf-9c25-74bdb94067ed", "reason": null, "clashes": [], "verdict": "applied", "position": 22}	22	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f92-b8b3-33a8e5446dd4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	16	{"id": "01a0dffb-71e8-7f92-b8b3-33a8e5446dd4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 16, "record": "01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0", "values": {"uprn": "999000020006", "usrn": "90000000", "lines": "7 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f92-b8b3-33a8e5446dd4"}	{"id": "01a0dffb-71e8-7f92-b8b3-33a8e5446dd4", "reason": null, "clashes": [], "verdict": "applied", "position": 23}	23	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74d8-b099-fdf5ab99254a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	17	{"id": "01a0dffb-71e8-74d8-b099-fdf5ab99254a", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 17, "record": "01a0dffb-71e8-7e93-947d-380d81f9c1f6", "values": {"uprn": "999000020007", "usrn": "90000000", "lines": "The Laurels\\n8 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74d8-b099-fdf5ab99254a"}	{"id": "01a0dffb-71e8-74d8-b099-fdf5ab99254a", "reason": null, "clashes": [], "verdict": "applied", "position": 24}	24	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d89-bfd6-3116e1ea24c4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	18	{"id": "01a0dffb-71e8-7d89-bfd6-3116e1ea24c4", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 18, "record": "01a0dffb-71e8-7f92-966b-aea148beab13", "values": {"uprn": "999000020008", "usrn": "90000000", "lines": "9 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d89-bfd6-3116e1ea24c4"}	{"id": "01a0dffb-71e8-7d89-bfd6-3116e1ea24c4", "reason": null, "clashes": [], "verdict": "applied", "position": 25}	25	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-708f-9a71-144896c8da19	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	19	{"id": "01a0dffb-71e8-708f-9a71-144896c8da19", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 19, "record": "01a0dffb-71e8-764a-815a-47c5f0dfb4a5", "values": {"uprn": "999000020009", "usrn": "90000000", "lines": "10 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-708f-9a71-144896c8da19"}	{"id": "01a0dffb-71e8-708f-9a71-144896c8da19", "reason": null, "clashes": [], "verdict": "applied", "position": 26}	26	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76a1-a77f-6cbdcc22af58	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	20	{"id": "01a0dffb-71e8-76a1-a77f-6cbdcc22af58", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 20, "record": "01a0dffb-71e8-7be4-be24-34e37af027bc", "values": {"uprn": "999000020010", "usrn": "90000000", "lines": "11 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-76a1-a77f-6cbdcc22af58"}	{"id": "01a0dffb-71e8-76a1-a77f-6cbdcc22af58", "reason": null, "clashes": [], "verdict": "applied", "position": 27}	27	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b3f-a1fa-b9d78c7e134f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	21	{"id": "01a0dffb-71e8-7b3f-a1fa-b9d78c7e134f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 21, "record": "01a0dffb-71e8-75dc-ac4a-3698aa2ca1af", "values": {"uprn": "999000020011", "usrn": "90000000", "lines": "Flat 1\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b3f-a1fa-b9d78c7e134f"}	{"id": "01a0dffb-71e8-7b3f-a1fa-b9d78c7e134f", "reason": null, "clashes": [], "verdict": "applied", "position": 28}	28	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7704-9622-bd795fec898f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	22	{"id": "01a0dffb-71e8-7704-9622-bd795fec898f", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 22, "record": "01a0dffb-71e8-7bce-acab-1a6bc69d4bd8", "values": {"uprn": "999000020012", "usrn": "90000000", "lines": "Flat 2\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7704-9622-bd795fec898f"}	{"id": "01a0dffb-71e8-7704-9622-bd795fec898f", "reason": null, "clashes": [], "verdict": "applied", "position": 29}	29	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7854-a9e8-21a4c74803e3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	23	{"id": "01a0dffb-71e8-7854-a9e8-21a4c74803e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 23, "record": "01a0dffb-71e8-71ba-8228-3d15a9ec0806", "values": {"uprn": "999000020013", "usrn": "90000000", "lines": "Flat 3\\n12 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7854-a9e8-21a4c74803e3"}	{"id": "01a0dffb-71e8-7854-a9e8-21a4c74803e3", "reason": null, "clashes": [], "verdict": "applied", "position": 30}	30	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-707a-bb96-8a437d5c8dfc	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	24	{"id": "01a0dffb-71e8-707a-bb96-8a437d5c8dfc", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 24, "record": "01a0dffb-71e8-75ed-a4ac-5db9d707107e", "values": {"uprn": "999000020014", "usrn": "90000000", "lines": "15 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-707a-bb96-8a437d5c8dfc"}	{"id": "01a0dffb-71e8-707a-bb96-8a437d5c8dfc", "reason": null, "clashes": [], "verdict": "applied", "position": 31}	31	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fbb-992a-4aa2b410d93c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	25	{"id": "01a0dffb-71e8-7fbb-992a-4aa2b410d93c", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 25, "record": "01a0dffb-71e8-74ec-8b21-fbac78255d68", "values": {"uprn": "999000020015", "usrn": "90000000", "lines": "16 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7fbb-992a-4aa2b410d93c"}	{"id": "01a0dffb-71e8-7fbb-992a-4aa2b410d93c", "reason": null, "clashes": [], "verdict": "applied", "position": 32}	32	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72ba-a5ac-06d864c2f2e3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	26	{"id": "01a0dffb-71e8-72ba-a5ac-06d864c2f2e3", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 26, "record": "01a0dffb-71e8-7942-97da-e38d9d643c25", "values": {"uprn": "999000020016", "usrn": "90000000", "lines": "17 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-72ba-a5ac-06d864c2f2e3"}	{"id": "01a0dffb-71e8-72ba-a5ac-06d864c2f2e3", "reason": null, "clashes": [], "verdict": "applied", "position": 33}	33	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c54-8326-324dfb695ffb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	27	{"id": "01a0dffb-71e8-7c54-8326-324dfb695ffb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 27, "record": "01a0dffb-71e8-73a2-8092-b4d42b28fef0", "values": {"uprn": "999000020017", "usrn": "90000000", "lines": "18 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c54-8326-324dfb695ffb"}	{"id": "01a0dffb-71e8-7c54-8326-324dfb695ffb", "reason": null, "clashes": [], "verdict": "applied", "position": 34}	34	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73b6-8c5f-e8f8dc3bf364	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	28	{"id": "01a0dffb-71e8-73b6-8c5f-e8f8dc3bf364", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 28, "record": "01a0dffb-71e8-7eba-8a24-5e6b33138131", "values": {"uprn": "999000020018", "usrn": "90000000", "lines": "19 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-73b6-8c5f-e8f8dc3bf364"}	{"id": "01a0dffb-71e8-73b6-8c5f-e8f8dc3bf364", "reason": null, "clashes": [], "verdict": "applied", "position": 35}	35	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-793f-98f3-3418f3d4e711	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	29	{"id": "01a0dffb-71e8-793f-98f3-3418f3d4e711", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 29, "record": "01a0dffb-71e8-7582-8386-8a29678a5aa3", "values": {"uprn": "999000020019", "usrn": "90000000", "lines": "20 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-793f-98f3-3418f3d4e711"}	{"id": "01a0dffb-71e8-793f-98f3-3418f3d4e711", "reason": null, "clashes": [], "verdict": "applied", "position": 36}	36	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78c6-a8c2-4d4244ef7feb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	30	{"id": "01a0dffb-71e8-78c6-a8c2-4d4244ef7feb", "base": 0, "kind": "property", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 30, "record": "01a0dffb-71e8-7e8d-b589-a82b5a702cfa", "values": {"uprn": "999000020020", "usrn": "90000000", "lines": "21 Abbey Street\\nWestmere", "postcode": "LD29 0AA"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78c6-a8c2-4d4244ef7feb"}	{"id": "01a0dffb-71e8-78c6-a8c2-4d4244ef7feb", "reason": null, "clashes": [], "verdict": "applied", "position": 37}	37	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bab-b505-92859be3cecb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	31	{"id": "01a0dffb-71e8-7bab-b505-92859be3cecb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 31, "record": "01990000-0000-7000-8000-000000000031", "values": {"born": "1951-03-12", "needs": ["large_print_18", "text_relay"], "pinned": "Ring after 10, hearing aid in by then.", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7bab-b505-92859be3cecb"}	{"id": "01a0dffb-71e8-7bab-b505-92859be3cecb", "reason": null, "clashes": [], "verdict": "applied", "position": 38}	38	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f47-920b-5d59db610487	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	32	{"id": "01a0dffb-71e8-7f47-920b-5d59db610487", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 32, "record": "01a0dffb-71e8-7c89-a239-7bc701762741", "values": {"full": "Rhiannon Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f47-920b-5d59db610487"}	{"id": "01a0dffb-71e8-7f47-920b-5d59db610487", "reason": null, "clashes": [], "verdict": "applied", "position": 39}	39	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7213-8f23-cae883333218	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	33	{"id": "01a0dffb-71e8-7213-8f23-cae883333218", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 33, "record": "01a0dffb-71e8-7bdb-b03e-dca7e2dcaa37", "values": {"value": "0121 496 0142", "person": "01990000-0000-7000-8000-000000000031", "channel": "phone", "normalised": "+441214960142"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7213-8f23-cae883333218"}	{"id": "01a0dffb-71e8-7213-8f23-cae883333218", "reason": null, "clashes": [], "verdict": "applied", "position": 40}	40	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f31-ad14-475b349aae90	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	34	{"id": "01a0dffb-71e8-7f31-ad14-475b349aae90", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 34, "record": "01a0dffb-71e8-78fb-8703-806984c81999", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f31-ad14-475b349aae90"}	{"id": "01a0dffb-71e8-7f31-ad14-475b349aae90", "reason": null, "clashes": [], "verdict": "applied", "position": 41}	41	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	35	{"id": "01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 35, "record": "01990000-0000-7000-8000-000000000032", "values": {"born": "1979-06-30", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba"}	{"id": "01a0dffb-71e8-7de9-bb29-7d0b0e5e18ba", "reason": null, "clashes": [], "verdict": "applied", "position": 42}	42	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7813-b0e6-42f43328ad08	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	36	{"id": "01a0dffb-71e8-7813-b0e6-42f43328ad08", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 36, "record": "01a0dffb-71e8-78de-91eb-79fa5d5f576c", "values": {"full": "Gethin Llŷr", "kind": "legal", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7813-b0e6-42f43328ad08"}	{"id": "01a0dffb-71e8-7813-b0e6-42f43328ad08", "reason": null, "clashes": [], "verdict": "applied", "position": 43}	43	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7589-aa17-b9af5b569643	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	37	{"id": "01a0dffb-71e8-7589-aa17-b9af5b569643", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 37, "record": "01a0dffb-71e8-7d01-bc24-0d4969d495dd", "values": {"place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7589-aa17-b9af5b569643"}	{"id": "01a0dffb-71e8-7589-aa17-b9af5b569643", "reason": null, "clashes": [], "verdict": "applied", "position": 44}	44	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78a6-89d9-bf020067dba8	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	38	{"id": "01a0dffb-71e8-78a6-89d9-bf020067dba8", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 38, "record": "01990000-0000-7000-8000-000000000033", "values": {"born": "1987-03-27", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78a6-89d9-bf020067dba8"}	{"id": "01a0dffb-71e8-78a6-89d9-bf020067dba8", "reason": null, "clashes": [], "verdict": "applied", "position": 45}	45	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7999-b549-1bc354c56c9a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	39	{"id": "01a0dffb-71e8-7999-b549-1bc354c56c9a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 39, "record": "01a0dffb-71e8-79cf-8954-6b439f9d0129", "values": {"full": "Tomos Adeyemi", "kind": "legal", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7999-b549-1bc354c56c9a"}	{"id": "01a0dffb-71e8-7999-b549-1bc354c56c9a", "reason": null, "clashes": [], "verdict": "applied", "position": 46}	46	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78cc-ad5d-b79ba2a7ae1f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	40	{"id": "01a0dffb-71e8-78cc-ad5d-b79ba2a7ae1f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 40, "record": "01a0dffb-71e8-73af-8df8-440407295e42", "values": {"value": "07700 900417", "person": "01990000-0000-7000-8000-000000000033", "channel": "phone", "normalised": "+447700900417"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78cc-ad5d-b79ba2a7ae1f"}	{"id": "01a0dffb-71e8-78cc-ad5d-b79ba2a7ae1f", "reason": null, "clashes": [], "verdict": "applied", "position": 47}	47	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78d3-8c66-7e971773308c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	41	{"id": "01a0dffb-71e8-78d3-8c66-7e971773308c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 41, "record": "01a0dffb-71e8-7dc4-ae47-dc0e959f3a51", "values": {"place": "01990000-0000-7000-8000-000000000042", "person": "01990000-0000-7000-8000-000000000033"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78d3-8c66-7e971773308c"}	{"id": "01a0dffb-71e8-78d3-8c66-7e971773308c", "reason": null, "clashes": [], "verdict": "applied", "position": 48}	48	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7085-815a-f341ee52bdb6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	42	{"id": "01a0dffb-71e8-7085-815a-f341ee52bdb6", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 42, "record": "01a0dffb-71e8-7d13-99ed-17e3cc0e95ee", "values": {"born": "1976-10-04", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7085-815a-f341ee52bdb6"}	{"id": "01a0dffb-71e8-7085-815a-f341ee52bdb6", "reason": null, "clashes": [], "verdict": "applied", "position": 49}	49	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de0-954e-d51212093d26	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	43	{"id": "01a0dffb-71e8-7de0-954e-d51212093d26", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 43, "record": "01a0dffb-71e8-7ac7-b18d-d1eed77c96c0", "values": {"full": "Carys Llŷr", "kind": "legal", "person": "01a0dffb-71e8-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7de0-954e-d51212093d26"}	{"id": "01a0dffb-71e8-7de0-954e-d51212093d26", "reason": null, "clashes": [], "verdict": "applied", "position": 50}	50	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-747f-816e-2284c10faa40	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	44	{"id": "01a0dffb-71e8-747f-816e-2284c10faa40", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 44, "record": "01a0dffb-71e8-7039-b3f7-ba8e0445d656", "values": {"value": "07700 900232", "person": "01a0dffb-71e8-7d13-99ed-17e3cc0e95ee", "channel": "phone", "normalised": "+447700900232"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-747f-816e-2284c10faa40"}	{"id": "01a0dffb-71e8-747f-816e-2284c10faa40", "reason": null, "clashes": [], "verdict": "applied", "position": 51}	51	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72f6-9ff3-078fcc1b0c3e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	45	{"id": "01a0dffb-71e8-72f6-9ff3-078fcc1b0c3e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 45, "record": "01a0dffb-71e8-71c1-84c5-b4763fe31d03", "values": {"place": "01a0dffb-71e8-7d5f-a4b0-6ce60741c7a8", "person": "01a0dffb-71e8-7d13-99ed-17e3cc0e95ee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-72f6-9ff3-078fcc1b0c3e"}	{"id": "01a0dffb-71e8-72f6-9ff3-078fcc1b0c3e", "reason": null, "clashes": [], "verdict": "applied", "position": 52}	52	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7414-a8dd-37eb2adf559a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	46	{"id": "01a0dffb-71e8-7414-a8dd-37eb2adf559a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 46, "record": "01a0dffb-71e8-711d-8a50-12dc582c18c9", "values": {"born": "1988-02-02", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7414-a8dd-37eb2adf559a"}	{"id": "01a0dffb-71e8-7414-a8dd-37eb2adf559a", "reason": null, "clashes": [], "verdict": "applied", "position": 53}	53	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a5d-85dd-b87da81aa40a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	47	{"id": "01a0dffb-71e8-7a5d-85dd-b87da81aa40a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 47, "record": "01a0dffb-71e8-72b3-b3b3-7f32870266c4", "values": {"full": "Carys Leare", "kind": "legal", "person": "01a0dffb-71e8-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7a5d-85dd-b87da81aa40a"}	{"id": "01a0dffb-71e8-7a5d-85dd-b87da81aa40a", "reason": null, "clashes": [], "verdict": "applied", "position": 54}	54	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77f1-926e-b523b3df44a4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	48	{"id": "01a0dffb-71e8-77f1-926e-b523b3df44a4", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 48, "record": "01a0dffb-71e8-7745-8b63-e0efb62ac1fe", "values": {"place": "01a0dffb-71e8-707d-9143-1193e6c3f339", "person": "01a0dffb-71e8-711d-8a50-12dc582c18c9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-77f1-926e-b523b3df44a4"}	{"id": "01a0dffb-71e8-77f1-926e-b523b3df44a4", "reason": null, "clashes": [], "verdict": "applied", "position": 55}	55	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-757d-a2f5-680c4fdf8e1a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	49	{"id": "01a0dffb-71e8-757d-a2f5-680c4fdf8e1a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 49, "record": "01a0dffb-71e8-7060-9d3b-993f79490eab", "values": {"born": "1994-09-09", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-757d-a2f5-680c4fdf8e1a"}	{"id": "01a0dffb-71e8-757d-a2f5-680c4fdf8e1a", "reason": null, "clashes": [], "verdict": "applied", "position": 56}	56	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-740c-9bd7-ce734227de21	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	50	{"id": "01a0dffb-71e8-740c-9bd7-ce734227de21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 50, "record": "01a0dffb-71e8-7303-8bd3-f5e06bc15385", "values": {"full": "Lyra Millard", "kind": "legal", "person": "01a0dffb-71e8-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-740c-9bd7-ce734227de21"}	{"id": "01a0dffb-71e8-740c-9bd7-ce734227de21", "reason": null, "clashes": [], "verdict": "applied", "position": 57}	57	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f70-b586-fca7fa0b8518	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	51	{"id": "01a0dffb-71e8-7f70-b586-fca7fa0b8518", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 51, "record": "01a0dffb-71e8-782a-baeb-41a5e65a8149", "values": {"place": "01a0dffb-71e8-7f04-825b-413f8a9a021e", "person": "01a0dffb-71e8-7060-9d3b-993f79490eab"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f70-b586-fca7fa0b8518"}	{"id": "01a0dffb-71e8-7f70-b586-fca7fa0b8518", "reason": null, "clashes": [], "verdict": "applied", "position": 58}	58	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a62-861e-02ec39235bc0	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	52	{"id": "01a0dffb-71e8-7a62-861e-02ec39235bc0", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 52, "record": "01a0dffb-71e8-7736-843f-dda7b1eedaff", "values": {"born": "1995-03-19", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7a62-861e-02ec39235bc0"}	{"id": "01a0dffb-71e8-7a62-861e-02ec39235bc0", "reason": null, "clashes": [], "verdict": "applied", "position": 59}	59	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7523-8daa-ac43936aa40c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	53	{"id": "01a0dffb-71e8-7523-8daa-ac43936aa40c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 53, "record": "01a0dffb-71e8-7acd-a518-093d07dbf924", "values": {"full": "Nia Bevan", "kind": "legal", "person": "01a0dffb-71e8-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7523-8daa-ac43936aa40c"}	{"id": "01a0dffb-71e8-7523-8daa-ac43936aa40c", "reason": null, "clashes": [], "verdict": "applied", "position": 60}	60	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74c6-bcc9-9ae80f0c8a89	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	54	{"id": "01a0dffb-71e8-74c6-bcc9-9ae80f0c8a89", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 54, "record": "01a0dffb-71e8-76d2-a185-cc8ea8ea37f7", "values": {"value": "0121 496 0000", "person": "01a0dffb-71e8-7736-843f-dda7b1eedaff", "channel": "phone", "normalised": "+441214960000"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74c6-bcc9-9ae80f0c8a89"}	{"id": "01a0dffb-71e8-74c6-bcc9-9ae80f0c8a89", "reason": null, "clashes": [], "verdict": "applied", "position": 61}	61	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74e4-8c25-0a03e023033d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	55	{"id": "01a0dffb-71e8-74e4-8c25-0a03e023033d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 55, "record": "01a0dffb-71e8-7367-b7c8-82f4202cc828", "values": {"place": "01a0dffb-71e8-76c3-b813-0c4237730edf", "person": "01a0dffb-71e8-7736-843f-dda7b1eedaff"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74e4-8c25-0a03e023033d"}	{"id": "01a0dffb-71e8-74e4-8c25-0a03e023033d", "reason": null, "clashes": [], "verdict": "applied", "position": 62}	62	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-775e-91fd-e85ce69bae29	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	56	{"id": "01a0dffb-71e8-775e-91fd-e85ce69bae29", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 56, "record": "01a0dffb-71e8-7f64-b7b4-000bd1c51f86", "values": {"born": "1946-03-12", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-775e-91fd-e85ce69bae29"}	{"id": "01a0dffb-71e8-775e-91fd-e85ce69bae29", "reason": null, "clashes": [], "verdict": "applied", "position": 63}	63	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c7b-b949-5568deb0e066	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	57	{"id": "01a0dffb-71e8-7c7b-b949-5568deb0e066", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 57, "record": "01a0dffb-71e8-7de3-93f2-1dcc2be88b46", "values": {"full": "Caron Bevan", "kind": "legal", "person": "01a0dffb-71e8-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c7b-b949-5568deb0e066"}	{"id": "01a0dffb-71e8-7c7b-b949-5568deb0e066", "reason": null, "clashes": [], "verdict": "applied", "position": 64}	64	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7335-a0c2-90d00994940e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	58	{"id": "01a0dffb-71e8-7335-a0c2-90d00994940e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 58, "record": "01a0dffb-71e8-7826-9f7a-7dafb43adc4f", "values": {"value": "07700 900961", "person": "01a0dffb-71e8-7f64-b7b4-000bd1c51f86", "channel": "phone", "normalised": "+447700900961"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7335-a0c2-90d00994940e"}	{"id": "01a0dffb-71e8-7335-a0c2-90d00994940e", "reason": null, "clashes": [], "verdict": "applied", "position": 65}	65	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e5a-ac95-4ab592c9357d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	59	{"id": "01a0dffb-71e8-7e5a-ac95-4ab592c9357d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 59, "record": "01a0dffb-71e8-7348-9959-b9ef58d07674", "values": {"value": "caron.bevan@example.org", "person": "01a0dffb-71e8-7f64-b7b4-000bd1c51f86", "channel": "email", "normalised": "caron.bevan@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7e5a-ac95-4ab592c9357d"}	{"id": "01a0dffb-71e8-7e5a-ac95-4ab592c9357d", "reason": null, "clashes": [], "verdict": "applied", "position": 66}	66	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f00-9abb-8ba37e0ab2ed	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	60	{"id": "01a0dffb-71e8-7f00-9abb-8ba37e0ab2ed", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 60, "record": "01a0dffb-71e8-731a-9766-99cc6ed5d1bf", "values": {"place": "01a0dffb-71e8-76c3-b813-0c4237730edf", "person": "01a0dffb-71e8-7f64-b7b4-000bd1c51f86"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f00-9abb-8ba37e0ab2ed"}	{"id": "01a0dffb-71e8-7f00-9abb-8ba37e0ab2ed", "reason": null, "clashes": [], "verdict": "applied", "position": 67}	67	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7613-9673-93d618ae013e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	61	{"id": "01a0dffb-71e8-7613-9673-93d618ae013e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 61, "record": "01a0dffb-71e8-7ac9-843b-aac536891eeb", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7613-9673-93d618ae013e"}	{"id": "01a0dffb-71e8-7613-9673-93d618ae013e", "reason": null, "clashes": [], "verdict": "applied", "position": 68}	68	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d67-a1e4-8557ea190b2a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	62	{"id": "01a0dffb-71e8-7d67-a1e4-8557ea190b2a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 62, "record": "01a0dffb-71e8-7582-8c31-406deea3d685", "values": {"full": "Yusuf Merriweather", "kind": "legal", "person": "01a0dffb-71e8-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d67-a1e4-8557ea190b2a"}	{"id": "01a0dffb-71e8-7d67-a1e4-8557ea190b2a", "reason": null, "clashes": [], "verdict": "applied", "position": 69}	69	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7887-bc4a-447ec49872c6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	63	{"id": "01a0dffb-71e8-7887-bc4a-447ec49872c6", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 63, "record": "01a0dffb-71e8-77c2-88c9-da8aafe673f6", "values": {"place": "01a0dffb-71e8-7703-8381-e88f38c0c8fd", "person": "01a0dffb-71e8-7ac9-843b-aac536891eeb"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7887-bc4a-447ec49872c6"}	{"id": "01a0dffb-71e8-7887-bc4a-447ec49872c6", "reason": null, "clashes": [], "verdict": "applied", "position": 70}	70	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f1b-9e0f-39a73c35612e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	64	{"id": "01a0dffb-71e8-7f1b-9e0f-39a73c35612e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 64, "record": "01a0dffb-71e8-74a8-9d29-6588571ceeee", "values": {"born": "1980-04-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f1b-9e0f-39a73c35612e"}	{"id": "01a0dffb-71e8-7f1b-9e0f-39a73c35612e", "reason": null, "clashes": [], "verdict": "applied", "position": 71}	71	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77d3-a323-ce54b7115c02	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	65	{"id": "01a0dffb-71e8-77d3-a323-ce54b7115c02", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 65, "record": "01a0dffb-71e8-7f47-878f-ec459a9e994c", "values": {"full": "Helen Barraclough", "kind": "legal", "person": "01a0dffb-71e8-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-77d3-a323-ce54b7115c02"}	{"id": "01a0dffb-71e8-77d3-a323-ce54b7115c02", "reason": null, "clashes": [], "verdict": "applied", "position": 72}	72	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7520-9ab1-c42fc52f4fbe	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	66	{"id": "01a0dffb-71e8-7520-9ab1-c42fc52f4fbe", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 66, "record": "01a0dffb-71e8-78d2-9478-10d822a608bf", "values": {"value": "07700 900173", "person": "01a0dffb-71e8-74a8-9d29-6588571ceeee", "channel": "phone", "normalised": "+447700900173"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7520-9ab1-c42fc52f4fbe"}	{"id": "01a0dffb-71e8-7520-9ab1-c42fc52f4fbe", "reason": null, "clashes": [], "verdict": "applied", "position": 73}	73	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fdf-9dbd-358f6156c4df	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	67	{"id": "01a0dffb-71e8-7fdf-9dbd-358f6156c4df", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 67, "record": "01a0dffb-71e8-7129-a816-de060a04ef48", "values": {"place": "01a0dffb-71e8-7703-8381-e88f38c0c8fd", "person": "01a0dffb-71e8-74a8-9d29-6588571ceeee"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7fdf-9dbd-358f6156c4df"}	{"id": "01a0dffb-71e8-7fdf-9dbd-358f6156c4df", "reason": null, "clashes": [], "verdict": "applied", "position": 74}	74	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79d0-832b-73284bb57b5c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	68	{"id": "01a0dffb-71e8-79d0-832b-73284bb57b5c", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 68, "record": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06", "values": {"born": "1964-09-25", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-79d0-832b-73284bb57b5c"}	{"id": "01a0dffb-71e8-79d0-832b-73284bb57b5c", "reason": null, "clashes": [], "verdict": "applied", "position": 75}	75	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d34-9d77-5b7c69dd6493	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	69	{"id": "01a0dffb-71e8-7d34-9d77-5b7c69dd6493", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 69, "record": "01a0dffb-71e8-7174-83b9-6d91aba018ea", "values": {"full": "Beth Okonkwo", "kind": "legal", "person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d34-9d77-5b7c69dd6493"}	{"id": "01a0dffb-71e8-7d34-9d77-5b7c69dd6493", "reason": null, "clashes": [], "verdict": "applied", "position": 76}	76	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c90-bd58-9cab301ba988	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	70	{"id": "01a0dffb-71e8-7c90-bd58-9cab301ba988", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 70, "record": "01a0dffb-71e8-70a3-8a35-7568e2934bf1", "values": {"value": "0121 496 0002", "person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+441214960002"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c90-bd58-9cab301ba988"}	{"id": "01a0dffb-71e8-7c90-bd58-9cab301ba988", "reason": null, "clashes": [], "verdict": "applied", "position": 77}	77	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7734-9d95-389b297a21d7	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	71	{"id": "01a0dffb-71e8-7734-9d95-389b297a21d7", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 71, "record": "01a0dffb-71e8-76be-9638-0ed6fcf7f49d", "values": {"value": "07700 900083", "person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06", "channel": "phone", "normalised": "+447700900083"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7734-9d95-389b297a21d7"}	{"id": "01a0dffb-71e8-7734-9d95-389b297a21d7", "reason": null, "clashes": [], "verdict": "applied", "position": 78}	78	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d86-be77-344828b09a93	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	72	{"id": "01a0dffb-71e8-7d86-be77-344828b09a93", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 72, "record": "01a0dffb-71e8-73de-ae4e-cf4b2ad9a40a", "values": {"place": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d86-be77-344828b09a93"}	{"id": "01a0dffb-71e8-7d86-be77-344828b09a93", "reason": null, "clashes": [], "verdict": "applied", "position": 79}	79	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c94-82b0-87f806faadb1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	73	{"id": "01a0dffb-71e8-7c94-82b0-87f806faadb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 73, "record": "01a0dffb-71e8-70a1-9142-3286a6ecc31f", "values": {"born": "1980-09-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c94-82b0-87f806faadb1"}	{"id": "01a0dffb-71e8-7c94-82b0-87f806faadb1", "reason": null, "clashes": [], "verdict": "applied", "position": 80}	80	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-751e-98b8-da9fb9fad67e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	74	{"id": "01a0dffb-71e8-751e-98b8-da9fb9fad67e", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 74, "record": "01a0dffb-71e8-74bb-acf4-5ccbfb8a99a2", "values": {"full": "Chloe Okonkwo", "kind": "legal", "person": "01a0dffb-71e8-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-751e-98b8-da9fb9fad67e"}	{"id": "01a0dffb-71e8-751e-98b8-da9fb9fad67e", "reason": null, "clashes": [], "verdict": "applied", "position": 81}	81	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7104-901e-75eb6607b615	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	75	{"id": "01a0dffb-71e8-7104-901e-75eb6607b615", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 75, "record": "01a0dffb-71e8-7501-a42a-357c732902f4", "values": {"value": "chloe.okonkwo@example.org", "person": "01a0dffb-71e8-70a1-9142-3286a6ecc31f", "channel": "email", "normalised": "chloe.okonkwo@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7104-901e-75eb6607b615"}	{"id": "01a0dffb-71e8-7104-901e-75eb6607b615", "reason": null, "clashes": [], "verdict": "applied", "position": 82}	82	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-774b-b844-956099f86c8d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	76	{"id": "01a0dffb-71e8-774b-b844-956099f86c8d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 76, "record": "01a0dffb-71e8-7f85-913d-d1a6e9d40f2b", "values": {"place": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "person": "01a0dffb-71e8-70a1-9142-3286a6ecc31f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-774b-b844-956099f86c8d"}	{"id": "01a0dffb-71e8-774b-b844-956099f86c8d", "reason": null, "clashes": [], "verdict": "applied", "position": 83}	83	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d1c-94d4-954e5c47577b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	77	{"id": "01a0dffb-71e8-7d1c-94d4-954e5c47577b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 77, "record": "01a0dffb-71e8-73f0-b2ff-d03d4eac98d6", "values": {"born": "2011-12-15", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d1c-94d4-954e5c47577b"}	{"id": "01a0dffb-71e8-7d1c-94d4-954e5c47577b", "reason": null, "clashes": [], "verdict": "applied", "position": 84}	84	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7171-b2a9-b8a4c0d76560	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	78	{"id": "01a0dffb-71e8-7171-b2a9-b8a4c0d76560", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 78, "record": "01a0dffb-71e8-7fb8-96e3-e38047e1a38b", "values": {"full": "Ciarán Okonkwo", "kind": "legal", "person": "01a0dffb-71e8-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7171-b2a9-b8a4c0d76560"}	{"id": "01a0dffb-71e8-7171-b2a9-b8a4c0d76560", "reason": null, "clashes": [], "verdict": "applied", "position": 85}	85	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73a3-b0d3-fa5c56c11669	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	79	{"id": "01a0dffb-71e8-73a3-b0d3-fa5c56c11669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 79, "record": "01a0dffb-71e8-7a4a-9309-0287a6ea2981", "values": {"place": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "person": "01a0dffb-71e8-73f0-b2ff-d03d4eac98d6"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-73a3-b0d3-fa5c56c11669"}	{"id": "01a0dffb-71e8-73a3-b0d3-fa5c56c11669", "reason": null, "clashes": [], "verdict": "applied", "position": 86}	86	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7132-baaa-d6511227932f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	80	{"id": "01a0dffb-71e8-7132-baaa-d6511227932f", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 80, "record": "01a0dffb-71e8-7de2-8d1b-c13a449fd49b", "values": {"born": "1986-11-07", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7132-baaa-d6511227932f"}	{"id": "01a0dffb-71e8-7132-baaa-d6511227932f", "reason": null, "clashes": [], "verdict": "applied", "position": 87}	87	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7caf-802f-c22a4a7347fa	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	81	{"id": "01a0dffb-71e8-7caf-802f-c22a4a7347fa", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 81, "record": "01a0dffb-71e8-702a-a2a8-66b40581f255", "values": {"full": "Thomas McGinty", "kind": "legal", "person": "01a0dffb-71e8-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7caf-802f-c22a4a7347fa"}	{"id": "01a0dffb-71e8-7caf-802f-c22a4a7347fa", "reason": null, "clashes": [], "verdict": "applied", "position": 88}	88	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7277-9bee-f77adcd69029	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	82	{"id": "01a0dffb-71e8-7277-9bee-f77adcd69029", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 82, "record": "01a0dffb-71e8-7781-be46-5b195bf3f74d", "values": {"full": "Jacko McGinty", "kind": "preferred", "person": "01a0dffb-71e8-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7277-9bee-f77adcd69029"}	{"id": "01a0dffb-71e8-7277-9bee-f77adcd69029", "reason": null, "clashes": [], "verdict": "applied", "position": 89}	89	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7139-93fd-f07ccb8409d6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	83	{"id": "01a0dffb-71e8-7139-93fd-f07ccb8409d6", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 83, "record": "01a0dffb-71e8-7c72-805d-b06a19d6d73b", "values": {"value": "07700 900342", "person": "01a0dffb-71e8-7de2-8d1b-c13a449fd49b", "channel": "phone", "normalised": "+447700900342"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7139-93fd-f07ccb8409d6"}	{"id": "01a0dffb-71e8-7139-93fd-f07ccb8409d6", "reason": null, "clashes": [], "verdict": "applied", "position": 90}	90	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c68-adf8-10b92c599859	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	84	{"id": "01a0dffb-71e8-7c68-adf8-10b92c599859", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 84, "record": "01a0dffb-71e8-7aa7-b300-9a5c825f8542", "values": {"value": "thomas.mcginty@example.org", "person": "01a0dffb-71e8-7de2-8d1b-c13a449fd49b", "channel": "email", "normalised": "thomas.mcginty@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c68-adf8-10b92c599859"}	{"id": "01a0dffb-71e8-7c68-adf8-10b92c599859", "reason": null, "clashes": [], "verdict": "applied", "position": 91}	91	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-751f-9d94-6658d2511c38	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	85	{"id": "01a0dffb-71e8-751f-9d94-6658d2511c38", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 85, "record": "01a0dffb-71e8-7243-bc22-22d22649c1b0", "values": {"place": "01a0dffb-71e8-74a3-b3c6-4af775a89294", "person": "01a0dffb-71e8-7de2-8d1b-c13a449fd49b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-751f-9d94-6658d2511c38"}	{"id": "01a0dffb-71e8-751f-9d94-6658d2511c38", "reason": null, "clashes": [], "verdict": "applied", "position": 92}	92	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	86	{"id": "01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 86, "record": "01a0dffb-71e8-7ac3-8dc9-86669f9f80d0", "values": {"born": "1943-05-01", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1"}	{"id": "01a0dffb-71e8-7d72-8d8e-3b13e83b3ab1", "reason": null, "clashes": [], "verdict": "applied", "position": 93}	93	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72d8-b497-553cb0894f5a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	87	{"id": "01a0dffb-71e8-72d8-b497-553cb0894f5a", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 87, "record": "01a0dffb-71e8-7fca-bf05-f8faf1878d5f", "values": {"full": "Karen Villiers", "kind": "legal", "person": "01a0dffb-71e8-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-72d8-b497-553cb0894f5a"}	{"id": "01a0dffb-71e8-72d8-b497-553cb0894f5a", "reason": null, "clashes": [], "verdict": "applied", "position": 94}	94	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b6c-8c6e-5973286bef29	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	88	{"id": "01a0dffb-71e8-7b6c-8c6e-5973286bef29", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 88, "record": "01a0dffb-71e8-7899-aec1-5d384c867062", "values": {"full": "Lottie Villiers", "kind": "preferred", "person": "01a0dffb-71e8-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b6c-8c6e-5973286bef29"}	{"id": "01a0dffb-71e8-7b6c-8c6e-5973286bef29", "reason": null, "clashes": [], "verdict": "applied", "position": 95}	95	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7107-871c-5cf140a980bd	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	89	{"id": "01a0dffb-71e8-7107-871c-5cf140a980bd", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 89, "record": "01a0dffb-71e8-73f6-aaf3-8c2fdcb284f8", "values": {"place": "01a0dffb-71e8-74a3-b3c6-4af775a89294", "person": "01a0dffb-71e8-7ac3-8dc9-86669f9f80d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7107-871c-5cf140a980bd"}	{"id": "01a0dffb-71e8-7107-871c-5cf140a980bd", "reason": null, "clashes": [], "verdict": "applied", "position": 96}	96	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7236-947f-81435add92d1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	90	{"id": "01a0dffb-71e8-7236-947f-81435add92d1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 90, "record": "01a0dffb-71e8-7b10-8ff4-4f6504d75988", "values": {"born": "1962-05-20", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7236-947f-81435add92d1"}	{"id": "01a0dffb-71e8-7236-947f-81435add92d1", "reason": null, "clashes": [], "verdict": "applied", "position": 97}	97	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d43-bbb4-1d1442553a33	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	91	{"id": "01a0dffb-71e8-7d43-bbb4-1d1442553a33", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 91, "record": "01a0dffb-71e8-7234-a008-749797f2a702", "values": {"full": "Sarah Ingleby", "kind": "legal", "person": "01a0dffb-71e8-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d43-bbb4-1d1442553a33"}	{"id": "01a0dffb-71e8-7d43-bbb4-1d1442553a33", "reason": null, "clashes": [], "verdict": "applied", "position": 98}	98	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79cc-ac13-9c1966ad51fd	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	92	{"id": "01a0dffb-71e8-79cc-ac13-9c1966ad51fd", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 92, "record": "01a0dffb-71e8-7905-a5d6-0b6e46e3db95", "values": {"value": "0121 496 0004", "person": "01a0dffb-71e8-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+441214960004"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-79cc-ac13-9c1966ad51fd"}	{"id": "01a0dffb-71e8-79cc-ac13-9c1966ad51fd", "reason": null, "clashes": [], "verdict": "applied", "position": 99}	99	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7874-ad75-c25d01ea0639	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	93	{"id": "01a0dffb-71e8-7874-ad75-c25d01ea0639", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 93, "record": "01a0dffb-71e8-77c4-bbc8-996b16d8e80e", "values": {"value": "07700 900011", "person": "01a0dffb-71e8-7b10-8ff4-4f6504d75988", "channel": "phone", "normalised": "+447700900011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7874-ad75-c25d01ea0639"}	{"id": "01a0dffb-71e8-7874-ad75-c25d01ea0639", "reason": null, "clashes": [], "verdict": "applied", "position": 100}	100	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7703-aba1-a9d3a61a59e3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	94	{"id": "01a0dffb-71e8-7703-aba1-a9d3a61a59e3", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 94, "record": "01a0dffb-71e8-7e4a-803a-f5065136bf62", "values": {"place": "01a0dffb-71e8-78e7-aa90-a8f0d66b829e", "person": "01a0dffb-71e8-7b10-8ff4-4f6504d75988"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7703-aba1-a9d3a61a59e3"}	{"id": "01a0dffb-71e8-7703-aba1-a9d3a61a59e3", "reason": null, "clashes": [], "verdict": "applied", "position": 101}	101	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c34-9251-310bebee3521	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	95	{"id": "01a0dffb-71e8-7c34-9251-310bebee3521", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 95, "record": "01a0dffb-71e8-70c4-b82f-21e4a57b7700", "values": {"born": "1995-12-14", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c34-9251-310bebee3521"}	{"id": "01a0dffb-71e8-7c34-9251-310bebee3521", "reason": null, "clashes": [], "verdict": "applied", "position": 102}	102	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-782c-a8d2-e08e5e6279db	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	96	{"id": "01a0dffb-71e8-782c-a8d2-e08e5e6279db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 96, "record": "01a0dffb-71e8-7e0a-a531-9f4782fe3a4a", "values": {"full": "Hannah Thornycroft", "kind": "legal", "person": "01a0dffb-71e8-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-782c-a8d2-e08e5e6279db"}	{"id": "01a0dffb-71e8-782c-a8d2-e08e5e6279db", "reason": null, "clashes": [], "verdict": "applied", "position": 103}	103	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74c5-8fd2-4206342f22ba	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	97	{"id": "01a0dffb-71e8-74c5-8fd2-4206342f22ba", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 97, "record": "01a0dffb-71e8-7e23-8adf-f918c41a66d9", "values": {"place": "01a0dffb-71e8-78e7-aa90-a8f0d66b829e", "person": "01a0dffb-71e8-70c4-b82f-21e4a57b7700"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74c5-8fd2-4206342f22ba"}	{"id": "01a0dffb-71e8-74c5-8fd2-4206342f22ba", "reason": null, "clashes": [], "verdict": "applied", "position": 104}	104	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b79-a4c3-71cfae7fba11	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	98	{"id": "01a0dffb-71e8-7b79-a4c3-71cfae7fba11", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 98, "record": "01a0dffb-71e8-77e8-8d58-9a58c842c19a", "values": {"born": "1983-04-01", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b79-a4c3-71cfae7fba11"}	{"id": "01a0dffb-71e8-7b79-a4c3-71cfae7fba11", "reason": null, "clashes": [], "verdict": "applied", "position": 105}	105	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72a3-9870-64fc83dab265	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	99	{"id": "01a0dffb-71e8-72a3-9870-64fc83dab265", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 99, "record": "01a0dffb-71e8-7625-9915-50ffa310a849", "values": {"full": "Wanda Sowerby", "kind": "legal", "person": "01a0dffb-71e8-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-72a3-9870-64fc83dab265"}	{"id": "01a0dffb-71e8-72a3-9870-64fc83dab265", "reason": null, "clashes": [], "verdict": "applied", "position": 106}	106	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fb2-8630-43d70a6be26c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	100	{"id": "01a0dffb-71e8-7fb2-8630-43d70a6be26c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 100, "record": "01a0dffb-71e8-7fea-bada-79478b5230ed", "values": {"value": "0121 496 0005", "person": "01a0dffb-71e8-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+441214960005"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7fb2-8630-43d70a6be26c"}	{"id": "01a0dffb-71e8-7fb2-8630-43d70a6be26c", "reason": null, "clashes": [], "verdict": "applied", "position": 107}	107	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7444-99de-2deda0e20045	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	101	{"id": "01a0dffb-71e8-7444-99de-2deda0e20045", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 101, "record": "01a0dffb-71e8-7417-8ed5-669f1724925f", "values": {"value": "07700 900620", "person": "01a0dffb-71e8-77e8-8d58-9a58c842c19a", "channel": "phone", "normalised": "+447700900620"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7444-99de-2deda0e20045"}	{"id": "01a0dffb-71e8-7444-99de-2deda0e20045", "reason": null, "clashes": [], "verdict": "applied", "position": 108}	108	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-723b-b98d-dc84f59dc887	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	102	{"id": "01a0dffb-71e8-723b-b98d-dc84f59dc887", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 102, "record": "01a0dffb-71e8-7157-a9b1-61f4bca5f87b", "values": {"place": "01a0dffb-71e8-7fe2-a11d-459a2f978d87", "person": "01a0dffb-71e8-77e8-8d58-9a58c842c19a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-723b-b98d-dc84f59dc887"}	{"id": "01a0dffb-71e8-723b-b98d-dc84f59dc887", "reason": null, "clashes": [], "verdict": "applied", "position": 109}	109	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7205-b029-38155351d2c1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	103	{"id": "01a0dffb-71e8-7205-b029-38155351d2c1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 103, "record": "01a0dffb-71e8-7e8c-aa2d-551f65b184f7", "values": {"born": "1971-12-05", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7205-b029-38155351d2c1"}	{"id": "01a0dffb-71e8-7205-b029-38155351d2c1", "reason": null, "clashes": [], "verdict": "applied", "position": 110}	110	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71e8-b646-9fabf59cd100	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	104	{"id": "01a0dffb-71e8-71e8-b646-9fabf59cd100", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 104, "record": "01a0dffb-71e8-77cf-a8ac-abff9f55c5fc", "values": {"full": "Zainab Sowerby", "kind": "legal", "person": "01a0dffb-71e8-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-71e8-b646-9fabf59cd100"}	{"id": "01a0dffb-71e8-71e8-b646-9fabf59cd100", "reason": null, "clashes": [], "verdict": "applied", "position": 111}	111	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71e3-a8c7-a01d68815fda	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	105	{"id": "01a0dffb-71e8-71e3-a8c7-a01d68815fda", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 105, "record": "01a0dffb-71e8-788a-99c6-1aa86e671698", "values": {"place": "01a0dffb-71e8-7fe2-a11d-459a2f978d87", "person": "01a0dffb-71e8-7e8c-aa2d-551f65b184f7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-71e3-a8c7-a01d68815fda"}	{"id": "01a0dffb-71e8-71e3-a8c7-a01d68815fda", "reason": null, "clashes": [], "verdict": "applied", "position": 112}	112	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7aef-9515-36644039d142	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	106	{"id": "01a0dffb-71e8-7aef-9515-36644039d142", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 106, "record": "01a0dffb-71e8-7c1e-95f2-ee554fa69611", "values": {"born": "1986-05-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7aef-9515-36644039d142"}	{"id": "01a0dffb-71e8-7aef-9515-36644039d142", "reason": null, "clashes": [], "verdict": "applied", "position": 113}	113	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f93-9ae7-20b2cf03fd21	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	107	{"id": "01a0dffb-71e8-7f93-9ae7-20b2cf03fd21", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 107, "record": "01a0dffb-71e8-7dc7-8a84-ebca72470add", "values": {"full": "Fatima Ackland", "kind": "legal", "person": "01a0dffb-71e8-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f93-9ae7-20b2cf03fd21"}	{"id": "01a0dffb-71e8-7f93-9ae7-20b2cf03fd21", "reason": null, "clashes": [], "verdict": "applied", "position": 114}	114	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7db1-ab82-ed5c7da5ad52	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	108	{"id": "01a0dffb-71e8-7db1-ab82-ed5c7da5ad52", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 108, "record": "01a0dffb-71e8-75b6-8b9d-d3d42b00b570", "values": {"value": "0121 496 0006", "person": "01a0dffb-71e8-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+441214960006"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7db1-ab82-ed5c7da5ad52"}	{"id": "01a0dffb-71e8-7db1-ab82-ed5c7da5ad52", "reason": null, "clashes": [], "verdict": "applied", "position": 115}	115	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7623-a101-8cc5920f3663	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	109	{"id": "01a0dffb-71e8-7623-a101-8cc5920f3663", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 109, "record": "01a0dffb-71e8-7357-84e1-99a11f2e490c", "values": {"value": "07700 900031", "person": "01a0dffb-71e8-7c1e-95f2-ee554fa69611", "channel": "phone", "normalised": "+447700900031"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7623-a101-8cc5920f3663"}	{"id": "01a0dffb-71e8-7623-a101-8cc5920f3663", "reason": null, "clashes": [], "verdict": "applied", "position": 116}	116	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ceb-a76d-b5ef1baf02cf	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	110	{"id": "01a0dffb-71e8-7ceb-a76d-b5ef1baf02cf", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 110, "record": "01a0dffb-71e8-7cf9-88b7-5541346f3293", "values": {"value": "fatima.ackland@example.org", "person": "01a0dffb-71e8-7c1e-95f2-ee554fa69611", "channel": "email", "normalised": "fatima.ackland@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7ceb-a76d-b5ef1baf02cf"}	{"id": "01a0dffb-71e8-7ceb-a76d-b5ef1baf02cf", "reason": null, "clashes": [], "verdict": "applied", "position": 117}	117	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78b8-8362-1f97bf4cc645	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	111	{"id": "01a0dffb-71e8-78b8-8362-1f97bf4cc645", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 111, "record": "01a0dffb-71e8-7918-9e39-ef8e062ebc92", "values": {"place": "01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0", "person": "01a0dffb-71e8-7c1e-95f2-ee554fa69611"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78b8-8362-1f97bf4cc645"}	{"id": "01a0dffb-71e8-78b8-8362-1f97bf4cc645", "reason": null, "clashes": [], "verdict": "applied", "position": 118}	118	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7710-9fb7-f62800375c0d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	112	{"id": "01a0dffb-71e8-7710-9fb7-f62800375c0d", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 112, "record": "01a0dffb-71e8-752e-8744-d3c0c234472f", "values": {"born": "1944-04-02", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7710-9fb7-f62800375c0d"}	{"id": "01a0dffb-71e8-7710-9fb7-f62800375c0d", "reason": null, "clashes": [], "verdict": "applied", "position": 119}	119	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7662-8a0f-42834e0751d7	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	113	{"id": "01a0dffb-71e8-7662-8a0f-42834e0751d7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 113, "record": "01a0dffb-71e8-7599-b315-d969b7ccba58", "values": {"full": "John Ackland", "kind": "legal", "person": "01a0dffb-71e8-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7662-8a0f-42834e0751d7"}	{"id": "01a0dffb-71e8-7662-8a0f-42834e0751d7", "reason": null, "clashes": [], "verdict": "applied", "position": 120}	120	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77e2-9248-4194aef4259c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	114	{"id": "01a0dffb-71e8-77e2-9248-4194aef4259c", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 114, "record": "01a0dffb-71e8-7bb3-8878-68fa56e0a246", "values": {"place": "01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0", "person": "01a0dffb-71e8-752e-8744-d3c0c234472f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-77e2-9248-4194aef4259c"}	{"id": "01a0dffb-71e8-77e2-9248-4194aef4259c", "reason": null, "clashes": [], "verdict": "applied", "position": 121}	121	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	115	{"id": "01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 115, "record": "01a0dffb-71e8-7fce-b64e-172fbea01ca0", "values": {"born": "1997-05-06", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad"}	{"id": "01a0dffb-71e8-7b3d-8e2a-89f5fcd26dad", "reason": null, "clashes": [], "verdict": "applied", "position": 122}	122	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-732a-87ec-be86ab392034	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	116	{"id": "01a0dffb-71e8-732a-87ec-be86ab392034", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 116, "record": "01a0dffb-71e8-79e9-b30b-19ec2b999f07", "values": {"full": "Jean Abara", "kind": "legal", "person": "01a0dffb-71e8-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-732a-87ec-be86ab392034"}	{"id": "01a0dffb-71e8-732a-87ec-be86ab392034", "reason": null, "clashes": [], "verdict": "applied", "position": 123}	123	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7945-a3a0-29a5adb55556	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	117	{"id": "01a0dffb-71e8-7945-a3a0-29a5adb55556", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 117, "record": "01a0dffb-71e8-700e-86b4-6f015c03151c", "values": {"place": "01a0dffb-71e8-7e93-947d-380d81f9c1f6", "person": "01a0dffb-71e8-7fce-b64e-172fbea01ca0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7945-a3a0-29a5adb55556"}	{"id": "01a0dffb-71e8-7945-a3a0-29a5adb55556", "reason": null, "clashes": [], "verdict": "applied", "position": 124}	124	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d08-92cb-2f3fc47addc9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	118	{"id": "01a0dffb-71e8-7d08-92cb-2f3fc47addc9", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 118, "record": "01a0dffb-71e8-72db-98a5-0636452fac9a", "values": {"born": "1988-06-28", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d08-92cb-2f3fc47addc9"}	{"id": "01a0dffb-71e8-7d08-92cb-2f3fc47addc9", "reason": null, "clashes": [], "verdict": "applied", "position": 125}	125	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-743b-a9a4-13ca59758f83	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	119	{"id": "01a0dffb-71e8-743b-a9a4-13ca59758f83", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 119, "record": "01a0dffb-71e8-702a-9aff-956cc6ad0327", "values": {"full": "Rajesh Boateng", "kind": "legal", "person": "01a0dffb-71e8-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-743b-a9a4-13ca59758f83"}	{"id": "01a0dffb-71e8-743b-a9a4-13ca59758f83", "reason": null, "clashes": [], "verdict": "applied", "position": 126}	126	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78b6-af5e-490bdfbaaafa	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	120	{"id": "01a0dffb-71e8-78b6-af5e-490bdfbaaafa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 120, "record": "01a0dffb-71e8-7696-b540-cce4cc5d375a", "values": {"value": "07700 900990", "person": "01a0dffb-71e8-72db-98a5-0636452fac9a", "channel": "phone", "normalised": "+447700900990"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78b6-af5e-490bdfbaaafa"}	{"id": "01a0dffb-71e8-78b6-af5e-490bdfbaaafa", "reason": null, "clashes": [], "verdict": "applied", "position": 127}	127	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77c1-8264-d159d53dde5e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	121	{"id": "01a0dffb-71e8-77c1-8264-d159d53dde5e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 121, "record": "01a0dffb-71e8-7764-a6ee-0eac4dbd3dc9", "values": {"value": "rajesh.boateng@example.org", "person": "01a0dffb-71e8-72db-98a5-0636452fac9a", "channel": "email", "normalised": "rajesh.boateng@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-77c1-8264-d159d53dde5e"}	{"id": "01a0dffb-71e8-77c1-8264-d159d53dde5e", "reason": null, "clashes": [], "verdict": "applied", "position": 128}	128	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7829-8554-7d9d0b9e8d4d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	122	{"id": "01a0dffb-71e8-7829-8554-7d9d0b9e8d4d", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 122, "record": "01a0dffb-71e8-7829-b794-09b92b6c5763", "values": {"place": "01a0dffb-71e8-7f92-966b-aea148beab13", "person": "01a0dffb-71e8-72db-98a5-0636452fac9a"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7829-8554-7d9d0b9e8d4d"}	{"id": "01a0dffb-71e8-7829-8554-7d9d0b9e8d4d", "reason": null, "clashes": [], "verdict": "applied", "position": 129}	129	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7870-b579-c67e4ded5faa	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	123	{"id": "01a0dffb-71e8-7870-b579-c67e4ded5faa", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 123, "record": "01a0dffb-71e8-79ad-869a-8a20b05c4a59", "values": {"born": "1971", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7870-b579-c67e4ded5faa"}	{"id": "01a0dffb-71e8-7870-b579-c67e4ded5faa", "reason": null, "clashes": [], "verdict": "applied", "position": 130}	130	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7119-84e1-b856557d728c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	124	{"id": "01a0dffb-71e8-7119-84e1-b856557d728c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 124, "record": "01a0dffb-71e8-7e2c-bcbb-5615352c5f80", "values": {"full": "Charlie Boateng", "kind": "legal", "person": "01a0dffb-71e8-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7119-84e1-b856557d728c"}	{"id": "01a0dffb-71e8-7119-84e1-b856557d728c", "reason": null, "clashes": [], "verdict": "applied", "position": 131}	131	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a8a-85f0-49fee90c0722	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	125	{"id": "01a0dffb-71e8-7a8a-85f0-49fee90c0722", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 125, "record": "01a0dffb-71e8-7d4a-b2fe-7205132ba600", "values": {"value": "07700 900363", "person": "01a0dffb-71e8-79ad-869a-8a20b05c4a59", "channel": "phone", "normalised": "+447700900363"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7a8a-85f0-49fee90c0722"}	{"id": "01a0dffb-71e8-7a8a-85f0-49fee90c0722", "reason": null, "clashes": [], "verdict": "applied", "position": 132}	132	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70ca-bc9a-0e0c8ec23615	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	126	{"id": "01a0dffb-71e8-70ca-bc9a-0e0c8ec23615", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 126, "record": "01a0dffb-71e8-782d-b7ca-b1f95e42e3e0", "values": {"place": "01a0dffb-71e8-7f92-966b-aea148beab13", "person": "01a0dffb-71e8-79ad-869a-8a20b05c4a59"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-70ca-bc9a-0e0c8ec23615"}	{"id": "01a0dffb-71e8-70ca-bc9a-0e0c8ec23615", "reason": null, "clashes": [], "verdict": "applied", "position": 133}	133	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7da0-87d1-1b6ba92cd2de	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	127	{"id": "01a0dffb-71e8-7da0-87d1-1b6ba92cd2de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 127, "record": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806", "values": {"born": "1975-05-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7da0-87d1-1b6ba92cd2de"}	{"id": "01a0dffb-71e8-7da0-87d1-1b6ba92cd2de", "reason": null, "clashes": [], "verdict": "applied", "position": 134}	134	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ed9-9108-0deb6710b0e7	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	128	{"id": "01a0dffb-71e8-7ed9-9108-0deb6710b0e7", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 128, "record": "01a0dffb-71e8-79f7-9e51-8343e63ea3d6", "values": {"full": "Linda Kettlewell", "kind": "legal", "person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7ed9-9108-0deb6710b0e7"}	{"id": "01a0dffb-71e8-7ed9-9108-0deb6710b0e7", "reason": null, "clashes": [], "verdict": "applied", "position": 135}	135	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-744f-8910-c2013f98e0ee	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	129	{"id": "01a0dffb-71e8-744f-8910-c2013f98e0ee", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 129, "record": "01a0dffb-71e8-7c2f-aee1-33ea6e883110", "values": {"value": "07700 900574", "person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806", "channel": "phone", "normalised": "+447700900574"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-744f-8910-c2013f98e0ee"}	{"id": "01a0dffb-71e8-744f-8910-c2013f98e0ee", "reason": null, "clashes": [], "verdict": "applied", "position": 136}	136	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7dec-aa66-b259bb798e9b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	130	{"id": "01a0dffb-71e8-7dec-aa66-b259bb798e9b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 130, "record": "01a0dffb-71e8-7a00-9291-f006309d57ed", "values": {"value": "linda.kettlewell@example.org", "person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806", "channel": "email", "normalised": "linda.kettlewell@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7dec-aa66-b259bb798e9b"}	{"id": "01a0dffb-71e8-7dec-aa66-b259bb798e9b", "reason": null, "clashes": [], "verdict": "applied", "position": 137}	137	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7eef-a9c3-deee94d8cd47	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	131	{"id": "01a0dffb-71e8-7eef-a9c3-deee94d8cd47", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 131, "record": "01a0dffb-71e8-771a-9442-f362f919cb32", "values": {"place": "01a0dffb-71e8-764a-815a-47c5f0dfb4a5", "person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7eef-a9c3-deee94d8cd47"}	{"id": "01a0dffb-71e8-7eef-a9c3-deee94d8cd47", "reason": null, "clashes": [], "verdict": "applied", "position": 138}	138	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ed9-be0b-6723524550a4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	132	{"id": "01a0dffb-71e8-7ed9-be0b-6723524550a4", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 132, "record": "01a0dffb-71e8-7658-ba45-48f21b3c137b", "values": {"born": "1959-10-16", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7ed9-be0b-6723524550a4"}	{"id": "01a0dffb-71e8-7ed9-be0b-6723524550a4", "reason": null, "clashes": [], "verdict": "applied", "position": 139}	139	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7cf0-8e2a-f6410b83da50	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	133	{"id": "01a0dffb-71e8-7cf0-8e2a-f6410b83da50", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 133, "record": "01a0dffb-71e8-72ff-b48f-e7d31997e8f3", "values": {"full": "Elis Ogwen", "kind": "legal", "person": "01a0dffb-71e8-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7cf0-8e2a-f6410b83da50"}	{"id": "01a0dffb-71e8-7cf0-8e2a-f6410b83da50", "reason": null, "clashes": [], "verdict": "applied", "position": 140}	140	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7aec-b770-54cfc09f025e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	134	{"id": "01a0dffb-71e8-7aec-b770-54cfc09f025e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 134, "record": "01a0dffb-71e8-7e38-85f5-e71b98f6a644", "values": {"value": "0121 496 0010", "person": "01a0dffb-71e8-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+441214960010"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7aec-b770-54cfc09f025e"}	{"id": "01a0dffb-71e8-7aec-b770-54cfc09f025e", "reason": null, "clashes": [], "verdict": "applied", "position": 141}	141	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b97-909d-fa6c874e263f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	135	{"id": "01a0dffb-71e8-7b97-909d-fa6c874e263f", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 135, "record": "01a0dffb-71e8-7b41-be94-f5ab08e2fad3", "values": {"value": "07700 900732", "person": "01a0dffb-71e8-7658-ba45-48f21b3c137b", "channel": "phone", "normalised": "+447700900732"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b97-909d-fa6c874e263f"}	{"id": "01a0dffb-71e8-7b97-909d-fa6c874e263f", "reason": null, "clashes": [], "verdict": "applied", "position": 142}	142	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a99-97aa-5ae17139bed1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	136	{"id": "01a0dffb-71e8-7a99-97aa-5ae17139bed1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 136, "record": "01a0dffb-71e8-79cf-a31e-1292f6d0ac1d", "values": {"place": "01a0dffb-71e8-7be4-be24-34e37af027bc", "person": "01a0dffb-71e8-7658-ba45-48f21b3c137b"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7a99-97aa-5ae17139bed1"}	{"id": "01a0dffb-71e8-7a99-97aa-5ae17139bed1", "reason": null, "clashes": [], "verdict": "applied", "position": 143}	143	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7422-b705-fbf373a26890	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	137	{"id": "01a0dffb-71e8-7422-b705-fbf373a26890", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 137, "record": "01a0dffb-71e8-7361-a3bc-6601947678f5", "values": {"born": "1972-05-09", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7422-b705-fbf373a26890"}	{"id": "01a0dffb-71e8-7422-b705-fbf373a26890", "reason": null, "clashes": [], "verdict": "applied", "position": 144}	144	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-736b-a8d4-24ee1c66eed2	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	138	{"id": "01a0dffb-71e8-736b-a8d4-24ee1c66eed2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 138, "record": "01a0dffb-71e8-797d-bf0f-ad3b5482909f", "values": {"full": "Idris Featherstone", "kind": "legal", "person": "01a0dffb-71e8-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-736b-a8d4-24ee1c66eed2"}	{"id": "01a0dffb-71e8-736b-a8d4-24ee1c66eed2", "reason": null, "clashes": [], "verdict": "applied", "position": 145}	145	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7017-8c25-34b403f20791	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	139	{"id": "01a0dffb-71e8-7017-8c25-34b403f20791", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 139, "record": "01a0dffb-71e8-70bc-942f-ab55fe909103", "values": {"value": "07700 900409", "person": "01a0dffb-71e8-7361-a3bc-6601947678f5", "channel": "phone", "normalised": "+447700900409"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7017-8c25-34b403f20791"}	{"id": "01a0dffb-71e8-7017-8c25-34b403f20791", "reason": null, "clashes": [], "verdict": "applied", "position": 146}	146	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d91-a215-f679e38a59aa	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	140	{"id": "01a0dffb-71e8-7d91-a215-f679e38a59aa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 140, "record": "01a0dffb-71e8-751d-bafb-6462db8ae021", "values": {"value": "idris.featherstone@example.org", "person": "01a0dffb-71e8-7361-a3bc-6601947678f5", "channel": "email", "normalised": "idris.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d91-a215-f679e38a59aa"}	{"id": "01a0dffb-71e8-7d91-a215-f679e38a59aa", "reason": null, "clashes": [], "verdict": "applied", "position": 147}	147	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-728d-a661-b877322578eb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	141	{"id": "01a0dffb-71e8-728d-a661-b877322578eb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 141, "record": "01a0dffb-71e8-7eb1-8986-f3a6948b82b1", "values": {"place": "01a0dffb-71e8-7be4-be24-34e37af027bc", "person": "01a0dffb-71e8-7361-a3bc-6601947678f5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-728d-a661-b877322578eb"}	{"id": "01a0dffb-71e8-728d-a661-b877322578eb", "reason": null, "clashes": [], "verdict": "applied", "position": 148}	148	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70fa-8977-8fb7091489cd	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	142	{"id": "01a0dffb-71e8-70fa-8977-8fb7091489cd", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 142, "record": "01a0dffb-71e8-703b-a7f5-24f34dabb96d", "values": {"born": "1991-08-23", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-70fa-8977-8fb7091489cd"}	{"id": "01a0dffb-71e8-70fa-8977-8fb7091489cd", "reason": null, "clashes": [], "verdict": "applied", "position": 149}	149	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7463-aef2-08450af5e8d2	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	143	{"id": "01a0dffb-71e8-7463-aef2-08450af5e8d2", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 143, "record": "01a0dffb-71e8-7213-9733-230a8660194d", "values": {"full": "Elin Featherstone", "kind": "legal", "person": "01a0dffb-71e8-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7463-aef2-08450af5e8d2"}	{"id": "01a0dffb-71e8-7463-aef2-08450af5e8d2", "reason": null, "clashes": [], "verdict": "applied", "position": 150}	150	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7070-b0ab-1c2e174e3f4b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	144	{"id": "01a0dffb-71e8-7070-b0ab-1c2e174e3f4b", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 144, "record": "01a0dffb-71e8-76e8-9e10-553bc7e21846", "values": {"value": "07700 900396", "person": "01a0dffb-71e8-703b-a7f5-24f34dabb96d", "channel": "phone", "normalised": "+447700900396"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7070-b0ab-1c2e174e3f4b"}	{"id": "01a0dffb-71e8-7070-b0ab-1c2e174e3f4b", "reason": null, "clashes": [], "verdict": "applied", "position": 151}	151	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7afd-877e-4a80be9f0a63	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	145	{"id": "01a0dffb-71e8-7afd-877e-4a80be9f0a63", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 145, "record": "01a0dffb-71e8-7216-a334-0d967fe9da20", "values": {"value": "elin.featherstone@example.org", "person": "01a0dffb-71e8-703b-a7f5-24f34dabb96d", "channel": "email", "normalised": "elin.featherstone@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7afd-877e-4a80be9f0a63"}	{"id": "01a0dffb-71e8-7afd-877e-4a80be9f0a63", "reason": null, "clashes": [], "verdict": "applied", "position": 152}	152	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-763d-b290-4d18a9bb6dcb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	146	{"id": "01a0dffb-71e8-763d-b290-4d18a9bb6dcb", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 146, "record": "01a0dffb-71e8-7313-987a-bbffd12ff4bf", "values": {"place": "01a0dffb-71e8-7be4-be24-34e37af027bc", "person": "01a0dffb-71e8-703b-a7f5-24f34dabb96d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-763d-b290-4d18a9bb6dcb"}	{"id": "01a0dffb-71e8-763d-b290-4d18a9bb6dcb", "reason": null, "clashes": [], "verdict": "applied", "position": 153}	153	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e16-b62e-96933309cdb1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	147	{"id": "01a0dffb-71e8-7e16-b62e-96933309cdb1", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 147, "record": "01a0dffb-71e8-789d-a9a3-6e9a8c0354be", "values": {"born": "1963-05-14", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7e16-b62e-96933309cdb1"}	{"id": "01a0dffb-71e8-7e16-b62e-96933309cdb1", "reason": null, "clashes": [], "verdict": "applied", "position": 154}	154	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b68-91f1-0c60a9921b68	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	148	{"id": "01a0dffb-71e8-7b68-91f1-0c60a9921b68", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 148, "record": "01a0dffb-71e8-7eb5-ac93-1d1a8951d454", "values": {"full": "Haf Puw", "kind": "legal", "person": "01a0dffb-71e8-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b68-91f1-0c60a9921b68"}	{"id": "01a0dffb-71e8-7b68-91f1-0c60a9921b68", "reason": null, "clashes": [], "verdict": "applied", "position": 155}	155	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c0b-b8ec-ae24b89b02f9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	149	{"id": "01a0dffb-71e8-7c0b-b8ec-ae24b89b02f9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 149, "record": "01a0dffb-71e8-79c6-be47-cc7a446056bf", "values": {"value": "0121 496 0011", "person": "01a0dffb-71e8-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+441214960011"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c0b-b8ec-ae24b89b02f9"}	{"id": "01a0dffb-71e8-7c0b-b8ec-ae24b89b02f9", "reason": null, "clashes": [], "verdict": "applied", "position": 156}	156	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7268-98b8-a008f9f59771	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	150	{"id": "01a0dffb-71e8-7268-98b8-a008f9f59771", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 150, "record": "01a0dffb-71e8-72d5-8067-97b6128137ea", "values": {"value": "07700 900806", "person": "01a0dffb-71e8-789d-a9a3-6e9a8c0354be", "channel": "phone", "normalised": "+447700900806"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7268-98b8-a008f9f59771"}	{"id": "01a0dffb-71e8-7268-98b8-a008f9f59771", "reason": null, "clashes": [], "verdict": "applied", "position": 157}	157	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7da1-ad98-14d5dac504e5	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	151	{"id": "01a0dffb-71e8-7da1-ad98-14d5dac504e5", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 151, "record": "01a0dffb-71e8-7343-ab2c-79d40f078f6c", "values": {"place": "01a0dffb-71e8-75dc-ac4a-3698aa2ca1af", "person": "01a0dffb-71e8-789d-a9a3-6e9a8c0354be"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7da1-ad98-14d5dac504e5"}	{"id": "01a0dffb-71e8-7da1-ad98-14d5dac504e5", "reason": null, "clashes": [], "verdict": "applied", "position": 158}	158	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7452-8646-422cbc937d7e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	152	{"id": "01a0dffb-71e8-7452-8646-422cbc937d7e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 152, "record": "01a0dffb-71e8-7065-b232-80c3e1df6f91", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7452-8646-422cbc937d7e"}	{"id": "01a0dffb-71e8-7452-8646-422cbc937d7e", "reason": null, "clashes": [], "verdict": "applied", "position": 159}	159	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74d4-95f6-063e534e570f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	153	{"id": "01a0dffb-71e8-74d4-95f6-063e534e570f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 153, "record": "01a0dffb-71e8-7ccd-8000-8e261722ebbe", "values": {"full": "Paul Villiers", "kind": "legal", "person": "01a0dffb-71e8-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74d4-95f6-063e534e570f"}	{"id": "01a0dffb-71e8-74d4-95f6-063e534e570f", "reason": null, "clashes": [], "verdict": "applied", "position": 160}	160	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-742e-bb8c-14090ee3bdcb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	154	{"id": "01a0dffb-71e8-742e-bb8c-14090ee3bdcb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 154, "record": "01a0dffb-71e8-7627-9c14-f82708c0e4a2", "values": {"value": "0121 496 0012", "person": "01a0dffb-71e8-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+441214960012"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-742e-bb8c-14090ee3bdcb"}	{"id": "01a0dffb-71e8-742e-bb8c-14090ee3bdcb", "reason": null, "clashes": [], "verdict": "applied", "position": 161}	161	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7617-8b69-15c142a305d5	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	155	{"id": "01a0dffb-71e8-7617-8b69-15c142a305d5", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 155, "record": "01a0dffb-71e8-7216-bc37-7f13502e5056", "values": {"value": "07700 900320", "person": "01a0dffb-71e8-7065-b232-80c3e1df6f91", "channel": "phone", "normalised": "+447700900320"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7617-8b69-15c142a305d5"}	{"id": "01a0dffb-71e8-7617-8b69-15c142a305d5", "reason": null, "clashes": [], "verdict": "applied", "position": 162}	162	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7181-8dc2-32a6ad83c3fb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	156	{"id": "01a0dffb-71e8-7181-8dc2-32a6ad83c3fb", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 156, "record": "01a0dffb-71e8-7db0-9dfc-a10cce9244cb", "values": {"value": "paul.villiers@example.org", "person": "01a0dffb-71e8-7065-b232-80c3e1df6f91", "channel": "email", "normalised": "paul.villiers@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7181-8dc2-32a6ad83c3fb"}	{"id": "01a0dffb-71e8-7181-8dc2-32a6ad83c3fb", "reason": null, "clashes": [], "verdict": "applied", "position": 163}	163	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-734a-8ea3-2f2e80b38011	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	157	{"id": "01a0dffb-71e8-734a-8ea3-2f2e80b38011", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 157, "record": "01a0dffb-71e8-73ef-9765-194f6cc1aeaf", "values": {"place": "01a0dffb-71e8-7bce-acab-1a6bc69d4bd8", "person": "01a0dffb-71e8-7065-b232-80c3e1df6f91"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-734a-8ea3-2f2e80b38011"}	{"id": "01a0dffb-71e8-734a-8ea3-2f2e80b38011", "reason": null, "clashes": [], "verdict": "applied", "position": 164}	164	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7330-a833-3e0ebe40f38e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	158	{"id": "01a0dffb-71e8-7330-a833-3e0ebe40f38e", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 158, "record": "01a0dffb-71e8-74ab-bdbb-37b8d4e4db03", "values": {"born": "1982-02-12", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7330-a833-3e0ebe40f38e"}	{"id": "01a0dffb-71e8-7330-a833-3e0ebe40f38e", "reason": null, "clashes": [], "verdict": "applied", "position": 165}	165	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-768c-98ed-e6c353001b63	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	159	{"id": "01a0dffb-71e8-768c-98ed-e6c353001b63", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 159, "record": "01a0dffb-71e8-7855-a3a5-22e35ecf615d", "values": {"full": "Chloe Swindlehurst", "kind": "legal", "person": "01a0dffb-71e8-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-768c-98ed-e6c353001b63"}	{"id": "01a0dffb-71e8-768c-98ed-e6c353001b63", "reason": null, "clashes": [], "verdict": "applied", "position": 166}	166	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74cc-8b27-b4c9109ada70	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	160	{"id": "01a0dffb-71e8-74cc-8b27-b4c9109ada70", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 160, "record": "01a0dffb-71e8-7930-a059-9249586ac6e6", "values": {"value": "0121 496 0013", "person": "01a0dffb-71e8-74ab-bdbb-37b8d4e4db03", "channel": "phone", "normalised": "+441214960013"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74cc-8b27-b4c9109ada70"}	{"id": "01a0dffb-71e8-74cc-8b27-b4c9109ada70", "reason": null, "clashes": [], "verdict": "applied", "position": 167}	167	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76ad-904b-60b5889f5e9a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	161	{"id": "01a0dffb-71e8-76ad-904b-60b5889f5e9a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 161, "record": "01a0dffb-71e8-7a6b-8c88-ebd1d0a079f5", "values": {"place": "01a0dffb-71e8-71ba-8228-3d15a9ec0806", "person": "01a0dffb-71e8-74ab-bdbb-37b8d4e4db03"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-76ad-904b-60b5889f5e9a"}	{"id": "01a0dffb-71e8-76ad-904b-60b5889f5e9a", "reason": null, "clashes": [], "verdict": "applied", "position": 168}	168	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d0d-a16a-43def841ad26	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	162	{"id": "01a0dffb-71e8-7d0d-a16a-43def841ad26", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 162, "record": "01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8", "values": {"born": "1961-03-17", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d0d-a16a-43def841ad26"}	{"id": "01a0dffb-71e8-7d0d-a16a-43def841ad26", "reason": null, "clashes": [], "verdict": "applied", "position": 169}	169	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7cd2-9437-35d4ec1b2724	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	163	{"id": "01a0dffb-71e8-7cd2-9437-35d4ec1b2724", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 163, "record": "01a0dffb-71e8-7143-ace9-d8ede3bba436", "values": {"full": "Rebecca Weatherby", "kind": "legal", "person": "01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7cd2-9437-35d4ec1b2724"}	{"id": "01a0dffb-71e8-7cd2-9437-35d4ec1b2724", "reason": null, "clashes": [], "verdict": "applied", "position": 170}	170	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7935-bdff-04ae8611f8b9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	164	{"id": "01a0dffb-71e8-7935-bdff-04ae8611f8b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 164, "record": "01a0dffb-71e8-70c4-a273-ea380e5c9beb", "values": {"value": "0121 496 0014", "person": "01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+441214960014"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7935-bdff-04ae8611f8b9"}	{"id": "01a0dffb-71e8-7935-bdff-04ae8611f8b9", "reason": null, "clashes": [], "verdict": "applied", "position": 171}	171	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b3c-bed0-3c49c8b0da28	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	165	{"id": "01a0dffb-71e8-7b3c-bed0-3c49c8b0da28", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 165, "record": "01a0dffb-71e8-7407-be14-5171da64b870", "values": {"value": "07700 900324", "person": "01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8", "channel": "phone", "normalised": "+447700900324"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b3c-bed0-3c49c8b0da28"}	{"id": "01a0dffb-71e8-7b3c-bed0-3c49c8b0da28", "reason": null, "clashes": [], "verdict": "applied", "position": 172}	172	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f13-bd98-3df55c905c22	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	166	{"id": "01a0dffb-71e8-7f13-bd98-3df55c905c22", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 166, "record": "01a0dffb-71e8-756a-bf24-642492e38012", "values": {"place": "01a0dffb-71e8-75ed-a4ac-5db9d707107e", "person": "01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f13-bd98-3df55c905c22"}	{"id": "01a0dffb-71e8-7f13-bd98-3df55c905c22", "reason": null, "clashes": [], "verdict": "applied", "position": 173}	173	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7442-ae6a-c89a8bb3835b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	167	{"id": "01a0dffb-71e8-7442-ae6a-c89a8bb3835b", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 167, "record": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902", "values": {"born": "1982-06-28", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7442-ae6a-c89a8bb3835b"}	{"id": "01a0dffb-71e8-7442-ae6a-c89a8bb3835b", "reason": null, "clashes": [], "verdict": "applied", "position": 174}	174	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a1c-9118-0cd942fe9ca9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	168	{"id": "01a0dffb-71e8-7a1c-9118-0cd942fe9ca9", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 168, "record": "01a0dffb-71e8-7344-9b60-4336b6f3d08a", "values": {"full": "Samina Mukherjee", "kind": "legal", "person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7a1c-9118-0cd942fe9ca9"}	{"id": "01a0dffb-71e8-7a1c-9118-0cd942fe9ca9", "reason": null, "clashes": [], "verdict": "applied", "position": 175}	175	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-712b-9aeb-22a514185d06	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	169	{"id": "01a0dffb-71e8-712b-9aeb-22a514185d06", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 169, "record": "01a0dffb-71e8-7a42-86c0-abfe923b3bea", "values": {"value": "0121 496 0015", "person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+441214960015"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-712b-9aeb-22a514185d06"}	{"id": "01a0dffb-71e8-712b-9aeb-22a514185d06", "reason": null, "clashes": [], "verdict": "applied", "position": 176}	176	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72c7-9698-71bca4ab4eec	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	170	{"id": "01a0dffb-71e8-72c7-9698-71bca4ab4eec", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 170, "record": "01a0dffb-71e8-737b-99c2-b0cfcb517e6a", "values": {"value": "07700 900256", "person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902", "channel": "phone", "normalised": "+447700900256"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-72c7-9698-71bca4ab4eec"}	{"id": "01a0dffb-71e8-72c7-9698-71bca4ab4eec", "reason": null, "clashes": [], "verdict": "applied", "position": 177}	177	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-75e2-9721-c6e50597ebc1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	171	{"id": "01a0dffb-71e8-75e2-9721-c6e50597ebc1", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 171, "record": "01a0dffb-71e8-76eb-9ca1-284f82f01b58", "values": {"place": "01a0dffb-71e8-74ec-8b21-fbac78255d68", "person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-75e2-9721-c6e50597ebc1"}	{"id": "01a0dffb-71e8-75e2-9721-c6e50597ebc1", "reason": null, "clashes": [], "verdict": "applied", "position": 178}	178	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-712a-b9cf-3dde7b6eb806	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	172	{"id": "01a0dffb-71e8-712a-b9cf-3dde7b6eb806", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 172, "record": "01a0dffb-71e8-7cc4-b056-ddb0f1da2b29", "values": {"born": "1976-04-13", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-712a-b9cf-3dde7b6eb806"}	{"id": "01a0dffb-71e8-712a-b9cf-3dde7b6eb806", "reason": null, "clashes": [], "verdict": "applied", "position": 179}	179	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7685-81ad-fe67f9eef8db	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	173	{"id": "01a0dffb-71e8-7685-81ad-fe67f9eef8db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 173, "record": "01a0dffb-71e8-7ffb-973e-cd63d0646cf9", "values": {"full": "Priya Mukherjee", "kind": "legal", "person": "01a0dffb-71e8-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7685-81ad-fe67f9eef8db"}	{"id": "01a0dffb-71e8-7685-81ad-fe67f9eef8db", "reason": null, "clashes": [], "verdict": "applied", "position": 180}	180	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7617-8534-82ec883062fa	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	174	{"id": "01a0dffb-71e8-7617-8534-82ec883062fa", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 174, "record": "01a0dffb-71e8-7bf0-821e-a0e2338c9127", "values": {"value": "07700 900912", "person": "01a0dffb-71e8-7cc4-b056-ddb0f1da2b29", "channel": "phone", "normalised": "+447700900912"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7617-8534-82ec883062fa"}	{"id": "01a0dffb-71e8-7617-8534-82ec883062fa", "reason": null, "clashes": [], "verdict": "applied", "position": 181}	181	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79d9-a75b-b4b3138fcc23	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	175	{"id": "01a0dffb-71e8-79d9-a75b-b4b3138fcc23", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 175, "record": "01a0dffb-71e8-77cb-a046-3f9f83a81a4e", "values": {"place": "01a0dffb-71e8-74ec-8b21-fbac78255d68", "person": "01a0dffb-71e8-7cc4-b056-ddb0f1da2b29"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-79d9-a75b-b4b3138fcc23"}	{"id": "01a0dffb-71e8-79d9-a75b-b4b3138fcc23", "reason": null, "clashes": [], "verdict": "applied", "position": 182}	182	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	176	{"id": "01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 176, "record": "01a0dffb-71e8-7831-8d7a-b56dd265bcd7", "values": {"born": "1973-02-16", "needs": [], "pinned": "", "language": "cy"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb"}	{"id": "01a0dffb-71e8-7bf3-be72-5a5ee31ef8fb", "reason": null, "clashes": [], "verdict": "applied", "position": 183}	183	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7926-a521-dadd8b03ee7c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	177	{"id": "01a0dffb-71e8-7926-a521-dadd8b03ee7c", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 177, "record": "01a0dffb-71e8-7c6f-b885-ce6350c80450", "values": {"full": "Robert Mukherjee", "kind": "legal", "person": "01a0dffb-71e8-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7926-a521-dadd8b03ee7c"}	{"id": "01a0dffb-71e8-7926-a521-dadd8b03ee7c", "reason": null, "clashes": [], "verdict": "applied", "position": 184}	184	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78ad-a953-e9e8868f8154	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	178	{"id": "01a0dffb-71e8-78ad-a953-e9e8868f8154", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 178, "record": "01a0dffb-71e8-7486-8d27-07d7fe692199", "values": {"value": "07700 900041", "person": "01a0dffb-71e8-7831-8d7a-b56dd265bcd7", "channel": "phone", "normalised": "+447700900041"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-78ad-a953-e9e8868f8154"}	{"id": "01a0dffb-71e8-78ad-a953-e9e8868f8154", "reason": null, "clashes": [], "verdict": "applied", "position": 185}	185	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-768a-8492-c7b5f40ff922	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	179	{"id": "01a0dffb-71e8-768a-8492-c7b5f40ff922", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 179, "record": "01a0dffb-71e8-7ed7-918d-a490f08b5652", "values": {"place": "01a0dffb-71e8-74ec-8b21-fbac78255d68", "person": "01a0dffb-71e8-7831-8d7a-b56dd265bcd7"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-768a-8492-c7b5f40ff922"}	{"id": "01a0dffb-71e8-768a-8492-c7b5f40ff922", "reason": null, "clashes": [], "verdict": "applied", "position": 186}	186	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c07-a534-6059a8b3b3de	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	180	{"id": "01a0dffb-71e8-7c07-a534-6059a8b3b3de", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 180, "record": "01a0dffb-71e8-7ef9-8813-fcaa66f292ed", "values": {"born": "1946-08-15", "needs": ["interpreter"], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7c07-a534-6059a8b3b3de"}	{"id": "01a0dffb-71e8-7c07-a534-6059a8b3b3de", "reason": null, "clashes": [], "verdict": "applied", "position": 187}	187	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7173-acd7-866317297db8	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	181	{"id": "01a0dffb-71e8-7173-acd7-866317297db8", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 181, "record": "01a0dffb-71e8-7e60-84b1-5253ab6fe7d5", "values": {"full": "Rita Dalrymple", "kind": "legal", "person": "01a0dffb-71e8-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7173-acd7-866317297db8"}	{"id": "01a0dffb-71e8-7173-acd7-866317297db8", "reason": null, "clashes": [], "verdict": "applied", "position": 188}	188	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7459-b6e0-99f944d50172	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	182	{"id": "01a0dffb-71e8-7459-b6e0-99f944d50172", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 182, "record": "01a0dffb-71e8-7620-813b-c6bad8a9f8f4", "values": {"value": "0121 496 0016", "person": "01a0dffb-71e8-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+441214960016"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7459-b6e0-99f944d50172"}	{"id": "01a0dffb-71e8-7459-b6e0-99f944d50172", "reason": null, "clashes": [], "verdict": "applied", "position": 189}	189	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7da2-bfd6-4e7fa2c63133	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	183	{"id": "01a0dffb-71e8-7da2-bfd6-4e7fa2c63133", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 183, "record": "01a0dffb-71e8-75f7-8812-fed7cbc0981c", "values": {"value": "07700 900791", "person": "01a0dffb-71e8-7ef9-8813-fcaa66f292ed", "channel": "phone", "normalised": "+447700900791"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7da2-bfd6-4e7fa2c63133"}	{"id": "01a0dffb-71e8-7da2-bfd6-4e7fa2c63133", "reason": null, "clashes": [], "verdict": "applied", "position": 190}	190	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7cd9-b4c6-224f6372099a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	184	{"id": "01a0dffb-71e8-7cd9-b4c6-224f6372099a", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 184, "record": "01a0dffb-71e8-7563-84c5-475d7b3e5daa", "values": {"place": "01a0dffb-71e8-7942-97da-e38d9d643c25", "person": "01a0dffb-71e8-7ef9-8813-fcaa66f292ed"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7cd9-b4c6-224f6372099a"}	{"id": "01a0dffb-71e8-7cd9-b4c6-224f6372099a", "reason": null, "clashes": [], "verdict": "applied", "position": 191}	191	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-749a-8387-a1e7f065df4a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	185	{"id": "01a0dffb-71e8-749a-8387-a1e7f065df4a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 185, "record": "01a0dffb-71e8-7421-a9b4-8c0eff6b0446", "values": {"born": null, "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-749a-8387-a1e7f065df4a"}	{"id": "01a0dffb-71e8-749a-8387-a1e7f065df4a", "reason": null, "clashes": [], "verdict": "applied", "position": 192}	192	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-755d-aefa-083b460f923d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	186	{"id": "01a0dffb-71e8-755d-aefa-083b460f923d", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 186, "record": "01a0dffb-71e8-7b0d-abb6-85a0bd512b39", "values": {"full": "Claire Dalrymple", "kind": "legal", "person": "01a0dffb-71e8-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-755d-aefa-083b460f923d"}	{"id": "01a0dffb-71e8-755d-aefa-083b460f923d", "reason": null, "clashes": [], "verdict": "applied", "position": 193}	193	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d46-b728-b7f93728aab9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	187	{"id": "01a0dffb-71e8-7d46-b728-b7f93728aab9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 187, "record": "01a0dffb-71e8-77c7-a9f9-fa5bc6e95218", "values": {"value": "07700 900151", "person": "01a0dffb-71e8-7421-a9b4-8c0eff6b0446", "channel": "phone", "normalised": "+447700900151"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7d46-b728-b7f93728aab9"}	{"id": "01a0dffb-71e8-7d46-b728-b7f93728aab9", "reason": null, "clashes": [], "verdict": "applied", "position": 194}	194	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76ce-b757-918366e33812	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	188	{"id": "01a0dffb-71e8-76ce-b757-918366e33812", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 188, "record": "01a0dffb-71e8-7f8b-b308-5db87dcada54", "values": {"place": "01a0dffb-71e8-7942-97da-e38d9d643c25", "person": "01a0dffb-71e8-7421-a9b4-8c0eff6b0446"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-76ce-b757-918366e33812"}	{"id": "01a0dffb-71e8-76ce-b757-918366e33812", "reason": null, "clashes": [], "verdict": "applied", "position": 195}	195	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-758d-ac00-46f488d4161a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	189	{"id": "01a0dffb-71e8-758d-ac00-46f488d4161a", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 189, "record": "01a0dffb-71e8-737e-8cb2-52440d05f982", "values": {"born": "1967-10-22", "needs": [], "pinned": "", "language": "unknown"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-758d-ac00-46f488d4161a"}	{"id": "01a0dffb-71e8-758d-ac00-46f488d4161a", "reason": null, "clashes": [], "verdict": "applied", "position": 196}	196	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71a7-ad10-e6b8f837a7d6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	190	{"id": "01a0dffb-71e8-71a7-ad10-e6b8f837a7d6", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 190, "record": "01a0dffb-71e8-7a6f-b233-f6920c0a78d0", "values": {"full": "Alasdair Hemmings", "kind": "legal", "person": "01a0dffb-71e8-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-71a7-ad10-e6b8f837a7d6"}	{"id": "01a0dffb-71e8-71a7-ad10-e6b8f837a7d6", "reason": null, "clashes": [], "verdict": "applied", "position": 197}	197	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7abf-95bc-9f746b6cd23a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	191	{"id": "01a0dffb-71e8-7abf-95bc-9f746b6cd23a", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 191, "record": "01a0dffb-71e8-7ade-8d86-850ebc098fd8", "values": {"value": "0121 496 0017", "person": "01a0dffb-71e8-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+441214960017"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7abf-95bc-9f746b6cd23a"}	{"id": "01a0dffb-71e8-7abf-95bc-9f746b6cd23a", "reason": null, "clashes": [], "verdict": "applied", "position": 198}	198	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7476-af3e-f55c43ecf2b9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	192	{"id": "01a0dffb-71e8-7476-af3e-f55c43ecf2b9", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 192, "record": "01a0dffb-71e8-7fec-9e5f-a037bdba19eb", "values": {"value": "07700 900793", "person": "01a0dffb-71e8-737e-8cb2-52440d05f982", "channel": "phone", "normalised": "+447700900793"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7476-af3e-f55c43ecf2b9"}	{"id": "01a0dffb-71e8-7476-af3e-f55c43ecf2b9", "reason": null, "clashes": [], "verdict": "applied", "position": 199}	199	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7dba-b444-090fcb14957d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	193	{"id": "01a0dffb-71e8-7dba-b444-090fcb14957d", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 193, "record": "01a0dffb-71e8-7ce1-bace-77832dd5ad98", "values": {"value": "alasdair.hemmings@example.org", "person": "01a0dffb-71e8-737e-8cb2-52440d05f982", "channel": "email", "normalised": "alasdair.hemmings@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7dba-b444-090fcb14957d"}	{"id": "01a0dffb-71e8-7dba-b444-090fcb14957d", "reason": null, "clashes": [], "verdict": "applied", "position": 200}	200	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7166-a4ee-ff8dad433669	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	194	{"id": "01a0dffb-71e8-7166-a4ee-ff8dad433669", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 194, "record": "01a0dffb-71e8-736f-8953-0f5e0c346fdf", "values": {"place": "01a0dffb-71e8-73a2-8092-b4d42b28fef0", "person": "01a0dffb-71e8-737e-8cb2-52440d05f982"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7166-a4ee-ff8dad433669"}	{"id": "01a0dffb-71e8-7166-a4ee-ff8dad433669", "reason": null, "clashes": [], "verdict": "applied", "position": 201}	201	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de5-89e1-33b0896631d2	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	195	{"id": "01a0dffb-71e8-7de5-89e1-33b0896631d2", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 195, "record": "01a0dffb-71e8-7fdf-af65-f0f8e350835f", "values": {"born": "1945-05-18", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7de5-89e1-33b0896631d2"}	{"id": "01a0dffb-71e8-7de5-89e1-33b0896631d2", "reason": null, "clashes": [], "verdict": "applied", "position": 202}	202	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e9a-8b77-bab0cf696e8f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	196	{"id": "01a0dffb-71e8-7e9a-8b77-bab0cf696e8f", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 196, "record": "01a0dffb-71e8-7e52-a237-b1967e12f154", "values": {"full": "Raymond Venkataraman", "kind": "legal", "person": "01a0dffb-71e8-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7e9a-8b77-bab0cf696e8f"}	{"id": "01a0dffb-71e8-7e9a-8b77-bab0cf696e8f", "reason": null, "clashes": [], "verdict": "applied", "position": 203}	203	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7dc5-964b-7be99fa16a0c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	197	{"id": "01a0dffb-71e8-7dc5-964b-7be99fa16a0c", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 197, "record": "01a0dffb-71e8-7c27-89e9-01e136f1a8ec", "values": {"value": "07700 900874", "person": "01a0dffb-71e8-7fdf-af65-f0f8e350835f", "channel": "phone", "normalised": "+447700900874"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7dc5-964b-7be99fa16a0c"}	{"id": "01a0dffb-71e8-7dc5-964b-7be99fa16a0c", "reason": null, "clashes": [], "verdict": "applied", "position": 204}	204	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bab-bd2c-f1a3c1fd9e00	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	198	{"id": "01a0dffb-71e8-7bab-bd2c-f1a3c1fd9e00", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 198, "record": "01a0dffb-71e8-7020-9a54-fec67c68d11c", "values": {"value": "raymond.venkataraman@example.org", "person": "01a0dffb-71e8-7fdf-af65-f0f8e350835f", "channel": "email", "normalised": "raymond.venkataraman@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7bab-bd2c-f1a3c1fd9e00"}	{"id": "01a0dffb-71e8-7bab-bd2c-f1a3c1fd9e00", "reason": null, "clashes": [], "verdict": "applied", "position": 205}	205	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b57-b7fb-c221e299d75e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	199	{"id": "01a0dffb-71e8-7b57-b7fb-c221e299d75e", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 199, "record": "01a0dffb-71e8-7ed1-98cd-091ba843a823", "values": {"place": "01a0dffb-71e8-7eba-8a24-5e6b33138131", "person": "01a0dffb-71e8-7fdf-af65-f0f8e350835f"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b57-b7fb-c221e299d75e"}	{"id": "01a0dffb-71e8-7b57-b7fb-c221e299d75e", "reason": null, "clashes": [], "verdict": "applied", "position": 206}	206	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f5f-a74b-7fb69936ee94	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	200	{"id": "01a0dffb-71e8-7f5f-a74b-7fb69936ee94", "base": 0, "kind": "person", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 200, "record": "01a0dffb-71e8-7a16-8f93-d205686032b8", "values": {"born": "1952-07-03", "needs": [], "pinned": "", "language": "en"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7f5f-a74b-7fb69936ee94"}	{"id": "01a0dffb-71e8-7f5f-a74b-7fb69936ee94", "reason": null, "clashes": [], "verdict": "applied", "position": 207}	207	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7262-8265-c9789be629db	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	201	{"id": "01a0dffb-71e8-7262-8265-c9789be629db", "base": 0, "kind": "person_name", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 201, "record": "01a0dffb-71e8-7d5a-8864-44510ef54306", "values": {"full": "James Satterthwaite", "kind": "legal", "person": "01a0dffb-71e8-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7262-8265-c9789be629db"}	{"id": "01a0dffb-71e8-7262-8265-c9789be629db", "reason": null, "clashes": [], "verdict": "applied", "position": 208}	208	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b21-baea-e92e47a066e3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	202	{"id": "01a0dffb-71e8-7b21-baea-e92e47a066e3", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 202, "record": "01a0dffb-71e8-7451-a9ee-ec3bf2242639", "values": {"value": "07700 900925", "person": "01a0dffb-71e8-7a16-8f93-d205686032b8", "channel": "phone", "normalised": "+447700900925"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b21-baea-e92e47a066e3"}	{"id": "01a0dffb-71e8-7b21-baea-e92e47a066e3", "reason": null, "clashes": [], "verdict": "applied", "position": 209}	209	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-75e1-bfae-9d4036e2f04e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	203	{"id": "01a0dffb-71e8-75e1-bfae-9d4036e2f04e", "base": 0, "kind": "contact_point", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 203, "record": "01a0dffb-71e8-77dd-845d-dd254e48b720", "values": {"value": "james.satterthwaite@example.org", "person": "01a0dffb-71e8-7a16-8f93-d205686032b8", "channel": "email", "normalised": "james.satterthwaite@example.org"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-75e1-bfae-9d4036e2f04e"}	{"id": "01a0dffb-71e8-75e1-bfae-9d4036e2f04e", "reason": null, "clashes": [], "verdict": "applied", "position": 210}	210	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79b0-ad18-be2f56a10d9b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	204	{"id": "01a0dffb-71e8-79b0-ad18-be2f56a10d9b", "base": 0, "kind": "occupancy", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 204, "record": "01a0dffb-71e8-73dd-b875-e73f995880fb", "values": {"place": "01a0dffb-71e8-7eba-8a24-5e6b33138131", "person": "01a0dffb-71e8-7a16-8f93-d205686032b8"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-79b0-ad18-be2f56a10d9b"}	{"id": "01a0dffb-71e8-79b0-ad18-be2f56a10d9b", "reason": null, "clashes": [], "verdict": "applied", "position": 211}	211	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b1a-949e-ba96e141cd02	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	205	{"id": "01a0dffb-71e8-7b1a-949e-ba96e141cd02", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 205, "record": "01a0dffb-71e8-7bd0-ae63-5d0dc2485eaa", "values": {"kind": "two_officers", "level": 2, "place": "01990000-0000-7000-8000-000000000041", "incident": "Dog at the gate when the crew came to change the bin.", "review_on": "2026-12-26", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Dog loose, ring 10 minutes before.", "proposed_by": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7b1a-949e-ba96e141cd02"}	{"id": "01a0dffb-71e8-7b1a-949e-ba96e141cd02", "reason": null, "clashes": [], "verdict": "applied", "position": 212}	212	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7508-b693-0452e439e76d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	206	{"id": "01a0dffb-71e8-7508-b693-0452e439e76d", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 206, "record": "01a0dffb-71e8-7fd3-8fdc-3a81c2eba580", "values": {"kind": "oxygen", "level": 1, "place": "01a0dffb-71e8-71ba-8228-3d15a9ec0806", "person": null, "incident": "Told by the tenant", "review_on": "2027-10-27", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7508-b693-0452e439e76d"}	{"id": "01a0dffb-71e8-7508-b693-0452e439e76d", "reason": null, "clashes": [], "verdict": "applied", "position": 213}	213	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7399-81a7-fb5fb2c6fbd0	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	207	{"id": "01a0dffb-71e8-7399-81a7-fb5fb2c6fbd0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 207, "record": "01a0dffb-71e8-723f-a323-1fe920bf8361", "values": {"kind": "oxygen", "level": 1, "place": "01a0dffb-71e8-7942-97da-e38d9d643c25", "person": null, "incident": "Police notice", "review_on": "2027-01-30", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7399-81a7-fb5fb2c6fbd0"}	{"id": "01a0dffb-71e8-7399-81a7-fb5fb2c6fbd0", "reason": null, "clashes": [], "verdict": "applied", "position": 214}	214	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7332-9031-d49539eb63b0	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	208	{"id": "01a0dffb-71e8-7332-9031-d49539eb63b0", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 208, "record": "01a0dffb-71e8-71da-af4c-dfb52c0dacc3", "values": {"kind": "two_officers", "level": 2, "place": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "person": null, "incident": "Visit report", "review_on": "2027-09-15", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Two officers for visits. Meet at the corner and go in together.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-7332-9031-d49539eb63b0"}	{"id": "01a0dffb-71e8-7332-9031-d49539eb63b0", "reason": null, "clashes": [], "verdict": "applied", "position": 215}	215	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a212a0-8740-7e58-b70b-c2ff3d96bfb1	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	227	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 227, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T12:14:00.000Z", "transaction": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1"}	{"id": "01a212a0-8740-7e58-b70b-c2ff3d96bfb1", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74e3-925c-806205221a0f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	209	{"id": "01a0dffb-71e8-74e3-925c-806205221a0f", "base": 0, "kind": "marker", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 209, "record": "01a0dffb-71e8-7c60-8115-a71d53e0472c", "values": {"kind": "oxygen", "level": 1, "place": "01a0dffb-71e8-7f04-825b-413f8a9a021e", "person": null, "incident": "Police notice", "review_on": "2027-07-05", "approved_by": "01990000-0000-7000-8000-000000000023", "instruction": "Oxygen in use. No naked flame, knock and wait.", "proposed_by": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-09-26T23:09:53.000Z", "transaction": "01a0dffb-71e8-74e3-925c-806205221a0f"}	{"id": "01a0dffb-71e8-74e3-925c-806205221a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 216}	216	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7a02-ae41-bc7847b963b4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	210	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 210, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"team": "01990000-0000-7000-8000-000000000012", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021", "service": "57", "reference": "WES-0DEM-0001-R", "received_at": "2026-11-17T10:42:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7a02-ae41-bc7847b963b4"}	{"id": "01a1e919-6cc0-7a02-ae41-bc7847b963b4", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7b82-99e4-3e9444e20d0d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	211	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 211, "record": "01a1e919-6cc0-7577-9c79-1848fc286e97", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "bill", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d"}	{"id": "01a1e919-6cc0-7b82-99e4-3e9444e20d0d", "reason": null, "clashes": [], "verdict": "applied", "position": 218}	218	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-758d-9470-07231f24df03	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	212	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 212, "record": "01a1e919-6cc0-705d-a118-446184b7d15b", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "value": "Why has the instalment gone up?", "question": "details"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-758d-9470-07231f24df03"}	{"id": "01a1e919-6cc0-758d-9470-07231f24df03", "reason": null, "clashes": [], "verdict": "applied", "position": 219}	219	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70aa-92f2-33a4ae634acc	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	213	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 213, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-17T10:42:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70aa-92f2-33a4ae634acc"}	{"id": "01a1e919-6cc0-70aa-92f2-33a4ae634acc", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-71a7-bfaf-f116b994f614	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	214	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 214, "record": "01a1e919-6cc0-7178-93ce-db3b58d51a05", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-71a7-bfaf-f116b994f614"}	{"id": "01a1e919-6cc0-71a7-bfaf-f116b994f614", "reason": null, "clashes": [], "verdict": "applied", "position": 221}	221	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-70ca-8795-a22044f34f87	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	215	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 215, "record": "01a1e919-6cc0-73f9-9128-38d74ccbe4bf", "values": {"case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "contact": "01a1e919-6cc0-724b-851d-7956e60b483d", "outcome": "case_made", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:42:00.000Z", "transaction": "01a1e919-6cc0-70ca-8795-a22044f34f87"}	{"id": "01a1e919-6cc0-70ca-8795-a22044f34f87", "reason": null, "clashes": [], "verdict": "applied", "position": 222}	222	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e923-7ee0-7140-87fa-c1775c9c1898	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	216	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 216, "record": "01a1e919-6cc0-724b-851d-7956e60b483d", "values": {"ended_at": "2026-11-17T10:53:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:53:00.000Z", "transaction": "01a1e923-7ee0-7140-87fa-c1775c9c1898"}	{"id": "01a1e923-7ee0-7140-87fa-c1775c9c1898", "reason": null, "clashes": [], "verdict": "applied", "position": 220}	220	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e9f5-26c0-7663-acfe-ba262397c884	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	217	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 217, "record": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "values": {"status": "checking"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T14:42:00.000Z", "transaction": "01a1e9f5-26c0-7663-acfe-ba262397c884"}	{"id": "01a1e9f5-26c0-7663-acfe-ba262397c884", "reason": null, "clashes": [], "verdict": "applied", "position": 217}	217	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1e91e-eb00-7b87-af07-56b95f3f23f3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	218	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 218, "record": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "values": {"at": "2026-11-17T10:48:00.000Z", "case": "01a1e919-6cc0-7386-9d89-2a6dd27c3a5b", "kind": "note", "text": "Daughter Carys rang along with her. Wants it explained in Welsh, large print.", "what": "note", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000021"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-17T10:48:00.000Z", "transaction": "01a1e91e-eb00-7b87-af07-56b95f3f23f3"}	{"id": "01a1e91e-eb00-7b87-af07-56b95f3f23f3", "reason": null, "clashes": [], "verdict": "applied", "position": 223}	223	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-783c-8209-da6c460cd339	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	219	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 219, "record": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000031", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0002-H", "received_at": "2026-11-25T09:14:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-783c-8209-da6c460cd339"}	{"id": "01a211fb-bbc0-783c-8209-da6c460cd339", "reason": null, "clashes": [], "verdict": "applied", "position": 224}	224	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	220	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 220, "record": "01a211fb-bbc0-7f55-9263-4c8ae3608ec6", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6"}	{"id": "01a211fb-bbc0-75a0-9cb9-eea1f2dc18c6", "reason": null, "clashes": [], "verdict": "applied", "position": 225}	225	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7d7e-b962-ba01a42538db	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	221	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 221, "record": "01a211fb-bbc0-7ca7-8db6-4aa5ec5f80dd", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7d7e-b962-ba01a42538db"}	{"id": "01a211fb-bbc0-7d7e-b962-ba01a42538db", "reason": null, "clashes": [], "verdict": "applied", "position": 226}	226	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7679-8565-7cb4ded18ce5	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	222	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 222, "record": "01a211fb-bbc0-7ed6-9b2d-537d203afa3a", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7679-8565-7cb4ded18ce5"}	{"id": "01a211fb-bbc0-7679-8565-7cb4ded18ce5", "reason": null, "clashes": [], "verdict": "applied", "position": 227}	227	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-76b2-907f-236079bffa46	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	223	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 223, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-25T09:14:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-76b2-907f-236079bffa46"}	{"id": "01a211fb-bbc0-76b2-907f-236079bffa46", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7383-a5f8-42604d149354	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	224	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 224, "record": "01a211fb-bbc0-764f-af13-e6958927b27d", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7383-a5f8-42604d149354"}	{"id": "01a211fb-bbc0-7383-a5f8-42604d149354", "reason": null, "clashes": [], "verdict": "applied", "position": 229}	229	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-7998-8dce-f328221468e5	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	225	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 225, "record": "01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8", "values": {"case": "01a211fb-bbc0-73de-b0f9-2f03a36cbfa7", "contact": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:14:00.000Z", "transaction": "01a211fb-bbc0-7998-8dce-f328221468e5"}	{"id": "01a211fb-bbc0-7998-8dce-f328221468e5", "reason": null, "clashes": [], "verdict": "applied", "position": 230}	230	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21203-0ec0-72cc-9c20-5729822ee60d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	226	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 226, "record": "01a211fb-bbc0-7872-b9b2-21639ee213b9", "values": {"ended_at": "2026-11-25T09:22:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T09:22:00.000Z", "transaction": "01a21203-0ec0-72cc-9c20-5729822ee60d"}	{"id": "01a21203-0ec0-72cc-9c20-5729822ee60d", "reason": null, "clashes": [], "verdict": "applied", "position": 228}	228	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-787b-b1e0-9e06455bf496	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	228	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 228, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-21T11:05:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-787b-b1e0-9e06455bf496"}	{"id": "01a15e22-c760-787b-b1e0-9e06455bf496", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-71aa-b578-afa0673dd93b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	229	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 229, "record": "01a15e22-c760-7205-b925-de5f4301b666", "values": {"person": "01990000-0000-7000-8000-000000000031", "contact": "01a15e22-c760-789d-801b-0277051dcf52"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-71aa-b578-afa0673dd93b"}	{"id": "01a15e22-c760-71aa-b578-afa0673dd93b", "reason": null, "clashes": [], "verdict": "applied", "position": 232}	232	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15e22-c760-78b7-ba3b-a057a78826d6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	230	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 230, "record": "01a15e22-c760-7119-9f9c-3b5bbeb2cca9", "values": {"case": null, "contact": "01a15e22-c760-789d-801b-0277051dcf52", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:05:00.000Z", "transaction": "01a15e22-c760-78b7-ba3b-a057a78826d6"}	{"id": "01a15e22-c760-78b7-ba3b-a057a78826d6", "reason": null, "clashes": [], "verdict": "applied", "position": 233}	233	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15e3e-3ea0-78e2-8b74-e9f85cf6e757	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	231	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 231, "record": "01a15e22-c760-789d-801b-0277051dcf52", "values": {"ended_at": "2026-10-21T11:35:00.000Z", "avoidable": "chasing"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-21T11:35:00.000Z", "transaction": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757"}	{"id": "01a15e3e-3ea0-78e2-8b74-e9f85cf6e757", "reason": null, "clashes": [], "verdict": "applied", "position": 231}	231	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7cd3-9772-6d007bec1bce	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	232	{"id": "01a21738-fb20-7cd3-9772-6d007bec1bce", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 232, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dffb-71e8-74ec-8b21-fbac78255d68", "person": "01a0dffb-71e8-7cc4-b056-ddb0f1da2b29", "officer": "01990000-0000-7000-8000-000000000021", "service": "524", "reference": "WES-0DEM-0003-P", "received_at": "2026-11-26T09:39:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7cd3-9772-6d007bec1bce"}	{"id": "01a21738-fb20-7cd3-9772-6d007bec1bce", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-74af-a37a-ca275d769cea	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	233	{"id": "01a21738-fb20-74af-a37a-ca275d769cea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 233, "record": "01a21738-fb20-755f-8473-1c46d9259496", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-74af-a37a-ca275d769cea"}	{"id": "01a21738-fb20-74af-a37a-ca275d769cea", "reason": null, "clashes": [], "verdict": "applied", "position": 235}	235	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7d55-a1b9-5afecb8cb4bf	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	234	{"id": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 234, "record": "01a21738-fb20-7d94-a7d5-b39228e68ad3", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "2026-11-26", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf"}	{"id": "01a21738-fb20-7d55-a1b9-5afecb8cb4bf", "reason": null, "clashes": [], "verdict": "applied", "position": 236}	236	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7252-99db-7b23fa095573	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	235	{"id": "01a21738-fb20-7252-99db-7b23fa095573", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 235, "record": "01a21738-fb20-71e1-a7d8-070270915526", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7252-99db-7b23fa095573"}	{"id": "01a21738-fb20-7252-99db-7b23fa095573", "reason": null, "clashes": [], "verdict": "applied", "position": 237}	237	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7023-b3ff-1b4d9a8b0920	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	236	{"id": "01a21738-fb20-7023-b3ff-1b4d9a8b0920", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 236, "record": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-26T09:39:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7023-b3ff-1b4d9a8b0920"}	{"id": "01a21738-fb20-7023-b3ff-1b4d9a8b0920", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7a4b-90b2-b05ceb70399f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	237	{"id": "01a21738-fb20-7a4b-90b2-b05ceb70399f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 237, "record": "01a21738-fb20-7027-b3cc-3e09898b2252", "values": {"person": "01a0dffb-71e8-7cc4-b056-ddb0f1da2b29", "contact": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7a4b-90b2-b05ceb70399f"}	{"id": "01a21738-fb20-7a4b-90b2-b05ceb70399f", "reason": null, "clashes": [], "verdict": "applied", "position": 239}	239	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21738-fb20-7e1f-b13a-08998fd9949c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	238	{"id": "01a21738-fb20-7e1f-b13a-08998fd9949c", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 238, "record": "01a21738-fb20-7bf1-a127-53f121f09771", "values": {"case": "01a21738-fb20-727c-a1d8-9737aeb292fb", "contact": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:39:00.000Z", "transaction": "01a21738-fb20-7e1f-b13a-08998fd9949c"}	{"id": "01a21738-fb20-7e1f-b13a-08998fd9949c", "reason": null, "clashes": [], "verdict": "applied", "position": 240}	240	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a2174b-4aa0-707d-b5a3-ae1819e48393	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	239	{"id": "01a2174b-4aa0-707d-b5a3-ae1819e48393", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 239, "record": "01a21738-fb20-7a3b-8ca4-b02bafdc47c4", "values": {"ended_at": "2026-11-26T09:59:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T09:59:00.000Z", "transaction": "01a2174b-4aa0-707d-b5a3-ae1819e48393"}	{"id": "01a2174b-4aa0-707d-b5a3-ae1819e48393", "reason": null, "clashes": [], "verdict": "applied", "position": 238}	238	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21a1f-5de8-7689-9ec1-c3d1eefb98a9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	240	{"id": "01a21a1f-5de8-7689-9ec1-c3d1eefb98a9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 240, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T23:09:53.000Z", "transaction": "01a21a1f-5de8-7689-9ec1-c3d1eefb98a9"}	{"id": "01a21a1f-5de8-7689-9ec1-c3d1eefb98a9", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21a1f-5de8-7194-8da3-625d7644d38c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	241	{"id": "01a21a1f-5de8-7194-8da3-625d7644d38c", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 241, "record": "01a21738-fb20-727c-a1d8-9737aeb292fb", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T23:09:53.000Z", "transaction": "01a21a1f-5de8-7194-8da3-625d7644d38c"}	{"id": "01a21a1f-5de8-7194-8da3-625d7644d38c", "reason": null, "clashes": [], "verdict": "applied", "position": 234}	234	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-73ee-b28d-8aacd1d86841	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	242	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 242, "record": "01a21247-b8e0-75b3-8361-442e82116c71", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01990000-0000-7000-8000-000000000041", "person": "01990000-0000-7000-8000-000000000032", "officer": "01990000-0000-7000-8000-000000000022", "service": "524", "reference": "WES-0DEM-0004-3", "received_at": "2026-11-25T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-73ee-b28d-8aacd1d86841"}	{"id": "01a21247-b8e0-73ee-b28d-8aacd1d86841", "reason": null, "clashes": [], "verdict": "applied", "position": 241}	241	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-78fc-9b04-b28c3d644b75	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	243	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 243, "record": "01a21247-b8e0-79f3-8eeb-d5c2ed72f011", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-78fc-9b04-b28c3d644b75"}	{"id": "01a21247-b8e0-78fc-9b04-b28c3d644b75", "reason": null, "clashes": [], "verdict": "applied", "position": 242}	242	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7c6c-9dcc-99fc289de3ae	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	244	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 244, "record": "01a21247-b8e0-7df1-9b93-5771f3b43519", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "2026-11-25", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae"}	{"id": "01a21247-b8e0-7c6c-9dcc-99fc289de3ae", "reason": null, "clashes": [], "verdict": "applied", "position": 243}	243	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7e11-ac22-0d3f504e8c60	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	245	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 245, "record": "01a21247-b8e0-7b43-aa95-5e0e0a635aa2", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7e11-ac22-0d3f504e8c60"}	{"id": "01a21247-b8e0-7e11-ac22-0d3f504e8c60", "reason": null, "clashes": [], "verdict": "applied", "position": 244}	244	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7fee-a032-b015a8558c5d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	246	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 246, "record": "01a21247-b8e0-740d-98a4-3d4eba2ed757", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7fee-a032-b015a8558c5d"}	{"id": "01a21247-b8e0-7fee-a032-b015a8558c5d", "reason": null, "clashes": [], "verdict": "applied", "position": 245}	245	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-74b1-9bd6-a94d60556919	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	247	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 247, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"channel": "counter", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-25T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-74b1-9bd6-a94d60556919"}	{"id": "01a21247-b8e0-74b1-9bd6-a94d60556919", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7b33-8c56-4cc870e6b31e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	248	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 248, "record": "01a21247-b8e0-7577-90ee-4266c1000bea", "values": {"person": "01990000-0000-7000-8000-000000000032", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-7b33-8c56-4cc870e6b31e"}	{"id": "01a21247-b8e0-7b33-8c56-4cc870e6b31e", "reason": null, "clashes": [], "verdict": "applied", "position": 247}	247	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21247-b8e0-70e4-a4f5-a90184dce864	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	249	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 249, "record": "01a21247-b8e0-79c2-a28a-d8cc3cf17ebd", "values": {"case": "01a21247-b8e0-75b3-8361-442e82116c71", "contact": "01a21247-b8e0-76a1-af53-d0b39df096d0", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T10:37:00.000Z", "transaction": "01a21247-b8e0-70e4-a4f5-a90184dce864"}	{"id": "01a21247-b8e0-70e4-a4f5-a90184dce864", "reason": null, "clashes": [], "verdict": "applied", "position": 248}	248	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21277-5460-71d2-ac4c-09d3576c5be3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	250	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 250, "record": "01a21247-b8e0-76a1-af53-d0b39df096d0", "values": {"ended_at": "2026-11-25T11:29:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-25T11:29:00.000Z", "transaction": "01a21277-5460-71d2-ac4c-09d3576c5be3"}	{"id": "01a21277-5460-71d2-ac4c-09d3576c5be3", "reason": null, "clashes": [], "verdict": "applied", "position": 246}	246	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-755c-bf94-1ef51985b59f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	251	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 251, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dffb-71e8-74ec-8b21-fbac78255d68", "person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902", "officer": null, "service": "524", "reference": "WES-0DEM-0005-4", "received_at": "2026-10-19T10:37:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-755c-bf94-1ef51985b59f"}	{"id": "01a153bc-6ce0-755c-bf94-1ef51985b59f", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7c8c-bec3-9c4fa817f426	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	252	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 252, "record": "01a153bc-6ce0-7543-b84b-ef6bf9916395", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "recycling", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426"}	{"id": "01a153bc-6ce0-7c8c-bec3-9c4fa817f426", "reason": null, "clashes": [], "verdict": "applied", "position": 250}	250	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-77e1-9e9a-d1e6789e6608	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	253	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 253, "record": "01a153bc-6ce0-7be1-b618-1cc4ad429a2b", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "2026-10-19", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608"}	{"id": "01a153bc-6ce0-77e1-9e9a-d1e6789e6608", "reason": null, "clashes": [], "verdict": "applied", "position": 251}	251	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-731b-afd0-1861b926e626	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	254	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 254, "record": "01a153bc-6ce0-7a9f-85ed-8155a6c40444", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-731b-afd0-1861b926e626"}	{"id": "01a153bc-6ce0-731b-afd0-1861b926e626", "reason": null, "clashes": [], "verdict": "applied", "position": 252}	252	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7443-ad40-dc4d7cffc46c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	255	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 255, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-19T10:37:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c"}	{"id": "01a153bc-6ce0-7443-ad40-dc4d7cffc46c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-76a1-a049-7284030ea6ed	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	256	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 256, "record": "01a153bc-6ce0-7264-a00e-1425d6f9abcd", "values": {"person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-76a1-a049-7284030ea6ed"}	{"id": "01a153bc-6ce0-76a1-a049-7284030ea6ed", "reason": null, "clashes": [], "verdict": "applied", "position": 254}	254	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7f0c-9318-10bfa703caef	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	257	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 257, "record": "01a153bc-6ce0-706b-8c8b-dd031be59f38", "values": {"case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "contact": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T10:37:00.000Z", "transaction": "01a153bc-6ce0-7f0c-9318-10bfa703caef"}	{"id": "01a153bc-6ce0-7f0c-9318-10bfa703caef", "reason": null, "clashes": [], "verdict": "applied", "position": 255}	255	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153d7-e420-7c41-b573-bb6c2ed6d44c	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	258	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 258, "record": "01a153bc-6ce0-7924-9ed3-34d08ac21475", "values": {"ended_at": "2026-10-19T11:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:07:00.000Z", "transaction": "01a153d7-e420-7c41-b573-bb6c2ed6d44c"}	{"id": "01a153d7-e420-7c41-b573-bb6c2ed6d44c", "reason": null, "clashes": [], "verdict": "applied", "position": 253}	253	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a153f9-c400-7274-a7cf-91fbeaff520b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	259	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 259, "record": "01a153f9-c400-7274-a7cf-91fbeaff520b", "values": {"at": "2026-10-19T11:44:00.000Z", "case": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "kind": "note", "text": "Spoke to the daughter, who is allowed to ask about this.", "what": "note", "person": "01a0dffb-71e8-7fa8-9966-a3bbcfcd6902", "officer": "01990000-0000-7000-8000-000000000022"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T11:44:00.000Z", "transaction": "01a153f9-c400-7274-a7cf-91fbeaff520b"}	{"id": "01a153f9-c400-7274-a7cf-91fbeaff520b", "reason": null, "clashes": [], "verdict": "applied", "position": 256}	256	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15484-ed00-7659-b6e4-f7ef04cf3ac5	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	260	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 260, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T14:16:00.000Z", "transaction": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5"}	{"id": "01a15484-ed00-7659-b6e4-f7ef04cf3ac5", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15633-3940-7fdd-a40a-f86cb20ccdb0	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	261	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 261, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T22:06:00.000Z", "transaction": "01a15633-3940-7fdd-a40a-f86cb20ccdb0"}	{"id": "01a15633-3940-7fdd-a40a-f86cb20ccdb0", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a159dc-b940-7578-add6-6631a98a6ddc	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	262	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 262, "record": "01a153bc-6ce0-7620-b58f-0efbe5b5d483", "values": {"outcome": "no_access", "closed_at": "2026-10-20T15:10:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-20T15:10:00.000Z", "transaction": "01a159dc-b940-7578-add6-6631a98a6ddc"}	{"id": "01a159dc-b940-7578-add6-6631a98a6ddc", "reason": null, "clashes": [], "verdict": "applied", "position": 249}	249	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7b0e-8108-1239b3473ea3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	263	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 263, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"team": "01990000-0000-7000-8000-000000000013", "place": "01a0dffb-71e8-78e7-aa90-a8f0d66b829e", "person": "01a0dffb-71e8-70c4-b82f-21e4a57b7700", "officer": null, "service": "353", "reference": "WES-0DEM-0006-D", "received_at": "2026-11-24T11:11:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7b0e-8108-1239b3473ea3"}	{"id": "01a20d40-7da0-7b0e-8108-1239b3473ea3", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73f4-93c4-be398968b582	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	264	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 264, "record": "01a20d40-7da0-7ffa-a74f-7dff9ca354d6", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "staff", "question": "about"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73f4-93c4-be398968b582"}	{"id": "01a20d40-7da0-73f4-93c4-be398968b582", "reason": null, "clashes": [], "verdict": "applied", "position": 258}	258	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a4e-9127-bd471e7ce857	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	265	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 265, "record": "01a20d40-7da0-7773-878b-ce5b65ee0465", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "2026-11-24", "question": "happened_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a4e-9127-bd471e7ce857"}	{"id": "01a20d40-7da0-7a4e-9127-bd471e7ce857", "reason": null, "clashes": [], "verdict": "applied", "position": 259}	259	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a40-9837-1c678f59b481	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	266	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 266, "record": "01a20d40-7da0-716d-a311-99da0c607fe9", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "The crew left rubbish all over the pavement and drove off.", "question": "what_happened"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a40-9837-1c678f59b481"}	{"id": "01a20d40-7da0-7a40-9837-1c678f59b481", "reason": null, "clashes": [], "verdict": "applied", "position": 260}	260	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-73d2-84ba-ed6ffa646036	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	267	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 267, "record": "01a20d40-7da0-70b9-ba9a-bb94d0a40d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "An apology and a call from somebody who can decide.", "question": "wanted"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-73d2-84ba-ed6ffa646036"}	{"id": "01a20d40-7da0-73d2-84ba-ed6ffa646036", "reason": null, "clashes": [], "verdict": "applied", "position": 261}	261	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-74ff-9bf9-fb74f48bc982	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	268	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 268, "record": "01a20d40-7da0-7054-831d-76d8c700c80c", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "value": "not_sure", "question": "before"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-74ff-9bf9-fb74f48bc982"}	{"id": "01a20d40-7da0-74ff-9bf9-fb74f48bc982", "reason": null, "clashes": [], "verdict": "applied", "position": 262}	262	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78ff-bc72-011f22197c77	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	269	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 269, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-11-24T11:11:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78ff-bc72-011f22197c77"}	{"id": "01a20d40-7da0-78ff-bc72-011f22197c77", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7a2e-88e1-54aac545ff88	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	270	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 270, "record": "01a20d40-7da0-7517-93a4-278bb5205660", "values": {"person": "01a0dffb-71e8-70c4-b82f-21e4a57b7700", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-7a2e-88e1-54aac545ff88"}	{"id": "01a20d40-7da0-7a2e-88e1-54aac545ff88", "reason": null, "clashes": [], "verdict": "applied", "position": 264}	264	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d40-7da0-78dd-aae8-5efacd9454e3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	271	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 271, "record": "01a20d40-7da0-7807-bdf9-117b72dd0d77", "values": {"case": "01a20d40-7da0-737a-835b-b8050585d23f", "contact": "01a20d40-7da0-7984-aaac-ba426a6213e1", "outcome": "case_made", "service": "353"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:11:00.000Z", "transaction": "01a20d40-7da0-78dd-aae8-5efacd9454e3"}	{"id": "01a20d40-7da0-78dd-aae8-5efacd9454e3", "reason": null, "clashes": [], "verdict": "applied", "position": 265}	265	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a20d5d-c9a0-7652-b2e9-ed252ae90104	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	272	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 272, "record": "01a20d40-7da0-7984-aaac-ba426a6213e1", "values": {"ended_at": "2026-11-24T11:43:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-24T11:43:00.000Z", "transaction": "01a20d5d-c9a0-7652-b2e9-ed252ae90104"}	{"id": "01a20d5d-c9a0-7652-b2e9-ed252ae90104", "reason": null, "clashes": [], "verdict": "applied", "position": 263}	263	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a21a1f-5de8-747a-911e-ace3426b7d57	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	273	{"id": "01a21a1f-5de8-747a-911e-ace3426b7d57", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 273, "record": "01a20d40-7da0-737a-835b-b8050585d23f", "values": {"outcome": "not_upheld", "closed_at": "2026-11-26T23:09:53.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-26T23:09:53.000Z", "transaction": "01a21a1f-5de8-747a-911e-ace3426b7d57"}	{"id": "01a21a1f-5de8-747a-911e-ace3426b7d57", "reason": null, "clashes": [], "verdict": "applied", "position": 257}	257	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7260-8372-a69b77bf362f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	274	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 274, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "person": "01a0dffb-71e8-73f0-b2ff-d03d4eac98d6", "officer": "01990000-0000-7000-8000-000000000023", "service": "524", "reference": "WES-0DEM-0007-A", "received_at": "2026-10-05T10:46:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7260-8372-a69b77bf362f"}	{"id": "01a10bab-a240-7260-8372-a69b77bf362f", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7324-b9d5-976440b282f6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	275	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 275, "record": "01a10bab-a240-7f54-a158-d607f42fe1b4", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7324-b9d5-976440b282f6"}	{"id": "01a10bab-a240-7324-b9d5-976440b282f6", "reason": null, "clashes": [], "verdict": "applied", "position": 267}	267	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-732e-9e51-33be899d52ea	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	276	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 276, "record": "01a10bab-a240-7947-8d3c-409b1209a614", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "2026-10-05", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-732e-9e51-33be899d52ea"}	{"id": "01a10bab-a240-732e-9e51-33be899d52ea", "reason": null, "clashes": [], "verdict": "applied", "position": 268}	268	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-793c-bd65-66b5df35dbde	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	277	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 277, "record": "01a10bab-a240-7b75-ade1-2c088b02d636", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-793c-bd65-66b5df35dbde"}	{"id": "01a10bab-a240-793c-bd65-66b5df35dbde", "reason": null, "clashes": [], "verdict": "applied", "position": 269}	269	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7322-b626-ad95642d6bd6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	278	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 278, "record": "01a10bab-a240-775e-8dcd-531023a2258f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "value": "no", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7322-b626-ad95642d6bd6"}	{"id": "01a10bab-a240-7322-b626-ad95642d6bd6", "reason": null, "clashes": [], "verdict": "applied", "position": 270}	270	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7078-8eb9-f2efaad3fcf4	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	279	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 279, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-05T10:46:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7078-8eb9-f2efaad3fcf4"}	{"id": "01a10bab-a240-7078-8eb9-f2efaad3fcf4", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-7232-aeb2-841d6ad12a0f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	280	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 280, "record": "01a10bab-a240-761d-a7c7-79bbbf109e08", "values": {"person": "01a0dffb-71e8-73f0-b2ff-d03d4eac98d6", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-7232-aeb2-841d6ad12a0f"}	{"id": "01a10bab-a240-7232-aeb2-841d6ad12a0f", "reason": null, "clashes": [], "verdict": "applied", "position": 272}	272	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bab-a240-78be-89db-4616ac354cdd	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	281	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 281, "record": "01a10bab-a240-7212-98ce-b485974c214f", "values": {"case": "01a10bab-a240-7420-a488-bce5eda92bb4", "contact": "01a10bab-a240-7c94-a730-4c5f13c01044", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:46:00.000Z", "transaction": "01a10bab-a240-78be-89db-4616ac354cdd"}	{"id": "01a10bab-a240-78be-89db-4616ac354cdd", "reason": null, "clashes": [], "verdict": "applied", "position": 273}	273	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a10bb2-f540-73df-ad6e-472512fca4ed	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	282	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 282, "record": "01a10bab-a240-7c94-a730-4c5f13c01044", "values": {"ended_at": "2026-10-05T10:54:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-05T10:54:00.000Z", "transaction": "01a10bb2-f540-73df-ad6e-472512fca4ed"}	{"id": "01a10bb2-f540-73df-ad6e-472512fca4ed", "reason": null, "clashes": [], "verdict": "applied", "position": 271}	271	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1155f-75a0-72db-96ae-4caebfc24715	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	283	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 283, "record": "01a10bab-a240-7420-a488-bce5eda92bb4", "values": {"outcome": "no_access", "closed_at": "2026-10-07T07:59:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-07T07:59:00.000Z", "transaction": "01a1155f-75a0-72db-96ae-4caebfc24715"}	{"id": "01a1155f-75a0-72db-96ae-4caebfc24715", "reason": null, "clashes": [], "verdict": "applied", "position": 266}	266	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7cf7-8cf0-3c364a50d337	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	284	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 284, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0", "person": "01a0dffb-71e8-752e-8744-d3c0c234472f", "officer": null, "service": "524", "reference": "WES-0DEM-0008-2", "received_at": "2026-11-12T14:31:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337"}	{"id": "01a1d02b-48a0-7cf7-8cf0-3c364a50d337", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7c11-9f64-d5b09d7cc285	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	285	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 285, "record": "01a1d02b-48a0-71a6-97b4-49d59f40007e", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "garden", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285"}	{"id": "01a1d02b-48a0-7c11-9f64-d5b09d7cc285", "reason": null, "clashes": [], "verdict": "applied", "position": 275}	275	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7d40-8d54-19000ee95a3a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	286	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 286, "record": "01a1d02b-48a0-79e5-8140-e6b1718f4fb3", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "2026-11-12", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7d40-8d54-19000ee95a3a"}	{"id": "01a1d02b-48a0-7d40-8d54-19000ee95a3a", "reason": null, "clashes": [], "verdict": "applied", "position": 276}	276	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7f4c-a1e2-ed95cff10031	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	287	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 287, "record": "01a1d02b-48a0-728d-90cb-7fc0c80035e4", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031"}	{"id": "01a1d02b-48a0-7f4c-a1e2-ed95cff10031", "reason": null, "clashes": [], "verdict": "applied", "position": 277}	277	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7da8-9ccd-f61b1a71580d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	288	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 288, "record": "01a1d02b-48a0-7d26-a112-ad73ec5eeb42", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "value": "not_sure", "question": "garden_paid"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d"}	{"id": "01a1d02b-48a0-7da8-9ccd-f61b1a71580d", "reason": null, "clashes": [], "verdict": "applied", "position": 278}	278	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-765a-81fa-0627811580bc	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	289	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 289, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-12T14:31:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-765a-81fa-0627811580bc"}	{"id": "01a1d02b-48a0-765a-81fa-0627811580bc", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7366-b536-74fffc570dd0	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	290	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 290, "record": "01a1d02b-48a0-7e7f-a982-148c1f1ef074", "values": {"person": "01a0dffb-71e8-752e-8744-d3c0c234472f", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7366-b536-74fffc570dd0"}	{"id": "01a1d02b-48a0-7366-b536-74fffc570dd0", "reason": null, "clashes": [], "verdict": "applied", "position": 280}	280	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7847-ac56-43f2a92daea2	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	291	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 291, "record": "01a1d02b-48a0-7627-b27c-fa11d1bc7a14", "values": {"case": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "contact": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:31:00.000Z", "transaction": "01a1d02b-48a0-7847-ac56-43f2a92daea2"}	{"id": "01a1d02b-48a0-7847-ac56-43f2a92daea2", "reason": null, "clashes": [], "verdict": "applied", "position": 281}	281	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d046-bfe0-7b77-905b-490a224adc1f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	292	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 292, "record": "01a1d02b-48a0-7352-bea2-9cb93ef34007", "values": {"ended_at": "2026-11-12T15:01:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T15:01:00.000Z", "transaction": "01a1d046-bfe0-7b77-905b-490a224adc1f"}	{"id": "01a1d046-bfe0-7b77-905b-490a224adc1f", "reason": null, "clashes": [], "verdict": "applied", "position": 279}	279	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d034-7060-7fc4-b398-63efcf019ed9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	293	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 293, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_told"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-12T14:41:00.000Z", "transaction": "01a1d034-7060-7fc4-b398-63efcf019ed9"}	{"id": "01a1d034-7060-7fc4-b398-63efcf019ed9", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d455-df80-78b9-bb66-5c24a9bdb4ee	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	294	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "progress", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 294, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"status": "crew_back"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-13T09:56:00.000Z", "transaction": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee"}	{"id": "01a1d455-df80-78b9-bb66-5c24a9bdb4ee", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1d844-09a0-7ebe-abac-4a78abec2357	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	295	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 295, "record": "01a1d02b-48a0-7d3e-83a8-28e216ad6632", "values": {"outcome": "collected", "closed_at": "2026-11-14T04:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-14T04:15:00.000Z", "transaction": "01a1d844-09a0-7ebe-abac-4a78abec2357"}	{"id": "01a1d844-09a0-7ebe-abac-4a78abec2357", "reason": null, "clashes": [], "verdict": "applied", "position": 274}	274	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-78f0-afc8-7104212d7797	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	296	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 296, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dffb-71e8-7942-97da-e38d9d643c25", "person": "01a0dffb-71e8-7421-a9b4-8c0eff6b0446", "officer": null, "service": "524", "reference": "WES-0DEM-0009-5", "received_at": "2026-11-20T15:17:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-78f0-afc8-7104212d7797"}	{"id": "01a1f988-45e0-78f0-afc8-7104212d7797", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-736d-bd0b-6da50b7b0e03	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	297	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 297, "record": "01a1f988-45e0-7c0d-b434-cdaa04102605", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "rubbish", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-736d-bd0b-6da50b7b0e03"}	{"id": "01a1f988-45e0-736d-bd0b-6da50b7b0e03", "reason": null, "clashes": [], "verdict": "applied", "position": 283}	283	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ecb-9285-402189e598ba	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	298	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 298, "record": "01a1f988-45e0-7baf-92a9-59a464d94b3e", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "2026-11-20", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ecb-9285-402189e598ba"}	{"id": "01a1f988-45e0-7ecb-9285-402189e598ba", "reason": null, "clashes": [], "verdict": "applied", "position": 284}	284	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7ad8-93bd-b673181230ae	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	299	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 299, "record": "01a1f988-45e0-73e7-a870-fbaf561478e4", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "value": "not_sure", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7ad8-93bd-b673181230ae"}	{"id": "01a1f988-45e0-7ad8-93bd-b673181230ae", "reason": null, "clashes": [], "verdict": "applied", "position": 285}	285	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-72c7-b4f5-9c8c30549cc9	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	300	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 300, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-11-20T15:17:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9"}	{"id": "01a1f988-45e0-72c7-b4f5-9c8c30549cc9", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-762a-827e-cca2d8ebc32d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	301	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 301, "record": "01a1f988-45e0-730a-8083-12489866ba58", "values": {"person": "01a0dffb-71e8-7421-a9b4-8c0eff6b0446", "contact": "01a1f988-45e0-7713-9571-84186c33e05d"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-762a-827e-cca2d8ebc32d"}	{"id": "01a1f988-45e0-762a-827e-cca2d8ebc32d", "reason": null, "clashes": [], "verdict": "applied", "position": 287}	287	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7a89-9c17-5a9a3b937128	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	302	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 302, "record": "01a1f988-45e0-7325-9c4c-c59d859693e9", "values": {"case": "01a1f988-45e0-77e5-85a0-77d666071f0b", "contact": "01a1f988-45e0-7713-9571-84186c33e05d", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T15:17:00.000Z", "transaction": "01a1f988-45e0-7a89-9c17-5a9a3b937128"}	{"id": "01a1f988-45e0-7a89-9c17-5a9a3b937128", "reason": null, "clashes": [], "verdict": "applied", "position": 288}	288	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	303	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 303, "record": "01a1f988-45e0-7713-9571-84186c33e05d", "values": {"ended_at": "2026-11-20T16:07:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T16:07:00.000Z", "transaction": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11"}	{"id": "01a1f9b6-0ca0-7fb6-9607-cf15e0a37d11", "reason": null, "clashes": [], "verdict": "applied", "position": 286}	286	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1fa4d-1c80-72d6-9c50-e95fd584b246	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	304	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000021", "action": "close", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 304, "record": "01a1f988-45e0-77e5-85a0-77d666071f0b", "values": {"outcome": "no_access", "closed_at": "2026-11-20T18:52:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-20T18:52:00.000Z", "transaction": "01a1fa4d-1c80-72d6-9c50-e95fd584b246"}	{"id": "01a1fa4d-1c80-72d6-9c50-e95fd584b246", "reason": null, "clashes": [], "verdict": "applied", "position": 282}	282	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7d7a-8300-089acbf293e6	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	305	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 305, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"team": "01990000-0000-7000-8000-000000000011", "place": "01a0dffb-71e8-73b1-987f-d2803bab6c39", "person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06", "officer": null, "service": "524", "reference": "WES-0DEM-0010-E", "received_at": "2026-10-01T13:30:00.000Z", "service_version": 1}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7d7a-8300-089acbf293e6"}	{"id": "01a0f7a8-57c0-7d7a-8300-089acbf293e6", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7e7d-8496-3ff364f62cde	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	306	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 306, "record": "01a0f7a8-57c0-74d2-a567-43ec928b7f14", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "food", "question": "bin"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde"}	{"id": "01a0f7a8-57c0-7e7d-8496-3ff364f62cde", "reason": null, "clashes": [], "verdict": "applied", "position": 290}	290	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78d4-8c90-c7bcef44b596	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	307	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 307, "record": "01a0f7a8-57c0-7f61-b87b-281c5a29396e", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "2026-10-01", "question": "missed_on"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596"}	{"id": "01a0f7a8-57c0-78d4-8c90-c7bcef44b596", "reason": null, "clashes": [], "verdict": "applied", "position": 291}	291	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-76d4-8476-01e47a26ec1f	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	308	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "base": 0, "kind": "answer", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 308, "record": "01a0f7a8-57c0-7df3-a8ec-6b3cf299414d", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "value": "yes", "question": "out_by_six"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f"}	{"id": "01a0f7a8-57c0-76d4-8476-01e47a26ec1f", "reason": null, "clashes": [], "verdict": "applied", "position": 292}	292	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-78e6-96de-7db5989bd675	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	309	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 309, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000023", "started_at": "2026-10-01T13:30:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-78e6-96de-7db5989bd675"}	{"id": "01a0f7a8-57c0-78e6-96de-7db5989bd675", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-79b7-9d72-0b1410dca628	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	310	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 310, "record": "01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba", "values": {"person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-79b7-9d72-0b1410dca628"}	{"id": "01a0f7a8-57c0-79b7-9d72-0b1410dca628", "reason": null, "clashes": [], "verdict": "applied", "position": 294}	294	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7641-aa45-f8d35c69467e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	311	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 311, "record": "01a0f7a8-57c0-7c6b-8a76-9e0ac9814899", "values": {"case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "contact": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "outcome": "case_made", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:30:00.000Z", "transaction": "01a0f7a8-57c0-7641-aa45-f8d35c69467e"}	{"id": "01a0f7a8-57c0-7641-aa45-f8d35c69467e", "reason": null, "clashes": [], "verdict": "applied", "position": 295}	295	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7bc-7c00-7ca6-8513-e54effae81dc	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	312	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000023", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 312, "record": "01a0f7a8-57c0-7263-8b93-8ebf513b4224", "values": {"ended_at": "2026-10-01T13:52:00.000Z", "avoidable": null}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T13:52:00.000Z", "transaction": "01a0f7bc-7c00-7ca6-8513-e54effae81dc"}	{"id": "01a0f7bc-7c00-7ca6-8513-e54effae81dc", "reason": null, "clashes": [], "verdict": "applied", "position": 293}	293	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0f7ee-d6a0-787a-92e5-92740974ba91	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	313	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "base": 0, "kind": "activity", "actor": "01990000-0000-7000-8000-000000000023", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 313, "record": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "values": {"at": "2026-10-01T14:47:00.000Z", "case": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "kind": "note", "text": "Asked us to ring back after 4, at work until then.", "what": "note", "person": "01a0dffb-71e8-7d3c-8bb6-62a8c979cb06", "officer": "01990000-0000-7000-8000-000000000023"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-01T14:47:00.000Z", "transaction": "01a0f7ee-d6a0-787a-92e5-92740974ba91"}	{"id": "01a0f7ee-d6a0-787a-92e5-92740974ba91", "reason": null, "clashes": [], "verdict": "applied", "position": 296}	296	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a0fc88-34e0-708e-8d06-ae30c012c0ac	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	314	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "base": 0, "kind": "case", "actor": "01990000-0000-7000-8000-000000000022", "action": "close", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 314, "record": "01a0f7a8-57c0-7fd8-909b-ad308044b1fb", "values": {"outcome": "wrong_items", "closed_at": "2026-10-02T12:13:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-02T12:13:00.000Z", "transaction": "01a0fc88-34e0-708e-8d06-ae30c012c0ac"}	{"id": "01a0fc88-34e0-708e-8d06-ae30c012c0ac", "reason": null, "clashes": [], "verdict": "applied", "position": 289}	289	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7293-ac2f-23e100df3854	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	315	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 315, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-19T16:57:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7293-ac2f-23e100df3854"}	{"id": "01a15518-5360-7293-ac2f-23e100df3854", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7e54-a569-aa4536c499d2	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	316	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 316, "record": "01a15518-5360-75c5-9335-2971e8ec6597", "values": {"person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806", "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7e54-a569-aa4536c499d2"}	{"id": "01a15518-5360-7e54-a569-aa4536c499d2", "reason": null, "clashes": [], "verdict": "applied", "position": 298}	298	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15518-5360-7511-a76b-00ec1b9e778d	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	317	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 317, "record": "01a15518-5360-796c-a5f1-7f9a94883ba1", "values": {"case": null, "contact": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T16:57:00.000Z", "transaction": "01a15518-5360-7511-a76b-00ec1b9e778d"}	{"id": "01a15518-5360-7511-a76b-00ec1b9e778d", "reason": null, "clashes": [], "verdict": "applied", "position": 299}	299	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a15534-b500-76ba-8236-47d0dde63f07	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	318	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 318, "record": "01a15518-5360-78b7-8f72-e552eb4a6dc2", "values": {"ended_at": "2026-10-19T17:28:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-19T17:28:00.000Z", "transaction": "01a15534-b500-76ba-8236-47d0dde63f07"}	{"id": "01a15534-b500-76ba-8236-47d0dde63f07", "reason": null, "clashes": [], "verdict": "applied", "position": 297}	297	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7f83-812d-512f43f89eed	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	319	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 319, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-10-06T13:38:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7f83-812d-512f43f89eed"}	{"id": "01a1116f-76c0-7f83-812d-512f43f89eed", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-79e7-892c-3f4592e2ab5a	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	320	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 320, "record": "01a1116f-76c0-748a-8ce6-2ebd65a4fe7e", "values": {"person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806", "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-79e7-892c-3f4592e2ab5a"}	{"id": "01a1116f-76c0-79e7-892c-3f4592e2ab5a", "reason": null, "clashes": [], "verdict": "applied", "position": 301}	301	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7efb-a786-ba332b9e8e92	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	321	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 321, "record": "01a1116f-76c0-7b54-932d-93a4155efa9f", "values": {"case": null, "contact": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:38:00.000Z", "transaction": "01a1116f-76c0-7efb-a786-ba332b9e8e92"}	{"id": "01a1116f-76c0-7efb-a786-ba332b9e8e92", "reason": null, "clashes": [], "verdict": "applied", "position": 302}	302	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a11175-df60-769d-846d-7598f3d05037	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	322	{"id": "01a11175-df60-769d-846d-7598f3d05037", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 322, "record": "01a1116f-76c0-7ca7-91e3-ce9b3f2457cd", "values": {"ended_at": "2026-10-06T13:45:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T13:45:00.000Z", "transaction": "01a11175-df60-769d-846d-7598f3d05037"}	{"id": "01a11175-df60-769d-846d-7598f3d05037", "reason": null, "clashes": [], "verdict": "applied", "position": 300}	300	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7cfb-9f9e-5384c99305c8	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	323	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 323, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000021", "started_at": "2026-11-23T13:15:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7cfb-9f9e-5384c99305c8"}	{"id": "01a2088b-a820-7cfb-9f9e-5384c99305c8", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-78cc-933b-6bab8b2db754	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	324	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 324, "record": "01a2088b-a820-7d24-b433-53b0f9d36e2e", "values": {"person": "01a0dffb-71e8-74a8-9d29-6588571ceeee", "contact": "01a2088b-a820-74d2-831c-27cebcd00477"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-78cc-933b-6bab8b2db754"}	{"id": "01a2088b-a820-78cc-933b-6bab8b2db754", "reason": null, "clashes": [], "verdict": "applied", "position": 304}	304	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a2088b-a820-7843-9c00-9da54bc9afd3	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	325	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000021", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 325, "record": "01a2088b-a820-7ed1-96f4-4f8150c1e48a", "values": {"case": null, "contact": "01a2088b-a820-74d2-831c-27cebcd00477", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T13:15:00.000Z", "transaction": "01a2088b-a820-7843-9c00-9da54bc9afd3"}	{"id": "01a2088b-a820-7843-9c00-9da54bc9afd3", "reason": null, "clashes": [], "verdict": "applied", "position": 305}	305	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a208b8-8480-7710-8906-4139221ce34e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	326	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000021", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 326, "record": "01a2088b-a820-74d2-831c-27cebcd00477", "values": {"ended_at": "2026-11-23T14:04:00.000Z", "avoidable": "repeat_information"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-11-23T14:04:00.000Z", "transaction": "01a208b8-8480-7710-8906-4139221ce34e"}	{"id": "01a208b8-8480-7710-8906-4139221ce34e", "reason": null, "clashes": [], "verdict": "applied", "position": 303}	303	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	327	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 327, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-06T09:01:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e"}	{"id": "01a11071-dce0-7a12-a9e2-3fe1b3ba5d0e", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7e73-b919-c8b52f32ebdb	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	328	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 328, "record": "01a11071-dce0-76ca-869f-0a4bdf777ac9", "values": {"person": "01a0dffb-71e8-7d80-be85-b0a9b4e9a806", "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7e73-b919-c8b52f32ebdb"}	{"id": "01a11071-dce0-7e73-b919-c8b52f32ebdb", "reason": null, "clashes": [], "verdict": "applied", "position": 307}	307	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a11071-dce0-7f94-a14a-a97c96629599	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	329	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 329, "record": "01a11071-dce0-71d4-bb9b-56ae328a7f0c", "values": {"case": null, "contact": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "outcome": "answered", "service": "524"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:01:00.000Z", "transaction": "01a11071-dce0-7f94-a14a-a97c96629599"}	{"id": "01a11071-dce0-7f94-a14a-a97c96629599", "reason": null, "clashes": [], "verdict": "applied", "position": 308}	308	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a1107d-c3c0-71f6-8198-f9cc96338789	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	330	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 330, "record": "01a11071-dce0-796a-b4f5-fdba0a667cf5", "values": {"ended_at": "2026-10-06T09:14:00.000Z", "avoidable": "not_avoidable"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-06T09:14:00.000Z", "transaction": "01a1107d-c3c0-71f6-8198-f9cc96338789"}	{"id": "01a1107d-c3c0-71f6-8198-f9cc96338789", "reason": null, "clashes": [], "verdict": "applied", "position": 306}	306	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a13492-8520-7fb4-8392-38450264e491	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	331	{"id": "01a13492-8520-7fb4-8392-38450264e491", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 331, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"channel": "phone", "officer": "01990000-0000-7000-8000-000000000022", "started_at": "2026-10-13T09:23:00.000Z"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-7fb4-8392-38450264e491"}	{"id": "01a13492-8520-7fb4-8392-38450264e491", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a13492-8520-78d7-a610-3b1e40d924ad	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	332	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "base": 0, "kind": "party", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 332, "record": "01a13492-8520-72a0-8842-7a407d1e2aff", "values": {"person": "01a0dffb-71e8-7e8c-aa2d-551f65b184f7", "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-78d7-a610-3b1e40d924ad"}	{"id": "01a13492-8520-78d7-a610-3b1e40d924ad", "reason": null, "clashes": [], "verdict": "applied", "position": 310}	310	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a13492-8520-715b-a32a-9e7bc3c42754	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	333	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "base": 0, "kind": "topic", "actor": "01990000-0000-7000-8000-000000000022", "action": "create", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 333, "record": "01a13492-8520-73ac-8259-794a0a34c449", "values": {"case": null, "contact": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "outcome": "answered", "service": "57"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T09:23:00.000Z", "transaction": "01a13492-8520-715b-a32a-9e7bc3c42754"}	{"id": "01a13492-8520-715b-a32a-9e7bc3c42754", "reason": null, "clashes": [], "verdict": "applied", "position": 311}	311	2026-11-26 23:09:53.618+00
01990000-0000-7000-8000-000000000001	01a134bf-6180-72c7-912c-92268638c26b	01a21a1f-5fc1-7473-b25c-3cd0fd5413dd	334	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "base": 0, "kind": "contact", "actor": "01990000-0000-7000-8000-000000000022", "action": "finish", "device": "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd", "number": 334, "record": "01a13492-8520-7a2b-aebb-6118ecf50b6e", "values": {"ended_at": "2026-10-13T10:12:00.000Z", "avoidable": "closed_too_early"}, "council": "01990000-0000-7000-8000-000000000001", "made_at": "2026-10-13T10:12:00.000Z", "transaction": "01a134bf-6180-72c7-912c-92268638c26b"}	{"id": "01a134bf-6180-72c7-912c-92268638c26b", "reason": null, "clashes": [], "verdict": "applied", "position": 309}	309	2026-11-26 23:09:53.618+00
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
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bd0-ae63-5d0dc2485eaa	212	{"kind": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "level": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "incident": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "review_on": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "approved_by": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "instruction": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "proposed_by": [212, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	two_officers	Two officers for visits. Dog loose, ring 10 minutes before.	\N	01990000-0000-7000-8000-000000000041	2	Dog at the gate when the crew came to change the bin.	01990000-0000-7000-8000-000000000022	01990000-0000-7000-8000-000000000023	2026-12-26	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fd3-8fdc-3a81c2eba580	213	{"kind": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "level": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "incident": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "review_on": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "approved_by": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "instruction": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "proposed_by": [213, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dffb-71e8-71ba-8228-3d15a9ec0806	1	Told by the tenant	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-10-27	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-723f-a323-1fe920bf8361	214	{"kind": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "level": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "incident": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "review_on": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "approved_by": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "instruction": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "proposed_by": [214, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dffb-71e8-7942-97da-e38d9d643c25	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-01-30	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71da-af4c-dfb52c0dacc3	215	{"kind": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "level": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "incident": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "review_on": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "approved_by": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "instruction": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "proposed_by": [215, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	two_officers	Two officers for visits. Meet at the corner and go in together.	\N	01a0dffb-71e8-73b1-987f-d2803bab6c39	2	Visit report	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-09-15	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c60-8115-a71d53e0472c	216	{"kind": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "level": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "place": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "incident": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "review_on": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "approved_by": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "instruction": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "proposed_by": [216, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	oxygen	Oxygen in use. No naked flame, knock and wait.	\N	01a0dffb-71e8-7f04-825b-413f8a9a021e	1	Police notice	01990000-0000-7000-8000-000000000021	01990000-0000-7000-8000-000000000023	2027-07-05	\N
\.


--
-- Data for Name: occupancy; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.occupancy (council, id, "position", writers, person, place, capacity, since, until) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78fb-8703-806984c81999	41	{"place": [41, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [41, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000031	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d01-bc24-0d4969d495dd	44	{"place": [44, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [44, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000032	01990000-0000-7000-8000-000000000041	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7dc4-ae47-dc0e959f3a51	48	{"place": [48, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [48, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000033	01990000-0000-7000-8000-000000000042	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71c1-84c5-b4763fe31d03	52	{"place": [52, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [52, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	01a0dffb-71e8-7d5f-a4b0-6ce60741c7a8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7745-8b63-e0efb62ac1fe	55	{"place": [55, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [55, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-711d-8a50-12dc582c18c9	01a0dffb-71e8-707d-9143-1193e6c3f339	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-782a-baeb-41a5e65a8149	58	{"place": [58, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [58, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7060-9d3b-993f79490eab	01a0dffb-71e8-7f04-825b-413f8a9a021e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7367-b7c8-82f4202cc828	62	{"place": [62, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [62, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7736-843f-dda7b1eedaff	01a0dffb-71e8-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-731a-9766-99cc6ed5d1bf	67	{"place": [67, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [67, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	01a0dffb-71e8-76c3-b813-0c4237730edf	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77c2-88c9-da8aafe673f6	70	{"place": [70, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [70, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ac9-843b-aac536891eeb	01a0dffb-71e8-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7129-a816-de060a04ef48	74	{"place": [74, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [74, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-74a8-9d29-6588571ceeee	01a0dffb-71e8-7703-8381-e88f38c0c8fd	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73de-ae4e-cf4b2ad9a40a	79	{"place": [79, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [79, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	01a0dffb-71e8-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f85-913d-d1a6e9d40f2b	83	{"place": [83, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [83, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-70a1-9142-3286a6ecc31f	01a0dffb-71e8-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a4a-9309-0287a6ea2981	86	{"place": [86, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [86, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	01a0dffb-71e8-73b1-987f-d2803bab6c39	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7243-bc22-22d22649c1b0	92	{"place": [92, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [92, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	01a0dffb-71e8-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73f6-aaf3-8c2fdcb284f8	96	{"place": [96, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [96, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	01a0dffb-71e8-74a3-b3c6-4af775a89294	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e4a-803a-f5065136bf62	101	{"place": [101, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [101, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7b10-8ff4-4f6504d75988	01a0dffb-71e8-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e23-8adf-f918c41a66d9	104	{"place": [104, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [104, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-70c4-b82f-21e4a57b7700	01a0dffb-71e8-78e7-aa90-a8f0d66b829e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7157-a9b1-61f4bca5f87b	109	{"place": [109, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [109, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-77e8-8d58-9a58c842c19a	01a0dffb-71e8-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-788a-99c6-1aa86e671698	112	{"place": [112, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [112, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7e8c-aa2d-551f65b184f7	01a0dffb-71e8-7fe2-a11d-459a2f978d87	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7918-9e39-ef8e062ebc92	118	{"place": [118, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [118, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7c1e-95f2-ee554fa69611	01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bb3-8878-68fa56e0a246	121	{"place": [121, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [121, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-752e-8744-d3c0c234472f	01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-700e-86b4-6f015c03151c	124	{"place": [124, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [124, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fce-b64e-172fbea01ca0	01a0dffb-71e8-7e93-947d-380d81f9c1f6	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7829-b794-09b92b6c5763	129	{"place": [129, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [129, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-72db-98a5-0636452fac9a	01a0dffb-71e8-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-782d-b7ca-b1f95e42e3e0	133	{"place": [133, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [133, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-79ad-869a-8a20b05c4a59	01a0dffb-71e8-7f92-966b-aea148beab13	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-771a-9442-f362f919cb32	138	{"place": [138, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [138, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	01a0dffb-71e8-764a-815a-47c5f0dfb4a5	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79cf-a31e-1292f6d0ac1d	143	{"place": [143, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [143, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7658-ba45-48f21b3c137b	01a0dffb-71e8-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7eb1-8986-f3a6948b82b1	148	{"place": [148, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [148, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7361-a3bc-6601947678f5	01a0dffb-71e8-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7313-987a-bbffd12ff4bf	153	{"place": [153, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [153, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-703b-a7f5-24f34dabb96d	01a0dffb-71e8-7be4-be24-34e37af027bc	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7343-ab2c-79d40f078f6c	158	{"place": [158, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [158, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	01a0dffb-71e8-75dc-ac4a-3698aa2ca1af	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73ef-9765-194f6cc1aeaf	164	{"place": [164, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [164, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7065-b232-80c3e1df6f91	01a0dffb-71e8-7bce-acab-1a6bc69d4bd8	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a6b-8c88-ebd1d0a079f5	168	{"place": [168, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [168, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	01a0dffb-71e8-71ba-8228-3d15a9ec0806	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-756a-bf24-642492e38012	173	{"place": [173, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [173, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	01a0dffb-71e8-75ed-a4ac-5db9d707107e	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76eb-9ca1-284f82f01b58	178	{"place": [178, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [178, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	01a0dffb-71e8-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77cb-a046-3f9f83a81a4e	182	{"place": [182, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [182, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	01a0dffb-71e8-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ed7-918d-a490f08b5652	186	{"place": [186, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [186, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7831-8d7a-b56dd265bcd7	01a0dffb-71e8-74ec-8b21-fbac78255d68	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7563-84c5-475d7b3e5daa	191	{"place": [191, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [191, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	01a0dffb-71e8-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f8b-b308-5db87dcada54	195	{"place": [195, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [195, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	01a0dffb-71e8-7942-97da-e38d9d643c25	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-736f-8953-0f5e0c346fdf	201	{"place": [201, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [201, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-737e-8cb2-52440d05f982	01a0dffb-71e8-73a2-8092-b4d42b28fef0	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ed1-98cd-091ba843a823	206	{"place": [206, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [206, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fdf-af65-f0f8e350835f	01a0dffb-71e8-7eba-8a24-5e6b33138131	resident	\N	\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73dd-b875-e73f995880fb	211	{"place": [211, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [211, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7a16-8f93-d205686032b8	01a0dffb-71e8-7eba-8a24-5e6b33138131	resident	\N	\N
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-7178-93ce-db3b58d51a05	221	{"person": [221, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [221, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1e919-6cc0-724b-851d-7956e60b483d	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-764f-af13-e6958927b27d	229	{"person": [229, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [229, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a15e22-c760-7205-b925-de5f4301b666	232	{"person": [232, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [232, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a15e22-c760-789d-801b-0277051dcf52	01990000-0000-7000-8000-000000000031	self
01990000-0000-7000-8000-000000000001	01a21738-fb20-7027-b3cc-3e09898b2252	239	{"person": [239, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [239, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	self
01990000-0000-7000-8000-000000000001	01a21247-b8e0-7577-90ee-4266c1000bea	247	{"person": [247, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [247, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	01990000-0000-7000-8000-000000000032	self
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-7264-a00e-1425d6f9abcd	254	{"person": [254, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [254, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	self
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7517-93a4-278bb5205660	264	{"person": [264, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [264, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	01a0dffb-71e8-70c4-b82f-21e4a57b7700	self
01990000-0000-7000-8000-000000000001	01a10bab-a240-761d-a7c7-79bbbf109e08	272	{"person": [272, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [272, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a10bab-a240-7c94-a730-4c5f13c01044	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	self
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7e7f-a982-148c1f1ef074	280	{"person": [280, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [280, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	01a0dffb-71e8-752e-8744-d3c0c234472f	self
01990000-0000-7000-8000-000000000001	01a1f988-45e0-730a-8083-12489866ba58	287	{"person": [287, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [287, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1f988-45e0-7713-9571-84186c33e05d	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	self
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7473-bf33-a69bd9d8b4ba	294	{"person": [294, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [294, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	self
01990000-0000-7000-8000-000000000001	01a15518-5360-75c5-9335-2971e8ec6597	298	{"person": [298, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [298, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a1116f-76c0-748a-8ce6-2ebd65a4fe7e	301	{"person": [301, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [301, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a2088b-a820-7d24-b433-53b0f9d36e2e	304	{"person": [304, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [304, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a2088b-a820-74d2-831c-27cebcd00477	01a0dffb-71e8-74a8-9d29-6588571ceeee	self
01990000-0000-7000-8000-000000000001	01a11071-dce0-76ca-869f-0a4bdf777ac9	307	{"person": [307, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [307, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	self
01990000-0000-7000-8000-000000000001	01a13492-8520-72a0-8842-7a407d1e2aff	310	{"person": [310, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [310, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	01a0dffb-71e8-7e8c-aa2d-551f65b184f7	self
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (council, id, "position", writers, born, language, needs, pinned, died_on) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000031	38	{"born": [38, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [38, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [38, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [38, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1951-03-12	cy	["large_print_18", "text_relay"]	Ring after 10, hearing aid in by then.	\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000032	42	{"born": [42, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [42, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [42, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [42, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1979-06-30	cy	[]		\N
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000033	45	{"born": [45, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [45, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [45, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [45, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1987-03-27	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	49	{"born": [49, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [49, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [49, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [49, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1976-10-04	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-711d-8a50-12dc582c18c9	53	{"born": [53, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [53, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [53, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [53, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1988-02-02	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7060-9d3b-993f79490eab	56	{"born": [56, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [56, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [56, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [56, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1994-09-09	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7736-843f-dda7b1eedaff	59	{"born": [59, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [59, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [59, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [59, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1995-03-19	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	63	{"born": [63, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [63, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [63, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [63, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1946-03-12	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ac9-843b-aac536891eeb	68	{"born": [68, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [68, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [68, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [68, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74a8-9d29-6588571ceeee	71	{"born": [71, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [71, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [71, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [71, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1980-04-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	75	{"born": [75, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [75, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [75, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [75, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1964-09-25	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70a1-9142-3286a6ecc31f	80	{"born": [80, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [80, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [80, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [80, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1980-09-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	84	{"born": [84, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [84, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [84, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [84, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	2011-12-15	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	87	{"born": [87, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [87, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [87, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [87, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1986-11-07	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	93	{"born": [93, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [93, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [93, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [93, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1943-05-01	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b10-8ff4-4f6504d75988	97	{"born": [97, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [97, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [97, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [97, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1962-05-20	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-70c4-b82f-21e4a57b7700	102	{"born": [102, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [102, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [102, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [102, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1995-12-14	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77e8-8d58-9a58c842c19a	105	{"born": [105, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [105, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [105, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [105, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1983-04-01	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e8c-aa2d-551f65b184f7	110	{"born": [110, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [110, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [110, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [110, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1971-12-05	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c1e-95f2-ee554fa69611	113	{"born": [113, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [113, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [113, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [113, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1986-05-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-752e-8744-d3c0c234472f	119	{"born": [119, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [119, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [119, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [119, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1944-04-02	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fce-b64e-172fbea01ca0	122	{"born": [122, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [122, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [122, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [122, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1997-05-06	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72db-98a5-0636452fac9a	125	{"born": [125, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [125, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [125, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [125, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1988-06-28	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79ad-869a-8a20b05c4a59	130	{"born": [130, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [130, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [130, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [130, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1971	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	134	{"born": [134, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [134, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [134, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [134, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1975-05-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7658-ba45-48f21b3c137b	139	{"born": [139, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [139, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [139, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [139, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1959-10-16	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7361-a3bc-6601947678f5	144	{"born": [144, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [144, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [144, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [144, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1972-05-09	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-703b-a7f5-24f34dabb96d	149	{"born": [149, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [149, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [149, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [149, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1991-08-23	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	154	{"born": [154, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [154, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [154, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [154, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1963-05-14	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7065-b232-80c3e1df6f91	159	{"born": [159, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [159, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [159, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [159, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	165	{"born": [165, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [165, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [165, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [165, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1982-02-12	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	169	{"born": [169, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [169, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [169, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [169, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1961-03-17	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	174	{"born": [174, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [174, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [174, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [174, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1982-06-28	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	179	{"born": [179, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [179, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [179, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [179, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1976-04-13	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7831-8d7a-b56dd265bcd7	183	{"born": [183, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [183, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [183, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [183, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1973-02-16	cy	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	187	{"born": [187, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [187, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [187, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [187, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1946-08-15	en	["interpreter"]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	192	{"born": [192, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [192, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [192, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [192, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	\N	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-737e-8cb2-52440d05f982	196	{"born": [196, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [196, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [196, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [196, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1967-10-22	unknown	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fdf-af65-f0f8e350835f	202	{"born": [202, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [202, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [202, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [202, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1945-05-18	en	[]		\N
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a16-8f93-d205686032b8	207	{"born": [207, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "needs": [207, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "pinned": [207, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "language": [207, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	1952-07-03	en	[]		\N
\.


--
-- Data for Name: person_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person_name (council, id, "position", writers, person, "full", kind) FROM stdin;
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c89-a239-7bc701762741	39	{"full": [39, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [39, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [39, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000031	Rhiannon Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78de-91eb-79fa5d5f576c	43	{"full": [43, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [43, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [43, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000032	Gethin Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79cf-8954-6b439f9d0129	46	{"full": [46, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [46, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [46, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01990000-0000-7000-8000-000000000033	Tomos Adeyemi	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ac7-b18d-d1eed77c96c0	50	{"full": [50, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [50, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [50, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d13-99ed-17e3cc0e95ee	Carys Llŷr	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72b3-b3b3-7f32870266c4	54	{"full": [54, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [54, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [54, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-711d-8a50-12dc582c18c9	Carys Leare	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7303-8bd3-f5e06bc15385	57	{"full": [57, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [57, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [57, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7060-9d3b-993f79490eab	Lyra Millard	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7acd-a518-093d07dbf924	60	{"full": [60, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [60, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [60, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7736-843f-dda7b1eedaff	Nia Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7de3-93f2-1dcc2be88b46	64	{"full": [64, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [64, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [64, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7f64-b7b4-000bd1c51f86	Caron Bevan	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7582-8c31-406deea3d685	69	{"full": [69, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [69, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [69, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ac9-843b-aac536891eeb	Yusuf Merriweather	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f47-878f-ec459a9e994c	72	{"full": [72, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [72, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [72, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-74a8-9d29-6588571ceeee	Helen Barraclough	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7174-83b9-6d91aba018ea	76	{"full": [76, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [76, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [76, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d3c-8bb6-62a8c979cb06	Beth Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74bb-acf4-5ccbfb8a99a2	81	{"full": [81, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [81, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [81, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-70a1-9142-3286a6ecc31f	Chloe Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fb8-96e3-e38047e1a38b	85	{"full": [85, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [85, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [85, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-73f0-b2ff-d03d4eac98d6	Ciarán Okonkwo	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-702a-a2a8-66b40581f255	88	{"full": [88, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [88, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [88, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	Thomas McGinty	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7781-be46-5b195bf3f74d	89	{"full": [89, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [89, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [89, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7de2-8d1b-c13a449fd49b	Jacko McGinty	preferred
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fca-bf05-f8faf1878d5f	94	{"full": [94, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [94, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [94, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	Karen Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7899-aec1-5d384c867062	95	{"full": [95, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [95, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [95, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ac3-8dc9-86669f9f80d0	Lottie Villiers	preferred
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7234-a008-749797f2a702	98	{"full": [98, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [98, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [98, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7b10-8ff4-4f6504d75988	Sarah Ingleby	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e0a-a531-9f4782fe3a4a	103	{"full": [103, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [103, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [103, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-70c4-b82f-21e4a57b7700	Hannah Thornycroft	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7625-9915-50ffa310a849	106	{"full": [106, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [106, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [106, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-77e8-8d58-9a58c842c19a	Wanda Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-77cf-a8ac-abff9f55c5fc	111	{"full": [111, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [111, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [111, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7e8c-aa2d-551f65b184f7	Zainab Sowerby	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7dc7-8a84-ebca72470add	114	{"full": [114, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [114, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [114, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7c1e-95f2-ee554fa69611	Fatima Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7599-b315-d969b7ccba58	120	{"full": [120, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [120, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [120, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-752e-8744-d3c0c234472f	John Ackland	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79e9-b30b-19ec2b999f07	123	{"full": [123, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [123, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [123, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fce-b64e-172fbea01ca0	Jean Abara	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-702a-9aff-956cc6ad0327	126	{"full": [126, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [126, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [126, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-72db-98a5-0636452fac9a	Rajesh Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e2c-bcbb-5615352c5f80	131	{"full": [131, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [131, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [131, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-79ad-869a-8a20b05c4a59	Charlie Boateng	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-79f7-9e51-8343e63ea3d6	135	{"full": [135, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [135, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [135, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7d80-be85-b0a9b4e9a806	Linda Kettlewell	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-72ff-b48f-e7d31997e8f3	140	{"full": [140, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [140, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [140, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7658-ba45-48f21b3c137b	Elis Ogwen	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-797d-bf0f-ad3b5482909f	145	{"full": [145, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [145, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [145, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7361-a3bc-6601947678f5	Idris Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7213-9733-230a8660194d	150	{"full": [150, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [150, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [150, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-703b-a7f5-24f34dabb96d	Elin Featherstone	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7eb5-ac93-1d1a8951d454	155	{"full": [155, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [155, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [155, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-789d-a9a3-6e9a8c0354be	Haf Puw	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ccd-8000-8e261722ebbe	160	{"full": [160, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [160, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [160, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7065-b232-80c3e1df6f91	Paul Villiers	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7855-a3a5-22e35ecf615d	166	{"full": [166, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [166, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [166, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-74ab-bdbb-37b8d4e4db03	Chloe Swindlehurst	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7143-ace9-d8ede3bba436	170	{"full": [170, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [170, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [170, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7bdf-ad78-52ce5d39f1b8	Rebecca Weatherby	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7344-9b60-4336b6f3d08a	175	{"full": [175, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [175, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [175, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fa8-9966-a3bbcfcd6902	Samina Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7ffb-973e-cd63d0646cf9	180	{"full": [180, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [180, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [180, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7cc4-b056-ddb0f1da2b29	Priya Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7c6f-b885-ce6350c80450	184	{"full": [184, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [184, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [184, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7831-8d7a-b56dd265bcd7	Robert Mukherjee	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e60-84b1-5253ab6fe7d5	188	{"full": [188, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [188, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [188, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7ef9-8813-fcaa66f292ed	Rita Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7b0d-abb6-85a0bd512b39	193	{"full": [193, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [193, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [193, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7421-a9b4-8c0eff6b0446	Claire Dalrymple	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7a6f-b233-f6920c0a78d0	197	{"full": [197, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [197, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [197, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-737e-8cb2-52440d05f982	Alasdair Hemmings	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e52-a237-b1967e12f154	203	{"full": [203, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [203, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [203, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7fdf-af65-f0f8e350835f	Raymond Venkataraman	legal
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d5a-8864-44510ef54306	208	{"full": [208, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "kind": [208, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "person": [208, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0dffb-71e8-7a16-8f93-d205686032b8	James Satterthwaite	legal
\.


--
-- Data for Name: property; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.property (council, id, "position", writers, uprn, lines, postcode, usrn, easting, northing, custodian) FROM stdin;
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000041	8	{"uprn": [8, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [8, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [8, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [8, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000004217	Tŷ Dŵr\n4 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7103-8386-bbc4cd613e30	9	{"uprn": [9, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [9, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [9, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [9, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000004215	2 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-778d-b311-d8a3c2ce6f44	10	{"uprn": [10, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [10, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [10, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [10, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000004219	6 Mill Lane\nWestmere	LD29 2AB	90000042			
01990000-0000-7000-8000-000000000001	01990000-0000-7000-8000-000000000042	11	{"uprn": [11, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [11, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [11, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [11, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000010402	11 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7d5f-a4b0-6ce60741c7a8	12	{"uprn": [12, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [12, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [12, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [12, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000010400	9 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-700b-8464-7159c324c985	13	{"uprn": [13, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [13, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [13, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [13, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000010405	14 Glan-y-Dŵr\nWestmere	LD29 4QD	90000104			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73ab-8d44-7e35b8b6d8fe	14	{"uprn": [14, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [14, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [14, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [14, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000010388	Llŷr Mill\nDock Road\nWestmere	LD29 4QD	90000103			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-707d-9143-1193e6c3f339	15	{"uprn": [15, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [15, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [15, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [15, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000010512	17 Millbrook Close\nWestmere	LD29 7TA	90000105			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f04-825b-413f8a9a021e	16	{"uprn": [16, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [16, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [16, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [16, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000010630	30 Castle Street\nWestmere	LD29 1DE	90000106			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-76c3-b813-0c4237730edf	17	{"uprn": [17, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [17, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [17, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [17, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020000	1 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7703-8381-e88f38c0c8fd	18	{"uprn": [18, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [18, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [18, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [18, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020001	2 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73b1-987f-d2803bab6c39	19	{"uprn": [19, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [19, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [19, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [19, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020002	3 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74a3-b3c6-4af775a89294	20	{"uprn": [20, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [20, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [20, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [20, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020003	4 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-78e7-aa90-a8f0d66b829e	21	{"uprn": [21, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [21, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [21, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [21, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020004	5 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7fe2-a11d-459a2f978d87	22	{"uprn": [22, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [22, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [22, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [22, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020005	6 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7552-be3e-dc0a1ef2a4f0	23	{"uprn": [23, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [23, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [23, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [23, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020006	7 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e93-947d-380d81f9c1f6	24	{"uprn": [24, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [24, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [24, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [24, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020007	The Laurels\n8 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7f92-966b-aea148beab13	25	{"uprn": [25, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [25, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [25, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [25, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020008	9 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-764a-815a-47c5f0dfb4a5	26	{"uprn": [26, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [26, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [26, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [26, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020009	10 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7be4-be24-34e37af027bc	27	{"uprn": [27, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [27, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [27, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [27, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020010	11 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-75dc-ac4a-3698aa2ca1af	28	{"uprn": [28, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [28, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [28, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [28, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020011	Flat 1\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7bce-acab-1a6bc69d4bd8	29	{"uprn": [29, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [29, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [29, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [29, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020012	Flat 2\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-71ba-8228-3d15a9ec0806	30	{"uprn": [30, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [30, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [30, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [30, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020013	Flat 3\n12 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-75ed-a4ac-5db9d707107e	31	{"uprn": [31, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [31, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [31, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [31, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020014	15 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-74ec-8b21-fbac78255d68	32	{"uprn": [32, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [32, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [32, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [32, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020015	16 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7942-97da-e38d9d643c25	33	{"uprn": [33, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [33, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [33, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [33, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020016	17 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-73a2-8092-b4d42b28fef0	34	{"uprn": [34, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [34, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [34, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [34, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020017	18 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7eba-8a24-5e6b33138131	35	{"uprn": [35, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [35, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [35, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [35, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020018	19 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7582-8386-8a29678a5aa3	36	{"uprn": [36, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [36, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [36, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [36, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020019	20 Abbey Street\nWestmere	LD29 0AA	90000000			
01990000-0000-7000-8000-000000000001	01a0dffb-71e8-7e8d-b589-a82b5a702cfa	37	{"uprn": [37, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "usrn": [37, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "lines": [37, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "postcode": [37, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	999000020020	21 Abbey Street\nWestmere	LD29 0AA	90000000			
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
01990000-0000-7000-8000-000000000001	01a21a1f-69a2-7cf8-9706-312eaffc4cfc	0	01990000-0000-7000-8000-000000000021	01a21a1f-67ca-7af5-9a73-913d2fb35fd0	t	t	\\x57d24d0f8f4908de1b43a6a97943edf7df35ab5c51f84eb54985f7fc9ccb8003	2026-11-26 23:19:55.996991+00	\\xec644a1b99325c64425b500bfdc45bbc2e5f4c8afe217f9f1247b1adcc013545	2026-12-10 23:09:55.996991+00	2026-11-26 23:09:55.996991+00	2026-11-26 23:09:55.996991+00
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
t	\\xd1368114c2b359ad7f441eeceac45160e1b6cf86e723fdb7d12c7ef031163cf2	2026-11-26 23:09:52.633723+00
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
01990000-0000-7000-8000-000000000001	01a1e919-6cc0-73f9-9128-38d74ccbe4bf	222	{"case": [222, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [222, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [222, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [222, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1e919-6cc0-724b-851d-7956e60b483d	57	case_made	01a1e919-6cc0-7386-9d89-2a6dd27c3a5b
01990000-0000-7000-8000-000000000001	01a211fb-bbc0-78c9-8d7b-e03fa1fa8df8	230	{"case": [230, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [230, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [230, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [230, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a211fb-bbc0-7872-b9b2-21639ee213b9	524	case_made	01a211fb-bbc0-73de-b0f9-2f03a36cbfa7
01990000-0000-7000-8000-000000000001	01a15e22-c760-7119-9f9c-3b5bbeb2cca9	233	{"case": [233, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [233, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [233, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [233, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a15e22-c760-789d-801b-0277051dcf52	57	answered	\N
01990000-0000-7000-8000-000000000001	01a21738-fb20-7bf1-a127-53f121f09771	240	{"case": [240, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [240, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [240, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [240, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21738-fb20-7a3b-8ca4-b02bafdc47c4	524	case_made	01a21738-fb20-727c-a1d8-9737aeb292fb
01990000-0000-7000-8000-000000000001	01a21247-b8e0-79c2-a28a-d8cc3cf17ebd	248	{"case": [248, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [248, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [248, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [248, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a21247-b8e0-76a1-af53-d0b39df096d0	524	case_made	01a21247-b8e0-75b3-8361-442e82116c71
01990000-0000-7000-8000-000000000001	01a153bc-6ce0-706b-8c8b-dd031be59f38	255	{"case": [255, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [255, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [255, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [255, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a153bc-6ce0-7924-9ed3-34d08ac21475	524	case_made	01a153bc-6ce0-7620-b58f-0efbe5b5d483
01990000-0000-7000-8000-000000000001	01a20d40-7da0-7807-bdf9-117b72dd0d77	265	{"case": [265, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [265, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [265, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [265, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a20d40-7da0-7984-aaac-ba426a6213e1	353	case_made	01a20d40-7da0-737a-835b-b8050585d23f
01990000-0000-7000-8000-000000000001	01a10bab-a240-7212-98ce-b485974c214f	273	{"case": [273, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [273, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [273, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [273, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a10bab-a240-7c94-a730-4c5f13c01044	524	case_made	01a10bab-a240-7420-a488-bce5eda92bb4
01990000-0000-7000-8000-000000000001	01a1d02b-48a0-7627-b27c-fa11d1bc7a14	281	{"case": [281, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [281, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [281, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [281, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1d02b-48a0-7352-bea2-9cb93ef34007	524	case_made	01a1d02b-48a0-7d3e-83a8-28e216ad6632
01990000-0000-7000-8000-000000000001	01a1f988-45e0-7325-9c4c-c59d859693e9	288	{"case": [288, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [288, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [288, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [288, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1f988-45e0-7713-9571-84186c33e05d	524	case_made	01a1f988-45e0-77e5-85a0-77d666071f0b
01990000-0000-7000-8000-000000000001	01a0f7a8-57c0-7c6b-8a76-9e0ac9814899	295	{"case": [295, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [295, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [295, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [295, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a0f7a8-57c0-7263-8b93-8ebf513b4224	524	case_made	01a0f7a8-57c0-7fd8-909b-ad308044b1fb
01990000-0000-7000-8000-000000000001	01a15518-5360-796c-a5f1-7f9a94883ba1	299	{"case": [299, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [299, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [299, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [299, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a15518-5360-78b7-8f72-e552eb4a6dc2	524	answered	\N
01990000-0000-7000-8000-000000000001	01a1116f-76c0-7b54-932d-93a4155efa9f	302	{"case": [302, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [302, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [302, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [302, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a1116f-76c0-7ca7-91e3-ce9b3f2457cd	524	answered	\N
01990000-0000-7000-8000-000000000001	01a2088b-a820-7ed1-96f4-4f8150c1e48a	305	{"case": [305, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [305, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [305, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [305, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a2088b-a820-74d2-831c-27cebcd00477	57	answered	\N
01990000-0000-7000-8000-000000000001	01a11071-dce0-71d4-bb9b-56ae328a7f0c	308	{"case": [308, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [308, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [308, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [308, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a11071-dce0-796a-b4f5-fdba0a667cf5	524	answered	\N
01990000-0000-7000-8000-000000000001	01a13492-8520-73ac-8259-794a0a34c449	311	{"case": [311, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "contact": [311, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "outcome": [311, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"], "service": [311, "01a21a1f-5fc1-7473-b25c-3cd0fd5413dd"]}	01a13492-8520-7a2b-aebb-6118ecf50b6e	57	answered	\N
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

\unrestrict a0MvO7SZ2aSusIHfLinBq4eowk40K8ZKhA8fgbcnRtgqcyhjzrF7nho9AxuUBAT

