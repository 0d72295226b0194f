/// Sentences in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.phrases.persistence;
