-- More of what workers say in whole sentences, by other words than before.
insert into need_phrase (need, strength, phrase)
select need, strength, phrase from (values
    ('BEREAVEMENT', 1.0, '
        nan passed, grandad passed, lost his nan who was like a mum to him, isn''t with us any more, gone to heaven, baby died at
        birth, dad hung himself, friend died of an overdose, mate got stabbed and died, grandma''s funeral on friday, mum died and
        dad can''t talk about it, doesn''t believe his mum is dead, thinks his dad will come back, scared of forgetting her mum,
        birthday of his brother who died, what happens when you die, sudden death in the family, how do you talk to a toddler about
        death, boy whose mum died of cancer, girl whose dad took his own life, little one who lost her granddad, can''t talk about
        his mum who died, two years since her brother died and still not talking about it, wasn''t allowed to say goodbye before she
        died, sibling died suddenly, his nan was his whole world and she is gone'),
    ('PARENT_IN_PRISON', 1.0, '
        daddy was taken away by the police, dad''s inside for years, mum''s inside, writes letters to his dad in prison, what to
        tell a toddler about dad being in prison, kids think dad is working away, dad got life, misses dad who is in prison, father
        jailed for drugs, stepdad in prison, mum''s on remand, first visit to see mum inside, thinks prison is his fault, six months
        for dad, brother sent to prison'),
    ('APART_FROM_FAMILY', 1.0, '
        misses his dog, had to leave his dog behind, wants his pet back, brothers placed fifty miles apart, baby sister has been
        adopted, younger ones went home and he didn''t, mum walked out on them, worried about brothers still at home, no photos of
        his family, not seen dad for years, wants to know if mum is all right, siblings only meet three times a year, missing mum so
        much, child abandoned by parents, wants more time with her brothers, wants more time with his sister, sees his brothers only
        now and then, brothers placed apart meet at weekends, his sisters are still at home, split from her twin, brothers with
        different carers, only child taken into care, doesn''t see his siblings, she worries about her baby brother back home, left
        behind when the others were adopted, cries for her brother, wants all his brothers in one house, longs for his mum'),
    ('MOVING', 1.0, '
        moves house again, moving to another town, fleeing and living out of bags, unpacks nothing, what a foster carer needs to
        know tonight, introduce a child to new carers, little things that help a child settle, homesick in new placement, moved in
        the middle of the night, placed forty miles away, moving to a secure unit, moving into residential, preparing brothers for a
        new foster family, next placement, has moved so often she won''t unpack, new foster home tomorrow, going to live with new
        carers, first placement, just removed from home, how do i prepare him for the move, so she isn''t a stranger in the new
        house, placement ending after three years, unplanned move, packing his things, get to know the new carers, moving on again'),
    ('NEW_SCHOOL', 1.0, '
        starting big school, scared of big school, nervous about secondary school, first week at nursery, leaving year six, moving
        school again, what teachers should know about him, settling into a new class, transition plan, post sixteen, starting work,
        scared of high school, starting high school, off to college, moving up to the juniors, going to secondary, moving to high
        school, changing school in year nine, starts college in september, new to the school and knows nobody, introducing him to
        his new school, what helps him in class'),
    ('LEAVING_CARE', 1.0, '
        just turned eighteen, nearly eighteen, after eighteen, getting his own place, nobody behind him, can''t cook or budget,
        staying put with carers, who is in his corner, moving on to adulthood, care leaver feels alone, pathway plan at sixteen,
        going to university from care, care leaver nobody around him, first flat, ready to leave care or not, who is left when
        social services go, leaving the children''s home at eighteen, lives alone for the first time, what support will i have at
        eighteen, almost 18'),
    ('WHY_INVOLVED', 1.0, '
        why mum can''t look after her, why dad isn''t allowed in the house, why i came into foster care, why he was moved, what to
        say about mum''s drinking and foster care, little one thinks she is on holiday with foster carers, explain neglect without
        blaming mum, explain an interim care order, tell the children what a conference is, children don''t know why i am there, the
        story of why you live here, no one told her the reason, explain police protection to a child, taken away cos he was naughty,
        doesn''t get why he can''t go home, told her dad is at work, no idea why social services came, how do i tell a child why
        they can''t go home, explaining removal to a child, explain to brothers aged five and nine what happened and why, honest
        account of what happened, a story to explain, tell children the reason in words they understand, put into words why mum
        couldn''t keep her safe'),
    ('LIFE_STORY', 1.0, '
        wants to know why so many moves, mixed up about dates and places, what order things happened in, when i was little, how he
        ended up here, who looked after me when i was a baby, nobody can tell her about her first years, memory book, photos from
        each placement, the story so far, his life in one picture, journey through care, teenager asks about his early life, get his
        story straight, moved eight times, who, when and where of her life, wants to know what happened to him, makes no sense of
        his past, remembers nothing before foster care, early memories, past placements on one page, life line, her journey so far,
        putting together a life story'),
    ('ADOPTION', 1.0, '
        saying goodbye before adoption, moving to his forever home, three year old going to adopters, birth parents after adoption,
        adopted and full of questions, why was i adopted, siblings adopted separately, meeting her new mum and dad, last time she
        sees birth mum, preparing for adoption, adoption plan for two brothers, getting ready for new parents, meets his adopters
        next week, four year old moving to adoption, keep a link with birth family after adoption'),
    ('IDENTITY', 1.0, '
        one parent black one white, lost his language, doesn''t know about her culture, who am i really, muslim child in a christian
        home, embarrassed about being in care, doesn''t look like anyone in the family, where he belongs, gypsy traveller child at
        school, stopped wearing her headscarf, roots and heritage, proud to be romani, being the only one in care in her class,
        nigerian boy with white carers, half jamaican half english, where do i come from, confused about who she is, doesn''t feel
        british, pakistani girl in care, who she is besides a kid in care, his background and culture, ashamed of being in foster
        care, name and faith, belonging in two families, doesn''t know her heritage'),
    ('UNKNOWN_PARENT', 1.0, '
        asks who his real father is, doesn''t know where dad is, dad never in the picture, mother unknown, who is my dad, not told
        who her father is, biological father turned up, stepdad isn''t his real dad and he doesn''t know, who''s my dad, no contact
        with birth father and wants to know about him, found his dad on facebook, dad''s side of the family is a mystery, doesn''t
        know her mum'),
    ('SEEKING_ASYLUM', 1.0, '
        lost touch with his parents in syria, came through calais, walked across europe, waits for asylum decision, no papers, just
        got here from vietnam, afghan lad, sudanese boy, eritrean boy, young refugee can''t sleep, home office interview coming up,
        family stuck in a refugee camp, misses mum back home, hotel for asylum seekers, ukrainian family, first meeting with a young
        refugee, sixteen year old from sudan, arrived last week from iran, kid off the boats, boy with no family in this country,
        unaccompanied girl, smugglers, claims asylum, safe in england but worried about family at home, how he got here, what he has
        come through'),
    ('DOES_NOT_SPEAK', 1.0, '
        not a peep out of her, won''t utter a word, won''t talk to professionals, speech and language needs, can''t get a word out
        of him, silent child, quiet as a mouse, never says anything, only nods or shakes head, minimal language, speaks to nobody at
        school, can''t put it into words, child clams up the minute i arrive, little speech, wishes of a non verbal child,
        communicates without words, goes mute when adults ask questions, doesn''t say anything in sessions, won''t speak to me or
        anybody, non verbal boy, she doesn''t speak at all, child who will not talk, something without talking, quiet child who
        needs another way to show it, can''t tell me in words, mute since it happened, too shy to talk, whispers to her teddy'),
    ('DISABILITY', 1.0, '
        pda, autism and anxiety, doesn''t like change, needs routine and pictures, child with cerebral palsy, how to get the views
        of a disabled child, send support plan, ehcp review, learning disabled teenager, non verbal and in a special school, uses
        eye gaze, respite for disabled child, hearing aids, child can''t follow long sentences, fragile x, adhd and learning
        difficulties, sensory room, brother with additional needs, autistic boy of ten, non verbal autistic child, learning
        disability views, wishes of a child with severe autism, tool for a disabled child, likes and dislikes of a disabled young
        person, adhd asd and speech delay, how to ask a child with a learning disability, needs it simple and visual, wheelchair
        user, blind child, transition from children''s disability team, short break views'),
    ('LITTLE_ENGLISH', 1.0, '
        no english at home, interpreter on the phone, somali speaking, bengali speaking, tigrinya, farsi, pashto, dari, parents and
        child speak polish, arrived without any english, works with pictures not words, hungarian speaking, chinese speaking,
        doesn''t understand english, hardly any english, child speaks romanian, urdu speaking mum, turkish speaking, english is his
        third language, needs no reading or english'),
    ('ANGER', 1.0, '
        kicks furniture, punched a hole in the door, very angry boy, angry girl, fuming, goes mad, sees red, loses it with everyone,
        lashes out at other kids, fights in the playground, threw a chair, wrecked his room, effing and blinding, tantrums at
        eleven, ripped up his work, temper on him, rage at carers, why is he so angry, angry about being in care, blows his top,
        angry all the time, angry with me for removing him, angry with social services, punching walls, can''t manage his anger,
        anger at home and at school, kicks off over nothing, blows up, understand what makes him angry, violent outbursts, seven
        year old who hits and kicks, temper, where the anger comes from, triggers for anger, angry young man, screams and throws
        things'),
    ('OVERWHELMED', 1.0, '
        goes into meltdown in supermarkets, too noisy for him, covers her ears and screams, needs calming before we can talk, gets
        so wound up, climbs the walls when upset, breathing and grounding, dissociates, shuts down completely, can''t be calmed
        after contact, spins out, tantrums every day, help to self soothe, high arousal, fight or flight, emotional regulation,
        stressed out teenager, zones of regulation, coping strategies, rocks and hums, rocks back and forth, autistic meltdown,
        loses it completely, hides under the table when overwhelmed, too many people and noise, bites her hand when stressed, can''t
        calm himself, help him come down, calm before talking, soothing things for a small child, tools for regulation, upset and
        can''t settle, emotionally all over the place, distress'),
    ('RESTLESS', 1.0, '
        won''t stay in his seat, attention all over the place, hyper, can''t focus on anything, needs something in his hands, runs
        round the room while i talk, always fidgeting, gets up every two minutes, won''t stay still long enough to talk, energetic
        boy, needs to be doing something, fidgets all through, won''t keep still, needs to fiddle while talking, five minute
        attention span, can''t stay on task, jumps about'),
    ('WORRIES', 1.0, '
        worried to death about his mum, scared of the police, afraid of dogs, worries the whole time about what will happen, stomach
        in knots, nervous wreck, sick with worry before school, fears, won''t be separated from mum, scared mum won''t come back,
        thinks something bad will happen, asks the same question again and again, generalised anxiety, exam nerves, panicky about
        everything, worries come at night, worried about mum being hurt, worried about being moved again, child full of anxieties,
        scared gran will die, frightened nan will die too, panics when dad is late, thinks people are watching, worrier, worries
        about mum while at school, anxious nine year old, scared of being taken away, worried about court, scared dad will find
        them, too anxious to leave the house, small worries and big worries, can''t switch her worries off, always anxious, fears
        for his mum, frightened of losing her carers, worries so much it makes him ill'),
    ('PANIC', 1.0, '
        thinks he is having a heart attack, gasps for breath, panics on the bus, panic attacks at school, goes dizzy and can''t
        breathe, chest tight, panic attack, hyperventilated at school, breathing goes funny, shaking and sweating'),
    ('SLEEP', 1.0, '
        can''t settle at night, up in the night, sleeps with the light on, dreams about monsters, screams in his sleep, bad dreams
        since the move, sleep problems, scared of shadows, up till three, bed wetting at nine, scared of going upstairs, sleeps in
        her clothes, bad dreams, wakes screaming, doesn''t sleep, frightened at night, nightmares every night, scared of the dark,
        won''t sleep in his own bed, night time fears'),
    ('FRIGHTENING_EVENTS', 1.0, '
        saw a stabbing, saw a fight with knives, caught in the fire, dog bit him, saw dad arrested, after the crash, witnessed a
        murder, keeps seeing it in her head, violent play, play is all about fighting and police, trauma from war, jumpy since it
        happened, re enacts what she saw, it all came back, terrible memories, scared by what he saw, burglars in the night, daddy
        doll hits mummy doll, watched mum overdose, saw mum nearly die, sleeps with a knife under the pillow, saw mum beaten,
        witnessed a shooting, car accident, keeps acting out what he saw, saw his friend die, something horrible happened to her,
        traumatised toddler, after the attack, replaying it in play, the night the police came'),
    ('NAMING_FEELINGS', 1.0, '
        everything is either fine or rubbish, all she says is angry, no idea what he feels, emotions work with eight year old,
        feelings check in, how to talk about feelings with a five year old, facial expressions, doesn''t read other people''s
        feelings, feels lots of things at once, sad mad or glad, can''t explain feelings, doesn''t have the words for how he feels,
        feelings about home and school, happy on the outside, doesn''t know the difference between sad and angry, feelings for a six
        year old, emotional vocabulary, understanding emotions, can''t tell you how he feels, name it to tame it, shows no feelings,
        happy face all the time, what do feelings look like, how are you feeling today'),
    ('LOW_MOOD', 1.0, '
        feels nothing will ever change, doesn''t want to do anything, lies on her bed all day, no fun in anything, tearful, in a
        dark place, not himself since, sees no future, why bother, really down, can''t be bothered with anything, nobody would miss
        me, mood is very low, hopeless teenager, stopped going out, lost her spark, won''t come out of her room, teenager stays in
        his room all day, hears voices, fifteen and sees no point in anything, won''t leave her bed, depressed teenager, flat, hates
        life, sad all the time, unhappy at home and school, lost his motivation, nothing to live for, feels hopeless, withdrawn
        since christmas'),
    ('SELF_HARM', 1.0, '
        scratches herself till she bleeds, burns her arms with a lighter, has been cutting, cuts, hits head when upset, tried to
        kill himself, self harm scars, talk about self harm, ligature, self harming again, hurting herself to cope, skin picking,
        wants to hurt herself, ended up in a and e after tablets, cutting at fourteen, self injures, scratches and cuts, hurts
        herself when upset, suicidal teenager, took paracetamol, alternatives to self harm, what happens before she cuts'),
    ('SELF_ESTEEM', 1.0, '
        no good at anything, nobody would want me, hates his body, always says sorry, runs himself down, can''t see anything good in
        himself, needs a boost, low confidence, thinks she''s worthless, positives, celebrate what he does well, says he''s thick,
        thinks everyone is better than her, called useless by his stepdad, feels rubbish about himself, low self esteem, thinks she
        is worthless, says nobody could love him, no belief in himself, only sees bad things about himself, help him see his
        strengths, good at nothing, what do people like about me, positive work, confidence building'),
    ('DOMESTIC_ABUSE', 1.0, '
        mum''s fella kicked off and the kids heard it, kids were in the house when dad hit mum, hit mum in front of the kids, dad
        breaks the no contact order, mum got punched, kids hide when he starts, lives in fear of mum''s ex, he gets drunk and hits
        her, dad controls everything mum does, listening to them fight from the stairs, black eye on mum, tries to stop dad hitting
        mum, ran to the neighbours when dad attacked mum, refuge with three kids, feels he must protect mum, violence at home
        witnessed, dad is back in the house, strangled her mum, abusive relationship, doll play of dad hitting mum, child lives with
        domestic violence, watched dad hit mum, dad hits mum when drunk, mum fled with the kids, hears mum and her boyfriend fight,
        scared of mum''s boyfriend, violence between mum and dad, dad threatens to kill mum, dad''s not allowed near us, gets
        between them, the children saw everything, coercive dad, ten year old wants to protect mum, mum''s partner has moved back in'),
    ('PARENTS_APART', 1.0, '
        mum and dad scream at each other, parents scream at each other, mum and dad always shouting, messy divorce, parents at war
        over contact, piggy in the middle, mum says bad things about dad, dad says bad things about mum, wants them back together,
        handovers in a car park, hates going between two houses, separated parents can''t agree, rowing parents, in the middle of
        their fights, lives half with mum half with dad, mum stops him seeing dad, child arrangements order, hears all the
        arguments, contact battle, mum and dad use him to pass messages, parents break up, parents hate each other and fight at
        handover, seven year old with divorcing parents, arguments between parents, dad against mum, angry parents, mum and dad
        fight about money, wants his parents to stop fighting, each side wants her on their side'),
    ('FAMILY_QUARREL', 1.0, '
        brothers always scrapping, fights with sister over everything, mum and teen daughter at loggerheads, arguments about phones
        and bedtimes, carer and teenager clash, everyone shouting at home, family always falling out, sisters who hate each other,
        blames his brother for everything, teen says mum is too strict, relationship with stepdad has broken down, silent treatment,
        fall out over nothing, family rows at mealtimes, teenager at war with mum, brothers fighting, sisters don''t get on, argues
        with carers about everything, step kids don''t get on, mum and son always rowing, home is a battlefield, family at breaking
        point, big row about going out'),
    ('FAMILY_TIME', 1.0, '
        kicks off after contact, won''t settle after contact, goes quiet after seeing dad, excited then mum doesn''t come, how did
        contact feel, cries when contact ends, ready for contact, doesn''t want to see his dad, hates leaving mum after contact,
        first time seeing dad for months, before she sees mum on saturday, contact with grandparents, family time reduced to
        monthly, upset when mum cancels, dad''s visits, seeing mum in a contact centre, wants to stop contact, doesn''t want contact
        any more, contact with birth mum, upset by contact, dad never turns up for contact, kicks off when contact ends, how was
        contact, does she want to see her dad, feelings before and after contact, supervised contact with mum on saturdays, unhappy
        about contact, mum didn''t come again'),
    ('NEGLECT', 1.0, '
        nobody cooks, no tea last night, mouldy packed lunch, house in a state, sleeps on a mattress on the floor, in dirty nappies,
        kids out on their own at night, gets himself up and out, mum asleep when he gets up, unkempt and hungry, lives on crisps,
        whose job it is to feed them, what mornings are like, bedtime routine or none, no toothbrush, not fed, not washed, left with
        strangers, what goes on between school and bed, home conditions are dire, smelly and hungry, no electric, who does what at
        home, gets his own breakfast, goes to school on his own at five, feeds herself and goes to school alone, kids left alone,
        always hungry and dirty, no routine at home, chaotic home, who feeds them, what is her day like, dirty clothes and no
        breakfast, mum sleeps all day, nobody takes them to school, four kids in a filthy flat, who puts them to bed, looked after
        or looking after themselves, a day at home hour by hour'),
    ('PARENT_DRINKS_OR_USES', 1.0, '
        mum''s a drinker, dad off his face, drunk when he picks them up, mum on crack, empties everywhere, parents on drugs, mum in
        recovery, dad in rehab, scared when mum has been drinking, mum''s always asleep on the settee, people come round to buy
        drugs, dad smokes weed all day, mum drinks and shouts, drunk parents, mum promises to stop drinking, knows where mum hides
        the vodka, mum on methadone, mum''s an alcoholic, parents use heroin, dad drinks, drug using parents, mum drunk every
        evening, alcoholic father, kids living with addiction, how do i explain mum''s drug use, scared when dad has been drinking,
        mum uses again, mum''s on something'),
    ('PARENT_ILL', 1.0, '
        mum in a mental hospital, mum not well in her head, mum''s in hospital again, mum has schizophrenia, dad''s depression,
        mum''s got voices, mum with bipolar, mum''s dying of cancer, dad has motor neurone disease, mum is disabled and in pain,
        explain depression to a seven year old, mum cries and won''t get up, mum tried to kill herself, postnatal depression,
        grandad has dementia, nan is losing her memory, parents with learning difficulties, mum''s illness frightens him, dad had a
        breakdown, mum poorly again, gran is poorly, nan is in hospital, mum''s mental health is bad again, mum in hospital, mum
        ill, explaining mum''s illness, mum''s got depression and stays in bed, dad with ptsd, mum hears things, parents with mental
        illness, mum might die, mum in a coma, dad had a heart attack'),
    ('YOUNG_CARER', 1.0, '
        gets the baby up and does the bottles, mum stays in bed and she does everything, fills in forms for mum, reads mum''s
        letters to her, does the washing and the tea, dresses the little ones, cares for mum with ms, misses school to look after
        brothers, acts like the mum, cooks for everyone at nine, eldest runs the house, helps mum to the toilet, no childhood
        because she looks after everyone, carries too much for his age, worries about leaving mum to go to school, up in the night
        with the baby, big sister brings them up, cares for mum, looks after her little brothers every night, eleven year old
        running the house, helps dad who is disabled, the parent in that house, does all the chores and misses school, young carer
        who never sees friends, mum relies on him for everything'),
    ('EXPLOITATION', 1.0, '
        drug runner, going country, found in a trap house, train tickets to places she doesn''t know, comes back with new clothes,
        flashing cash, older boyfriend picks her up, being plugged, on tick to dealers, stabbed rival gang, man buys her vapes and
        drinks, carries a blade, frightened of older boys who make him sell, swapped phones, sexually exploited, far right, drawn
        into extremism, extremist videos, prevent referral, gang wants him, hanging round with older lads, lured by gifts, cuckooed
        flat, lookout for dealers, wants out of the gang, boyfriend is years older, buys her things, scared to leave the gang, cce,
        cse worries, groomed by older man, fifteen year old selling drugs, gangs and knives, older boyfriend, won''t say who he''s
        with or where money comes from, being exploited, someone is using her, at risk from older lads, criminal gang, girls given
        drink and drugs by men, picked up with a knife and cash'),
    ('ONLINE', 1.0, '
        hooked on his phone, talks to men online, pics sent round school, chats with people she doesn''t know, asked her to send a
        photo, sexual messages, fake profile, stranger on roblox wants to meet, sextorted, snap streaks with older lads, discord
        servers, watches violent videos, self harm content online, online life, cyber bullying, onlyfans, blackmailed online,
        meeting up with someone from online, sexting, talks to strangers on snapchat, online grooming, sends nudes, meets people
        online, gaming addiction, someone online wants her to meet, unsafe online, inappropriate pictures on her phone, eleven year
        old on tiktok, online friends she hasn''t met'),
    ('GOES_MISSING', 1.0, '
        does one every weekend, goes awol, missing overnight, police keep bringing her back, legged it, bolts from placement, out
        till early hours, gone since friday, keeps legging it, stays at unknown addresses, won''t say where he has been, push and
        pull factors, back from being missing, missing person, keeps going missing from care, goes missing, absconding from
        placement, runs away, runs to mum''s house, keeps running back home, stays out, out all night with people we don''t know,
        missing again at the weekend'),
    ('OUT_AND_ABOUT', 0.5, '
        scared to get the bus, hangs round the arcade, rough estate, can''t cross certain streets, which places are safe, where do
        you hang out, trouble in the park, followed home by boys, unsafe in his area, frightened to go out, where is it safe around
        here, the estate after dark'),
    ('BODY_SAFETY', 1.0, '
        uncle touched her, stepdad touched her, someone in the family touched her, before a video interview, abe interview,
        disclosed sexual abuse, touches himself in class, drops his trousers, rude touching, keeps asking about sex, who is allowed
        to see you undressed, underwear rule, body boundaries, sexual play with brother, pants, says it hurts down there, period,
        hugs everyone she meets, saying no, inappropriate with other children, safe touch, sexualised behaviour, knows things she
        shouldn''t about sex, touches other kids, child was sexually abused, my body, privacy, teach keep safe, private parts are
        private, puberty and periods, hurts and bruises on the body, worries about touching, sore tummy and headaches'),
    ('HARMED_BY_ADULT', 1.0, '
        dad smacks hard, mum''s temper frightens him, gets leathered, hit with a shoe, hit with a slipper, bruise shaped like a
        hand, says mum pinches him, grandad shouts at her, carer was rough with her, mum says horrible things to her, called useless
        every day, scared of getting in trouble at home, gets locked in, hit for getting things wrong, no dinner as a punishment,
        made the scapegoat, hurt by stepmum, told me he gets hit, afraid of her stepdad, bruises and says she fell, says he fell
        down the stairs, hit by dad, scared of mum, says dad hurts him, mum hits, physical abuse disclosure, frightened of her
        stepdad, disclosed, emotional abuse, shouted at all day, won''t go home because he''s scared, child says she gets hit,
        injuries and a changing story'),
    ('FEELING_SAFE', 1.0, '
        safest place, when do you feel scared at home, what would help you feel safer, how safe from nought to ten, safe or unsafe
        at mum''s, does he feel safe with dad, safer than last time, is home safe now, feels frightened at home, feel safe at home,
        is he safe, safe at dad''s house, scale of safety, what makes her feel safe, unsafe at home, how safe does he feel'),
    ('GOING_HOME', 1.0, '
        going back to mum in january, back to live with dad after foster care, moving home to parents, returning to mum''s care,
        what would make going home work, trial weekends at home, ready to go home, scared it will all go wrong again at home,
        worried mum will drink again when she goes home, return home from care, going back to parents, back with mum after a year,
        reunification, plan to go home, child going home, safe to go home, what he needs to be safe at home'),
    ('SAFETY_PLANNING', 1.0, '
        what to do when mum and dad fight, who to ring in the night, safe word, plan for when stepdad turns up, ring 999, run to
        nan''s, might be taken abroad to marry, family rules for safe visits, where to go when it is not safe, keep the little ones
        safe, what the child can do in an emergency, safe at weekends with dad, safety plan with a child, what to do if dad comes
        back, how to stay safe at home, plan to keep safe, safe place, who to call, get help when parents fight, agree the rules
        with mum and the kids'),
    ('WHO_HELPS', 1.0, '
        who would she ring if it all went wrong, who can he talk to, people who care about him, safe grown ups at school, one person
        she trusts, no one in her corner, who to go to when worried, trusts no adults, which adults are safe, who looks out for him,
        people in my life, help seeking, no support network, who can help, who is there for her, safe adults, trusted adults for a
        seven year old, who do you trust, five people who help, nobody to turn to, people she can go to'),
    ('LONELY', 1.0, '
        on her own every playtime, no mates, billy no mates, nobody comes to his party, can''t make friends, new in town and no
        friends, spends all day alone, pushed out of her friendship group, best friend dropped her, lonely teenager, wants to belong
        somewhere, feels invisible, no friends, lonely at school, isolated, on her own, struggles to make friends, friendless and
        new here, only friends are online, moved and lost all her friends'),
    ('BULLYING', 1.0, '
        girls being horrible to her, picked on at dinner time, picked on at school, gets called names for being in foster care, lads
        wait for him after school, bullied for being fat, getting battered at school, mean messages from girls in class, scared of
        bullies, he bullies smaller kids, nobody will sit with her, tormented at school, everyone at school knows he''s in care,
        kids take the mick out of him for being in care, bullied at school, bullying, being bullied because of her weight, kids are
        nasty to him, hurt by other kids at school, scared of school because of bullies, name calling'),
    ('SCHOOL_ATTENDANCE', 1.0, '
        won''t go in, crying at the school gate, hasn''t been in since christmas, can''t get him through the door, feels sick on
        sunday night, sick on school mornings, says belly hurts on school days, hiding in the toilets at school, school refuser year
        nine, bunking, won''t get dressed for school, fined for non attendance, thirty per cent attendance, school avoidance, not
        attending school, refuses school, school refuser, too scared to go to school, bad attendance, why won''t he go to school,
        stays at home instead of school, missed most of year nine, stomach aches before school'),
    ('FIRST_VISIT', 1.0, '
        first time meeting, what do i bring on a first visit, meeting a family for the first time, who are you and why are you here,
        cold visit, introduce yourself to a child, never worked with her before, what i like and don''t like, get to know him, first
        session ideas, newly allocated, taking on a case from a colleague, meeting a new child, first contact with a child, new case
        and a shy child, get to know you, introducing myself, tell a child who i am and what i do, starting with a five year old,
        what to take on my first visit, nervous about meeting me'),
    ('BREAKING_ICE', 1.0, '
        hides behind mum, hides behind the sofa, clings to mum when i come, shy little girl, stroppy teenager, thinks social workers
        are the enemy, won''t engage with any professional, had nine social workers, doesn''t bother learning our names, social
        workers come and go, won''t come downstairs, get a conversation started, awkward silences, relationship building, fun
        activity for a first session, ice breakers, doesn''t trust me yet, hates us, refuses to engage, need a way in, game to play
        with a teen, gives me daggers, tells me to f off, doesn''t want to know, doesn''t wanna know, lad doesn''t want to talk to
        social workers, shy child, won''t talk to social workers, ice breaker, getting to know each other, hard to engage, doesn''t
        trust anyone from social services, hides when i visit, fun way to start, teenager who won''t engage, builds trust slowly,
        how to get a conversation going, wants nothing to do with me, sits in silence with arms folded, hates questions'),
    ('WORKER_CHANGES', 1.0, '
        last day with a child, i''m moving teams, i''m off on maternity leave, changing jobs, allocated to somebody else, child gets
        a new worker, saying bye to a little boy, good ending, end of placement for a student, case is closing next week, worker
        gone off sick, goodbye visit, won''t see him again, saying goodbye, i am leaving, new social worker next week, goodbye to a
        child, ending, changing workers again, last meeting with a teenager, close the case well, end of intervention'),
    ('MEETING', 0.5, '
        review next week, core group tomorrow, wants a say but hates meetings, won''t come to her review, icpc, rcpc, his views for
        the conference, what does he want to tell the chair, fgc, speaking up in meetings, prepare for her lac review, eleven year
        old wants to chair his review, wants to tell the meeting, family meeting, children''s views at conference, prepare for
        review, lac review, child protection conference, have her say at the meeting, views for a conference, doesn''t want to go to
        the review, take part in the meeting, ask questions at the review, what do i want from my review, meeting about me'),
    ('WISHES', 0.5, '
        what would he like to happen, what does she want, hopes and wishes, where would you live if you could choose, three wishes
        with a five year old, child''s own voice, what they think about living with gran, need views of a four and a seven year old,
        what does he think should happen, say what she wants, own words, wishes and feelings, what does the child want, child''s
        views, view of a five year old, how he wants things to be, what she wants to change, where he wants to live, who she wants
        to live with, what would make it better, three things you would change'),
    ('ASSESSING', 0.5, '
        parents refuse to let me see the child on his own, see the child alone, parents say nothing is wrong, get a picture of home
        life, child and family assessment, need the child''s view of home, what''s life like for him, good bits and bad bits, what
        is going on at home, what is worrying her, direct work for a section 47, views for parenting assessment, tell me about home,
        understand family life, what life is like at home, single assessment with a six year old, find out what is going on, what is
        good and what is bad at home, hear from the child, understand the child''s world, what worries you and what is good, views
        for the assessment of a teenager'),
    ('PLAN', 0.5, '
        make sense of the plan, cp plan in child''s words, explain what has to change, what mum has to do before i go home,
        supervision order, explain plo to children, who does what in the plan, kids don''t get the plan, the plan keeps getting
        stuck, plan for a nine year old to understand, break the plan into steps, help her to have a say in the plan, explain the
        plan to a child, doesn''t understand the child protection plan, what happens next, child in need plan for kids, plan with
        the family, what the plan means for me, steps to going home'),
    ('PROGRESS', 1.0, '
        before and after, is it getting better, progress since last time, show improvement, how far we''ve come, measure how things
        change, evidence change for review, any better than last month, see the difference, end of the plan what changed, rate it
        again, review progress with a child, what has changed, progress since the last review, better or worse, measure progress
        with a child, has the work helped, change over time'),
    ('LISTENING', 1.0, '
        shout over each other, nobody gets a word in edgeways, all talk at once, mum speaks for her, no one lets the quiet one
        speak, communication in the family, parents who don''t listen, teen says nobody understands, arguing because of
        misunderstandings, meeting where everyone interrupts, teach them to listen, talk over each other, don''t listen to each
        other, nobody listens at home, parents and teenager don''t understand each other, misunderstandings in the family, take
        turns'),
    ('TOGETHER', 0.5, '
        whole sibling group, three brothers together, five kids in one session, family session with mum and two teenagers, group for
        young carers, activity for the family, session with grandparents and kids, something everyone can join in, group session,
        carer and child together, siblings together, group of children, family activity, brothers and sisters together, group work,
        parent and child session, four siblings at once, fun with the whole family'),
    ('WHO_IS_FAMILY', 0.5, '
        who''s who in the family, big complicated family, mum has six kids to four dads, step brothers and half sisters, draw out
        the family, relationships in the family, family closeness, who are you close to, how he sees his family, who lives at home
        changes every week, people come and go in the house, family tree, who is in the family, who matters in the family, half
        brothers and step sisters, who is close to whom, complicated family, family map'),
    ('VERY_YOUNG', 0.5, '
        too little to talk about it, what can i do with a three year old, toddler group, work with a two year old, play based,
        little tot, nursery aged child, something to play, preschool child''s view, in reception class, four and five year olds, how
        to listen to a toddler, toddler, three year old boy, four year old girl, nursery child, tool for under fives, play with a
        small child, little ones, young child who can''t sit and talk'),
    ('TEENAGERS', 0.5, '
        stroppy fourteen year old, not kiddy, older lad, older girl, hates kids'' stuff, nothing babyish, doesn''t do drawing,
        seventeen and bored, year ten, year eleven, sixth former, moody teenager, lad of fifteen, girl of sixteen, teenager, fifteen
        year old boy, too old for games, not childish, older teens, tool for a seventeen year old, nothing with crayons'),
    ('IN_THE_CAR', 0.5, '
        on the way to contact, talk while driving, drive to school with him, stuck in traffic, on a walk with the dog, in mcdonalds,
        out and about with a teenager, no table to work at, car chat, journey to the new placement, in the car, car journey, talk on
        a walk, while driving, outside without paper'),
    ('NO_TIME', 0.5, '
        quick tool, ten mins, fifteen minutes at school, quick activity, need something fast, in five minutes, end of the day, not
        much time, only a lunch break, nothing prepared, no resources, ten minutes, short visit, five minute tool, quick and simple,
        little time, no equipment'),
    ('DRAWS', 0.5, '
        likes art, arty kid, loves comics, makes stuff, draws superheroes, good with her hands, would rather draw, painting and
        sticking, drawing activity, loves drawing, creative child, comics, good at art, making things, cartoon'),
    ('WRITES', 0.5, '
        rather write than talk, keeps a diary, texting, writes stories, writes lyrics, likes writing, poems and rap, voice notes,
        diary, journal, writes everything down, letter'),
    ('WHAT_HAPPENED', 1.0, '
        lies all the time, tells lies, makes things up, steals from carers, steals money at home, takes things that are not his,
        won''t own up, fight at school what happened, got nicked, got arrested for fighting, caught shoplifting, set a fire, damaged
        a car, walk through what happened, how did it start, big incident in the placement, understand an argument step by step,
        consequences of what he did, what happened at school today, got into a fight, tell the story of what happened, sequence of
        events, work through an incident, lied and stole, before and after an argument, plan what to do next time'),
    ('SIGNS_OF_SAFETY', 1.0, '
        worries and strengths, strengths and dangers, child''s danger statement, signs of safety, three columns with a child,
        worries good things and dreams'),
    ('BLAMES_ONESELF', 1.0, '
        says she ruined everything, it''s because of me, thinks dad left because of her, thinks he made mum ill, thinks the abuse
        was her fault, carries the guilt, feels to blame, feels he should have protected mum, believes being in care is a
        punishment, thinks she deserved it, wishes he hadn''t told, thinks it''s cos he was naughty, my fault mum drinks, my fault
        dad left, believes she caused it, guilt, thinks she''s a bad girl, says i made mum cry, blames himself for being in care'),
    ('EATING', 1.0, '
        won''t touch his dinner, stuffs himself, takes food from bins, worried about food running out, pinches food from the
        cupboards, mealtimes are a battle, only eats crisps, losing weight, food under the bed, hungry all the time even after
        meals, won''t eat at the table, gorging and being sick, gorges till she is sick, food and foster carers, food hidden in her
        room, overeating, stealing food at night, always hungry, food issues in foster care, worries about food'),
    ('TORN', 1.0, '
        torn between mum and foster carers, feels guilty for being happy in foster care, wants to go home and wants to stay, loves
        mum but doesn''t want to live with her, scared to say who she wants to live with, choosing between parents, doesn''t dare to
        like her stepmum, split in two, feels two things at once, wants to live with dad but scared to say, mum will be upset if he
        says it, loves both parents, caught between two families, stuck between mum and carers, mixed feelings about going home,
        conflicted about contact, wants both'),
    ('SECRETS', 1.0, '
        can''t tell anyone, mustn''t tell, mum said not to tell you, sworn to secrecy, he''ll get into trouble if he tells, secret
        with dad, hiding something, something has happened but won''t say, told to lie to social workers, family rule not to talk,
        told not to say, secret at home, keeps secrets for mum, frightened to tell, mum told him to keep quiet'),
    ('NEW_IN_FAMILY', 1.0, '
        mum''s got a new fella, baby brother on the way, scared the new baby will replace him, new baby in the foster home, step
        siblings moved in, two families moving in together, mum remarrying, dad''s girlfriend has kids, doesn''t like mum''s new
        partner, mum''s new bloke lives with us now, new baby coming, stepdad moved in, stepmum and her kids, jealous of new baby,
        feels left out since the baby came'),
    ('LIVES_WITH_RELATIVES', 1.0, '
        lives with grandad, lives with his auntie and uncle, gran is guardian, moved in with gran, grandparents as carers, why do i
        live with nan and not mum, nan has brought her up, aunt is going for special guardianship, family member looking after them,
        kinship placement, lives with aunt, living with nan, raised by nan, granny looks after him'),
    ('CHILD_ILL', 1.0, '
        scared of hospital, going in for surgery, long stay in hospital, chemo, brain tumour, needs injections, won''t take
        medication, always at appointments, tube feeding, living with pain, diabetes and hates needles, child in hospital, child
        with cancer, operation next week, diabetic child, medical procedures, tests and needles'),
    ('FUTURE', 1.0, '
        no idea what he wants to do, wants to be a nurse, what will my life be like, five years from now, next year, no goals,
        dreams big, what i want when i grow up, hopes, best possible future, wants a job, goals, plans for the future, what next,
        ambitions of a teenager'),
    ('VIOLENT_AT_HOME', 1.0, '
        batters his mum, punches his mum, hits mum when told no, mum is covered in bruises from him, kicks his carers, goes for his
        sister with scissors, throws things at his mum, hurts his baby brother, scared of her own son, violent at home fine at
        school, trashes the house, attacking siblings, controls his mum, hits mum, violent to parents, attacks his sister, teenager
        violent at home, hurts siblings, mum scared of her son, hits foster carers'),
    ('USES_DRUGS', 1.0, '
        always stoned, on spice, cannabis every day, on weed all the time, gets drunk with friends, found drunk, taking mdma, ket,
        smoking in his room, vaping thc, lean, tried cocaine, drinking to forget, uses to cope, drug use, cutting down, smokes weed,
        cannabis use, teenager drinking, taking drugs at fifteen, alcohol and drugs, wants to stop smoking weed'),
    ('NOT_KNOWING', 1.0, '
        asks every day where she''ll live, where she''ll live, waiting to hear from court, no one can tell him what happens next,
        don''t know if he can stay, will i go home, long wait for adopters, not sure what will happen, plan not decided, worried
        about the decision, placement might end, keeps asking when he is going home, doesn''t know where she''ll live, nobody can
        say what happens next'),
    ('COURT', 1.0, '
        judge wants to know what he thinks, going to court next week, court report due, guardian wants her views, what should the
        judge know, final statement, views for the court, court in two weeks, child''s wishes for court, write to the judge, for the
        judge, court wants the child''s views, cafcass report'),
    ('YOUNG_PARENT', 1.0, '
        sixteen and pregnant, expecting, having a baby at fifteen, young mum in care, baby being assessed, going to be a dad at
        sixteen, pregnant care leaver, scared of social workers taking her baby, first baby, expecting a baby at sixteen, young
        parent in care'),
    ('GENDER_SEXUALITY', 1.0, '
        came out as trans, wants to be called he, wants to transition, school uses the wrong name, wrong name, thinks she might be
        gay, bullied for being gay, family don''t accept she is a lesbian, binder, chosen name, identifies as a boy, not a boy or a
        girl, trans teenager, gay teenager, non binary young person, wants a new name'),
    ('EXCLUDED', 1.0, '
        chucked out of school, perm ex, on a part time timetable, been suspended again, suspended for fighting, sent home from
        school again, smashed up the classroom, threatened a teacher, in the pru, on his last warning, can''t keep a school place,
        behaviour in lessons, hit a teacher, permanent exclusion, kicked out of school for fighting, smashed up a classroom'),
    ('SAYS_LITTLE', 1.0, '
        blanks me, just grunts, whatever, idk, one word, gives me nothing, hood up and headphones in, answers every question with
        don''t know, stares out of the window, brushes it off, laughs it off, says she''s ok when she isn''t, talks about anything
        but home, doesn''t do feelings, won''t talk about feelings, dodges questions, different at school and at home, says fine to
        everything, teenager shrugs, i don''t know to every question'),
    ('UNHAPPY_IN_CARE', 1.0, '
        hates foster care, says foster carer is mean, wants out of placement, hates it here, feels like an outsider in foster
        family, rules in placement are unfair, not treated the same as their own kids, wants to move back near friends, fed up with
        the children''s home, how is placement really, grumbles about carers, wants a new foster family, unhappy in foster care,
        complains about carers, not getting on with foster carers, children''s home is rubbish, nobody listens about his placement'),
    ('RACISM', 1.0, '
        called names because of his skin, monkey noises, told to go home, racially abused, hijab pulled off, n word at school,
        racist neighbours, racism at school, called names because of her race'),
    ('VIDEO_CALL', 0.5, '
        over teams, whatsapp call, phone session, video session, can''t visit, lives two hundred miles away, online with a teenager,
        online session with a child')
) as told (need, strength, phrases)
cross join regexp_split_to_table(btrim(regexp_replace(phrases, '\s+', ' ', 'g')), ', ') as phrase
on conflict (phrase, need) do nothing;
