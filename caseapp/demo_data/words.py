"""The invented names, streets and remarks that the demo council is made of."""

from __future__ import annotations

FIRST_NAMES = tuple(
    """Aaliyah Abena Adam Agnieszka Aisha Alan Alasdair Alice Amara Amelia Andrew Angela Anil Anjali Anna
    Arthur Ayesha Barbara Ben Beth Brian Bronagh Callum Caroline Catherine Charlie Chloe Chidi Ciarán Claire
    Colin Connor Daniel David Deborah Deepak Derek Diane Donald Dorota Eileen Elaine Eleanor Elizabeth Emma
    Ethan Eve Farah Fatima Fiona Frank George Gita Gordon Grace Graham Hamza Hannah Harriet Harry Helen Hugh
    Ibrahim Imran Irene Isla Jack Jacek James Janet Jasmine Jean Jennifer Jessica Joan John Joseph Joyce Karen
    Kayleigh Keith Kenneth Khadija Kieran Kwame Laila Laura Leah Leon Li Lily Linda Lorna Lucy Malcolm Margaret
    Maria Marjorie Mark Mary Maureen Mei Michael Miriam Mohammed Moira Nadia Naomi Neil Ngozi Niamh Nicola Nigel
    Noah Norman Olivia Oluwaseun Oscar Pamela Patricia Paul Pauline Peter Philip Priya Rachel Rajesh Raymond
    Rebecca Rita Robert Ronald Rosemary Roy Ruth Sally Samina Sandra Sarah Sean Sharon Sheila Siobhán Sophie
    Stephen Stuart Susan Tariq Thomas Tracey Valerie Veronica Wanda Wei William Yasmin Yusuf Zainab Zoë""".split()
)
WELSH_FIRST_NAMES = tuple(
    """Aled Alun Angharad Anwen Beca Bethan Branwen Bryn Cadi Caron Carwyn Catrin Ceri Dafydd Deian Dilwyn Dylan
    Eira Eirlys Elin Elis Emrys Enfys Eurwen Ffion Gareth Geraint Glenys Gwen Gwenllïan Gŵyn Haf Heledd Huw Hywel
    Idris Ieuan Ifan Iolo Iwan Lleucu Llinos Lowri Mair Mali Meinir Menna Meurig Myfanwy Nerys Nia Non Olwen
    Owain Rhodri Rhŷs Siân Siôn Siwan Steffan Tegwen Tomos Tudur Wyn""".split()
)
SURNAMES = tuple(
    """Abara Ackland Adeyemi Ahmed Akhtar Allardyce Anstey Ashdown Balogun Bannerjee Barraclough Bassett Begum
    Bellweather Birtles Blackwood Blenkinsop Boateng Bracegirdle Brannigan Brightwell Broadbent Brzozowski Burdett
    Calloway Cartwright Chakraborty Chaudhry Cheung Coldwell Copplestone Crabtree Cunliffe Dalrymple Danso Deacon
    Delacroix-Hart Dhillon Donnelly Dosanjh Drinkwater Eastwick Entwistle Fairweather Featherstone Fernandes
    Finnegan Fothergill Gallagher Garside Goodfellow Grabowski Greenhalgh Haddad Hallworth Hardcastle Hassan
    Heathcote Hemmings Higginbottom Hinchliffe Hossain Hussain Ibekwe Ingleby Iqbal Jamieson Jankowski Kaur
    Kettlewell Khan Kinsella Kowalczyk Lamptey Lightfoot Longbottom Lovelace Lumley MacAllister Mahmood Marchbanks
    McGinty Mendonça Merriweather Millard Mistry Moss-Okafor Mukherjee Mwangi Nakamura Nuttall Nwosu O'Brien O'Dowd
    Oakenshaw Odukoya Okonkwo Oyelaran Pargeter Patel Pemberton Penhaligon Pickersgill Popescu Prendergast
    Quartermaine Rahman Ramsbottom Redfern Rosenthal Rowntree Sandhu Satterthwaite Sczepanski Shackleton Sidhu
    Silverwood Singh Sowerby St-Clair Stapleton Stirrup Suleiman Swindlehurst Tattersall Thistlewood Thornycroft
    Trelawny Umarov Unsworth Venkataraman Villiers Wadsworth Weatherby Whittaker Winterbourne Wolstenholme Woźniak
    Wrigglesworth Yamoah Yeung Zielińska""".split()
)
WELSH_SURNAMES = tuple(
    """Bebb Bevan Beynon Bowen Cadwaladr Cadogan Ddu Edwards Ellis Emlyn Eynon Gethin Glyndŵr Gough Griffiths
    Gruffydd Gwynne Gŵr Hopcyn Howells Hughes Ifans Jenkins Jones Llewelyn Lloyd Llwyd Llŷr Mathias Meredith Morgan
    Mostyn Nantlais Ogwen Parri Penry Powell Prydderch Prys Pugh Puw Rees Rhydderch Roderick Tegid Trahaearn
    Treharne Tudur Vaughan Watcyn Wyn""".split()
)
NICKNAMES = ("Bobbie", "Dai", "Del", "Jacko", "Kit", "Lottie", "Mags", "Nan", "Peg", "Sunny", "Tad", "Win")

