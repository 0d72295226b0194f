/// What keeps the figures, and tells citizens how long it takes.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.figures.application;
