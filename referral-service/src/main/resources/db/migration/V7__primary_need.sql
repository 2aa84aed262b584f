alter table decision
    add column primary_need text,
    add constraint decision_follows_its_making check (answered_at >= decided_at);
