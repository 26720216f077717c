/**
 * What monitoring is told at {@code /health/ready} and {@code /metrics}: states, versions and numbers, nothing of any person.
 * DOWN means 'send no requests here' and nothing else: a missing calendar or an overdue job is told in the data of its check
 * and leaves it UP, because a site that is taken away can't be used to mend it.
 */
package cn.com.ytajpx.anpei.web.health;
