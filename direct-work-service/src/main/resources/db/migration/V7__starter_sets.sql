create table starter_set (
    code    text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version int    not null,
    name    text   not null,
    grades  text[] not null,
    words   text   not null,
    tools   jsonb  not null check (jsonb_array_length(tools) > 0)
);
comment on column starter_set.grades is 'A grade belongs to one set: of two, whoever joins is given the first by code.';

create table starter_set_given (
    worker_id uuid primary key,
    set_code  text not null references starter_set,
    given_on  date not null
);

insert into starter_set (code, version, name, grades, words, tools) values
    ('student', 0, 'On placement', '{STUDENT,APPRENTICE}',
     'Start with these. Do each with a friend or your practice educator before you do it with a child, and be the child yourself once. You need no permission to be playful; you need supervision for what a child then tells you.',
     '[
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080022",
            "why": "You fill in your own as well: the fairest beginning there is."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080005",
            "why": "Small, quick, and it fits in a pocket."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080025",
            "why": "It teaches you to wait."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080027",
            "why": "You learn in ten minutes how easily you are misunderstood."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080001",
            "why": "The one everyone here knows, so that everyone can help you with it."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080042",
            "why": "For the child, and for you in the car afterwards."
      }
]'),
    ('newly-qualified', 0, 'Newly qualified', '{NEWLY_QUALIFIED}',
     'These cover most of your first six months. Bring one to each supervision: what the child said, what you saw, and what changed because of it.',
     '[
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080024",
            "why": "For your first visit: children say that they want to know who is coming."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080001",
            "why": "For every assessment: worries, good things, dreams, in the childs own words."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080002",
            "why": "The same, for younger children."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080040",
            "why": "When you need to know who looks after whom, and when."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080012",
            "why": "When a child has few words, or the family is complicated."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080010",
            "why": "For what a child carries about between your visits."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080039",
            "why": "So that a meeting about a child hears the child."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080041",
            "why": "Every piece of work ends: learn it before you need it."
      }
]'),
    ('new-here', 0, 'New here', '{SOCIAL_WORKER,ADVANCED_PRACTITIONER,CONSULTANT_PRACTITIONER,PRACTICE_EDUCATOR,FAMILY_SUPPORT_WORKER,PERSONAL_ADVISER,FRONT_DOOR_WORKER,REVIEWING_OFFICER,PRACTICE_SUPERVISOR,TEAM_MANAGER}',
     'You know direct work; this is what we use here, so that a child who moves to another worker meets the same pictures again.',
     '[
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080001",
            "why": "Our common language with children and parents."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080035",
            "why": "We ask it at every review, apart from the parents."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080003",
            "why": "Before a child goes home."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080004",
            "why": "When a child does not know why we are there."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080017",
            "why": "For children with many moves."
      },
      {
            "toolId": "0199f3a2-0000-7000-8000-000000080034",
            "why": "For what happens online and outside the home."
      }
]');
