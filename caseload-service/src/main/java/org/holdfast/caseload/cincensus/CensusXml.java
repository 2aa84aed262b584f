package org.holdfast.caseload.cincensus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.holdfast.caseload.cincensus.CensusChild.Assessed;
import org.holdfast.caseload.cincensus.CensusChild.Conference;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.caseload.cincensus.CensusChild.ProtectionPlan;
import org.jspecify.annotations.Nullable;

/** Writes the census as the Department's schema of 2026 has it. */
final class CensusXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final XMLStreamWriter xml;

    private CensusXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Census census, String authority, Instant now, OutputStream out) {
        try {
            var xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new CensusXml(xml).message(census, authority, now);
            xml.close();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void message(Census census, String authority, Instant now) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Message");
        xml.writeStartElement("Header");
        xml.writeStartElement("CollectionDetails");
        text("Collection", "CIN");
        text("Year", String.valueOf(census.year().ending()));
        text("ReferenceDate", census.year().last());
        xml.writeEndElement();
        xml.writeStartElement("Source");
        text("SourceLevel", "L");
        text("LEA", authority);
        text("SoftwareCode", "Holdfast");
        text("SerialNo", "001");
        text("DateTime", now.truncatedTo(ChronoUnit.SECONDS));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("Children");
        for (var child : census.children()) {
            child(child);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void child(CensusChild child) throws XMLStreamException {
        xml.writeStartElement("Child");
        xml.writeStartElement("ChildIdentifiers");
        text("LAchildID", child.laChildId());
        text("UPN", child.upn());
        text("UPNunknown", child.upnUnknown());
        text("PersonBirthDate", child.bornOn());
        text("ExpectedPersonBirthDate", child.expectedOn());
        text("Sex", child.sex());
        text("PersonDeathDate", child.diedOn());
        xml.writeEndElement();
        xml.writeStartElement("ChildCharacteristics");
        text("Ethnicity", child.ethnicity());
        if (!child.disabilities().isEmpty()) {
            xml.writeStartElement("Disabilities");
            for (var disability : child.disabilities()) {
                text("Disability", disability);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        for (var episode : child.episodes()) {
            episode(episode);
        }
        xml.writeEndElement();
    }

    private void episode(Episode episode) throws XMLStreamException {
        xml.writeStartElement("CINdetails");
        text("CINreferralDate", episode.referredOn());
        text("ReferralSource", episode.source());
        text("PrimaryNeedCode", episode.primaryNeed());
        text("CINclosureDate", episode.closedOn());
        text("ReasonForClosure", episode.closureReason());
        text("DateOfInitialCPC", episode.initialConferenceOn());
        for (var assessed : episode.assessments()) {
            assessment(assessed);
        }
        for (var plan : episode.needPlans()) {
            xml.writeStartElement("CINPlanDates");
            text("CINPlanStartDate", plan.startedOn());
            text("CINPlanEndDate", plan.endedOn());
            xml.writeEndElement();
        }
        for (var enquired : episode.enquiries()) {
            xml.writeStartElement("Section47");
            text("S47ActualStartDate", enquired.startedOn());
            text("InitialCPCtarget", enquired.targetOn());
            text("DateOfInitialCPC", enquired.conferenceOn());
            text("ICPCnotRequired", enquired.conference() == Conference.NOT_REQUIRED ? "1" : "0");
            xml.writeEndElement();
        }
        text("ReferralNFA", episode.isWithoutFurtherAction() ? "1" : "0");
        for (var plan : episode.protectionPlans()) {
            protection(plan);
        }
        xml.writeEndElement();
    }

    private void assessment(Assessed assessed) throws XMLStreamException {
        xml.writeStartElement("Assessments");
        text("AssessmentActualStartDate", assessed.startedOn());
        text("AssessmentAuthorisationDate", assessed.authorisedOn());
        if (!assessed.factors().isEmpty()) {
            xml.writeStartElement("FactorsIdentifiedAtAssessment");
            for (var factor : assessed.factors()) {
                text("AssessmentFactors", factor);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void protection(ProtectionPlan plan) throws XMLStreamException {
        xml.writeStartElement("ChildProtectionPlans");
        text("CPPstartDate", plan.startedOn());
        text("CPPendDate", plan.endedOn());
        text("InitialCategoryOfAbuse", plan.initialCategory());
        text("LatestCategoryOfAbuse", plan.latestCategory());
        text("NumberOfPreviousCPP", plan.earlierPlans());
        if (!plan.reviews().isEmpty()) {
            xml.writeStartElement("Reviews");
            for (var review : plan.reviews()) {
                text("CPPreviewDate", review);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What is absent has no element. */
    private void text(String element, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(element);
            xml.writeCharacters(value.toString());
            xml.writeEndElement();
        }
    }
}
