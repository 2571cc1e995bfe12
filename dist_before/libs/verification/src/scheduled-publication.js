/** Publishes what editors have scheduled, when its moment has come. Works under the owner's login. */
import { unlessHeld } from '#cases';
import { asCommand, Refused } from '#platform';
import { openBlockers } from './dispute/open-blockers.js';
import { assessmentOf } from './grade/assessments.js';
import { insufficientToPublish } from './grade/grade.rules.js';
import { SPOKEN } from './notification/notification.rules.js';
import { embargoOf } from './embargo/embargoes.service.js';
import { personalDataInTexts } from './projection/public-texts.js';
import { namesAreScreened, textsToScreen } from './projection/sealed-names.service.js';
import { waitingRevision } from './proposed-revision/waiting-revision.js';
/**
 * Publishes every case whose moment has come, each in a transaction of its own. Of several processes one takes a case.
 * The guards of the step are looked at again: where one is not met any more, the case is verified and unscheduled again.
 */
export async function publishScheduled(work) {
    for (let published = 0, handedBack = 0;;) {
        const due = await asCommand('case.publish-scheduled', () => work.run(() => publishNext(work)));
        if (due === null)
            return { published, handedBack };
        if (due.mayBePublished)
            published += 1;
        else
            handedBack += 1;
    }
}
async function publishNext(work) {
    const [due] = await work.rows(`select c.id, c.version, c.round, d.id as "decisionId", d.decided_by as editor,
            exists (select from user_role r join app_user u on u.id = r.user_id
                     where r.user_id = d.decided_by and r.role = 'EDITOR' and r.revoked_at is null and u.disabled_at is null)
            and not exists (select from case_capacity k
                             where k.case_id = c.id and k.user_id = d.decided_by and k.capacity = 'CONTRIBUTOR') as "mayBePublished",
            g.grade, json_build_object('caveat', g.caveat, 'identifiesNobody', g.identifies_nobody) as reservation
       from case_file c
       join lateral (select * from decision s where s.case_id = c.id and s.kind = 'SCHEDULE' and s.version = c.version
                        and s.round = c.round order by s.id desc limit 1) d on true
       join decision_grade g on g.case_id = d.case_id and g.decision_id = d.id
      where c.state = 'SCHEDULED' and c.publish_at <= now()
      order by c.publish_at limit 1 for update of c skip locked`);
    if (!due)
        return null;
    const { id, editor } = due;
    // Asked once the case is locked: an embargo is set under the same lock.
    const embargo = await embargoOf(work, id);
    const isFree = embargo === null || embargo.isOver;
    await work.rows('savepoint before_publication');
    const mayBePublished = due.mayBePublished && isFree && (await openBlockers(work, id)).length === 0 && (await publish(work, due));
    if (mayBePublished) {
        await work.rows(`insert into notification (recipient, kind, event, case_id)
       select u.id, 'DECIDED', 'PUBLISHED', $1 from app_user u
        where u.disabled_at is null and u.id <> $2 and u.id in (
          select c.author_id from case_file c where c.id = $1
          union select d.decided_by from decision d where d.case_id = $1 and d.kind = any ($3))`, [id, editor, SPOKEN]);
    }
    else {
        await work.rows('rollback to savepoint before_publication');
        await work.rows(`update case_file set state = 'VERIFIED', publish_at = null where id = $1`, [id]);
    }
    return { ...due, mayBePublished };
}
/** Publishes a case, with what was accepted of it since, and says whether what is public then may be. */
async function publish(work, due) {
    const { id, version, round, decisionId, editor } = due;
    const revision = await waitingRevision(work, id);
    if (revision !== null) {
        try {
            await unlessHeld(work.rows('select access.bring_in_revision($1, $2, $3)', [id, revision, decisionId]).then(() => id));
        }
        catch (error) {
            if (error instanceof Refused)
                return false; // it takes away what a claim or a sealed identity is held to since
            throw error;
        }
        return isStillFit(work, due);
    }
    if (!(await isStillFit(work, due)))
        return false;
    await work.rows(`insert into case_publication (case_id, version, round, decision_id, kind, editor) values ($1, $2, $3, $4, 'SCHEDULE', $5)`, [id, version, round, decisionId, editor]);
    await work.rows(`update case_file set state = 'PUBLISHED', published_version = $2, published_round = $3, updated_at = now() where id = $1`, [id, version, round]);
    return true;
}
/**
 * What was looked at when it was scheduled is looked at again; of another grade, an editor decides anew. Sealed names are not
 * looked for here, without the keys of the vault: they were, and neither texts nor names may have come since.
 */
async function isStillFit(work, { id, grade, reservation }) {
    const now = (await assessmentOf(work, id)).grade;
    const texts = await textsToScreen(work, id, reservation);
    return (now === grade &&
        insufficientToPublish(now, reservation) === null &&
        personalDataInTexts(texts).length === 0 &&
        (await namesAreScreened(work, id, texts)));
}
//# sourceMappingURL=scheduled-publication.js.map