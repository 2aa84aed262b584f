-- One kind of list of words per database: two kinds, and Hibernate takes one for the other.
alter table course add column needed text[];
update course set needed = array(select jsonb_array_elements_text(prerequisites));
alter table course drop column prerequisites;
alter table course rename column needed to prerequisites;
alter table course alter column prerequisites set not null;
