/// The pages of outgoing documents for officials.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.outgoing.web;
