package vn.xaso;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whose records stand in the address of a route.
///
/// A line begins with `GET` or `POST` where only that call counts; what follows the sign names the records that fill
/// the variables, in order.
final class RoutesOfAUnit {

    private static final String RECORDS_OF_A_UNIT = """
        /office/cases/{id} = case
        /office/cases/{id}/papers/{no} = case one
        /office/cases/{id}/documents/{no} = case one
        /office/cases/{id}/forms/{name} = case form
        /office/queue/lines/{id} = line
        /office/queue/lines/{id}/changes = line
        /office/queue/lines/{id}/ending = line
        /office/queue/lines/{id}/resumption = line
        /office/queue/tickets/{id}/calls = queued
        /office/queue/tickets/{id}/end = queued
        /office/queue/tickets/{id}/absence = queued
        /office/queue/tickets/{id}/return = queued
        /office/queue/tickets/{id}/passing = queued
        /office/directives/{id} = directive
        /office/alerts/{id} = alert
        /office/plans/{id} = programme
        /office/plans/{id}/file = programme
        /office/plans/{id}/goals = programme
        /office/plans/{id}/measures = programme
        /office/plans/{id}/start = programme
        /office/plans/{id}/closing = programme
        /office/plans/{id}/giving = programme
        /office/plans/{id}/measures/{measure} = programme measure
        /office/plans/{id}/measures/{measure}/changes = programme measure
        /office/plans/{id}/measures/{measure}/reports = programme measure
        /office/plans/{id}/reports/{report}/file = programme evidence
        /office/alerts/{id}/sight = alert
        /office/alerts/{id}/taking = alert
        /office/alerts/{id}/silence = alert
        /office/directives/{id}/steps = directive
        /office/directives/{id}/assignment = directive
        /office/operations/wall-links/{id}/withdrawal = wall
        /office/mail/outbox/{id}/retries = letter
        /office/cases/{id}/messages = case
        /office/cases/{id}/result-file = case
        /office/synchronisation/cases/{id} = case
        /office/synchronisation/cases/{id}/sending = case
        /office/cases/{id}/messages/settlement = case
        /office/cases/{id}/assignment = case
        /office/cases/{id}/review = case
        /office/cases/{id}/supplement-requests = case
        /office/cases/{id}/payment-requests = case
        /office/cases/{id}/payment-requests/new = case
        /office/cases/{id}/payment-requests/sums = case
        /office/cases/{id}/consultation-answers = case
        /office/cases/{id}/legs = case
        /office/cases/{id}/legs/new = case
        /office/cases/{id}/linked/{no}/request = linked two
        /office/cases/{id}/steps/passes = step
        /office/cases/{id}/steps/returns = step
        /office/cases/{id}/steps/draft-returns = step
        /office/cases/{id}/steps/questions = step
        /office/cases/{id}/steps/decisions = step
        /office/reception-points/{id}/closing = point
        /office/reception-points/{id}/reopening = point
        /office/crossings/{id} = crossing
        /office/crossings/{id}/receipt = crossing
        /office/crossings/{id}/result = crossing
        /office/crossings/{id}/handover = crossing
        /office/crossings/{id}/supplements = crossing
        /office/legs/{id} = leg
        /office/legs/{id}/papers/{no} = leg one
        /office/legs/{id}/urges = leg
        /office/legs/{id}/recall = leg
        /office/legs/{id}/notes = leg
        /office/legs/{id}/acknowledgement = leg
        /office/legs/{id}/answers = leg
        /office/legs/{id}/returns = leg
        /office/legs/received/{id} = received
        /office/legs/received/{id}/papers/{no} = received one
        /office/legs/received/{id}/acknowledgement = received
        /office/legs/received/{id}/assignment = received
        /office/legs/received/{id}/answers = received
        /office/legs/received/{id}/returns = received
        /office/cases/{id}/transfer-results = case
        /office/cases/{id}/leader-submissions = case
        /office/cases/{id}/issue = case
        /office/cases/{id}/handover = case
        /office/cases/{id}/signature = case
        /office/cases/{id}/returns = case
        /office/cases/{id}/stop = case
        /office/cases/{id}/extensions = case
        /office/cases/{id}/acceptance = case
        /office/cases/{id}/variant = case
        /office/cases/{id}/fix-requests = case
        /office/cases/{id}/refusal = case
        /office/cases/{id}/answers = case
        /office/cases/{id}/withdrawal = case
        /office/cases/{id}/payments = case
        /office/phrases/{id} = phrase
        /office/phrases/{id}/changes = phrase
        /office/phrases/{id}/ending = phrase
        /office/phrases/{id}/resumption = phrase
        /office/cases/{id}/previews/{name} = case one
        /office/case-views/{id}/changes = view
        /office/case-views/{id}/ending = view
        /office/case-views/{id}/resumption = view
        /office/case-views/{id}/beginning = view
        /office/case-exports/{id} = export
        /office/case-exports/{id}/file = export
        /office/case-runs/{id} = run
        /office/case-runs/{id}/beginning = run
        /office/case-runs/{id}/results = run
        /office/apologies/{id}/sending = case
        /office/apologies/{id}/signature = case
        /office/documents/incoming/{id} = incoming
        /office/documents/incoming/{id}/files/{no} = incoming one
        /office/documents/incoming/{id}/files/{no}/pages/{page} = incoming one one
        /office/documents/incoming/{id}/reading/{field} = incoming one
        /office/documents/incoming/{id}/slip = incoming
        /office/documents/incoming/{id}/registration = incoming
        /office/documents/incoming/{id}/corrections = incoming
        /office/documents/incoming/{id}/files = incoming
        /office/documents/incoming/{id}/returns = incoming
        /office/documents/incoming/{id}/submission = incoming
        /office/documents/incoming/{id}/direction = incoming
        /office/documents/incoming/{id}/extensions = incoming
        /office/documents/incoming/{id}/extension-refusals = incoming
        /office/documents/incoming/{id}/transfer = incoming
        /office/documents/incoming/{id}/recall-agreement = incoming
        /office/documents/incoming/{id}/recall-refusal = incoming
        /office/documents/incoming/{id}/assignment = incoming
        /office/documents/incoming/{id}/hand-back = incoming
        /office/documents/incoming/{id}/return-up = incoming
        /office/documents/incoming/{id}/start = incoming
        /office/documents/incoming/{id}/extension-requests = incoming
        /office/documents/incoming/{id}/opinions = incoming
        /office/documents/incoming/{id}/acknowledgement = incoming
        /office/documents/incoming/{id}/answers = incoming
        /office/documents/incoming/{id}/no-answer = incoming
        /office/documents/incoming/{id}/completion = incoming
        /office/documents/incoming/{id}/filing = incoming
        /office/documents/rules/{id}/ending = outgoing
        /office/documents/rules/delegations/{id}/ending = outgoing
        /office/documents/numbers/{id} = number
        /office/documents/numbers/{id}/changes = number
        /office/documents/numbers/changes/{id}/confirmation = change
        /office/documents/numbers/changes/{id}/refusal = change
        /office/documents/outgoing/{id} = outgoing
        /office/documents/copies/{id}/file = outgoing
        /office/documents/outgoing/{id}/paper = outgoing
        /office/documents/outgoing/{id}/paper/pages/{page} = outgoing one
        /office/documents/outgoing/{id}/files/{no} = outgoing one
        /office/documents/outgoing/{id}/draft = outgoing
        /office/documents/outgoing/{id}/drafts = outgoing
        /office/documents/outgoing/{id}/drafts/{no} = outgoing one
        /office/documents/outgoing/{id}/drafts/{no}/file = outgoing one
        /office/documents/outgoing/{id}/drafts/{no}/word = outgoing one
        /office/documents/outgoing/{id}/differences = outgoing
        /office/documents/outgoing/{id}/attachments = outgoing
        /office/documents/outgoing/{id}/attachments/{no}/removal = outgoing one
        /office/documents/outgoing/{id}/submission = outgoing
        /office/documents/outgoing/{id}/taking-back = outgoing
        /office/documents/outgoing/{id}/approval = outgoing
        /office/documents/outgoing/{id}/format-confirmation = outgoing
        /office/documents/outgoing/{id}/returns = outgoing
        /office/documents/outgoing/{id}/giving-up = outgoing
        /office/documents/outgoing/{id}/opinions = outgoing
        /office/documents/outgoing/{id}/signature = outgoing
        /office/documents/outgoing/{id}/number = outgoing
        /office/documents/outgoing/{id}/seal = outgoing
        /office/documents/outgoing/{id}/cancellation = outgoing
        /office/documents/outgoing/{id}/issue = outgoing
        /office/documents/outgoing/{id}/recall = outgoing
        /office/documents/outgoing/{id}/dossier = outgoing
        /office/documents/outgoing/{id}/recipients = outgoing
        /office/documents/outgoing/{id}/opinions/{no} = outgoing one
        /office/documents/outgoing/{id}/recipients/{no}/sending = outgoing one
        /office/people/{id} = official
        /office/people/{id}/holdings = official
        /office/people/{id}/endings = official
        /office/accounts/{official} = official
        /office/accounts/{official}/openings = official
        /office/accounts/{official}/password-resets = official
        /office/accounts/{official}/unlocking = official
        /office/accounts/{official}/closing = official
        /office/accounts/{official}/handover = official
        /office/absences/{id}/ending = absence
        /office/tokens/{id} = token
        /office/tokens/{id}/ending = token
        /ho-so/{id} = case
        /ho-so/{id}/ket-qua = case
        /ho-so/{id}/lien-thong/{no} = linked two
        /ho-so/{id}/mau/{file} = case form
        /ho-so/{id}/danh-gia = case
        /ho-so/{id}/tin-nhan = case
        /ho-so/{id}/xoa = case
        /ho-so/{id}/rut = case
        /ho-so/{id}/kiem-tra-lai = case
        /ho-so/{id}/da-nop = case
        /ho-so/{id}/to-khai = case
        /ho-so/{id}/ma-quay-lai = case
        /ho-so/{id}/giay-to = case
        /ho-so/{id}/giay-to/{no} = case one
        /ho-so/{id}/tra-loi = case
        /giay-to/{id}/tep = stored
        /office/cases/{id}/digitising = case
        /office/cases/{id}/digitising/{scan} = case scan
        /office/cases/{id}/digitising/{scan}/confirmation = case scan
        /office/cases/{id}/digitising/{scan}/parts = case scan
        /office/cases/{id}/digitising/{scan}/removal = case scan
        /office/cases/{id}/digitising/{scan}/file = case scan
        /office/cases/{id}/digitising/{scan}/pages/{page} = case scan one
        /office/cases/{id}/digitising/{scan}/reading/{field} = case scan one
        /office/cases/{id}/store = case
        /office/cases/{id}/store/uses = case
        /office/cases/{id}/store/{paper}/revocation = case stored
        /api/v1/cases/{code} = code
        /api/v1/cases/{code}/events = code
        /api/v1/cases/{code}/payment = code
        /office/documents/dossiers/{id} = dossier
        /office/documents/dossiers/{id}/contents = dossier
        /office/documents/dossiers/{id}/package = dossier
        /office/documents/dossiers/{id}/plan = dossier
        /office/documents/dossiers/{id}/striking = dossier
        /office/signing/desktop/{id}/tokens = ticket
        /office/signing/desktop/{id}/downloads = ticket
        /office/signing/desktop/{id}/files = ticket
        /office/documents/dossiers/{id}/opening = dossier
        /office/documents/dossiers/{id}/numbering = dossier
        /office/documents/dossiers/{id}/removals = dossier
        /office/documents/dossiers/{id}/closing = dossier
        /office/documents/dossiers/{id}/reopening = dossier
        /office/documents/dossiers/{id}/keeping = dossier
        /office/documents/dossiers/{id}/uses = dossier
        /office/documents/dossiers/originals/{id}/return = original
        /office/documents/dossiers/retention/{code} = retention
        /office/documents/dossiers/retention/{code}/changes = retention
        /office/documents/dossiers/retention/{code}/ending = retention
        /office/documents/handovers/{id} = handover
        /office/documents/handovers/{id}/contents = handover
        /office/documents/handovers/{id}/record = handover
        /office/documents/handovers/{id}/receipt = handover
        /office/documents/handovers/{id}/withdrawal = handover
        /office/documents/handovers/{id}/returns = handover
        POST /office/units/{id}/agency-codes = unit
        /office/payments/dues/{id} = obligation
        /office/payments/dues/{id}/cash = obligation
        /office/payments/dues/{id}/exemptions = obligation
        /office/payments/dues/{id}/refunds = obligation
        /office/payments/closings/{id} = closing
        /office/payments/closings/{id}/confirmations = closing
        /office/payments/closings/{id}/settlements = closing
        /office/payments/closings/{id}/paper = closing
        /office/payments/deposits/{id} = deposit
        /office/payments/deposits/{id}/confirmations = deposit
        /office/payments/deposits/{id}/paper = deposit
        /office/payments/refunds/{id} = refund
        /office/payments/refunds/{id}/decisions = refund
        /office/payments/refunds/{id}/payouts = refund
        /office/payments/refunds/{id}/paper = refund
        /office/mergers/{id} = merger
        /office/mergers/{id}/changes = merger
        /office/mergers/{id}/list = merger
        /office/mergers/{id}/units = merger
        /office/mergers/{id}/units/{old}/removal = merger unit
        /office/mergers/{id}/dropping = merger
        /office/mergers/{id}/taking-back = merger
        /office/mergers/{id}/report = merger
        /office/mergers/{id}/trial = merger
        /office/mergers/{id}/people = merger
        /office/mergers/{id}/people/{official} = merger official
        /office/mergers/{id}/confirmation = merger
        /office/payments/reconciliation/statements/{id} = statement
        /office/payments/reconciliation/statements/{id}/columns = statement
        /office/payments/reconciliation/statements/{id}/taking = statement
        /office/payments/reconciliation/statements/{id}/dropping = statement
        /office/payments/reconciliation/statements/{id}/matching = statement
        /office/payments/reconciliation/differences/{id} = difference
        /office/payments/reconciliation/differences/{id}/assignment = difference
        /office/payments/reconciliation/differences/{id}/return = difference
        /office/payments/reconciliation/differences/{id}/closing = difference
        /office/payments/reconciliation/differences/{id}/owner = difference
        """;

