@org.jspecify.annotations.NullMarked
package vn.xaso.cases.drafts.application;
