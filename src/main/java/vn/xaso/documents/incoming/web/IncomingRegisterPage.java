package vn.xaso.documents.incoming.web;

import java.util.List;
import vn.xaso.ui.Choice;

/// The page on which a register is chosen.
public record IncomingRegisterPage(List<Choice> books, List<Choice> forms, String from, String until) {}
