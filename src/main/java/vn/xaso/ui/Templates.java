package vn.xaso.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/// All templates, compiled into the program.
final class Templates {

    static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates");

    private Templates() {}
}
