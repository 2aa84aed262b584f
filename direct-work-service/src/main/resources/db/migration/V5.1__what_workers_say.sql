-- A phrase is recognised in whatever form its words take. A need that is mostly said by the way counts half.
insert into need_phrase (need, strength, phrase)
select need, strength, phrase from (values
    ('BEREAVEMENT', 1.0, '
        died, dead, death, dying, bereaved, bereavement, passed away, funeral, grief, grieving, mourning, lost her mum, lost his
        mum, lost her dad, lost his dad, lost his nan, lost her nan, miscarriage, stillborn, killed himself, killed herself, was
        killed, cremation, ashes, grave, terminal, terminally ill, hospice, widow, cot death, anniversary of her death, drowned,
        loss, losing, lost somebody, lost someone'),
    ('PARENT_IN_PRISON', 1.0, '
        prison, in jail, locked up, behind bars, arrested, on remand, sentenced, prisoner, police took'),
    ('APART_FROM_FAMILY', 1.0, '
        siblings apart, separated from, separate placements, different placements, different foster, different carers, placed apart,
        split up siblings, siblings split, lives apart, misses his mum, misses her mum, misses mum, misses dad, misses his dad,
        misses her dad, misses his brother, misses her brother, misses his sister, misses her sister, misses home, homesick, never
        sees, does not see, doesn''t see, no contact with, not allowed to see, has not seen, hasn''t seen, deported, left the
        family, abandoned, walked out, contact stopped, contact has stopped, contact was stopped, sibling contact, wants his mum,
        wants her mum, where is mum, where his mum is, when can i see'),
    ('MOVING', 1.0, '
        moving, moves, moved, move on, new carers, new foster, foster carers, new placement, placement move, placement breakdown,
        placement ended, placement is ending, new home, new house, respite, packing, kinship, special guardianship, residential
        home, children''s home, first night, coming into care, came into care, going into care, emergency placement, evicted,
        homeless, temporary accommodation, hostel, private fostering, sleepover, settling in, settle in, settling into, temporary
        home, has to move, placed with, unpacked, suitcase, bin bags'),
    ('NEW_SCHOOL', 1.0, '
        new school, changing school, changing schools, secondary school, year seven, year 7, starting school, starting college,
        college, sixth form, apprenticeship, transition, alternative provision, transfer to adult, adult services, new class, starts
        nursery, starting nursery, hospital discharge, moving up, induction, work experience'),
    ('LEAVING_CARE', 1.0, '
        leaving care, care leaver, care leavers, independence, independent living, own flat, own place, supported lodgings, semi
        independent, staying put, turning 18, turns 18, eighteenth birthday, pathway plan, personal adviser, becoming an adult,
        budgeting, tenancy, future, ambitions, own home, live on her own, live on his own, living alone'),
    ('WHY_INVOLVED', 1.0, '
        explain, explaining, explanation, why social workers, why a social worker, why is social services, social services involved,
        why we visit, why i visit, why he is in care, why she is in care, why they are in care, why is he in care, why is she in
        care, why am i in care, taken away, taken into care, removed from, doesn''t know why, does not know why, do not know why,
        don''t know why, doesn''t understand why, does not understand why, understand why, understand what is happening, know the
        reason, the truth, what to tell, how to tell, tell her about, tell him about, tell them why, blames herself, blames himself,
        thinks it is his fault, thinks it''s his fault, thinks it is her fault, thinks it''s her fault, my fault, keeps asking,
        keeps asking why, care order, care proceedings, nobody told me, nobody told him, nobody told her, hasn''t been told, has not
        been told, was never told, court decision, what the judge decided, final hearing, honest, be honest with'),
    ('LIFE_STORY', 1.0, '
        life story, story of his life, story of her life, timeline, chronology, placements, many placements, many moves, in and out
        of care, history, his past, her past, the past, early years, baby photos, photos, photographs, where he came from, where she
        came from, where they come from, gaps in, does not remember, doesn''t remember, cannot remember, can''t remember, remember,
        memories, milestones, ups and downs, good times and bad times, journey, life so far, moved so many, moved many times, moved
        a lot, later life letter'),
    ('ADOPTION', 1.0, '
        adoption, adopted, adopters, forever family, birth mum, birth mother, birth father, birth parents, birth family, letterbox,
        final contact, goodbye contact, matched with, prospective adopters, new mum and dad, new family, new parents'),
    ('IDENTITY', 1.0, '
        identity, who am i, who she is, who he is, culture, cultural, heritage, race, racism, mixed race, dual heritage, ethnicity,
        religion, faith, gender, trans, gay, lesbian, sexuality, roots, belongs, belonging, traveller, different from everyone,
        surname, last name, name change, birth certificate, skin colour, coming out, lgbt, non binary, muslim, christian, jewish,
        hindu, sikh, roma, gypsy, language of his parents, not my real mum, where do i belong, fit in, fits in'),
    ('UNKNOWN_PARENT', 1.0, '
        paternity, unknown father, dad unknown, father unknown, never met his dad, never met her dad, never met his father, never
        met her father, who his dad is, who her dad is, who his father is, who her father is, his real dad, her real dad, real dad,
        real father, absent father, half siblings, half brother, half sister'),
    ('SEEKING_ASYLUM', 1.0, '
        asylum, refugee, refugees, unaccompanied, uasc, fled, war, home office, age assessment, trafficked, trafficking, arrived in
        the country, new to the country, home country, smuggled, journey here, journey to england, lorry, small boat, dinghy, left
        his country, left her country, immigration, interpreter with, came alone, afghan, afghanistan, sudan, sudanese, eritrea,
        eritrean, ukraine, ukrainian, syria, syrian, vietnamese, albanian, kurdish, iran, iraq'),
    ('DOES_NOT_SPEAK', 1.0, '
        does not speak, doesn''t speak, not speak, does not talk, doesn''t talk, not talk, not talking, not speaking, never speaks,
        never talks, won''t speak, won''t talk, wont talk, wont speak, will not talk, will not speak, hardly speaks, hardly talks,
        barely speaks, barely talks, refuses to talk, refuses to speak, refusing to talk, cannot talk, can''t talk, cannot speak,
        can''t speak, has gone quiet, few words, no words, without words, without talking, without speaking, non verbal, nonverbal,
        pre verbal, preverbal, silent, silence, mute, mutism, selectively mute, one word answers, shrugs, clams up, says nothing,
        quiet, whispers, sign language, deaf, bsl, speech delay, speech and language, stammer, stutter, stutters, only nods, nods,
        not said a word, hasn''t said a word, won''t say, won''t say anything, will not say, wont say, says little, says very
        little, says hardly, gives nothing away, tells me nothing, not verbal, limited speech, limited language, hearing impaired,
        won''t answer, does not answer, doesn''t answer, struggles to talk, finds it hard to talk, hard to talk, not ready to talk,
        prefers not to talk'),
    ('DISABILITY', 1.0, '
        disability, disabled, learning disability, learning difficulties, learning needs, special needs, special school, send, sen,
        ehcp, autism, autistic, asd, asc, asperger''s, down''s syndrome, cerebral palsy, wheelchair, makaton, pecs, symbols,
        communication needs, global delay, developmental delay, fasd, foetal alcohol, short breaks, complex needs, dyslexia,
        dyslexic, can''t read, cannot read, does not read, can''t write, visual, blind, visually impaired, partially sighted, tics,
        tourette''s, epilepsy, feeding tube, neurodiverse, neurodivergent, sensory needs, additional needs, cognitive, low
        understanding, learning delay, special educational'),
    ('LITTLE_ENGLISH', 1.0, '
        interpreter, no english, little english, english is not, second language, another language, eal, translate, translator,
        speaks polish, speaks arabic, speaks romanian, speaks kurdish'),
    ('ANGER', 1.0, '
        angry, anger, temper, furious, rage, aggressive, aggression, outburst, outbursts, kicks off, kick off, kicking off, kicked
        off, lashes out, lashing out, hits others, hits people, hits other children, hits his brother, hits her sister, hits staff,
        bites, biting, throws things, throwing things, smashes, smashing, smashed, fights, fighting at school, fighting at, violent,
        violence to mum, excluded, suspended, explodes, loses it, swears, swearing, destroys, punches walls, hits out, hurts others,
        punches, kicks, kicking, slams doors, smashed up, broke his, broke her, wrecks, spits, attacking, hurting others, hurting
        other children, hurt another, trashes, screaming at, hates everyone, short fuse, red mist, boils over'),
    ('OVERWHELMED', 1.0, '
        meltdown, meltdowns, melt down, shutdown, overwhelmed, overwhelm, dysregulated, regulate, regulation, self regulate, can''t
        calm, calm down, calming, calm, calmer, soothe, soothing, sensory, overload, tantrum, tantrums, coping, cope, breathing,
        grounding, stress, stressed, settle, winds down, hyper, relaxation, relax, mindfulness, head banging, bangs his head, bangs
        her head, rocking, rocks, time out, too much for, flooded, zones out, dissociates, out of control, worked up, wound up,
        agitated'),
    ('RESTLESS', 1.0, '
        adhd, fidget, fidgety, fidgets, sit still, restless, short attention, attention span, concentrate, concentration, loses
        focus, bored, easily distracted, hyperactive, busy hands, hands busy, something to do with his hands, something to do with
        her hands, running around, on the go'),
    ('WORRIES', 1.0, '
        worry, worries, worried, worrying, anxious, anxiety, nervous, scared, afraid, frightened, fear, fears, frightening,
        terrified, what if, tummy ache, stomach ache, clingy, jumpy, on edge, panicky, exam stress, separation anxiety, phobia,
        scared of the dark, worried about his, worried about her, worries about mum, worries about dad, won''t let go, ocd, checks
        everything, picks his skin, pulls her hair, bites his nails, bites her nails, panics about'),
    ('PANIC', 1.0, '
        panic, panics, panic attack, panic attacks, hyperventilates, can''t breathe'),
    ('SLEEP', 1.0, '
        sleep, sleeping, can''t sleep, bedtime, nightmare, nightmares, bad dreams, night terrors, wets the bed, bed wetting, night
        time, awake at night, at night, dark, wetting the bed, own bed, tired all the time, wakes up, waking'),
    ('FRIGHTENING_EVENTS', 1.0, '
        trauma, traumatic, traumatised, traumatized, ptsd, flashback, flashbacks, witnessed, witness, what she saw, what he saw, saw
        something, saw violence, saw mum, saw his, saw her, house fire, car crash, stabbing, attacked, war zone, acts out, acting
        out, replays, re-enacts, something terrible, something awful, horrible things, bad things happened, seen things, seen too
        much, found his mum, found her mum, found his dad, found her dad, raid, raided, accident'),
    ('NAMING_FEELINGS', 1.0, '
        feelings, feeling, emotions, emotional, emotion, name feelings, naming feelings, words for feelings, how he feels, how she
        feels, how they feel, says fine, always says fine, just says fine, i don''t know, says i don''t know, moods, mood, happy or
        sad, numb, shuts down, alexithymia, upset, crying, cries, tearful, jealous, guilt, guilty, ashamed, shame, embarrassed,
        mixed feelings, talk about feelings, express, expressing, show feelings, showing feelings, hides his feelings, hides her
        feelings, bottles up, bottles it up, bottled up, two feelings, feel different, loyalty, torn'),
    ('LOW_MOOD', 1.0, '
        sad, sadness, low mood, depressed, depression, hopeless, no hope, nothing matters, no point, given up, gives up, does not
        care, doesn''t care, withdrawn, unhappy, miserable, down lately, stays in his room, stays in her room, won''t leave his
        room, won''t leave her room, mental health, camhs, under the duvet, no energy, cries a lot, lost interest, not bothered, no
        motivation, never smiles, not himself, not herself'),
    ('SELF_HARM', 1.0, '
        self harm, self harming, self harms, cutting, cuts herself, cuts himself, hurts herself, hurts himself, suicidal, suicide,
        overdose, wants to die, not want to live, eating disorder, not eating, making herself sick, harming herself, harming
        himself, scars, burns herself, not worth living, end it all, anorexia, starving herself, purging'),
    ('SELF_ESTEEM', 1.0, '
        self esteem, confidence, confident, strengths, good at, proud, self worth, worthless, hates herself, hates himself, thinks
        she is bad, thinks he is bad, thinks she is stupid, thinks he is stupid, negative about, positive, resilience, nothing good,
        body image, praise, likes about herself, likes about himself, never good enough, not good enough, ugly, believes in himself,
        believes in herself, what makes him special, what makes her special, talents, skills, achievements'),
    ('DOMESTIC_ABUSE', 1.0, '
        domestic abuse, domestic violence, dv, coercive, controlling, controls, refuge, marac, boyfriend hits, hits mum, hits her
        mum, hits his mum, dad hits, partner hits, mum''s boyfriend, mum''s partner, mum''s new partner, beats, beaten, strangled,
        violent dad, violent father, violent partner, violent ex, dad is violent, non molestation, restraining order, police were
        called, police called, hears shouting, shouting and hitting, throwing plates, broke the door, honour based, forced marriage,
        stalking, stalks, dad came back, mum took him back, threatens mum, threatened mum, hurts mum, hurt mum, hurting mum, pushed
        mum, punched mum, choked, fled from dad, fled his dad, fled her dad, violence at home, fighting at home, fights at home'),
    ('PARENTS_APART', 1.0, '
        parents separating, parents separated, parents split, splitting up, split up, break up, divorce, divorced, divorcing,
        custody, private law, cafcass, parents arguing, parents argue, parents fighting, parents fight, arguing, arguments, argue,
        shouting, two homes, two houses, in the middle, caught in the middle, piggy in the middle, takes sides, taking sides, mum
        and dad hate, parental conflict, shared care, half the week, loyal to, torn between, dad''s new girlfriend, dad''s
        girlfriend, new partner, mum''s house, dad''s house, hate each other, slagging off, badmouth, badmouths, section 7, family
        court, residency, alienation, told what to say, coached, stuck between, choose between'),
    ('FAMILY_QUARREL', 1.0, '
        fell out, fallen out, falling out, falls out, quarrel, quarrels, row, rows, rowing, disagreement, dispute, argument with,
        argues with, fights with, not getting on, don''t get on, doesn''t get on, sibling rivalry, stepdad, stepmum, step family,
        stepfather, stepmother, blended family, new baby, house rules, breaks rules, boundaries, make up with, mediation, jealous of
        the baby, jealous of his, jealous of her, arguing with mum, arguing with dad, arguing with carers, fighting with his,
        fighting with her, clashes with, at war, foster siblings, pocket money, chores, curfew'),
    ('FAMILY_TIME', 1.0, '
        contact, family time, supervised contact, contact centre, contact visit, contact with, seeing dad, seeing mum, seeing his
        dad, seeing her dad, seeing his mum, seeing her mum, sees his dad, sees her dad, sees his mum, sees her mum, visit mum,
        visit dad, visits with, after contact, before contact, does not turn up, doesn''t turn up, didn''t turn up, did not turn up,
        lets him down, lets her down, let down, phone calls with, hates contact, refuses contact, won''t go to contact, late for
        contact, cancelled contact, contact ends, end of contact, goes home upset, comes back from, after seeing, before seeing,
        weekend with, weekends with, overnight stays, facetime, letters from mum'),
    ('NEGLECT', 1.0, '
        neglect, neglected, hungry, no food, no breakfast, feeds, fed, cooks, meals, dirty, smelly, smells, unwashed, hygiene, head
        lice, nits, no clean clothes, clothes, home alone, left alone, on his own at, on her own at, fends for, gets them up,
        getting up, gets up, gets ready, gets her ready, gets him ready, morning routine, routine, routines, what happens at home,
        typical day, school run, late for school, tired at school, falls asleep, fell asleep, asleep in class, home conditions,
        messy house, hoarding, supervision, unsupervised, missed appointments, dentist, out late, weekends at, poverty, no money,
        food bank, overcrowded, sharing a bed, steals food, stealing food, hoards food, starving, nappies, washing, uniform, same
        clothes, cold house, no heating, no beds, babysitter, babysits, who is at home, who puts him to bed, who puts her to bed,
        alone at home, looked after at home, basic care, day to day, everyday life, daily life, before school, after school,
        weekday, evenings'),
    ('PARENT_DRINKS_OR_USES', 1.0, '
        drinking, drinks, drunk, alcohol, alcoholic, vodka, beer, substance misuse, substance use, addiction, addict, heroin, crack,
        mum uses, dad uses, mum''s drug, dad''s drug, drug use, drug taking, needles, rehab, asleep all day, in bed all day,
        hungover, passed out, bottles, parents using, parental drug, parental alcohol, parents drink, intoxicated, relapse,
        relapsed, smokes weed'),
    ('PARENT_ILL', 1.0, '
        mum is ill, dad is ill, parent is ill, mum is poorly, dad is poorly, poorly mum, sick mum, ill mum, mum''s illness, mum in
        hospital, dad in hospital, in hospital, hospital, cancer, psychosis, psychiatric, sectioned, bipolar, schizophrenia, mum
        hears voices, mum''s mental health, dad''s mental health, parental mental health, parent''s mental health, mum depressed,
        mum is depressed, mum cries, postnatal, mum is unwell, dad is unwell, parent is unwell, breakdown, mum''s breakdown, mum
        tried to, mum overdosed, fabricated, depressed mum, depressed parent, mum''s moods, mum can''t get up, mum can''t cope,
        disabled mum, disabled parent'),
    ('YOUNG_CARER', 1.0, '
        young carer, young carers, cares for, caring for, looks after mum, looks after his mum, looks after her mum, looks after
        dad, looks after her brother, looks after his brother, looks after her sister, looks after his sister, looks after the
        little ones, looks after siblings, looks after the baby, parentified, responsibilities, does everything at home, takes care
        of mum, takes care of his, takes care of her, puts her brothers to bed, cooks for, shops for, interprets for, like the
        parent, mum in the family, grown up too fast, too much responsibility'),
    ('EXPLOITATION', 1.0, '
        exploitation, exploited, county lines, gang, gangs, cse, cce, groomed, grooming, older boyfriend, older girlfriend, older
        friends, older lads, older men, older man, drug dealing, dealing, dealer, selling drugs, runs drugs, carries a knife, knife,
        knives, weapon, weapons, two phones, burner phone, new trainers, unexplained money, expensive gifts, gifts from, modern
        slavery, nrm, cuckooing, hotels, wrong crowd, bad crowd, peer group, contextual safeguarding, youth offending, youth
        justice, stealing, shoplifting, crime, cannabis, weed, vaping, smoking, drugs, radicalised, radicalisation, prevent,
        extremist, extremism, sexual exploitation, criminal exploitation, debt, debts, owes money, older peers, dangerous friends,
        dangerous people, criminal, gangs at, arrested with, driven around, taxis, parties, party houses, boyfriend, girlfriend,
        trap house, county lines gang, police involvement, offending'),
    ('ONLINE', 1.0, '
        online, internet, social media, snapchat, instagram, tiktok, discord, whatsapp, facebook, roblox, fortnite, gaming, game
        chat, sexting, nudes, nude pictures, sent pictures, sends pictures, sextortion, catfished, mobile, screen time, chat rooms,
        strangers, livestream, porn, pornography, youtube, messages, messaging, texts, texting, photos online, xbox, playstation,
        ipad, tablet, met online, talking to men, someone online, apps, app'),
    ('GOES_MISSING', 1.0, '
        missing, goes missing, missing episodes, missing from home, missing from care, ran away, runs away, run away, running away,
        runaway, absconding, absconds, absconded, return home interview, return interview, return conversation, stays out, stayed
        out, out all night, comes home late, didn''t come home, where he goes, where she goes, disappears, disappeared, not home,
        vanished, went missing, sneaks out, climbs out, back from missing, found by police, where she has been, where he has been,
        where he was, where she was'),
    ('OUT_AND_ABOUT', 0.5, '
        out and about, neighbourhood, park, bus, walking home, way to school, places, local area, estate, unsafe places, town
        centre, hot spots'),
    ('BODY_SAFETY', 1.0, '
        body safety, touch, touched, touching, private parts, underwear, pants rule, sexual abuse, sexually abused, sexualised,
        sexual behaviour, harmful sexual, harmful sexual behaviour, consent, puberty, periods, secrets, secret, good touch, personal
        space, where it hurts, bruise, bruises, bruising, injury, injured, marks, pain, fgm, over friendly, overfriendly, strangers,
        stranger danger, boundaries with, sexual, sexually, masturbates, inappropriate touching, changes in the body, own body, body
        parts, headaches, aches'),
    ('HARMED_BY_ADULT', 1.0, '
        hits him, hits her, hits them, hit by, smacked, smacks, slapped, slaps, physical abuse, physical chastisement, emotional
        abuse, shouted at, screamed at, punished, punishment, scared of dad, scared of mum, scared of stepdad, scared of his, scared
        of her, afraid of, frightened of, scared at home, abuse, abused, allegation, allegations, disclosed, disclosure, told her
        teacher, told his teacher, told school, hurt him, hurt her, hurts him, hurts her, belt, hit him, hit her, shakes, shouts at,
        shouts at him, shouts at her, marks on, cruel, mean to him, mean to her, threatened by, threatens him, threatens her,
        flinches, what dad did, what mum did'),
    ('FEELING_SAFE', 1.0, '
        how safe, feel safe, feels safe, feeling safe, feels unsafe, unsafe, safe at home, safe at school, safety, danger signs,
        risk, risks, out of ten, 0 10, rate, rating, score, scale, scaling, safe or not, safe and unsafe, not safe, where do you
        feel safe, on a scale, numbers, one to ten, 1 to 10'),
    ('GOING_HOME', 1.0, '
        going home, going back home, go home, goes home, return home, returning home, returns home, back home, back to mum, back to
        dad, back with mum, back with dad, reunification, reunited, discharge of care order, rehabilitation home, live with mum
        again, live with dad again, living at home again, wants to go home, moving back, move back, moves back, going to live with
        his mum, going to live with her mum, trial at home, placed with parents, live at home'),
    ('SAFETY_PLANNING', 1.0, '
        safety plan, safety planning, keep safe, keep herself safe, keep himself safe, keeping safe, stay safe, staying safe, code
        word, emergency, call 999, where to go, escape, bail conditions, rules at home, safety network, what to do if, what to do
        when, if it happens again, if dad comes, when it kicks off at home, family rules, agreement, safety agreement, safety net,
        who to ring, who to call, who she can ring, who he can ring'),
    ('WHO_HELPS', 1.0, '
        who can help, who helps, go to for help, for help, to turn to, turn to, trusted adult, trusted adults, safe adult, safe
        adults, safe people, safe person, support network, network, who to tell, who can she tell, who can he tell, tell someone,
        talk to someone, supportive adults, support around, supports him, supports her, who is there for, people who matter,
        important people, people around, who matters, close to, trust, trusts, no one to talk to, nobody to talk to, nobody to turn
        to, who she trusts, who he trusts, who they trust, trusts nobody, trusts no one, doesn''t trust anyone, does not trust
        anyone, people in her life, people in his life, who is important, important to him, important to her, family network, wider
        family'),
    ('LONELY', 1.0, '
        lonely, loneliness, alone, isolated, isolation, no friends, few friends, friends, friend, friendship, friendships, making
        friends, left out, nobody likes, no one likes, excluded by, no mates, mates, on her own all the time, on his own all the
        time, sits alone, friendless, friend group, fallen out with friends, social skills, belongs nowhere'),
    ('BULLYING', 1.0, '
        bullied, bullying, bully, bullies, picked on, teased, called names, name calling, cyberbullying, racist, mean girls, pushed
        around at, laughed at, hit at school, threatened at school, ganged up'),
    ('SCHOOL_ATTENDANCE', 1.0, '
        not going to school, won''t go to school, wont go to school, refuses school, refusing school, refusing to go to school,
        school refusal, school refuser, ebsa, attendance, truant, truanting, bunking off, skips school, skipping school, not
        attending, out of school, missing school, nothing works at school, school phobia, detentions, behaviour at school, won''t
        leave the house, poor attendance, school anxiety, missing lessons, walks out of lessons, exclusion, permanently excluded,
        hates school, home educated, reduced timetable, part time timetable, not in school, stopped going to school'),
    ('FIRST_VISIT', 1.0, '
        first visit, first meeting, first time, first session, never met, meet for the first time, introduce, introducing,
        introduction, introduce myself, new social worker, new worker, new to the case, just allocated, get to know, getting to
        know, know me, who i am, what i do, what a social worker does, what social workers do, start of the work, likes and
        dislikes, favourite things, first contact with, getting started, first home visit, initial visit, new case, new child, i
        have just met, just met, meeting a child, meeting her for, meeting him for, meeting them for, about me, tell her about me,
        tell him about me, what my job is, likes, favourite'),
    ('BREAKING_ICE', 1.0, '
        icebreaker, ice breaker, break the ice, breaking the ice, warm up, warm him up, rapport, build trust, building trust, trust
        me, build a relationship, building relationship, building a relationship, relationship with me, engage, engaging,
        engagement, engages, does not engage, won''t engage, wont engage, disengaged, hard to engage, hard to reach, won''t look at
        me, no eye contact, won''t open up, open up, opens up, hates social workers, does not trust, doesn''t trust, don''t trust,
        fun, game, games, something fun, shy, awkward, hides, hiding, turns away, refuses to meet, slams the door, earphones in, on
        his phone, on her phone, won''t see me, doesn''t want to see me, does not want to see me, won''t come out, under the table,
        runs off, runs away from me, walks away from me, ignores me, changes the subject, change the subject, avoids, avoiding,
        difficult conversation, hard conversation, start a conversation, conversation starter, conversation starters, start talking,
        get talking, getting him talking, getting her talking, get him talking, get her talking, get them talking, keep him talking,
        hostile, reluctant, resistant, suspicious, wary, guarded, fed up with social workers, sick of social workers, had enough of
        social workers, monosyllabic, win over, comfortable with me, relationship, connect, connection, connecting'),
    ('WORKER_CHANGES', 1.0, '
        goodbye, goodbyes, good bye, ending, endings, end of our work, ending our work, i am leaving, i''m leaving, i leave, leaving
        my job, leaving the team, last visit, last session, final visit, final session, change of worker, change of social worker,
        changing social worker, changing worker, handover, hand over, closing, case closure, close the case, closing the case, step
        down, stepping down, another social worker, many social workers, so many social workers, maternity leave, my last day,
        finishing, finish work with, finishing work with, retire, retiring, end of involvement, case is closing, stop visiting,
        stopping visits, i won''t be, different social worker, third social worker, fourth social worker, fifth social worker, next
        social worker, lost her social worker, lost his social worker'),
    ('MEETING', 0.5, '
        review, reviews, lac review, cla review, looked after review, iro, conference, child protection conference, meeting,
        meetings, core group, family group conference, tac, pep, speak up, have a say, having a say, say at, participation, take
        part, takes part, nobody listens, no one listens, not listened to, advocate, advocacy, before a meeting, before the meeting,
        annual review, chair, being heard, be heard, feel heard, heard in, attending, professionals meeting, school meeting, pathway
        review, foster carer review, hear her views, hear his views, chairs the meeting, represent'),
    ('WISHES', 0.5, '
        wishes, wish, wishes and feelings, views, voice, voice of the child, child''s voice, opinion, what he wants, what she wants,
        what they want, wants to live, where he wants, where she wants, hopes, dreams, court, judge, guardian, statement, magic
        wand, three wishes, christmas, birthday, holidays, preferences, what matters to him, what matters to her, would like,
        prefers, prefer, choice, choices, choose, where to live, where to live with, who to live with, live with, section 37,
        permanence, permanency, rule 9, future hopes, dream, hope, magic, wishes about'),
    ('ASSESSING', 0.5, '
        assessment, single assessment, assess, assessing, section 47, child in need, direct work, child''s view, daily lived
        experience, lived experience, understand what life, what life is like, what is life like, worried about, working well, needs
        to happen, going well, what is going well, good things, strengths and worries, strengths and needs, section 17, cin visit,
        core assessment, statutory visit, child''s lived experience, what is it like, life at home, start of an assessment,
        parenting assessment, gather views, gathering views, cp visit'),
    ('PLAN', 0.5, '
        plan, the plan, understand the plan, does not understand the plan, complicated, plan is too complicated, planning, cp plan,
        cin plan, care plan, what happens next, next steps, next step, goals, goal, targets, targets on, what needs to change, what
        the plan is, his plan, her plan, my plan, family plan, what will happen, what happens now, how to get there, jargon, adult
        words, easy to understand, child friendly, child-friendly, explain the plan, sharing the plan, written agreement'),
    ('PROGRESS', 1.0, '
        progress, since last, changed since, getting better, better or worse, improved, improvement, improving, how far, distance
        travelled, outcomes, measure, measuring, review of progress, still the same, no change, how things have changed, how is it
        going, how things are going, has it helped, looking back, look back, since i started, since we started, then and now,
        feedback, six months on, cp plan ended, stuck, drift'),
    ('LISTENING', 1.0, '
        talking over, talk over, shout over, interrupts, interrupt, interrupting, take turns, taking turns, turn taking, listen,
        listen to each other, listening, not listening, misunderstand, misunderstanding, misunderstandings, misunderstood,
        communicate, communication, communication between, each other, misread, mix up, cross purposes, hear each other, hearing
        each other, one at a time, nobody hears, give instructions, instructions, shouting over, wait his turn, wait her turn,
        conversation'),
    ('TOGETHER', 0.5, '
        group, groups, sibling group, siblings together, brothers and sisters together, whole family, family session, family
        activity, with her mum and, with his mum and, as a family, parent and child, mum and daughter, mum and son, dad and son, dad
        and daughter, mother and daughter, mother and son, father and son, father and daughter, three siblings, four siblings,
        twins, sisters together, brothers together, joint session, with the carer, with carers, with foster carers, games night,
        workshop, classroom, youth club'),
    ('WHO_IS_FAMILY', 0.5, '
        family tree, genogram, family members, who is in the family, who is in her family, who is in his family, who lives, who
        lives where, family, relatives, big family, large family, complicated family, extended family, grandparents, nan, gran,
        grandma, grandad, auntie, aunt, uncle, cousins, siblings, brother, sister, brothers, sisters, who is who, family
        relationships, family map, who counts as family, whole family tree, half siblings and step siblings, different dads, foster
        family, two families, step siblings, relations'),
    ('VERY_YOUNG', 0.5, '
        toddler, toddlers, nursery, pre school, preschooler, preschoolers, little ones, little one, young child, young children,
        young kids, very young, infant, reception, under fives, under 5s, play, playing, plays, toys, toy, dolls, doll, lego,
        figures, messy play, four year old, three year old, baby, babies, early years, foundation stage, small child, small
        children, little boy, little girl, pretend, pretend play, role play, imagination, imaginative, story stem, therapeutic play'),
    ('TEENAGERS', 0.5, '
        teenager, teenagers, teen, teens, adolescent, adolescents, older child, older children, young person, young people, not
        babyish, babyish, childish, too old for, grown up tool, older teen, 16 plus, grown up, sixteen, seventeen, mature'),
    ('IN_THE_CAR', 0.5, '
        car, in the car, car journey, drive, driving, on the way, walk, walking, outdoors, outside, no table, waiting room, long
        drive, journey home, journey to, driving to, driving back, mcdonald''s, cafe, side by side, dog walk, on the move, park
        bench'),
    ('NO_TIME', 0.5, '
        quick, short visit, ten minutes, 10 minutes, five minutes, quickly, little time, in a hurry, no preparation, no materials,
        nothing with me, twenty minutes, 20 minutes, fifteen minutes, 15 minutes, short session, end of a visit, one off, simple
        tool, easy tool, without anything, on the spot'),
    ('DRAWS', 0.5, '
        draw, draws, drawing, drawings, art, arty, creative, colouring, colours, paint, painting, makes things, make things, craft,
        crafts, cartoon, cartoons, comics, comic, comic strip, pens and paper, paper and pens, loves drawing, loves art, scrapbook,
        collage, sketch, doodles, sticker, stickers, felt tips, superhero, superheroes, animation, manga'),
    ('WRITES', 0.5, '
        write, writes, writing, diary, diaries, journal, journals, notebook, letter, letters, poem, poems, lyrics, blog, writing
        things down, write down, keep a record of, text messages, songs, song, rap, music, private'),
    ('WHAT_HAPPENED', 1.0, '
        what happened, incident, incidents, happened at school, sequence, before and after, tell the story, side of the story, his
        side, her side, explain what happened, account of, step by step, consequences, restorative, fight at school, argument at
        school, thing that happened, got into trouble, in trouble, work out what, put in order, own account, his version, her
        version, retell, explain himself, explain herself, next time'),
    ('SIGNS_OF_SAFETY', 1.0, '
        signs of safety, sos, danger statement, mapping, strengths based, safety goal, worries good things, worrying working well,
        what are we worried about, three columns')
) as told (need, strength, phrases)
cross join regexp_split_to_table(btrim(regexp_replace(phrases, '\s+', ' ', 'g')), ', ') as phrase;
