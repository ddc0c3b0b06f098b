-- Run inside Neovim behind the recipe: opens the report, waits for its findings, applies a fix, renames and formats.
-- Leaves what it saw in the file that $RESULT names.
local seen = { version = tostring(vim.version()) }
local ok, failure = pcall(function()
  vim.cmd('edit ' .. vim.env.REPORT)
  seen.filetype = vim.bo.filetype

  local function found(rule)
    for _, each in ipairs(vim.diagnostic.get(0)) do
      local lsp = each.user_data and each.user_data.lsp or {}
      if (each.code or lsp.code) == rule then return each end
    end
  end
  seen.shown = vim.wait(30000, function() return found('timeline-order') ~= nil end, 20)
  local finding = assert(found('timeline-order'), 'timeline-order is not shown')
  seen.message = finding.message

  local function ask(method, params)
    for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, method, params, 30000))) do
      assert(answer.error == nil, vim.inspect(answer.error))
      return answer.result
    end
  end
  local document = { uri = vim.uri_from_bufnr(0) }
  local at = { line = finding.lnum, character = finding.col }
  local actions = ask('textDocument/codeAction', {
    textDocument = document,
    range = { start = at, ['end'] = at },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  seen.fix = actions[1].title
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  seen.gone = vim.wait(30000, function() return found('timeline-order') == nil end, 20)

  local column = assert(vim.fn.getline(5):find('Ana', 1, true)) - 1
  local position = { line = 4, character = vim.str_utfindex(vim.fn.getline(5), column) }
  local renamed = ask('textDocument/rename', { textDocument = document, position = position, newName = 'on-call engineer' })
  vim.lsp.util.apply_workspace_edit(renamed, 'utf-16')
  vim.cmd('write')
end)
if not ok then seen.failure = tostring(failure) end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.RESULT)
vim.cmd('qall!')
