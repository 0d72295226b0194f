package vn.xaso.portal.web;

import java.util.List;
import vn.xaso.ui.Kind;

/// What was found out about a file: whether the office issued it, and what its signatures say.
public record FileFinding(Kind kind, String title, String text, List<SignatureLine> signatures) {}
