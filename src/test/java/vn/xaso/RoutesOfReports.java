package vn.xaso;

/// Whose records stand in the addresses of reports, in the manner of [RoutesOfAUnit].
final class RoutesOfReports {

    static final String RECORDS = """
        /api/v1/reports/{id} = report
        /office/reports/{id} = report
        /office/reports/{id}/preview = report
        /office/reports/{id}/submission = report
        /office/reports/{id}/taking-back = report
        /office/reports/{id}/returns = report
        /office/reports/{id}/recall = report
        /office/reports/{id}/reopening = report
        /office/reports/{id}/signature = report
        /office/reports/{id}/sending = report
        /office/reports/{id}/spreadsheet = report
        /office/reports/{id}/known-figures = report
        /office/reports/{id}/copies = report
        /office/reports/{id}/tables/{no} = report one
        /office/reports/{id}/tables/{no}/drafts = report one
        /office/reports/{id}/versions/{no} = report one
        /office/reports/{id}/versions/{no}/file = report one
        /office/reports/{id}/versions/{no}/differences = report one
        /office/report-duties/{id} = duty
        /office/report-duties/{id}/changes = duty
        /office/report-duties/{id}/units = duty
        /office/report-duties/{id}/ending = duty
        /office/report-duties/{id}/resumption = duty
        /office/report-duties/{id}/forms = duty
        /office/report-duties/{id}/rounds = duty
        /office/report-forms/{id} = reportForm
        /office/report-forms/{id}/preview = reportForm
        /office/report-forms/{id}/tables = reportForm
        /office/report-forms/{id}/spreadsheet = reportForm
        /office/report-forms/{id}/publication = reportForm
        /office/report-forms/{id}/tables/{no} = reportForm one
        /office/report-forms/{id}/tables/{no}/rows = reportForm one
        /office/report-forms/{id}/tables/{no}/columns/{column} = reportForm one one
        /office/report-forms/{id}/tables/{no}/cells = reportForm one
        /office/report-forms/{id}/tables/{no}/removal = reportForm one
        /office/report-forms/{id}/texts = reportForm
        /office/report-forms/{id}/texts/checks = reportForm
        /office/report-rounds/{id} = round
        /office/report-rounds/{id}/register = round
        /office/report-rounds/{id}/reminders = round
        /office/report-rounds/{id}/lock = round
        /office/report-rounds/{id}/unlocking = round
        /office/report-rounds/{id}/aggregate = round
        /office/report-rounds/{id}/aggregate/file = round
        /office/report-rounds/{id}/units/{unit} = round unit
        /office/report-rounds/{id}/units/{unit}/versions/{no}/file = round unit one
        /office/report-rounds/{id}/units/{unit}/taking = round unit
        /office/report-rounds/{id}/units/{unit}/returns = round unit
        """;

    private RoutesOfReports() {}
}
