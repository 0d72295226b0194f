package vn.xaso.cases.web.citizen;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// Asks before a case is taken back or a draft is thrown away.
///
/// @param draft true for a draft, which disappears; a case that was sent stays in the office's records
public record LeavePage(
        String href,
        String procedure,
        String code,
        boolean draft,
        int version,
        String reason,
        List<FieldMessage> messages) {}
