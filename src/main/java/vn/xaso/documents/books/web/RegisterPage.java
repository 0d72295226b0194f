package vn.xaso.documents.books.web;

import java.util.List;
import vn.xaso.ui.Choice;

/// Which register, and of which days.
public record RegisterPage(List<Choice> books, String from, String to) {}
