//! Exports all data of an account in one query.

use domain::ids::AccountId;
use serde_json::Value;
use sqlx::PgConnection;

/// All data of an account, except secrets, what is sealed, and the content of the CV.
pub async fn of_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Value> {
    sqlx::query_scalar!(
        r#"SELECT jsonb_build_object(
            'account', (SELECT jsonb_build_object('email', a.email, 'name', a.display_name, 'kind', a.kind,
                    'language', a.language, 'has_password', a.password_hash IS NOT NULL, 'programme_role', a.programme_role,
                    'email_confirmed_at', a.email_confirmed_at, 'created_at', a.created_at)
                FROM account a WHERE a.id = $1),
            'second_factor', (SELECT jsonb_build_object('set_up_at', f.set_up_at, 'recovery_codes_left',
                    (SELECT count(*) FROM recovery_code r WHERE r.account_id = f.account_id AND r.used_at IS NULL))
                FROM second_factor f WHERE f.account_id = $1),
            'sessions', (SELECT coalesce(jsonb_agg(jsonb_build_object('browser', s.user_agent, 'created_at', s.created_at,
                    'last_seen_at', s.last_seen_at, 'expires_at', s.expires_at) ORDER BY s.created_at, s.id), '[]')
                FROM session s WHERE s.account_id = $1),
            'sign_ins', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', s.at, 'outcome', s.outcome, 'browser', s.browser,
                    'system', s.system) ORDER BY s.at, s.id), '[]')
                FROM sign_in_attempt s WHERE s.account_id = $1),
            'consents', (SELECT coalesce(jsonb_agg(jsonb_build_object('purpose', c.purpose, 'text_version', c.text_version,
                    'given_at', c.given_at, 'withdrawn_at', c.withdrawn_at) ORDER BY c.given_at, c.id), '[]')
                FROM consent c WHERE c.account_id = $1),
            'memberships', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'role', m.role,
                    'since', m.since) ORDER BY m.since, o.id), '[]')
                FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = $1),
            'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'role', i.role,
                    'created_at', i.created_at, 'accepted_at', i.accepted_at, 'revoked_at', i.revoked_at)
                    ORDER BY i.created_at, i.id), '[]')
                FROM invitation i JOIN organisation o ON o.id = i.organisation_id
                     JOIN account a ON lower(a.email) = lower(i.email) WHERE a.id = $1),
            'profile', (SELECT jsonb_build_object('track', p.track, 'content', p.profile, 'created_at', p.created_at,
                    'updated_at', p.updated_at)
                FROM participant p WHERE p.account_id = $1),
            'accommodation_request', (SELECT jsonb_build_object('request', r.request, 'updated_at', r.updated_at)
                FROM accommodation_request r JOIN participant p ON p.id = r.participant_id WHERE p.account_id = $1),
            'cv', (SELECT jsonb_build_object('file_name', v.file_name, 'bytes', octet_length(v.content),
                    'uploaded_at', v.uploaded_at)
                FROM cv v JOIN participant p ON p.id = v.participant_id WHERE p.account_id = $1),
            'set_aside', (SELECT coalesce(jsonb_agg(jsonb_build_object('placement', COALESCE(l.content#>>'{basics,fr,title}', l.content#>>'{basics,en,title}', l.content#>>'{basics,es,title}'),
                    'at', s.at) ORDER BY s.at, s.placement_id), '[]')
                FROM set_aside s JOIN placement l ON l.id = s.placement_id WHERE s.account_id = $1),
            'nomination', (SELECT jsonb_build_object('partner_name', n.partner_name, 'partner_email', n.partner_email,
                    'state', n.state, 'asked_at', n.asked_at, 'answered_at', n.answered_at)
                FROM nomination n JOIN participant p ON p.id = n.participant_id WHERE p.account_id = $1),
            'applications', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'organisation', g.name,
                    'placement', COALESCE(l.content#>>'{basics,fr,title}', l.content#>>'{basics,en,title}', l.content#>>'{basics,es,title}'), 'post', t.kind, 'state', a.state, 'letter', a.letter,
                    'draft_answers', a.draft_answers, 'answers', a.answers, 'explanation', a.explanation,
                    'asks_accepted_at', a.asks_accepted_at, 'created_at', a.created_at, 'submitted_at', a.submitted_at,
                    'updated_at', a.updated_at, 'contact_shared_at', a.contact_shared_at,
                    'sent', (SELECT jsonb_build_object('profile', k.profile, 'cv_file_name', k.cv_name, 'at', k.taken_at,
                            'updated_at', k.updated_at)
                        FROM application_copy k WHERE k.application_id = a.id),
                    'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'by', e.actor, 'action', e.action,
                            'from', e.from_state, 'to', e.to_state, 'reason', e.reason, 'note', e.note,
                            'interview', e.interview, 'interview_answer', e.interview_answer, 'interview_note', e.interview_note,
                            'expires_on', e.expires_on) ORDER BY e.at, e.id), '[]')
                        FROM application_event e WHERE e.application_id = a.id),
                    'reviews', (SELECT coalesce(jsonb_agg(jsonb_build_object('asked_at', r.asked_at, 'request', r.request,
                            'answered_at', r.answered_at, 'answered_as', r.answered_as, 'verdict', r.verdict,
                            'reason', r.reason) ORDER BY r.asked_at, r.id), '[]')
                        FROM decision_review r WHERE r.application_id = a.id),
                    'offers', (SELECT coalesce(jsonb_agg(jsonb_build_object('made_at', f.made_at, 'message', f.message,
                            'expires_on', f.expires_on, 'answered_at', f.answered_at, 'answer', f.answer)
                            ORDER BY f.made_at, f.id), '[]')
                        FROM offer f WHERE f.application_id = a.id)
                    ) ORDER BY a.created_at, a.id), '[]')
                FROM application a JOIN participant p ON p.id = a.participant_id JOIN post t ON t.id = a.post_id
                     JOIN placement l ON l.id = t.placement_id JOIN organisation g ON g.id = l.organisation_id
                WHERE p.account_id = $1),
            'mails', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'created_at', m.created_at,
                    'sent_at', m.sent_at) ORDER BY m.created_at, m.id), '[]')
                FROM outbox_mail m JOIN account a ON lower(a.email) = lower(m.recipient) WHERE a.id = $1),
            'actions', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'subject', e.subject_kind,
                    'action', e.action) ORDER BY e.at, e.id), '[]')
                FROM audit_event e WHERE e.actor_account_id = $1)
           ) AS "data!""#,
        account.as_uuid(),
    )
    .fetch_one(connection)
    .await
}
