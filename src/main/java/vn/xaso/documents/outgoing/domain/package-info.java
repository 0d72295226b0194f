/// The rules of an outgoing document in plain Java: its states and moves, who signs, which number.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.outgoing.domain;
