package org.holdfast.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.DIRECT_WORK;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.local.ServiceName.WORKFORCE;
import static org.holdfast.system.Casework.soon;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in, and what each role may and may not do. */
@SystemTest
class SignInTest {

    private static final Set<String> PRACTITIONERS =
            Set.of("social-worker", "supervisor", "service-manager", "reviewing-officer");

    private final Api api;

    SignInTest(Api api) {
        this.api = api;
    }

    /** A door of the product, and the roles that find it open. */
    record Door(ServiceName service, String path, Set<String> roles) {
        @Override
        public String toString() {
            return service.serviceName() + " " + path + " opens to " + new TreeSet<>(roles);
        }
    }

    static Stream<Door> doors() {
        var nobody = UUID.randomUUID();
        return Stream.of(
                new Door(REFERRAL, "/v1/referrals", Set.of("front-door", "front-door-manager")),
                new Door(
                        REFERRAL,
                        "/v1/referrals/" + nobody + "/feedback",
                        Set.of("partner-system", "front-door", "front-door-manager")),
                new Door(REFERRAL, "/v1/children/" + nobody, and(PRACTITIONERS, "front-door", "front-door-manager")),
                new Door(CASELOAD, "/v1/cases", PRACTITIONERS),
                new Door(CASELOAD, "/v1/tasks", PRACTITIONERS),
                new Door(
                        CASELOAD,
                        "/v1/cases/" + nobody + "/allocation-options",
                        Set.of("supervisor", "service-manager")),
                new Door(
                        CASELOAD,
                        "/v1/caseloads/" + nobody,
                        Set.of("social-worker", "supervisor", "service-manager", "workforce", "academy", "leader")),
                new Door(
                        WORKFORCE,
                        "/v1/staff",
                        and(
                                PRACTITIONERS,
                                "front-door",
                                "front-door-manager",
                                "academy",
                                "workforce",
                                "toolkit-editor",
                                "leader",
                                "auditor",
                                "migration",
                                "operator")),
                new Door(
                        WORKFORCE,
                        "/v1/staff/" + nobody + "/absences",
                        Set.of("workforce", "supervisor", "service-manager")),
                new Door(DIRECT_WORK, "/v1/work-plans?childId=" + nobody, PRACTITIONERS),
                new Door(REFERRAL, "/v1/changes", Set.of("subscriber")),
                new Door(CASELOAD, "/v1/audit", Set.of("auditor")),
                new Door(WORKFORCE, "/v1/parked-events", Set.of("operator")));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aDoorOpensToItsRolesAndToNoOther(Door door) {
        var someone = api.realm().someoneOfEachRole();
        assertThat(someone).hasSizeGreaterThanOrEqualTo(15);
        someone.forEach((role, name) -> {
            var answer = api.as(name).get(door.service(), door.path());
            if (door.roles().contains(role)) {
                assertThat(answer.status()).as(role + ": " + answer.body()).isIn(200, 404);
            } else {
                answer.expectProblem(403, "role-refused");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenNothingIsTold(ServiceName service) {
        var answer = api.stranger().get(service, "/v1/code-sets").expectProblem(401, "not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatSomebodyHasTamperedWithIsRefused(ServiceName service) {
        var parts = api.token("sasha.worker").split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        var auditor = encoded(claims.replace("\"social-worker\"", "\"auditor\""));
        var unsigned = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        for (var forged :
                List.of("nonsense", parts[0] + "." + auditor + "." + parts[2], unsigned + "." + parts[1] + ".")) {
            refuses(service, forged);
        }
    }

    @Test
    void aTokenThatHasEndedIsRefused() {
        var token = new RealmAdministrator(api).shortLivedToken();
        api.showing("Bearer " + token).get(REFERRAL, "/v1/code-sets").expect(200);
        soon(() -> Stream.of(ServiceName.values()).forEach(service -> refuses(service, token)));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfAnotherRealmOrForAnotherProductIsRefused(ServiceName service) {
        refuses(service, new RealmAdministrator(api).tokenOfAnotherRealm());
        refuses(service, new RealmAdministrator(api).tokenForAnotherProduct());
    }

    @Test
    void aKeyThatIsReplacedWhileEverythingRunsIsKnownWithinSecondsThoughForgedTokensKeepComing() {
        var signedBefore = fresh();
        new RealmAdministrator(api).takeAnotherSigningKey();
        var signedAfter = fresh();

        assertThat(keyOf(signedAfter)).isNotEqualTo(keyOf(signedBefore));
        var forged = new RealmAdministrator(api).tokenOfAnotherRealm();
        for (var service : ServiceName.values()) {
            soon(() -> {
                refuses(service, forged);
                api.showing("Bearer " + signedAfter)
                        .get(service, "/v1/code-sets")
                        .expect(200);
            });
            api.showing("Bearer " + signedBefore).get(service, "/v1/code-sets").expect(200);
        }
    }

    @Test
    void whoHasSignedOutBreaksNoGlassWithATokenThatIsLeft() {
        var token = fresh("noor.worker");
        breakingTheGlass(token).expectProblem(422, "invalid");

        new RealmAdministrator(api).signOut(token);

        breakingTheGlass(token).expectProblem(401, "token-refused");
        breakingTheGlass(fresh("noor.worker")).expectProblem(422, "invalid");
    }

    /** Without a reason: whoever gets as far as that was let in. */
    private Answer breakingTheGlass(String token) {
        return api.showing("Bearer " + token)
                .post(CASELOAD, "/v1/children/{}/access-grants", Map.of(), UUID.randomUUID());
    }

    private String fresh() {
        return fresh("sasha.worker");
    }

    private String fresh(String person) {
        return api.ask(api.where().tokens(), api.realm().form(person));
    }

    private static String keyOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]), UTF_8);
    }

    private void refuses(ServiceName service, String token) {
        api.showing("Bearer " + token).get(service, "/v1/code-sets").expectProblem(401, "token-refused");
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
    }

    private static Set<String> and(Set<String> roles, String... others) {
        var all = new TreeSet<>(roles);
        all.addAll(Arrays.asList(others));
        return all;
    }
}
