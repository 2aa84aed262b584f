-- What workers say in whole sentences, and of needs that were missing. What sounds like one of these is heard too.
insert into need_phrase (need, strength, phrase)
select need, strength, phrase from (values
    ('BEREAVEMENT', 1.0, '
        her mum died last year, his dad passed away suddenly, nan died and nobody talks about it, lost his grandad to covid, lost a
        baby brother, her best friend was killed in a crash, his dog died, the cat had to be put down, the family pet died, mum has
        only weeks left to live, dad is dying of cancer, preparing a child for a death, going to the funeral, not allowed to go to
        the funeral, first christmas without mum, anniversary of his death, mum took her own life, foster carer died, keeps asking
        when mum is coming back from heaven, won''t talk about his dead brother, has not cried since the funeral, grieving child,
        helping a child to remember somebody who died, dad was murdered, parent overdosed and died, scattering the ashes, gran has
        gone, passed over'),
    ('PARENT_IN_PRISON', 1.0, '
        dad has been sent down, mum got three years, dad is inside, his dad is doing time, doing a stretch, her father has gone to
        prison and she doesn''t know why, first prison visit, visiting dad in prison, taking the children to see dad in prison, dad
        comes out of prison next month, released from prison, mum was arrested in front of the kids, dad is awaiting trial, parent
        in custody, tells everyone dad works away, dad got locked up, on tag, parole, banged up, in the nick, court sentenced her
        mum'),
    ('APART_FROM_FAMILY', 1.0, '
        brothers and sisters in different foster homes, sisters split up in care, brother was adopted without him, misses her little
        sister, pining for his mum, cries for his mum at night, hasn''t seen his brother for a year, sister stayed at home and she
        came into care, why can my brother live with mum and not me, mum left and never came back, dad has moved abroad, no contact
        with her parents, mum has stopped coming, keeping siblings connected, does not know where his mum is, wants to see his
        sisters more, mum was deported, thinks about his family all the time, letters to her brother, rejected by his mum, mum
        doesn''t want him back'),
    ('MOVING', 1.0, '
        moving placement at short notice, placement broke down again, has to leave her foster carers, carers have given notice,
        moving to a new foster family on friday, first night in a strange house, what new carers should know about her, new carer
        needs to know what he eats and how he sleeps, all her things in bin bags, moving to a children''s home, moving in with
        grandparents, preparing a child for a move, emergency placement tonight, just come into care, settling in at a new
        placement, move to long term carers, family is being rehoused, moved to a hostel with mum, sofa surfing, living in temporary
        accommodation, third placement this year, moving away from everyone he knows, respite weekend for the first time, another
        placement move, moving on from foster care, evicted last week'),
    ('NEW_SCHOOL', 1.0, '
        starting secondary school in september, moving up to big school, worried about year seven, new school mid term, first day at
        a new school, changing schools because of the placement, starting at a special school, going to college, pupil referral
        unit, managed move, starting reception, what the new teacher needs to know, moving from children''s to adult services,
        transition to secondary, from primary to secondary, new job, starting an apprenticeship, going up to year seven'),
    ('LEAVING_CARE', 1.0, '
        has to leave care soon, turning eighteen and leaving care, moving into his own flat, nobody to call when things go wrong,
        who will be there after eighteen, getting ready to live alone, pathway planning, care leaver with no support, worried about
        being on her own at eighteen, has to move out of foster care, living independently, who will be there for me when i am
        eighteen, ready for independence, skills for independence, cooking and money, first home of his own, leaving foster care,
        moving to supported accommodation, ageing out, becoming an adult in care'),
    ('WHY_INVOLVED', 1.0, '
        isnt allowed home, didnt get told why, explaining why she can''t live at home, explain to a child why he is in foster care,
        explain the court order to a child, child asks why she was removed, thinks he is in foster care because he was naughty, was
        never told why they were taken, parents have told him a different story, nobody has explained anything, how do i tell a five
        year old why, telling the truth about what dad did, explain what a social worker does, why are you here, why do you keep
        coming to my house, explain child protection to a child, explain section 47 to a child, what to say about why dad had to
        leave, why dad can''t come home, explain bail conditions to a child, why mum is not allowed to be alone with us, explaining
        neglect to a child, does not know why she is not with her mum, make sense of why he is in care, told he is on holiday, words
        to explain, why the police came, explain what the judge decided'),
    ('LIFE_STORY', 1.0, '
        can''t remember where he lived before, has no baby pictures, muddled about his past, lots of different homes and no idea of
        the order, piecing together her early life, putting his life in order, gaps in her story, wants to know about when he was a
        baby, asks about when she was little, life story for a teenager, making sense of her past, story of her placements, what
        happened before foster care, history of moves, so many schools and homes, good and bad times in his life, doesn''t know her
        own history, read his file, wants to see his files, key events in her life'),
    ('ADOPTION', 1.0, '
        going to be adopted, moving to adoptive parents, adopters have been found, saying goodbye to birth mum, last contact before
        adoption, preparing for a forever family, introductions with the adopters, adopted child asking about birth family, adopted
        teenager wants to trace birth mother, tell him he is adopted, moving from foster carers to adopters, goodbye to foster mum,
        matching panel, placement order granted, new mummy and daddy, letterbox contact, adoption is breaking down'),
    ('IDENTITY', 1.0, '
        doesn''t know who she is, black child with white carers, mixed heritage child in a white family, only black kid in the
        village, wants to know about his culture, lost touch with her religion, does not feel he belongs anywhere, where am i from,
        what am i, ashamed of where he comes from, two cultures, roma child, traveller family, keeping his faith in placement,
        changed her name, wants to change his surname, looks different from the rest of the family, no sense of self, feels
        different, proud of where he comes from, hair and skin'),
    ('UNKNOWN_PARENT', 1.0, '
        doesn''t know who his father is, asking about her dad, found out that dad is not his real dad, dna test, wants to find his
        dad, never knew her mother, father''s name is not on the birth certificate, looks like nobody in the family, found out he
        has a half brother, mum won''t say who the father is, curious about the dad she never met, discovered she has a sister, man
        he called dad is not his father, who do i look like, donor conceived'),
    ('SEEKING_ASYLUM', 1.0, '
        came here on a small boat, came on his own in the back of a lorry, young refugee with no family here, unaccompanied minor
        from sudan, unaccompanied young person waiting for the home office, asylum interview, age disputed, lost his family on the
        way, family still in afghanistan, doesn''t know if his family is alive, new arrival from eritrea, fled the war in ukraine,
        just arrived in england, seeking asylum, saw terrible things on the journey, resettled family, leave to remain, refused
        asylum, missing his country, no recourse to public funds, young asylum seeker with an interpreter, rescued at sea'),
    ('DOES_NOT_SPEAK', 1.0, '
        doesnt speak, doesnt talk, dont talk, wouldnt speak, hasn''t spoken to me yet, will not say a word to any worker, child with
        no speech, silent in every session, talks at home but not at school, stopped talking, selectively mute girl, just stares at
        me, too shy to speak, freezes when i ask anything, won''t answer questions, how to work with a child who won''t talk,
        something that needs no talking, hides her face, speech delay, communicates by pointing, uses a talker, uses signs, deaf
        boy, only whispers, looks at the floor, doesn''t use words, finding words is hard, won''t engage in conversation, ways to
        talk without words'),
    ('DISABILITY', 1.0, '
        autistic girl, autistic teenager, child with a severe learning disability, boy with down syndrome, needs things visual,
        communicates with pictures, wishes of a child who cannot speak, child in a wheelchair, moderate learning difficulties, needs
        simple language, needs symbols, global developmental delay, adhd and autism, brain injury, cerebral palsy, uses makaton,
        profound disability, child with complex health needs, goes to a special school, short break carers, foetal alcohol, learning
        disabled, understands little, can''t read or write, processing difficulties, takes things literally, how to support me, what
        helps and what does not, sensory processing'),
    ('LITTLE_ENGLISH', 1.0, '
        hasnt any english, doesn''t speak english, family speaks only romanian, english as a second language, interpreter booked, we
        have an interpreter, no shared language, polish speaking, just learning english, speaks only arabic, mum speaks no english,
        language barrier, urdu speaking, needs a translator, very little english, new to english'),
    ('ANGER', 1.0, '
        flies off the handle, goes from nought to a hundred, smashed up his bedroom, trashed the classroom, always fighting, gets
        into fights, gets angry at nothing, can''t control his temper, throws chairs, hits out at staff, blows up at the slightest
        thing, kicks doors in, angry with everyone, takes it out on others, rages, storms off, screams and shouts, loses his rag,
        loses the plot, going off on one, explosive, kicks off at school, kicks off at home, lashes out when told no, anger
        management, what is behind his anger, angry outbursts, aggressive at school, threw a chair at a teacher, angry at everyone'),
    ('OVERWHELMED', 1.0, '
        cant calm down, cant cope, can''t cope with noise, melts down after school, needs to calm down, becomes very distressed,
        gets overwhelmed in crowds, how to help her calm, calming strategies, loses control, gets in a state, sensory overload,
        meltdowns at tea time, bites himself when upset, bangs his head on the wall, covers his ears, cannot be soothed, before a
        difficult conversation, to calm him before we talk, freezes up, goes into shutdown, hits the roof, distressed and cannot be
        comforted, self regulation, co regulation, something to squeeze, help him regulate, big feelings, has got himself worked up'),
    ('RESTLESS', 1.0, '
        cant sit still, cant concentrate, bouncing off the walls, can''t concentrate for five minutes, always on the move, won''t
        sit down, can''t sit through a worksheet, needs to move about, up and down like a yoyo, fiddles with everything, gets bored
        in two minutes, no attention span, lively boy who hates sitting, climbing on furniture, ants in his pants, kid with adhd,
        something active, hands on'),
    ('WORRIES', 1.0, '
        worries about everything, bag of nerves, worried sick, lies awake worrying, always thinks something bad will happen,
        frightened mum will die, scared to leave her mum, anxious about contact, won''t leave mum''s side, stomach hurts when
        worried, overthinks, worried what will happen, anxious little girl, a lot on his mind, carrying worries that are not his,
        constantly asking if things will be all right, frets, nail biting, scared of everything, too many worries, what if something
        happens, worrying about money at home, school avoidance because of worry, worries at night'),
    ('PANIC', 1.0, '
        has panic attacks, heart racing and can''t breathe, feels like she is dying, panics in lessons, hyperventilating, panic
        before exams, breathing exercises, shakes and can''t breathe'),
    ('SLEEP', 1.0, '
        cant sleep, wont sleep, won''t sleep on her own, awake half the night, scared to go to sleep, wakes up screaming, bad dreams
        about dad, scared at bedtime, monsters under the bed, frightened of the dark, wets the bed since, sleeps in mum''s bed, up
        all night, won''t go to bed, afraid to be alone at night, keeps having nightmares, can''t get to sleep, night terrors'),
    ('FRIGHTENING_EVENTS', 1.0, '
        saw his dad stab somebody, saw mum being hurt, was in a car crash, house burned down, saw someone killed, plays it out again
        and again, acts out violence with dolls, keeps replaying what happened, flashbacks of the attack, terrified since the raid,
        police smashed the door in, jumps at loud noises, seen things no child should see, found her mum unconscious, found mum
        after an overdose, attacked by a dog, traumatised by what happened, was there when it happened, survived an attack, lived
        through war, draws blood and guns, traumatic event'),
    ('NAMING_FEELINGS', 1.0, '
        doesn''t know what he feels, has no words for feelings, only knows happy and angry, can''t say how she feels, mixes up his
        feelings, smiles when he is sad, bottles everything up, talk about emotions, learning about emotions, feelings work with a
        young child, what am i feeling, won''t show any emotion, laughs when upset, hides how she feels, putting feelings into
        words, recognise emotions, recognising feelings in others, what feelings look like, names of feelings, emotional literacy,
        how was your week, check in on feelings, mixed up feelings, jealous of the new baby'),
    ('LOW_MOOD', 1.0, '
        nothing matters anyway, whats the point, couldnt care less, doesn''t see the point, nothing to look forward to, won''t get
        out of bed, feels empty, fed up with everything, flat and tearful, says life is rubbish, lost all hope, doesn''t enjoy
        anything any more, crying every day, stopped seeing friends, stays under the covers, feeling very low, what''s the point,
        given up on everything, very down since, hopeless about the future, shut himself in his room, on the camhs waiting list, no
        interest in anything'),
    ('SELF_HARM', 1.0, '
        cuts her arms, cutting again, hurting herself when stressed, scratches his arms, pulls out her hair, took an overdose, says
        he wants to die, wishes he was dead, thoughts of ending her life, marks on her arms, burns himself, hits himself, punches
        himself, self injury, something instead of cutting, urges to self harm, hides razor blades, suicidal thoughts, stopped
        eating to lose weight, makes herself sick, what leads to self harm'),
    ('SELF_ESTEEM', 1.0, '
        says she is ugly, says he is stupid, thinks nobody likes her, no confidence, puts himself down, can''t take a compliment,
        thinks he is rubbish at everything, calls herself fat, feels worthless, can''t think of anything good about herself, thinks
        she''s thick, feels like a failure, hates how she looks, build his confidence, what is good about me, what she is good at,
        always compares herself, low self worth, compliments, believe in herself, find his strengths'),
    ('DOMESTIC_ABUSE', 1.0, '
        dad beats mum up, children heard dad hitting mum, mum''s partner is violent, police called to the house at the weekend,
        hides upstairs when they fight, tries to protect his mum, gets in between mum and dad when they fight, living in a refuge,
        fled to a refuge with mum, mum''s ex keeps turning up, dad smashes the house up, saw dad strangle mum, scared when dad gets
        angry with mum, controlling stepdad, mum has gone back to him, dad hurts mum, domestic incident last night, heard it through
        the wall, mum''s fella hits her, mum''s bloke, violence between parents, mum hits dad, kids witnessed domestic violence,
        marac case, what to do when dad comes home drunk and angry, phones the police when they fight, her brother hits mum, what to
        do when fighting starts, not allowed near the house, dad broke in'),
    ('PARENTS_APART', 1.0, '
        mum and dad are getting divorced, parents hate each other, stuck in the middle of mum and dad, carries messages between mum
        and dad, dad slags mum off, has to choose between mum and dad, week about between parents, high conflict separation, custody
        battle, parents can''t be in the same room, parents always arguing, rows between mum and dad, hears them argue at night,
        arguing at handover, contact dispute in court, each parent says something different, feels he has to take sides, split
        between two houses, dad has left, dad moved out, mum and dad have broken up, doesn''t want to hurt either parent, private
        law, asked to spy on dad'),
    ('FAMILY_QUARREL', 1.0, '
        fighting with her sister all the time, brothers at each other''s throats, hates his stepdad, constant rows with mum, arguing
        about the phone, won''t do as he is told at home, clashes with her foster carer, teenager and mum always screaming at each
        other, rows about coming home on time, won''t speak to his dad after the row, mum says she can''t cope with him any more,
        jealous of his brother, at war with her stepmum, sibling fights, mediation between mum and daughter, tension at home, family
        not speaking, ground rules at home, mum wants him out, threatened to throw her out, kicked out of home, falling out with
        carers'),
    ('FAMILY_TIME', 1.0, '
        didnt turn up to contact, hasnt seen her mum since march, after contact with mum, upset after family time, behaviour after
        contact, comes back from contact in a state, doesn''t want to go to contact, scared before contact, mum didn''t show up
        again, dad cancelled contact, dad keeps letting him down, contact in a contact centre, wants more contact, wants less
        contact with dad, feelings about seeing his dad, prepare her for contact, first contact after a year, video contact with
        mum, contact is being reduced, contact has been stopped, unsettled after seeing mum, how does she feel about contact, mum is
        always late for contact, supervised contact feels strange, views on contact, before and after family time'),
    ('NEGLECT', 1.0, '
        comes to school hungry, comes to school dirty, no food in the house, house is filthy, puts himself to bed, left on her own
        overnight, wears the same clothes every day, smells and gets teased for it, feeds himself, nobody gets him up for school,
        what is a normal day like, who makes tea, who takes her to school, kids fend for themselves, home alone after school, gas
        and electric cut off, no bed to sleep on, dirty house, mum never there, untreated nits, rotten teeth, missed health
        appointments, looks after himself, what happens after school, always tired and hungry, out on the streets till late, poor
        home conditions, what she has for tea, what a weekend is like at home, nobody plays with him, no one there when he gets home'),
    ('PARENT_DRINKS_OR_USES', 1.0, '
        mum drinks every night, dad is an alcoholic, mum is on heroin, finds mum passed out, mum falls asleep on the sofa drunk,
        hides mum''s bottles, dad takes drugs, needles in the house, smell of cannabis in the house, mum is drinking again, not
        allowed to tell anyone that mum drinks, parents off their heads, mum in rehab, dad gets drunk and shouts, pours the vodka
        away, parental substance misuse, mum relapsed, explaining addiction to a child, mum''s drinking, dad''s drinking, mum''s
        using again, dad''s habit, users in and out of the house'),
    ('PARENT_ILL', 1.0, '
        mum has been sectioned, mum has depression, mum hears voices, dad has bipolar, mum had a breakdown, mum is in a psychiatric
        hospital, mum has cancer, dad had a stroke, mum is very ill, mum''s mental illness explained, doesn''t understand why mum is
        like that, mum stays in bed all day, mum cries all the time, dad has ptsd from the army, mum took an overdose, scared mum
        will get ill again, parent with a learning disability, mum has ms, mum is always sad, mum''s bad days, mum''s anxiety, dad
        is poorly in hospital, mum can''t get out of bed, parent''s mental health explained to a child, worried about leaving mum
        alone, mum sees things that are not there'),
    ('YOUNG_CARER', 1.0, '
        looks after his disabled mum, gets the little ones up and dressed, does all the cooking at home, gives mum her tablets, does
        the shopping and the cleaning, like a mum to her brothers, cares for his dad, misses school to look after mum, changes the
        baby''s nappies, makes tea for her brothers, no time to be a child, takes the kids to school, interprets for mum at the
        doctors, more like the parent, can''t go out because he has to look after mum, eldest does everything, sister with a
        disability, brother is autistic and gets all the attention, doing an adult''s job at home, carer for her mum'),
    ('EXPLOITATION', 1.0, '
        new trainers and won''t say where from, found with drugs to sell, carrying drugs for older boys, has two phones, found with
        a knife, picked up by older men in cars, thinks he is her boyfriend but he is thirty, getting into cars with men, hanging
        around with a gang, running drugs to another town, being used by dealers, owes money to dealers, won''t say where the money
        comes from, coming home with cash and presents, criminally exploited, hotel rooms with men, sells weed for someone, scared
        of the people he runs with, in with the wrong crowd, older lads give him things, stopped by police with class a drugs, trap
        phone, gang affiliated, robbed and owes them, sex for gifts, drawn into crime, extremist views, at risk of exploitation,
        trafficked for sex, arrested for dealing'),
    ('ONLINE', 1.0, '
        asked for pics, dirty pics, sends pics, talking to strangers online, sent a naked picture, someone is asking her for
        pictures, met a man on the internet, on his phone all night, blackmailed over pictures, pictures shared round school, older
        man on instagram, gaming all night with strangers, watching porn, online boyfriend she has never met, private messages from
        adults, groomed through a game, bullied on social media, wants to meet someone from the internet, live streaming in her
        bedroom, secret account, up all night on the xbox, staying safe online, asked for nudes, nudes shared, sharing images, group
        chat'),
    ('GOES_MISSING', 1.0, '
        keeps running away from placement, gone all night, reported missing again, missing from care every weekend, won''t say where
        she goes, return home interview, comes back and says nothing, picked up by police at two in the morning, why she runs,
        disappears for days, sneaks out at night, where he goes when he is missing, missing three times this week, absconds from the
        home, walked out of placement, late home every night, did not come home last night'),
    ('OUT_AND_ABOUT', 0.5, '
        scared to walk home, gets followed on the way home, no go areas, where he hangs out, hangs about the shopping centre, scared
        of the estate, where it is safe to go, robbed in the park, unsafe on the bus, territory, postcode, street corners, danger in
        the neighbourhood, scared of other kids on the street'),
    ('BODY_SAFETY', 1.0, '
        someone touched her, knows too much about sex for his age, touches other children, good and bad touch, who may touch me,
        teach him about private parts, keep safe work about the body, no personal space, hugs strangers, kisses everybody,
        sexualised play, showing his private parts, starting her periods, sexually harmful behaviour, was sexually assaulted, my
        body is mine, learning to say no to touch, okay and not okay touch, private bits, takes his clothes off, unexplained
        bruises, comes home with bruises, worried about female genital mutilation, growing up and body changes, safe touch for a
        child with learning disabilities, recovering from sexual abuse'),
    ('HARMED_BY_ADULT', 1.0, '
        dad hits him with a belt, mum slaps her, scared to go home, says stepdad hurts her, told a teacher that dad hits him,
        frightened of her dad, mum locks him in his room, being screamed at every day, made to stand outside as punishment, told me
        that mum hits, scared of what will happen if she tells, flinches when you raise your hand, carer hit him, allegation against
        a foster carer, mum calls him names, scapegoat in the family, treated differently from her brothers, beaten at home,
        physical punishment, took back what she said, retracted, says nothing happened now, is hurt at home, somebody at home hurts
        her'),
    ('FEELING_SAFE', 1.0, '
        does she feel safe, how safe is he at home, what would make it safer, doesn''t feel safe at home, doesn''t feel safe in
        placement, feels safe with gran, where she feels safe and where not, safety scale, how worried is she from nought to ten,
        what safe means to him, is it safe enough, when does he feel safe, who makes her feel safe, rate how safe'),
    ('GOING_HOME', 1.0, '
        going home to mum after two years in care, going back to dad, returning to live with parents, wants to go home but is
        scared, what has to be in place before he goes home, first weekend back at home, care order discharged, moving back in with
        mum, reunification plan with the child, being returned to her parents, going back to mum''s, going back to live with, home
        on trial, rehab home, nervous about going home, what needs to be different at home'),
    ('SAFETY_PLANNING', 1.0, '
        what to do when it kicks off, make a plan for when dad comes round, who to phone if it happens again, where to hide, safe
        place to run to, rules to keep everybody safe, what will keep her safe, plan for staying safe at contact, child''s own
        safety plan, how to get out of the house, a plan in case mum drinks again, calling the police, neighbour to run to, risk of
        forced marriage, fear of honour violence, what to do in an emergency, safety rules for dad''s visits, plan for unsupervised
        contact, family safety plan'),
    ('WHO_HELPS', 1.0, '
        has no one to turn to, who could he tell, who does she trust, people he can count on, doesn''t know who to ask for help,
        find safe grown ups, who is on her side, his support network, five people she can trust, never asks for help, adults she
        trusts, who would notice, where she would go for help, doesn''t tell anyone, who is around this family, family and friends
        who could help, a safe adult at school, mapping the network'),
    ('LONELY', 1.0, '
        has no friends at school, nobody to play with, sits on her own at lunch, no one invites him, doesn''t fit in with other
        kids, only talks to people online, can''t keep friends, wants a friend, moved here and knows nobody, isolated family, spends
        all day in his room on his own, left out by the girls, never invited to parties, falls out with all her friends, making new
        friends, friendless'),
    ('BULLYING', 1.0, '
        getting picked on at school, kids call him names, other kids laugh at her, scared of the boys at school, being beaten up at
        school, bullied on the bus, kids take the mick, called smelly, hit by other kids, bullied because he is in care, bullies
        other children, is the bully, girls spread rumours about her, threatened by other pupils, pushed about in the playground,
        bullied about his weight'),
    ('SCHOOL_ATTENDANCE', 1.0, '
        wont go in, doesnt go to school, every school morning, won''t get out of bed for school, hasn''t been in school for months,
        refuses to go in, begs not to go to school, hides so as not to go to school, school gate panic, gets to the gate and
        freezes, attendance is thirty per cent, too anxious for school, bunks off, skips lessons, tummy aches on school mornings,
        mum can''t get him to school, emotionally based school avoidance, hates going to school, refuser, not in education, missing
        from education, says school is pointless, belly ache in the morning, throws up before school'),
    ('FIRST_VISIT', 1.0, '
        meeting the child tomorrow for the first time, never met this child before, just been allocated, first proper session,
        taking over the case, telling a child who i am, starting work with a new family, what can i take on a first visit, new to my
        caseload, duty visit to a child i don''t know, find out what he likes, getting to know a new child, how do i introduce
        myself, they do not know me'),
    ('BREAKING_ICE', 1.0, '
        wasnt interested in me, thinks i am useless, won''t look at me, sits with headphones on, doesn''t want a social worker,
        hates social services, has had ten social workers, won''t let me in his room, walks off when i come, something fun to start
        with, build a relationship with a hard to reach teen, gives me nothing, getting him to open up, get her to trust me, hostile
        teenager, something other than talking, needs a laugh, quick game to get going, can''t build a rapport, conversation
        openers, gain his trust, doesn''t like professionals, tells me to go away, tells me where to go, sick of answering
        questions, asked the same questions by everyone'),
    ('WORKER_CHANGES', 1.0, '
        i am leaving next month, my last visit, handing over to a new worker, how to say goodbye to a child, closing the case and
        saying goodbye, getting another new social worker, i am going on maternity leave, student placement is ending, upset that
        her worker left, worker left without saying goodbye, ending work with a family, end my work with, moving to another team,
        stepping down to early help, final session with a child, finish well, goodbye session, transferring the case, last time i
        will see him'),
    ('MEETING', 0.5, '
        child protection conference next week, review on thursday, wants to say something at her review, won''t come to his review,
        doesn''t want to sit in a meeting, too many adults in meetings, hates meetings, prepare for a conference, get her voice into
        the meeting, what to say to the reviewing officer, speak for himself in a meeting, chairing her own review, family group
        conference, pep meeting, invite her to her own meeting, sits in meetings and says nothing, everybody talks about me, looked
        after child review, what he wants the meeting to know'),
    ('WISHES', 0.5, '
        find out what he wants, what would she change, if you had a magic wand, wishes for the future, where does he want to live,
        who does she want to live with, child''s wishes and feelings, ascertain wishes and feelings, hear the voice of the child,
        what matters to her, ask for his view, get her views, capture the child''s voice, what a little one wants, views of a young
        child, doesn''t get asked, in her own words, what he thinks about it'),
    ('ASSESSING', 0.5, '
        what is life like at home for her, child''s lived experience, see the world through his eyes, start of a section 47, direct
        work for an assessment, single assessment visit, what is a day like for this child, understand how things are at home, what
        worries the child, views for the assessment, what''s it like to be this child, good things and bad things at home, court
        report, speak to the child alone, observation of a young child, gather evidence from the child, initial child protection
        conference, first session of the assessment'),
    ('PLAN', 0.5, '
        doesn''t understand the plan, explain a child in need plan, explain a supervision order, explain care plan to a child, what
        happens next in the plan, child friendly plan, plan in words she understands, steps of the plan, what has to change before,
        go through the plan with the kids, make the plan with the child, what needs to happen, what gets in the way, what are the
        grown ups going to do, plan in pictures, tell the children about the plan, public law outline, pre proceedings'),
    ('PROGRESS', 1.0, '
        have things got better, show what has changed, evidence of progress, measure change, is it better or worse than last time,
        compare with three months ago, review how it is going, evidence for core group, has the plan made a difference, before
        closing show what changed, how far has she come, repeat it to see the change, tracking progress, is it working, what
        difference have we made, anything changed since'),
    ('LISTENING', 1.0, '
        nobody in this family listens, everyone talks at once, shouts everyone down, parents don''t listen to her, family can''t
        have a conversation, interrupts all the time, mum talks for him, mum answers for her, never gets a word in, won''t let
        anybody finish, family communication, teaching a family to listen, taking turns to speak, mum and teenager misunderstand
        each other, nobody understands me, they talk past one another'),
    ('TOGETHER', 0.5, '
        session with three siblings, session with the whole family, something to do with mum and child together, activity for
        brothers and sisters, group of young people, group work in school, game for the family, do it with the foster carer,
        different ages together, siblings aged four and nine, work with parents and children together, family work, youth group, all
        the kids at once'),
    ('WHO_IS_FAMILY', 0.5, '
        who lives in the house, who counts as family, lots of half siblings, complicated family with many partners, works out who is
        related to whom, draw the family, close to in the family, how she sees her family, who is important in the family, family on
        both sides, who belongs to who, three different dads, family relationships, picture of his family'),
    ('VERY_YOUNG', 0.5, '
        three year old, four year old, five year old, little girl at nursery, preschool child, child too young to talk about it,
        through play, using toys, play session with a little boy, young child who learns by playing, something for a very small
        child, views of a four year old, reception child, under five, two year old, tiny tot'),
    ('TEENAGERS', 0.5, '
        for a fifteen year old, sixteen year old lad, seventeen year old girl, thinks it is all babyish, not a kids thing, something
        that isn''t childish, cynical teen, too cool for this, hates worksheets, doesn''t want to draw, for older teenagers,
        fourteen year old, thirteen year old, hood up, young man, young woman'),
    ('IN_THE_CAR', 0.5, '
        on the drive to contact, talk in the car, stuck in the car with him, long journey to placement, something to do while
        driving, going for a walk, walk and talk, out for a burger, no paper no pens, kicking a ball about, in the park, on the
        school run, only see her in the car'),
    ('NO_TIME', 0.5, '
        only got ten minutes, only half an hour, five minutes at school, short visit at school, no time to prepare, nothing with me,
        needs no materials, quick check in, before the bell goes, brief visit, in a corridor, two minutes at the end, squeezed in
        between lessons'),
    ('DRAWS', 0.5, '
        loves art, always drawing, likes making things, good at cartoons, something creative, drawing rather than talking, arts and
        crafts, likes colouring in, paint and glue, draws all the time'),
    ('WRITES', 0.5, '
        likes to write, writes poems, writes songs, would rather write it down, keeps a notebook, writes me letters, text rather
        than talk, puts it in writing, writes rap lyrics, write her own story'),
    ('WHAT_HAPPENED', 1.0, '
        tell me what happened at school, go through an incident, understand how the fight started, what led up to it, put events in
        order, his side of it, work out what went wrong, what he could do differently next time, after an incident in the home, talk
        through what he did, stole from a shop, set fire to something, restraint in the home, unpick what happened, got arrested
        last night, what happened before and after'),
    ('SIGNS_OF_SAFETY', 1.0, '
        what''s working well, what are we worried about and what needs to happen, worry statement, child version of the mapping,
        signs of safety with children, danger statement and safety goal in child''s words, appreciative inquiry'),
    ('BLAMES_ONESELF', 1.0, '
        blames herself, blames himself, thinks it is his fault, thinks it''s his fault, thinks it is her fault, thinks it''s her
        fault, my fault, his fault, her fault, own fault, says it''s all my fault, thinks she caused it, feels guilty for telling,
        guilty about what happened to mum, feels responsible for her parents, thinks he was taken away for being naughty, thinks he
        is a bad kid, believes he is bad, says i''m bad, thinks mum left because of him, if i had been good, feels guilty, should
        have stopped it, ashamed of what happened, thinks she broke up the family, everything is his fault'),
    ('EATING', 1.0, '
        hides food, hiding food, hides food in her room, hoards food, hoarding food, fussy eater, won''t eat, hardly eats, barely
        eats, refuses food, overeats, eats too much, gorges, binge eats, steals food at night, mealtimes, meal times, food issues,
        eats in secret, only eats beige food, picky eater, sneaks food, won''t eat what the carers cook, problems around food,
        always asking for food, cannot stop eating, eats until he is sick, food wrappers under the bed'),
    ('TORN', 1.0, '
        torn, torn between, divided loyalties, loyalty, split loyalties, loyal to mum, mixed feelings about, mixed feelings about
        mum, two feelings at once, loves and hates her dad, loves dad but is scared of him, feels disloyal, betraying mum by liking
        her carers, feels bad for liking his foster mum, misses him but is scared of him, wants to please everyone, pulled in two
        directions, caught between carers and mum, angry with mum but misses her, confused feelings, likes it here but wants to go
        home, can''t choose, doesn''t want to upset mum'),
    ('SECRETS', 1.0, '
        secret, secrets, told not to tell, told to keep quiet, not allowed to say, not allowed to tell, told not to talk to social
        workers, warned not to talk to me, keeping a secret, keeps a secret, family secret, says she promised not to tell, mum tells
        him what to say, promised not to say, something she isn''t telling, scared to tell, afraid to tell, wants to tell but
        can''t, what happens at home stays at home, hush hush, good and bad secrets, dares not say'),
    ('NEW_IN_FAMILY', 1.0, '
        new baby, baby on the way, mum is pregnant, mum''s pregnant, new stepdad, new stepmum, stepdad has moved in, mum''s new
        boyfriend, dad''s new girlfriend, dad''s new family, blended family, step family, stepfamily, step brothers, step sisters,
        mum is getting married, new partner moved in, jealous of the baby, feels replaced, pushed out by the new baby, hates mum''s
        new boyfriend, stepchildren, dad has a new family, carers are having a baby, new foster child in the house'),
    ('LIVES_WITH_RELATIVES', 1.0, '
        kinship, kinship care, kinship carers, lives with nan, lives with gran, lives with his nan, lives with her nan, lives with
        grandparents, living with grandparents, lives with his aunt, lives with her auntie, brought up by gran, brought up by her
        nan, raised by grandparents, special guardianship, special guardian, sgo, connected carers, connected person, family and
        friends care, nan is bringing him up, staying with aunty, staying with relatives, lives with her older sister, calls nan
        mum, gran looks after them, placed with family, children at aunty''s, why i live with nan'),
    ('CHILD_ILL', 1.0, '
        diabetes, diabetic, epileptic, chronic illness, long term illness, life limiting, going into hospital, having an operation,
        in hospital for weeks, hospital ward, has leukaemia, child has cancer, asthma, sickle cell, won''t take his medicine, won''t
        take her tablets, insulin, needs an operation, afraid of needles, scared of doctors, doctors appointment, medical, health
        appointment, unexplained pain, ill for months, seizures, kidney disease, cystic fibrosis, concussion, palliative, health
        passport'),
    ('FUTURE', 1.0, '
        future, what he wants to be, what she wants to be, dreams for the future, hopes for the future, ambitions, aspirations, no
        plans for the future, what do you want to do with your life, career, where do you see yourself, goals for the year, setting
        goals, set goals, goal setting, what next after school, plans after school, best hopes, something to aim for, motivate him,
        motivation, dreams, a better life, thinking ahead, looking ahead, wants to be a footballer'),
    ('VIOLENT_AT_HOME', 1.0, '
        hits his mum, hits her mum, hits mum and sister, hits his sister, hits his brother, hits her little brother, hits me says
        mum, violent to his mum, violent to mum, violent towards mum, violent towards his parents, child to parent violence, child
        to parent abuse, adolescent to parent violence, attacks his mum, attacks his brother, hurts his little sister, threatens his
        mum, pulled a knife on mum, smashes up the house, smashes up the foster home, mum is scared of him, parents are frightened
        of their son, hurts the dog, hurts animals, cruel to animals, hits his carers, hits the foster carer, punched his carer,
        bites his sister, sibling violence, aggressive towards siblings, throws things at mum'),
    ('USES_DRUGS', 1.0, '
        smokes weed every day, smoking weed, smokes cannabis, using cannabis, addicted to weed, drinks vodka in the park, drinking
        with mates, getting drunk at weekends, takes ketamine, takes pills, uses spice, takes drugs, taking drugs, on drugs, using
        drugs, uses drugs, nitrous oxide, balloons, vapes, vaping, binge drinking, drug worker, comes home high, comes home stoned,
        stoned, high at school, caught with cannabis, teenage drinking, cut down on cannabis, harm reduction, underage drinking,
        substance use by a young person, sniffs glue, xanax, cocaine'),
    ('NOT_KNOWING', 1.0, '
        doesn''t know what will happen, not knowing, doesn''t know where she will live, doesn''t know how long, waiting for court,
        waiting for a decision, waiting for a placement, uncertain, uncertainty, in limbo, keeps asking when, keeps asking how long,
        don''t know yet where he will live, nobody knows what happens next, plan keeps changing, court date moved, proceedings
        dragging on, no decision yet, can''t tell her yet, where will i live, how long will i be here, waiting for the home office,
        everything up in the air, will i be staying here'),
    ('COURT', 1.0, '
        court, judge, for court, court wants, court has asked, report for court, section 7 report, section 37, cafcass, guardian ad
        litem, children''s guardian, care proceedings, final hearing, court hearing, wishes and feelings report, letter to the
        judge, tell the judge, what the judge should know, giving evidence, has to give evidence, going to court as a witness, court
        statement, views for court, family court, wants to talk to the judge, wishes and feelings for court, rule 16.4'),
    ('YOUNG_PARENT', 1.0, '
        pregnant, is pregnant, pregnancy, teenage pregnancy, pregnant at fifteen, pregnant teenager, teenage mum, teen mum, young
        mum, young mother, young dad, young father, teenage parent, becoming a mum, becoming a dad, expecting a baby, mother and
        baby placement, parent and child placement, her own baby, got his girlfriend pregnant, care leaver with a baby, young
        parents, antenatal, baby is due, baby may be removed, had her baby removed, pre birth'),
    ('GENDER_SEXUALITY', 1.0, '
        gender, trans, transgender, trans boy, trans girl, non binary, pronouns, lgbt, lgbtq, gay, lesbian, bisexual, sexuality,
        coming out, came out, came out as gay, wants to come out, thinks he is gay, wants to be a boy, wants to be a girl, wants to
        be called by another name, new name and pronouns, questioning, queer, gender identity, born in the wrong body, parents
        won''t accept that he is gay, dead name, deadname, likes girls, wrong pronouns'),
    ('EXCLUDED', 1.0, '
        excluded, excluded from school, permanently excluded, exclusion, suspended, suspended from school, kicked out of school,
        thrown out of school, expelled, fixed term exclusion, about to lose his school place, at risk of exclusion, isolation booth,
        in isolation at school, internal exclusion, attacked a teacher, swore at the headteacher, detentions, behaviour points,
        behaviour at school, disruptive in class, in trouble at school, kicks off in class, sent out of class, walks out of class,
        trashed the classroom, pupil referral unit after exclusion, school can''t manage him, school cannot manage her, on a final
        warning'),
    ('SAYS_LITTLE', 1.0, '
        says fine, always says fine, just says fine, i''m fine, says i don''t know, dunno, just says dunno, dont know to everything,
        shrugs, just shrugs, one word answers, grunts, monosyllabic, says nothing much, won''t open up, doesn''t open up, closed
        book, gives nothing away, clams up, changes the subject, avoids talking about it, everything is fine, says whatever, says
        everything is okay, tells me what i want to hear, gives one word answers, hard to get anything out of him, won''t talk about
        it, refuses to talk about it, doesn''t want to talk about it, stares at his phone, doesn''t like talking about feelings,
        teen who won''t talk, teenager won''t talk'),
    ('UNHAPPY_IN_CARE', 1.0, '
        unhappy with his carers, unhappy in placement, hates his placement, hates her placement, hates it at the foster home,
        doesn''t like her foster carers, doesn''t like the home, wants to complain, complaint, wants to move placement, wants a
        different placement, wants to leave his foster family, says carers are unfair, not happy in foster care, carers treat their
        own children better, carers don''t feed him properly, unhappy in the children''s home, problems in placement, moans about
        his placement, complaining about the staff, placement at risk, what is not working in placement, how are things in
        placement, how is the placement going, not settled with carers, not happy where she lives'),
    ('RACISM', 1.0, '
        racism, racist, racist abuse, racist bullying, racial abuse, called a racist name, called the n word, islamophobia,
        antisemitism, told to go back to his country, discriminated against, discrimination, bullied for his skin colour, bullied
        for being gypsy, bullied for wearing a hijab, racist comments at school, xenophobia'),
    ('VIDEO_CALL', 0.5, '
        video call, zoom, on teams, over the phone, online session, virtual visit, virtual session, by video, on facetime, remote
        session, remotely, placed far away, out of area placement, phone call with, skype, by phone, cannot visit in person')
) as told (need, strength, phrases)
cross join regexp_split_to_table(btrim(regexp_replace(phrases, '\s+', ' ', 'g')), ', ') as phrase
on conflict (phrase, need) do nothing;
