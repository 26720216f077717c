package cn.com.ytajpx.anpei.classchange;

/**
 * The edits of a class have come to rest: what was computed from its old dates can be computed anew. Fired in the transaction
 * that publishes the notice.
 *
 * @param told whether people are told; false where the edits undid each other
 */
public record ClassChangeSettled(String classCode, boolean told) {
}
