package vn.xaso.documents.incoming.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The page on which the clerk takes in what has come.
///
/// @param key made with the page: the same page sent twice takes in one document
/// @param filesLost true where files were sent with a form that came back: a browser cannot be given a file back
public record ArrivalPage(
        String key,
        String channel,
        String sender,
        String subject,
        List<Choice> channels,
        List<FieldMessage> messages,
        boolean filesLost) {}
