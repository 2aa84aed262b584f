package org.holdfast.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;
import org.holdfast.platform.testing.openapi.ApiDocument.Operation;
import org.holdfast.platform.testing.openapi.Permission.Child;
import org.holdfast.platform.testing.openapi.RawRequests.Raw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds a service against the matrix of who may call what (`contracts/openapi/permissions`): really calls every operation as nobody, in
 * every role, and, where it is on a record of a child, as somebody without a reason. A service adopts it by extending it, as a
 * `@QuarkusTest`.
 */
public abstract class PermissionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_SIGNED_IN = 401;
    private static final int REFUSED = 403;
    private static final int NOT_THERE = 404;

    /** Nobody can read it, so nothing is done; but whoever may not call is told so first. */
    private static final String UNREADABLE = "[]";

    /** Roles that open a record only together with a reason. */
    private static final Set<String> NEED_A_REASON = Set.of(
            Roles.PARTNER_SYSTEM,
            Roles.SOCIAL_WORKER,
            Roles.SUPERVISOR,
            Roles.SERVICE_MANAGER,
            Roles.REVIEWING_OFFICER);

    private final Map<String, String> tokens = Roles.all().stream()
            .collect(Collectors.toMap(
                    role -> role,
                    role -> role.equals(Roles.PARTNER_SYSTEM)
                            ? Tokens.ofPartner(AgencyId.next())
                            : Tokens.of(WorkerId.next(), role)));

    private final PermissionMatrix matrix = PermissionMatrix.ofThisService();
    private ApiDocument document = ServedDocument.none();
    private RawRequests requests = new RawRequests();

    /**
     * Records of children for whom no stranger has a reason, by the beginning of the address, such as `/v1/cases/{id}`: the last id in it
     * is the record's.
     */
    protected abstract Map<String, UUID> records();

    @BeforeEach
    void read() {
        document = ServedDocument.read();
        requests = new RawRequests();
    }

    @AfterEach
    void close() {
        requests.close();
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(matrix.operations())
                .containsExactlyInAnyOrderElementsOf(
                        document.operations().stream().map(Operation::name).toList());
    }

    @Test
    void theMatrixKnowsWhichOperationsShowChildren() {
        var routes = DocumentedRoutes.of(getClass());
        assertThat(matrix.operationsOn(Child.RECORD)).isEqualTo(routes.onAChildsRecord());
        assertThat(matrix.operationsOn(Child.ROWS)).isEqualTo(routes.listingChildren());
    }

    @Test
    void nobodyIsLetInWhoHasNotSignedIn() {
        assertThat(document.operations().stream()
                        .map(operation -> requests.sendAnonymously(harmless(operation)))
                        .map(HttpResponse::statusCode)
                        .distinct())
                .containsExactly(NOT_SIGNED_IN);
    }

    @Test
    void everyRoleIsLetInWhereTheMatrixSaysSoAndNowhereElse() {
        assertThat(document.operations().parallelStream().flatMap(this::openedOtherwise))
                .isEmpty();
    }

    @Test
    void whoeverHasNoReasonIsToldTheSameAsOfARecordThatIsNotThere() {
        var records = records();
        assertThat(document.operations().parallelStream()
                        .filter(operation -> matrix.of(operation)
                                .filter(row -> row.child() == Child.RECORD)
                                .isPresent())
                        .flatMap(operation -> showsAReasonlessCaller(operation, records)))
                .isEmpty();
    }

    private Stream<String> openedOtherwise(Operation operation) {
        var open = matrix.of(operation).map(Permission::roles).orElse(Set.of());
        return tokens.entrySet().stream()
                .filter(caller -> letsIn(operation, caller.getValue()) != open.contains(caller.getKey()))
                .map(caller -> "%s %s %s"
                        .formatted(
                                operation.name(),
                                open.contains(caller.getKey()) ? "is closed to" : "is open to",
                                caller.getKey()));
    }

    /** A rule that turns somebody away later speaks with another code. */
    private boolean letsIn(Operation operation, String token) {
        var answer = requests.sendAs(token, harmless(operation));
        return answer.statusCode() != NOT_SIGNED_IN
                && !(answer.statusCode() == REFUSED
                        && problem(answer).path("code").asText().equals("role-refused"));
    }

    private Raw harmless(Operation operation) {
        var raw = Raw.of(operation.method(), OddAddresses.of(operation));
        return mediaType(operation).isEmpty() ? raw : raw.sending(UNREADABLE, mediaType(operation));
    }

    private Stream<String> showsAReasonlessCaller(Operation operation, Map<String, UUID> records) {
        var address = address(operation);
        var known = records.entrySet().stream()
                .filter(record -> address.startsWith(record.getKey()))
                .max(Comparator.comparingInt(record -> record.getKey().length()));
        if (known.isEmpty()) {
            return Stream.of(operation.name() + " is on a record of which this test has none");
        }
        var rest = address.substring(known.get().getKey().length());
        var before = known.get().getKey().replaceFirst("\\{[^{}]*}$", "");
        return matrix.of(operation).stream()
                .flatMap(row -> row.roles().stream())
                .filter(NEED_A_REASON::contains)
                .filter(role ->
                        !isLikeNothing(operation, before, known.get().getValue(), rest, tokens.getOrDefault(role, "")))
                .map(role -> operation.name() + " tells a " + role + " without a reason of the record");
    }

    private boolean isLikeNothing(Operation operation, String before, UUID record, String rest, String token) {
        var there = requests.sendAs(token, meant(operation, before + record + rest));
        var nowhere = requests.sendAs(token, meant(operation, before + UUID.randomUUID() + rest));
        return there.statusCode() == NOT_THERE && told(there).equals(told(nowhere));
    }

    /** With the body of the document's example, which the operation could act on. */
    private Raw meant(Operation operation, String template) {
        var raw = Raw.of(operation.method(), withAnyId(template));
        var body = document.bodies(operation, "none").stream()
                .map(each -> each.node().path("example").toString())
                .findFirst();
        return body.map(example -> raw.sending(example, mediaType(operation))).orElse(raw);
    }

    /** With the parameters that must be there, among which the record may be. */
    private String address(Operation operation) {
        return operation.path()
                + document.parameters(operation)
                        .filter(parameter -> parameter.path("in").asText().equals("query")
                                && parameter.path("required").asBoolean())
                        .map(parameter -> parameter.path("name").asText())
                        .map(name -> "?%s={%s}".formatted(name, name))
                        .collect(Collectors.joining());
    }

    private static String withAnyId(String template) {
        return template.replaceAll("\\{[^{}]*}", UUID.randomUUID().toString());
    }

    private static String mediaType(Operation operation) {
        return operation
                .node()
                .path("requestBody")
                .path("content")
                .propertyStream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static List<String> told(HttpResponse<String> answer) {
        var problem = problem(answer);
        return Stream.of("status", "code", "title", "detail", "errors")
                .map(field -> problem.path(field).toString())
                .toList();
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