STREET_NAMES = tuple(
    """Abbey Alder Anvil Bakehouse Barley Beacon Bishop's Blackthorn Bracken Bramble Briar Bronllys Bryn Canal
    Castle Chapel Cider Clover Coppice Cross Curlew Dairy Dingle Dock Drovers Elder Fairground Falcon Fern Fforest
    Foundry Furnace Gorse Granary Harp Heather Heron Hollow Hop Ivy Kestrel Kiln Lantern Larch Lime Linden Llwyn
    Loom Malt Maple Marl Meadow Nant Nightingale Oak Orchard Otter Packhorse Pantglas Parsonage Pennant Quarry
    Rectory Rowan""".split()
)
STREET_KINDS = (
    "Street",
    "Road",
    "Lane",
    "Close",
    "Avenue",
    "Rise",
    "Row",
    "Walk",
    "Terrace",
    "Gardens",
    "Way",
    "View",
)
LOCALITIES = (
    "",
    "Upper Westmere",
    "Westmere Quay",
    "Llanwestmere",
    "Pont-y-Wern",
    "Nether Wern",
    "Cwm Wern",
    "Hendre",
)
HOUSE_NAMES = (
    "Tŷ Gwyn",
    "Y Felin",
    "The Old Forge",
    "Hafod",
    "Rose Cottage",
    "Bryn Awel",
    "The Laurels",
    "Cartref",
)

MARKERS = (
    ("two_officers", 2, "Two officers for visits. Meet at the corner and go in together."),
    ("dog", 1, "Large dog in the yard. Ring before you open the gate."),
    ("do_not_disclose", 3, "Do not tell anybody this address. Letters by hand only."),
    ("no_visits", 3, "No home visits. See at the office, panic button on."),
    ("oxygen", 1, "Oxygen in use. No naked flame, knock and wait."),
)
MARKER_INCIDENTS = ("Visit report", "Told by the tenant", "Police notice", "Crew report")

NOTES = (
    "Bin was out by 6. Neighbours were emptied.",
    "Asked us to ring back after 4, at work until then.",
    "Has the letter in front of them and does not follow the second page.",
    "Crew says the road was blocked by a delivery lorry.",
    "Spoke to the daughter, who is allowed to ask about this.",
    "Would rather have an e-mail than a letter.",
    "Prefers to be rung on the landline, hard of hearing.",
    "Sent a photo of the bin with the lid shut.",
    "Explained how the instalments are worked out; content with that.",
    "Second call about this. Apologised for the wait.",
)
WORDS = {
    "details": (
        "Moved in on the first and the bill still shows the old flat.",
        "Paid twice in one month and would like the second back.",
        "Why has the instalment gone up?",
        "Daughter has left for college; is there a discount now?",
        "Reminder came although the direct debit went out.",
        "Would like to pay on the 20th instead of the 1st.",
    ),
    "what_happened": (
        "Was told twice that somebody would ring back and nobody did.",
        "The crew left rubbish all over the pavement and drove off.",
        "The letter was in English only, although Welsh was asked for.",
        "Waited three weeks for an answer to a simple question.",
        "The person at the counter would not write anything down.",
    ),
    "wanted": (
        "An apology and a call from somebody who can decide.",
        "The street cleaned and the crew told.",
        "All letters in Welsh from now on.",
        "An answer in writing this week.",
    ),
}