    /// With the reason why nothing of a unit can be read or changed through them.
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("GET /office/units/{id}", "the units of the state are known to all"),
            Map.entry(
                    "/trinh-dien/cong-quoc-gia/{code}", "what the portal of the demonstration keeps, for all who look"),
            Map.entry("/thu-tuc/{code}", "the catalogue is public"),
            Map.entry("/office/catalogue/{code}", "the catalogue belongs to the installation, not to a unit"),
            Map.entry("/office/catalogue/{code}/publications", "the catalogue belongs to the installation"),
            Map.entry("/office/catalogue/designs/{id}", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/parts/{part}", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/requests", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/publications", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/returns", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/ending", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/differences", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/preview", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/designs/{id}/file", "designs belong to the catalogue"),
            Map.entry("/office/catalogue/{code}/differences", "the catalogue belongs to the installation"),
            Map.entry("/office/catalogue/{code}/file", "the catalogue belongs to the installation"),
            Map.entry("/thu-tuc/hoi/{key}", "questions are public"),
            Map.entry("/office/reception/guides/{key}", "the same questions at the counter"),
            Map.entry("/office/catalogue/guides/{key}", "questions belong to the catalogue"),
            Map.entry("/office/catalogue/flags/{id}", "flags belong to the catalogue"),
            Map.entry("/office/catalogue/flags/{id}/clearance", "flags belong to the catalogue"),
            Map.entry("/office/catalogue/flags/{id}/correction", "flags belong to the catalogue"),
            Map.entry("/office/catalogue/closings/{code}/reopenings", "a procedure; always closed in the own unit"),
            Map.entry("/office/trust/{id}", "whom the installation believes, the same for all units"),
            Map.entry("/office/trust/{id}/ending", "the trust belongs to the installation"),
            Map.entry("/office/trust/revocation-lists/{id}/removal", "the trust belongs to the installation"),
            Map.entry("/office/trust/imports/{id}", "the trust belongs to the installation"),
            Map.entry("/office/trust/imports/{id}/confirmation", "the trust belongs to the installation"),
            Map.entry("/office/calendar/days/{day}/removal", "a day, not a record: always of the own calendar"),
            Map.entry("/office/calendar/national-days/{day}/confirmation", "a day, always of the own calendar"),
            Map.entry("/office/reception/new/{code}", "a procedure; the case is always made in the own unit"),
            Map.entry("/office/certification/books/{book}/{year}/volumes", "always a book of the own unit"),
            Map.entry("/office/certification/books/{book}/{year}/closing", "always a book of the own unit"),
            Map.entry("/office/payments/receipts/{number}", "a number of the own book: each unit counts from one"),
            Map.entry("/office/payments/receipts/{number}/file", "always the receipt of the own book"),
            Map.entry("/office/payments/receipts/{number}/strikes", "always the receipt of the own book"),
            Map.entry("/nop-ho-so/{procedure}", "a procedure; whoever signs in may apply"),
            Map.entry("/theo-doi/{code}", "the state and dates behind the QR code of a receipt, no name"),
            Map.entry("/lay-so/{unit}", "everybody may take a ticket"),
            Map.entry("/lay-so/{unit}/den", "whoever booked says the phone number"),
            Map.entry("/lay-so/{unit}/{key}", "a ticket by its secret key"),
            Map.entry("/lay-so/{unit}/{key}/huy", "a ticket by its secret key"),
            Map.entry("/lay-so/{unit}/{key}/den", "a ticket by its secret key"),
            Map.entry("/man-hinh/{unit}/{key}", "a screen on a wall by its secret key, no name"),
            Map.entry("/goi-so/{unit}", "what the screen in the waiting room shows, no name"),
            Map.entry("/hen-gio/{unit}", "everybody may book an hour"),
            Map.entry("/theo-doi/{code}/tin-nhan", "messages of whoever holds the secret address of a case"),
            Map.entry("/theo-doi/{code}/danh-gia", "a rating for whoever holds the secret address of a case"),
            Map.entry("/thanh-toan/{agency}/{key}", "what is owed, for whoever holds the secret key"),
            Map.entry("/thanh-toan/{agency}/{key}/lan", "the same key"),
            Map.entry("/thanh-toan/{agency}/{key}/lan/{reference}", "the same key"),
            Map.entry("/thanh-toan/{agency}/{key}/phieu", "the same key"),
            Map.entry("/bien-lai/{number}", "a receipt by the secret key on its paper"),
            Map.entry("/bien-lai/{number}/tep", "the same key"),
            Map.entry("/kiem-tra/{code}", "what everybody may know of an issued paper, by its secret code"),
            Map.entry("/assets/{version}/xaso.css", "the style sheet"),
            Map.entry("/assets/{version}/office.css", "the style sheet of the office"),
            Map.entry("/assets/{version}/figures.css", "the style sheet of pages full of figures"),
            Map.entry("/ky-so-tai-may/{token}", "a secret of 32 random bytes for one document, once"),
            Map.entry("/ky-so-tai-may/{token}/van-ban.pdf", "the same secret"),
            Map.entry("/ui/gallery/faults/{name}", "made-up samples"));

    private static final Map<String, List<String>> LINES = lines();

    private RoutesOfAUnit() {}

    static boolean isKnown(String route, String pattern) {
        return isOfAUnit(route, pattern) || OPEN.containsKey(route) || OPEN.containsKey(pattern);
    }

    static boolean isOfAUnit(String route, String pattern) {
        return LINES.containsKey(route) || LINES.containsKey(pattern);
    }

    static boolean isOffice(String pattern) {
        return pattern.equals("/office") || pattern.startsWith("/office/");
    }

    static String fill(String route, String pattern, UnitWithEverything.Records records) {
        var names = new ArrayDeque<>(LINES.getOrDefault(route, LINES.getOrDefault(pattern, List.of())));
        var address = pattern;
        while (!names.isEmpty()) {
            address = address.replaceFirst("\\{[^}]*}", records.of(names.pop()));
        }
        return address;
    }

    private static Map<String, List<String>> lines() {
        var lines = new TreeMap<String, List<String>>();
        for (var line : (RECORDS_OF_A_UNIT + RoutesOfReports.RECORDS).lines().toList()) {
            var parts = line.split(" = ");
            lines.put(parts[0], List.of(parts[1].split(" ")));
        }
        return lines;
    }
}
