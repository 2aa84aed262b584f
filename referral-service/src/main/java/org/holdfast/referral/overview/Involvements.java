package org.holdfast.referral.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.overview.InvolvementView.Contact;
import org.jspecify.annotations.Nullable;

/** Who works with a child and how to reach them: kept from the state topics, and joined when somebody asks. */
@ApplicationScoped
public class Involvements {

    private static final TypeReference<List<Involvement>> PEOPLE = new TypeReference<>() {};

    private final Session entities;
    private final ObjectMapper json;

    Involvements(Session entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public void keep(InvolvementState state) {
        entities.createNativeMutationQuery("""
                        insert into involvement (child_id, open_case_id, team_id, people, version)
                        values (:child, :case, :team, cast(:people as jsonb), :version)
                        on conflict (child_id) do update set
                            open_case_id = excluded.open_case_id, team_id = excluded.team_id, people = excluded.people,
                            version = excluded.version
                        where involvement.version < excluded.version
                        """)
                .setParameter("child", state.childId().value())
                .setParameter("case", value(state.openCaseId()), UUID.class)
                .setParameter("team", value(state.teamId()), UUID.class)
                .setParameter("people", write(state.involvements()))
                .setParameter("version", state.version())
                .executeUpdate();
    }

    public void keep(StaffState staff) {
        entities.createNativeMutationQuery("""
                        insert into worker_contact (worker_id, full_name, email, telephone, version)
                        values (:worker, :name, :email, :telephone, :version)
                        on conflict (worker_id) do update set
                            full_name = excluded.full_name, email = excluded.email, telephone = excluded.telephone,
                            version = excluded.version
                        where worker_contact.version < excluded.version
                        """)
                .setParameter("worker", staff.workerId().value())
                .setParameter("name", staff.fullName())
                .setParameter("email", staff.email(), String.class)
                .setParameter("telephone", staff.telephone(), String.class)
                .setParameter("version", staff.version())
                .executeUpdate();
    }

    /** One for each of the child's records that somebody works under. */
    List<InvolvementView> of(Collection<ChildId> records) {
        var rows = entities.createNativeQuery("""
                        select child_id, open_case_id, team_id, cast(people as text) from involvement
                        where child_id = any (:records) order by child_id
                        """, Object[].class)
                .setParameter("records", records.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultList();
        var people = rows.stream().map(row -> read((String) row[3])).toList();
        var contacts = contacts(people.stream()
                .flatMap(those -> those.stream().map(Involvement::workerId))
                .distinct()
                .toList());
        return IntStream.range(0, rows.size())
                .mapToObj(place -> view(rows.get(place), people.get(place), contacts))
                .toList();
    }

    private static InvolvementView view(Object[] row, List<Involvement> people, Map<WorkerId, Contact> contacts) {
        return new InvolvementView(
                new ChildId((UUID) row[0]),
                row[1] == null ? null : new CaseId((UUID) row[1]),
                row[2] == null ? null : new TeamId((UUID) row[2]),
                people.stream()
                        .map(each -> InvolvementView.Person.of(each, contacts.get(each.workerId())))
                        .toList());
    }

    private Map<WorkerId, Contact> contacts(List<WorkerId> workers) {
        var contacts = new HashMap<WorkerId, Contact>();
        entities.createNativeQuery("""
                        select worker_id, full_name, email, telephone from worker_contact where worker_id = any (:workers)
                        """, Object[].class)
                .setParameter("workers", workers.stream().map(WorkerId::value).toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> contacts.put(
                        new WorkerId((UUID) row[0]), new Contact((String) row[1], (String) row[2], (String) row[3])));
        return contacts;
    }

    private List<Involvement> read(String people) {
        try {
            return json.readValue(people, PEOPLE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept cannot be read", e);
        }
    }

    private String write(List<Involvement> people) {
        try {
            return json.writeValueAsString(people);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is to be kept cannot be written", e);
        }
    }

    private static @Nullable UUID value(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }
}
