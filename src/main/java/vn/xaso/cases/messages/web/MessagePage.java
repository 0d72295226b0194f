package vn.xaso.cases.messages.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;

/// Messages about one case, for officials.
///
/// @param lines the oldest first
/// @param closed why nothing can be written, or empty
/// @param waiting whether something waits that may be put aside
/// @param account whether the applicant reads in an account; otherwise behind the secret address
/// @param text what was typed
public record MessagePage(
        String href,
        String caseHref,
        String code,
        String applicant,
        List<Happening> lines,
        String closed,
        boolean waiting,
        boolean account,
        String text,
        List<FieldMessage> messages) {}
