package org.holdfast.workforce.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.absence.AbsenceReason;
import org.holdfast.workforce.census.CensusPerson.Terms;
import org.holdfast.workforce.staff.Grade;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class CensusFileTest {

    private static final CensusYear YEAR = new CensusYear(2026);
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final Vacancies VACANCIES = new Vacancies(new BigDecimal("7.3"), new BigDecimal("2"), 2);

    private static final CensusDetails DETAILS = new CensusDetails(
            LocalDate.of(1991, 5, 14),
            Gender.FEMALE,
            CensusEthnicity.WBRI,
            List.of("University of the North Sea & Humber", "Open <Distance> College"),
            QualificationLevel.POSTGRADUATE,
            true,
            false,
            StartOrigin.NEWLY_QUALIFIED,
            new BigDecimal("26"));

    @Test
    void everyKindOfPersonMakesAFileThatTheSchemaTakes() throws IOException, SAXException {
        var away = person("SW104233", Terms.EMPLOYED, Grade.NEWLY_QUALIFIED, null, 12, AbsenceReason.SIC, DETAILS);
        var left = person("SW7", Terms.EMPLOYED, Grade.SOCIAL_WORKER, LocalDate.of(2026, 3, 31), null, null, DETAILS);
        var agency = person("SW99", Terms.AGENCY, Grade.TEAM_MANAGER, null, 0, null, DETAILS);

        validate(CensusFile.of(YEAR, "812", VACANCIES, List.of(away, left, agency), NOW));
    }

    @Test
    void whatIsNotKnownIsLeftOutAndTheSchemaStillTakesIt() throws IOException, SAXException {
        var little = new CensusDetails(
                null, Gender.NOT_KNOWN, CensusEthnicity.NOBT, List.of("Not known"), null, false, false, null, null);

        var file = CensusFile.of(
                YEAR,
                "000",
                VACANCIES,
                List.of(person("SW1", Terms.EMPLOYED, Grade.DIRECTOR, null, null, null, little)),
                NOW);
        validate(file);
        assertThat(file).doesNotContain("PersonBirthDate", "QualLevel", "StartOrigin>", "Cases30", "ReasonAbsence");
    }

    @Test
    void withoutAnInstitutionTheSchemaRefusesItWhichIsWhyThatStopsTheReturn() {
        var person = person("SW1", Terms.EMPLOYED, Grade.SOCIAL_WORKER, null, 3, null, null);
        var file = CensusFile.of(YEAR, "812", VACANCIES, List.of(person), NOW);

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> validate(file));
        assertThat(new CensusChecks(YEAR).of(List.of(person), List.of()))
                .filteredOn(CensusProblem::stops)
                .extracting(CensusProblem::rule)
                .containsExactly(CensusRule.NO_INSTITUTION);
    }

    @Test
    void numbersAreWrittenAsTheSchemaHasThem() {
        var file = CensusFile.of(
                YEAR,
                "812",
                VACANCIES,
                List.of(person("SW104233", Terms.EMPLOYED, Grade.SOCIAL_WORKER, null, 17, null, DETAILS)),
                NOW);

        assertThat(file)
                .contains("<SWENo>SW0000104233</SWENo>")
                .contains("<FTE>0.800000</FTE>")
                .contains("<NumberOfVacancies>7.30</NumberOfVacancies>")
                .contains("<WorkingDaysLost>5.00</WorkingDaysLost>")
                .contains("<ContractWeeks>26.0</ContractWeeks>")
                .contains("<ReferenceDate>2026-09-30</ReferenceDate>")
                .contains("University of the North Sea &amp; Humber");
    }

    @Test
    void theRoleFollowsFromGradeAndCases() {
        assertThat(role(Grade.DIRECTOR, 0)).isEqualTo(1);
        assertThat(role(Grade.SERVICE_MANAGER, 0)).isEqualTo(2);
        assertThat(role(Grade.PRACTICE_SUPERVISOR, 2)).isEqualTo(3);
        assertThat(role(Grade.ADVANCED_PRACTITIONER, 9)).isEqualTo(4);
        assertThat(role(Grade.SOCIAL_WORKER, 1)).isEqualTo(5);
        assertThat(role(Grade.SOCIAL_WORKER, 0)).isEqualTo(6);
    }

    @Test
    void whatTheDepartmentWouldAskAboutIsFoundFirst() {
        var young = new CensusDetails(
                LocalDate.of(2006, 1, 1),
                Gender.MALE,
                CensusEthnicity.BAFR,
                List.of("Here"),
                null,
                false,
                false,
                null,
                null);
        var person = person("SW1", Terms.AGENCY, Grade.SOCIAL_WORKER, null, 41, null, young);

        assertThat(new CensusChecks(YEAR).of(List.of(person), List.of(person)))
                .extracting(CensusProblem::rule)
                .containsExactlyInAnyOrder(
                        CensusRule.TOO_YOUNG,
                        CensusRule.NO_LEVEL,
                        CensusRule.NO_ORIGIN,
                        CensusRule.NO_CONTRACT_WEEKS,
                        CensusRule.TOO_MANY_CASES,
                        CensusRule.NO_NUMBER);
        assertThat(new CensusChecks(YEAR).of(List.of(), List.of()))
                .extracting(CensusProblem::rule)
                .containsExactly(CensusRule.NO_ONE);
    }

    static void validate(String file) throws IOException, SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(CensusFileTest.class.getResource("/national/social-work-workforce-2022.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(file)));
    }

    private static int role(Grade grade, int cases) {
        return person("SW1", Terms.EMPLOYED, grade, null, cases, null, DETAILS).role();
    }

    private static CensusPerson person(
            String number,
            Terms terms,
            Grade grade,
            LocalDate lastDay,
            Integer cases,
            AbsenceReason absentFor,
            CensusDetails details) {
        return new CensusPerson(
                WorkerId.next(),
                number,
                terms,
                grade,
                new BigDecimal("0.80"),
                LocalDate.of(2026, 1, 5),
                lastDay,
                lastDay == null ? null : "1",
                lastDay == null ? null : "3",
                cases,
                5,
                absentFor,
                grade == Grade.NEWLY_QUALIFIED,
                details);
    }
}
