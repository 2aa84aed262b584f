package org.holdfast.workforce.census;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Writes the return as the census schema of 2022 has it: the order of the elements is the schema's. */
final class CensusFile {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final String YES = "1";
    private static final String NO = "0";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private CensusFile() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String of(CensusYear year, String council, Vacancies vacancies, List<CensusPerson> people, Instant now) {
        try {
            var file = new CensusFile();
            file.xml.writeStartDocument("UTF-8", "1.0");
            file.xml.writeStartElement("Message");
            file.header(year, council, now);
            file.vacancies(vacancies);
            for (var person : people) {
                file.worker(person, year);
            }
            file.xml.writeEndElement();
            file.xml.writeEndDocument();
            return file.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(CensusYear year, String council, Instant now) throws XMLStreamException {
        xml.writeStartElement("Header");
        xml.writeStartElement("CollectionDetails");
        write("Collection", "CSWW");
        write("Year", String.valueOf(year.ending()));
        write("ReferenceDate", year.reference().toString());
        xml.writeEndElement();
        xml.writeStartElement("Source");
        write("SourceLevel", "L");
        write("LEA", council);
        write("SoftwareCode", "Holdfast");
        write("DateTime", SECONDS.format(LocalDateTime.ofInstant(now, WorkingDays.ENGLAND)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void vacancies(Vacancies vacancies) throws XMLStreamException {
        xml.writeStartElement("LALevelVacancies");
        write("NumberOfVacancies", places(vacancies.fte(), 2));
        write("NoAgencyFTE", places(vacancies.agencyFte(), 2));
        write("NoAgencyHeadcount", String.valueOf(vacancies.agencyPeople()));
        xml.writeEndElement();
    }

    private void worker(CensusPerson person, CensusYear year) throws XMLStreamException {
        xml.writeStartElement("CSWWWorker");
        write("AgencyWorker", person.terms() == CensusPerson.Terms.AGENCY ? YES : NO);
        write("SWENo", person.paddedNumber());
        write("FTE", places(person.fte(), 6));
        qualified(person.details());
        write("OrgRole", String.valueOf(person.role()));
        write("RoleStartDate", person.startedOn().toString());
        if (person.details() != null && person.hasStartedWithin(year)) {
            write(
                    "StartOrigin",
                    person.details().startOrigin() == null
                            ? null
                            : person.details().startOrigin().code());
        }
        write("RoleEndDate", person.lastDay() == null ? null : person.lastDay().toString());
        write("LeaverDestination", person.lastDay() == null ? null : person.destination());
        write("ReasonLeave", person.lastDay() == null ? null : person.departureReason());
        onTheDay(person);
        xml.writeEndElement();
    }

    private void qualified(@Nullable CensusDetails details) throws XMLStreamException {
        if (details == null) {
            return;
        }
        write(
                "PersonBirthDate",
                details.dateOfBirth() == null ? null : details.dateOfBirth().toString());
        write("GenderCurrent", details.gender().code());
        write("Ethnicity", details.ethnicity().code());
        for (var institution : details.qualificationInstitutions()) {
            write("QualInst", institution);
        }
        write(
                "QualLevel",
                details.qualificationLevel() == null
                        ? null
                        : details.qualificationLevel().code());
        write("StepUpGrad", details.stepUp() ? YES : NO);
    }

    private void onTheDay(CensusPerson person) throws XMLStreamException {
        if (person.isInPost()) {
            write("FTE30", places(person.fte(), 6));
            write("Cases30", person.cases() == null ? null : person.cases().toString());
        }
        write("WorkingDaysLost", places(BigDecimal.valueOf(person.daysLost()), 2));
        var details = person.details();
        write(
                "ContractWeeks",
                details == null || details.contractWeeks() == null ? null : places(details.contractWeeks(), 1));
        write("FrontlineGrad", details != null && details.frontline() ? YES : NO);
        if (person.isInPost()) {
            write("Absat30Sept", person.absentFor() == null ? NO : YES);
            write(
                    "ReasonAbsence",
                    person.absentFor() == null ? null : person.absentFor().code());
        }
        write("CFKSSstatus", String.valueOf(person.standing()));
    }

    private static String places(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private void write(String element, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(element);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }
}
