/// Who writes the questions.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.guides.application;
