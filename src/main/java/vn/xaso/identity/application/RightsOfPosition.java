package vn.xaso.identity.application;

import static vn.xaso.kernel.Right.*;

import java.util.EnumSet;
import java.util.Set;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.Right;

/// The table of rights: what each position may do in its unit.
final class RightsOfPosition {

    /// What is left of them in the registers of a unit that was merged.
    static final Set<Right> OF_READERS = EnumSet.of(READ_CASES, READ_DOCUMENTS, READ_AUDIT);

    private RightsOfPosition() {}

    static Set<Right> of(PositionKind kind) {
        var rights = ofCases(kind);
        rights.addAll(ofDocuments(kind));
        rights.addAll(betweenOffices(kind));
        rights.addAll(ofOperations(kind));
        return rights;
    }

    private static Set<Right> ofOperations(PositionKind kind) {
        return switch (kind) {
            case CHAIRMAN, VICE_CHAIRMAN, OFFICE_HEAD, PROVINCE_LEADER, PROVINCE_OFFICIAL ->
                EnumSet.of(SEE_OPERATIONS, GIVE_DIRECTIVES, MANAGE_ALERTS, MANAGE_PLANS);
            case HEAD_OF_DIVISION, SERVICE_CENTRE_DIRECTOR -> EnumSet.of(SEE_OPERATIONS);
            case COMMUNE_ADMINISTRATOR, PROVINCE_ADMINISTRATOR -> EnumSet.of(SEE_OPERATIONS, MANAGE_ALERTS);
            default -> EnumSet.noneOf(Right.class);
        };
    }

    private static Set<Right> betweenOffices(PositionKind kind) {
        return switch (kind) {
            case OFFICE_HEAD, HEAD_OF_DIVISION, SERVICE_CENTRE_DIRECTOR, PROVINCE_OFFICIAL, PROVINCE_ADMINISTRATOR ->
                EnumSet.of(ASSIGN_LEGS, ANSWER_LEGS);
            case SPECIALIST, ONE_STOP_OFFICER, CLERK -> EnumSet.of(ANSWER_LEGS);
            default -> EnumSet.noneOf(Right.class);
        };
    }

    private static Set<Right> ofCases(PositionKind kind) {
        return switch (kind) {
            case CHAIRMAN -> EnumSet.of(DECIDE_CASES, READ_CASES, READ_AUDIT);
            case VICE_CHAIRMAN -> EnumSet.of(DECIDE_CASES, READ_CASES);
            case OFFICE_HEAD -> EnumSet.of(ASSIGN_CASES, REVIEW_CASES, READ_CASES, MANAGE_CALENDAR, READ_AUDIT);
            case HEAD_OF_DIVISION -> EnumSet.of(ASSIGN_CASES, REVIEW_CASES, READ_CASES);
            case SERVICE_CENTRE_DIRECTOR ->
                EnumSet.of(RECEIVE_CASES, RETURN_RESULTS, READ_CASES, MANAGE_CALENDAR, READ_AUDIT);
            case ONE_STOP_OFFICER -> EnumSet.of(RECEIVE_CASES, RETURN_RESULTS, READ_CASES);
            case SPECIALIST -> EnumSet.of(REVIEW_CASES);
            case CLERK -> EnumSet.of(ISSUE_RESULTS, READ_CASES);
            case COMMUNE_ADMINISTRATOR ->
                EnumSet.of(MANAGE_PEOPLE, MANAGE_CALENDAR, CLOSE_PROCEDURES, MANAGE_KEYS, READ_AUDIT);
            case PROVINCE_LEADER -> EnumSet.noneOf(Right.class);
            case PROVINCE_OFFICIAL -> EnumSet.of(MANAGE_CATALOGUE, MANAGE_REPORTS);
            case PROVINCE_ADMINISTRATOR ->
                EnumSet.of(
                        MANAGE_PEOPLE,
                        MANAGE_CATALOGUE,
                        MANAGE_UNITS,
                        MANAGE_TRUST,
                        MANAGE_CALENDAR,
                        MANAGE_REPORTS,
                        READ_AUDIT);
        };
    }

    private static Set<Right> ofDocuments(PositionKind kind) {
        return switch (kind) {
            case CHAIRMAN, VICE_CHAIRMAN -> EnumSet.of(DIRECT_DOCUMENTS, SIGN_DOCUMENTS, READ_DOCUMENTS);
            case OFFICE_HEAD ->
                EnumSet.of(
                        ASSIGN_DOCUMENTS,
                        HANDLE_DOCUMENTS,
                        REVIEW_DRAFTS,
                        CHECK_FORMAT,
                        SIGN_DOCUMENTS,
                        READ_DOCUMENTS,
                        MANAGE_DOCUMENT_RULES,
                        KEEP_ARCHIVE);
            case HEAD_OF_DIVISION, SERVICE_CENTRE_DIRECTOR ->
                EnumSet.of(ASSIGN_DOCUMENTS, HANDLE_DOCUMENTS, REVIEW_DRAFTS, SIGN_DOCUMENTS);
            case ONE_STOP_OFFICER, SPECIALIST -> EnumSet.of(HANDLE_DOCUMENTS);
            case CLERK ->
                EnumSet.of(REGISTER_DOCUMENTS, ISSUE_DOCUMENTS, HANDLE_DOCUMENTS, READ_DOCUMENTS, KEEP_ARCHIVE);
            case COMMUNE_ADMINISTRATOR -> EnumSet.of(MANAGE_DOCUMENT_RULES);
            case PROVINCE_LEADER, PROVINCE_OFFICIAL, PROVINCE_ADMINISTRATOR -> EnumSet.noneOf(Right.class);
        };
    }
}
